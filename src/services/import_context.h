// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of one import share, and the shape of what takes them.
#pragma once
#include <map>
#include <memory>

#include "services/import_customer_book.h"
#include "services/import_numbers.h"
#include "services/import_rates.h"
#include "services/import_row.h"
#include "services/import_tally.h"
#include "services/import_terms.h"
#include "store/fact_writer.h"

namespace duebook::services {

struct ImportContext {
    db::Connection& db;
    const ImportRequest& request;
    const ImportLayout& layout;
    ImportReport& report;
    ImportTally& tally;
    Instant now;
    store::ImportStore store;
    store::FactWriter writer;
    ImportCustomerBook customers;
    ImportRates rates;
    ImportTerms terms;
    std::optional<Date> closedUntil;
    std::map<Currency, io::Wide18> rounding;

    ImportContext(Books& books, const ImportRequest& r, const ImportLayout& l, ImportReport& p, ImportTally& t)
        : db(*books.db),
          request(r),
          layout(l),
          report(p),
          tally(t),
          now(books.now()),
          store(db),
          writer(db, now),
          customers(db, store, writer, now),
          rates(store, books.info.base),
          terms(db),
          closedUntil(store::LedgerStore(db).closedUntil()) {}

    bool isClosed(Date day) const { return closedUntil && day <= *closedUntil; }
    void addRounding(const io::Amount& amount) {
        if (amount.rounding != 0) rounding[amount.money.currency()] += amount.rounding;
    }
};

// Takes the rows of one kind, one after the other, and tells the tally what became of each.
class RowImporter {
public:
    virtual ~RowImporter() = default;
    virtual void take(const ImportRow& row) = 0;
    // A row that cannot be read as a whole.
    virtual void takeFaulty(const ImportRow& row, const RowFault& fault) = 0;
    // After the last row, before the facts are sealed: what waited until then.
    virtual void finish() {}
    // After the facts are written: rows that refer to them, and acts that are no facts.
    virtual void afterFacts(const std::string&, const std::string&) {}
};

// One whose rows stand each by itself.
class SingleRowImporter : public RowImporter {
public:
    explicit SingleRowImporter(ImportTally& tally) : tally_(tally) {}
    void take(const ImportRow& row) final;
    void takeFaulty(const ImportRow& row, const RowFault& fault) final { tally_.reject(row.cells(), fault); }

private:
    virtual RowResult<RowOutcome> import(const ImportRow& row) = 0;
    ImportTally& tally_;
};

std::unique_ptr<RowImporter> customerImporter(ImportContext& context);
std::unique_ptr<RowImporter> documentImporter(ImportContext& context, DocumentKind kind);
std::unique_ptr<RowImporter> rateImporter(ImportContext& context);

// From here on the numbers of the ledger are known: all of them are read where the file is long, else one by one.
inline constexpr std::int64_t longFile = 2000;

// The customer of a row: found, or to be created by resolve() once the rest of the row is sound.
struct RowCustomer {
    std::optional<CustomerRef> known;
    bool leniently = false;
    std::string_view number;
    std::string_view name;
};
// Refuses valueMissing, and customerUnknown unless the mapping creates customers.
RowResult<RowCustomer> customerOf(ImportContext& context, const ImportRow& row, std::size_t number, std::size_t name);
// The customer, created where it is new; counts what was done.
CustomerRef resolve(ImportContext& context, const RowCustomer& customer);

}  // namespace duebook::services
