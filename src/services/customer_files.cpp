// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_files.h"

#include <algorithm>

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
        catalogue_.putTerms({0, file_.terms, read->netDays, io::textOfTerms(*read)});
        return catalogue_.terms(file_.terms)->id;
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
};

Checked<SavedCustomer> save(Books& books, store::Customer there, const CustomerFile& file, const std::string& act) {
    RowMaker maker(books, file);
    store::Customer row = maker.row(std::move(there));
    if (!maker.faults.empty()) return tl::make_unexpected(std::move(maker.faults));
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
    SavedCustomer result{files.file(*saved, books.info.base), {}};
    result.alike = files.likeness(result.file);
    appendWork(books, act, row.number,
               "customer|" + std::to_string(row.id.value) + "|" + std::to_string(saved->version),
               io::textOf(result.file));
    return result;
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
    const auto file = io::readCustomerFile(*merged);
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

}  // namespace duebook::services
