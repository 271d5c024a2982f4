// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/code_lists.h"

#include <unordered_set>
#include <utility>
#include <vector>

#include "base/check.h"

namespace duebook::resources {
extern const std::vector<std::pair<std::string_view, std::string_view>> code_lists;  // file name, text
}

namespace duebook::einvoice {
namespace {

using Codes = std::unordered_set<std::string_view>;

std::string_view fileOf(CodeList list) {
    switch (list) {
        case CodeList::addressSchemes:
            return "address_schemes.lst";
        case CodeList::allowanceReasons:
            return "allowance_reasons.lst";
        case CodeList::chargeReasons:
            return "charge_reasons.lst";
        case CodeList::countries:
            return "countries.lst";
        case CodeList::creditNoteTypes:
            return "credit_note_types.lst";
        case CodeList::currencies:
            return "currencies.lst";
        case CodeList::exemptionReasons:
            return "exemption_reasons.lst";
        case CodeList::identifierSchemes:
            return "identifier_schemes.lst";
        case CodeList::invoiceTypes:
            return "invoice_types.lst";
        case CodeList::itemSchemes:
            return "item_schemes.lst";
        case CodeList::noteSubjects:
            return "note_subjects.lst";
        case CodeList::noteSubjectsCii:
            return "note_subjects_cii.lst";
        case CodeList::paymentMeans:
            return "payment_means.lst";
        case CodeList::peppolAddressSchemes:
            return "peppol_address_schemes.lst";
        case CodeList::references:
            return "references.lst";
        case CodeList::units:
            return "units.lst";
        case CodeList::vatCategories:
            return "vat_categories.lst";
    }
    check(false, "a code list that has a file");
    return {};
}

Codes codesIn(std::string_view text) {
    Codes codes;
    text.remove_prefix(text.find('\n'));  // the title
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(" \n");
        if (end > 0) codes.insert(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return codes;
}

std::vector<Codes> readLists() {
    std::vector<Codes> lists;
    for (int i = 0; i <= static_cast<int>(CodeList::vatCategories); ++i) {
        for (const auto& [name, text] : resources::code_lists) {
            if (name == fileOf(static_cast<CodeList>(i))) lists.push_back(codesIn(text));
        }
        check(lists.size() == static_cast<std::size_t>(i) + 1, "every code list has its file");
    }
    return lists;
}

}  // namespace

bool isCode(CodeList list, std::string_view code) {
    static const std::vector<Codes> lists = readLists();
    return lists[static_cast<std::size_t>(list)].contains(code);
}

}  // namespace duebook::einvoice
