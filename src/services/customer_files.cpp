// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_files.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "billing/terms_text.h"
#include "io/party_json.h"
#include "io/terms_json.h"
#include "services/working_act.h"
#include "store/catalogue_store.h"
#include "store/customer_file_store.h"

namespace duebook::services {
namespace {

using billing::CustomerFile;

// The customer's row from its file; gathers what does not fit the ledger.
class RowMaker {
public:
    RowMaker(Books& books, const CustomerFile& file) : books_(books), file_(file), catalogue_(*books.db) {}

    store::Customer row(store::Customer c) {
        c.number = file_.number;
        c.name = file_.name;
        c.legalName = file_.legalName;
        c.taxId = file_.taxId;
        c.email = file_.email;
        c.phone = file_.phone;
        c.street = file_.street;
        c.city = file_.city;
        c.postalCode = file_.postalCode;
        c.country = file_.country;
        c.language = file_.language;
        c.currency = file_.currency;
        c.collector = file_.collector;
        c.group = file_.group;
        c.iban = file_.iban;
        c.peppolId = file_.peppolId;
        c.termsId = terms();
        c.creditLimitMinor = limit();
        testReferences(c);
        return c;
    }
    // Adds the terms of a short form that the ledger does not know yet.
    void addTerms(store::Customer& c) {
        if (!fresh_) return;
        catalogue_.putTerms(*fresh_);
        c.termsId = catalogue_.terms(fresh_->name)->id;
    }
    Faults faults;

private:
    void fault(std::string field, Refusal refusal, std::string_view subject) {
        faults.push_back({refusal, std::string(subject), {}, {}, std::move(field)});
    }
    std::optional<std::int64_t> terms() {
        if (file_.terms.empty()) return std::nullopt;
        if (const auto known = catalogue_.terms(file_.terms)) return known->id;
        const auto read = billing::readTerms(file_.terms);
        if (!read) {
            fault("terms", Refusal::termsUnknown, file_.terms);
            return std::nullopt;
        }
        fresh_ = store::TermsRow{0, file_.terms, read->netDays, io::textOfTerms(*read)};
        return std::nullopt;
    }
    std::optional<std::int64_t> limit() {
        if (file_.creditLimit.empty()) return std::nullopt;
        const Currency currency = file_.currency.value_or(books_.info.base);
        const auto limit = Money::parse(file_.creditLimit, currency);
        if (limit && limit->minor() >= 0) return limit->minor();
        const bool tooFine = !limit && Rate::parse(file_.creditLimit).has_value();
        fault("credit_limit", tooFine ? Refusal::amountTooManyDecimals : Refusal::amountInvalid, file_.creditLimit);
        return std::nullopt;
    }
    void testReferences(const store::Customer& c) {
        store::CustomerStore customers(*books_.db);
        if (const auto other = customers.find(file_.number); other && (other->id != c.id || other->number != c.number))
            fault("number", Refusal::customerNumberTaken, file_.number);
        if (!file_.parent.empty() && (file_.parent == file_.number || !customers.find(file_.parent)))
            fault("parent", Refusal::customerUnknown, file_.parent);
        if (file_.taxCode.empty()) return;
        const auto taxes = catalogue_.taxes();
        const bool known = std::any_of(taxes.begin(), taxes.end(),
                                       [&](const store::TaxRow& row) { return row.tax.code == file_.taxCode; });
        if (!known) fault("tax", Refusal::taxCodeUnknown, file_.taxCode);
    }
    Books& books_;
    const CustomerFile& file_;
    store::CatalogueStore catalogue_;
    std::optional<store::TermsRow> fresh_;
};

Checked<SavedCustomer> save(Books& books, store::Customer there, const CustomerFile& file, const std::string& act) {
    RowMaker maker(books, file);
    store::Customer row = maker.row(std::move(there));
    if (!maker.faults.empty()) return tl::make_unexpected(std::move(maker.faults));
    maker.addTerms(row);
    store::CustomerStore customers(*books.db);
    const bool fresh = row.id.value == 0;
    if (fresh) {
        row.id = {store::LedgerStore(*books.db).reserve("customer", 1)};
        customers.insert(row, books.now());
    } else if (!customers.update(row)) {
        return tl::make_unexpected(Faults{{Refusal::staleVersion, row.number}});
    }
    store::CustomerFileStore files(*books.db);
    files.put(row.id, file);
    const auto saved = customers.find(row.id);
    SavedCustomer result{saved->id, files.file(*saved, books.info.base), {}};
    result.alike = files.likeness(result.file);
    appendWork(books, act, row.number,
               "customer|" + std::to_string(row.id.value) + "|" + std::to_string(saved->version),
               io::textOf(result.file));
    return result;
}

// What came in by an import was never checked: as long as it stays, it is no reason to refuse another change.
Checked<CustomerFile> readChanged(const CustomerFile& before, const std::string& merged) {
    auto file = io::readCustomerFile(merged);
    if (file) return file;
    auto json = io::parseJson(merged);
    constexpr std::pair<const char*, std::string CustomerFile::*> imported[] = {{"tax_id", &CustomerFile::taxId},
                                                                                {"iban", &CustomerFile::iban},
                                                                                {"email", &CustomerFile::email},
                                                                                {"country", &CustomerFile::country}};
    std::vector<std::string CustomerFile::*> kept;
    Faults faults;
    for (Error& fault : file.error()) {
        const auto* same = std::find_if(std::begin(imported), std::end(imported), [&](const auto& each) {
            return fault.field == each.first && (*json)[each.first] == before.*each.second;
        });
        if (same == std::end(imported)) {
            faults.push_back(std::move(fault));
        } else {
            json->erase(same->first);
            kept.push_back(same->second);
        }
    }
    if (!faults.empty()) return tl::make_unexpected(std::move(faults));
    file = io::readCustomerFile(io::dumpJson(*json));
    if (file)
        for (const auto field : kept) (*file).*field = before.*field;
    return file;
}

void sayTerms(Books& books, const CustomerFile& file, CustomerCheck& check) {
    const auto known = store::CatalogueStore(*books.db).terms(file.terms);
    auto terms = billing::readTerms(file.terms);
    if (known)
        terms = known->content.empty() ? billing::PaymentTerms{.name = known->name, .netDays = known->netDays}
                                       : io::termsOfText(known->content);
    if (terms) check.terms = termsExample(books, *terms, file.currency.value_or(books.info.base), file.language);
}

// One more in the last figures of the text, as wide as before; "-1" where it has none.
std::string counted(std::string text) {
    std::size_t at = text.size();
    const auto isFigure = [](char c) { return c >= '0' && c <= '9'; };
    if (text.empty() || !isFigure(text.back())) return text + "-1";
    while (at > 0 && isFigure(text[at - 1])) {
        if (text[--at] != '9') {
            ++text[at];
            return text;
        }
        text[at] = '0';
    }
    return text.insert(at, "1");
}

}  // namespace

Checked<SavedCustomer> addCustomer(Books& books, std::string_view text) {
    const auto file = io::readCustomerFile(text);
    if (!file) return tl::make_unexpected(file.error());
    db::Transaction transaction(*books.db, db::Mode::write);
    auto saved = save(books, {}, *file, "customer.add");
    if (saved) transaction.commit();
    return saved;
}

Checked<SavedCustomer> editCustomer(Books& books, const std::string& number, std::string_view patch) {
    db::Transaction transaction(*books.db, db::Mode::write);
    const auto row = store::CustomerStore(*books.db).find(number);
    if (!row) return tl::make_unexpected(Faults{{Refusal::customerUnknown, number}});
    const CustomerFile before = store::CustomerFileStore(*books.db).file(*row, books.info.base);
    const auto merged = io::mergedJson(io::textOf(before), patch);
    if (!merged) return tl::make_unexpected(Faults{merged.error()});
    const auto file = readChanged(before, *merged);
    if (!file) return tl::make_unexpected(file.error());
    auto saved = save(books, *row, *file, "customer.edit");
    if (saved) transaction.commit();
    return saved;
}

Result<CustomerFile> customerFile(Books& books, const std::string& number) {
    const auto row = store::CustomerStore(*books.db).find(number);
    if (!row) return refuse(Refusal::customerUnknown, number);
    return store::CustomerFileStore(*books.db).file(*row, books.info.base);
}

Result<std::string> customerText(Books& books, const std::string& number) {
    const auto file = customerFile(books, number);
    if (!file) return tl::make_unexpected(file.error());
    return io::textOf(*file);
}

CustomerCheck checkCustomer(Books& books, const std::string& number, std::string_view patch) {
    db::Transaction transaction(*books.db, db::Mode::read);
    store::Customer row;
    CustomerFile before;
    const auto known = store::CustomerStore(*books.db).find(number);
    if (known) {
        row = *known;
        before = store::CustomerFileStore(*books.db).file(row, books.info.base);
    }
    CustomerCheck check;
    const auto merged = io::mergedJson(known ? io::textOf(before) : "{}", patch);
    const auto file = merged ? readChanged(before, *merged) : tl::make_unexpected(Faults{merged.error()});
    if (!file) {
        check.faults = file.error();
        return check;
    }
    RowMaker maker(books, *file);
    maker.row(row);
    check.faults = std::move(maker.faults);
    check.alike = store::CustomerFileStore(*books.db).alike(row.id, *file);
    sayTerms(books, *file, check);
    return check;
}

std::string nextCustomerNumber(Books& books) {
    store::CustomerStore customers(*books.db);
    const auto newest = customers.newestNumber();
    if (!newest) return "C-100";
    std::string number = counted(*newest);
    while (customers.find(number)) number = counted(number);
    return number;
}

}  // namespace duebook::services
