// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/checks.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/vat_id.h"

namespace duebook::billing {
namespace {

constexpr std::array<std::string_view, 33> vatCountries = {
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "GB", "GR", "HR", "HU",
    "IE", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "XI"};

class Faults {
public:
    std::vector<Error> found = {};

    void add(std::string field, Refusal refusal, std::string_view subject = {}) {
        found.push_back({refusal, std::string(subject), {}, {}, std::move(field)});
    }
    // Asks for a text; `words` are for the sentence.
    void want(std::string_view value, std::string field, std::string_view words) {
        if (trimmed(value).empty()) add(std::move(field), Refusal::valueMissing, words);
    }
};

std::string field(std::string_view list, std::size_t i, std::string_view key) {
    return std::string(list) + "[" + std::to_string(i) + "]." + std::string(key);
}

void periodFault(const std::optional<Period>& period, std::string where, Faults& faults) {
    if (!period || period->from <= period->until) return;
    faults.add(std::move(where), Refusal::periodReversed, period->from.iso());
}

void lineFaults(const DraftDocument& draft, Faults& faults) {
    if (draft.lines.empty()) faults.add("lines", Refusal::valueMissing, "lines");
    for (std::size_t i = 0; i < draft.lines.size(); ++i) {
        const DraftLine& line = draft.lines[i];
        faults.want(line.description, field("lines", i, "description"), "description");
        faults.want(line.unit, field("lines", i, "unit"), "unit");
        if (!line.unitPrice) faults.add(field("lines", i, "unit_price"), Refusal::valueMissing, "unit_price");
        faults.want(line.tax, field("lines", i, "tax"), "tax");
        periodFault(line.period, field("lines", i, "period"), faults);
    }
    for (std::size_t i = 0; i < draft.charges.size(); ++i) {
        faults.want(draft.charges[i].description, field("charges", i, "description"), "description");
    }
}

// The tax code of each line and charge that is known, with its field.
template <class Visit>
void eachTax(const DraftDocument& draft, std::span<const TaxCode> codes, Visit visit) {
    for (std::size_t i = 0; i < draft.lines.size(); ++i) {
        if (const auto code = findTax(codes, draft.lines[i].tax)) visit(**code, field("lines", i, "tax"));
    }
    for (std::size_t i = 0; i < draft.charges.size(); ++i) {
        if (const auto code = findTax(codes, draft.charges[i].tax)) visit(**code, field("charges", i, "tax"));
    }
}

// Which categories a draft has.
struct Categories {
    std::array<bool, 9> has = {};
    bool operator[](TaxCategory category) const { return has[static_cast<std::size_t>(category)]; }
    std::ptrdiff_t count() const { return std::count(has.begin(), has.end(), true); }
};

Categories categoriesOf(const DraftDocument& draft, std::span<const TaxCode> codes) {
    Categories categories;
    eachTax(draft, codes, [&](const TaxCode& code, const std::string&) {
        categories.has[static_cast<std::size_t>(code.category)] = true;
    });
    return categories;
}

void partyFaults(const Party& party, const std::string& who, Faults& faults) {
    faults.want(party.name, who + ".name", who + " name");
    faults.want(party.street, who + ".street", who + " street");
    faults.want(party.city, who + ".city", who + " city");
    faults.want(party.country, who + ".country", who + " country");
}

void vatIdFault(const Party& party, const std::string& who, Faults& faults) {
    if (party.vatId.empty() || (!party.country.empty() && !knowsVatIdsOf(party.country))) return;
    const auto read = readVatId(party.vatId, party.country);
    if (!read) faults.add(who + ".vat_id", read.error().refusal, party.vatId);
}

void vatFaults(const DraftDocument& draft, std::span<const TaxCode> codes, const IssueContext& context,
               Faults& faults) {
    const Categories has = categoriesOf(draft, codes);
    const bool community = has[TaxCategory::intraCommunity];
    const bool shifted = has[TaxCategory::reverseCharge] || community;
    const bool needsId = shifted || has[TaxCategory::exportOutside];
    const bool anyTax = has.count() > (has[TaxCategory::outOfScope] ? 1 : 0);
    const bool named = !context.seller.vatId.empty() || (!needsId && !context.seller.taxNumber.empty());
    if (anyTax && !named) faults.add("company.vat_id", Refusal::sellerTaxIdMissing);
    if (shifted && context.buyer.vatId.empty()) {
        faults.add("customer.vat_id", Refusal::buyerVatIdMissing, context.buyer.name);
    }
    if (community && !draft.delivered && !draft.period) faults.add("delivery_date", Refusal::deliveryDayMissing);
    if (community && !context.buyer.country.empty() && context.buyer.country == context.seller.country) {
        faults.add("customer.country", Refusal::deliveryCountrySame, context.buyer.country);
    }
    eachTax(draft, codes, [&](const TaxCode& code, std::string where) {
        if (!needsReason(code.category) || !code.reason.empty() || !code.reasonCode.empty()) return;
        faults.add(std::move(where), Refusal::taxReasonMissing, code.code);
    });
}

}  // namespace

bool isUnderVatLaw(std::string_view country) {
    return std::find(vatCountries.begin(), vatCountries.end(), country) != vatCountries.end();
}

std::vector<Error> faultsOf(const DraftDocument& draft, std::span<const TaxCode> codes, const IssueContext& context) {
    Faults faults;
    faults.want(draft.customer, "customer", "customer");
    lineFaults(draft, faults);
    periodFault(draft.period, "delivery_period", faults);
    const Categories has = categoriesOf(draft, codes);
    if (has[TaxCategory::outOfScope] && has.count() > 1) faults.add("lines", Refusal::taxCategoriesMixed);
    if (draft.kind == DraftKind::creditNote && (!draft.corrects || draft.corrects->number.empty())) {
        faults.add("corrects", Refusal::correctedMissing);
    }
    if (context.poRequired && trimmed(draft.poNumber).empty()) {
        faults.add("po_number", Refusal::poNumberMissing, context.buyer.name);
    }
    if (context.buyerReferenceRequired && trimmed(draft.buyerReference).empty()) {
        faults.add("buyer_reference", Refusal::buyerReferenceMissing, context.buyer.name);
    }
    for (Error fault : faultsOf(draft.terms)) {
        fault.field.insert(0, "terms.");
        faults.found.push_back(std::move(fault));
    }
    return faults.found;
}

std::vector<Error> faultsByLaw(const DraftDocument& draft, std::span<const TaxCode> codes,
                               const IssueContext& context) {
    Faults faults;
    partyFaults(context.seller, "company", faults);
    partyFaults(context.buyer, "customer", faults);
    vatIdFault(context.seller, "company", faults);
    vatIdFault(context.buyer, "customer", faults);
    if (isUnderVatLaw(context.seller.country)) vatFaults(draft, codes, context, faults);
    return faults.found;
}

}  // namespace duebook::billing
