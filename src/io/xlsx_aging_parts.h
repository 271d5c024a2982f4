// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of the aging pack, shared by the files that write its sheets.
#pragma once
#include "io/xlsx_aging.h"
#include "io/xlsx_book.h"
#include "io/xlsx_pack_list.h"

namespace duebook::io {

// The columns of the lists, in their order.
enum ItemColumn : std::uint8_t {
    itemDocument,
    itemNo,
    itemCustomer,
    itemName,
    itemIssued,
    itemDue,
    itemDays,
    itemBucket,
    itemCurrency,
    itemAmount,
    itemOpen,
    itemRate,
    itemRateDay,
    itemBase,
    itemPo,
    itemCollector,
    itemGroup,
    itemCountry,
    itemStreet,
    itemPostalCode,
    itemCity,
    itemKey
};
enum CreditColumn : std::uint8_t {
    creditNumber,
    creditKind,
    creditCustomer,
    creditName,
    creditDay,
    creditDays,
    creditCurrency,
    creditAmount,
    creditOpen,
    creditRate,
    creditRateDay,
    creditBase,
    creditReference,
    creditKey
};

// What is summed up while the lists are written.
struct PackTotals {
    struct OfCurrency {
        std::int64_t items = 0, credits = 0;        // minor units, credits below zero
        std::int64_t unrated = 0, unratedRows = 0;  // of these, what has no rate to the ledger's currency
    };
    std::map<std::int64_t, OfCurrency> byCurrency;
    std::int64_t itemsBase = 0, creditsBase = 0;  // minor units of the ledger's currency
};

// Where the cells are that other sheets point to.
struct SummaryPlace {
    std::string buckets, open, unapplied, total;  // cells of the total row
    bool live = false;
};

// "customer" for "Customer", inside a sentence.
inline std::string lowered(std::string title) {
    if (!title.empty() && title[0] >= 'A' && title[0] <= 'Z') title[0] = static_cast<char>(title[0] - 'A' + 'a');
    return title;
}

struct AgingPack::Parts {
    Parts(const std::string& path, AgingPackHead packHead, Progress packProgress);
    Currency unit() const { return head.only.value_or(head.base); }
    std::string note() const {
        return "As of " + head.asOf.iso() + (head.knownOn ? ", as known on " + head.knownOn->iso() : "");
    }
    std::string bucketName(std::size_t bucket) const;
    std::size_t valueColumn() const { return head.only ? itemOpen : itemBase; }
    std::size_t creditValueColumn() const { return head.only ? creditOpen : creditBase; }
    void tick();

    void writeAbout(const SummaryPlace& place);
    SummaryPlace writeSummary(const std::vector<PackGroup>& groups);
    void writeParameters();
    void writeBuckets();
    void writeChecks(const PackControl& control, const SummaryPlace& place);

    AgingPackHead head;
    Progress progress;
    XlsxBook book;
    XlsxSheet about, summary;
    PackList items, credits;
    XlsxSheet parameters, checks;
    insight::AgingFold fold, total;
    PackTotals totals;
    std::vector<std::string> bucketNames;
    std::int64_t rows = 0;
    bool checksPassed = true;
};

}  // namespace duebook::io
