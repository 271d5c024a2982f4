// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_aging.h"

#include <algorithm>

#include "io/xlsx_aging_parts.h"

namespace duebook::io {
namespace {

constexpr std::int64_t reportEvery = 512;
constexpr std::int64_t partsOfWork = 3;  // the rows are a third, packing the file is the rest
constexpr Look daysLook{Look::Kind::days}, muted{Look::Kind::whole, Look::Role::muted};

XlsxBook::Memory memoryFor(const AgingPackHead& head) {
    return std::max(head.items, head.credits) > head.tableRows ? XlsxBook::Memory::rowByRow : XlsxBook::Memory::whole;
}

PackList::Plan itemPlan(const AgingPackHead& head, const std::string& note) {
    const bool one = head.only.has_value();  // amounts of one currency may be summed
    return {"Open items",
            "OpenItems",
            {{"Document no.", 16, false, {}, true},
             {"Inst.", 6, true},
             {"Customer no.", 13},
             {"Customer", 32, false, {}, false, "Total"},
             {"Invoice date", 12, true},
             {"Due date", 12, true},
             {"Days overdue", 10, true,
              "=AsOf-IF(Basis=\"invoice\",OpenItems[[#This Row],[Invoice date]],OpenItems[[#This Row],[Due date]])"},
             {"Bucket", 13, false, "=LOOKUP(OpenItems[[#This Row],[Days overdue]],BucketFirst,BucketName)"},
             {"Currency", 10},
             {"Amount", 15, true, {}, one},
             {"Open", 15, true, {}, one},
             {"Rate", 11, true},
             {"Rate date", 12, true},
             {"Open in " + std::string(head.base.code()), 16, true, {}, true},
             {"PO number", 16},
             {"Collector", 14},
             {"Group", 14},
             {"Country", 9},
             {"Street", 26},
             {"Postal code", 12},
             {"City", 20},
             {"Key", 7, true}},
            head.items,
            4,
            16,
            head.company,
            note};
}

PackList::Plan creditPlan(const AgingPackHead& head, const std::string& note) {
    const bool one = head.only.has_value();
    return {"Unapplied",
            "OpenCredits",
            {{"Document no.", 16, false, {}, true},
             {"Kind", 12},
             {"Customer no.", 13},
             {"Customer", 32, false, {}, false, "Total"},
             {"Date", 12, true},
             {"Days old", 10, true, "=AsOf-OpenCredits[[#This Row],[Date]]"},
             {"Currency", 10},
             {"Amount", 15, true, {}, one},
             {"Unapplied", 15, true, {}, one},
             {"Rate", 11, true},
             {"Rate date", 12, true},
             {"Unapplied in " + std::string(head.base.code()), 17, true, {}, true},
             {"Reference", 30},
             {"Key", 7, true}},
            head.credits,
            4,
            13,
            head.company,
            note};
}

void putText(XlsxSheet& sheet, lxw_row_t row, std::size_t column, std::string_view text) {
    if (!text.empty()) sheet.text(row, static_cast<lxw_col_t>(column), text);
}

void putRate(XlsxSheet& sheet, lxw_row_t row, std::size_t column, const std::optional<PackRate>& rate) {
    if (!rate) return;
    sheet.rate(row, static_cast<lxw_col_t>(column), rate->rate);
    sheet.date(row, static_cast<lxw_col_t>(column + 1), rate->day);
}

}  // namespace

AgingPack::Parts::Parts(const std::string& path, AgingPackHead packHead, Progress packProgress)
    : head(std::move(packHead)),
      progress(std::move(packProgress)),
      book(path, memoryFor(head)),
      about(book, "About"),
      summary(book, "Summary"),
      items(book, itemPlan(head, note())),
      credits(book, creditPlan(head, note())),
      parameters(book, "Parameters"),
      checks(book, "Checks"),
      fold(head.buckets, head.asOf),
      total(head.buckets, head.asOf) {
    book.describe("Aging " + head.asOf.iso(), head.company, head.program);
    for (std::size_t i = 0; i < head.buckets.count(); ++i) bucketNames.push_back(bucketName(i));
}

std::string AgingPack::Parts::bucketName(std::size_t bucket) const {
    if (bucket == 0) return "Not due";
    const std::int64_t first = *head.buckets.firstDay(bucket);
    const auto last = head.buckets.lastDay(bucket);
    if (!last) return "over " + std::to_string(first - 1) + " days";
    return std::to_string(first) + "-" + std::to_string(*last) + " days";
}

void AgingPack::Parts::tick() {
    if (++rows % reportEvery != 0) return;
    book.checkDisk();
    step(progress, rows, std::max(rows, head.items + head.credits) * partsOfWork);
}

AgingPack::AgingPack(const std::string& path, AgingPackHead head, Progress progress)
    : parts_(std::make_unique<Parts>(path, std::move(head), std::move(progress))) {}

AgingPack::~AgingPack() = default;

void AgingPack::item(const PackCustomer& customer, const PackItem& item) {
    Parts& p = *parts_;
    const auto [sheet, row] = p.items.next();
    const Date ages = p.head.basis == insight::AgingBasis::due ? item.due : item.issued;
    const std::int64_t days = p.head.asOf - ages;
    const std::string& bucket = p.bucketNames[p.head.buckets.indexOf(days)];
    putText(sheet, row, itemDocument, item.document);
    sheet.number(row, itemNo, item.no);
    putText(sheet, row, itemCustomer, customer.number);
    putText(sheet, row, itemName, customer.name);
    sheet.date(row, itemIssued, item.issued);
    sheet.date(row, itemDue, item.due);
    if (p.items.isTable()) {
        sheet.formula(row, itemDays,
                      "=AsOf-IF(Basis=\"invoice\"," + p.items.here(itemIssued) + "," + p.items.here(itemDue) + ")",
                      days, daysLook);
        sheet.formula(row, itemBucket, "=LOOKUP(" + p.items.here(itemDays) + ",BucketFirst,BucketName)", bucket);
    } else {
        sheet.number(row, itemDays, days, daysLook);
        sheet.text(row, itemBucket, bucket);
    }
    sheet.text(row, itemCurrency, item.open.currency().code());
    sheet.money(row, itemAmount, item.amount);
    sheet.money(row, itemOpen, item.open);
    putRate(sheet, row, itemRate, item.rate);
    if (item.base) sheet.money(row, itemBase, *item.base);
    putText(sheet, row, itemPo, item.poNumber);
    putText(sheet, row, itemCollector, customer.collector);
    putText(sheet, row, itemGroup, customer.groupName);
    putText(sheet, row, itemCountry, customer.country);
    putText(sheet, row, itemStreet, customer.street);
    putText(sheet, row, itemPostalCode, customer.postalCode);
    putText(sheet, row, itemCity, customer.city);
    sheet.number(row, itemKey, static_cast<std::int64_t>(customer.group + 1), muted);
    p.book.countCells(itemKey + 1);

    if (p.head.only) p.items.addTotal(itemAmount, item.amount);
    if (p.head.only) p.items.addTotal(itemOpen, item.open);
    if (item.base) p.items.addTotal(itemBase, *item.base);
    PackTotals::OfCurrency& sums = p.totals.byCurrency[item.open.currency().number()];
    sums.items += item.open.minor();
    if (item.base) p.totals.itemsBase += item.base->minor();
    if (!item.base) sums.unrated += item.open.minor(), ++sums.unratedRows;
    if (const auto value = p.head.only ? std::optional(item.open) : item.base) {
        p.fold.addItem(customer.group, ages.days(), value->minor());
        p.total.addItem(0, ages.days(), value->minor());
    }
    p.tick();
}

void AgingPack::credit(const PackCustomer& customer, const PackCredit& credit) {
    Parts& p = *parts_;
    const auto [sheet, row] = p.credits.next();
    putText(sheet, row, creditNumber, credit.number);
    sheet.text(row, creditKind, credit.kind);
    putText(sheet, row, creditCustomer, customer.number);
    putText(sheet, row, creditName, customer.name);
    sheet.date(row, creditDay, credit.day);
    const std::int64_t days = p.head.asOf - credit.day;
    if (p.credits.isTable())
        sheet.formula(row, creditDays, "=AsOf-" + p.credits.here(creditDay), days, daysLook);
    else
        sheet.number(row, creditDays, days, daysLook);
    sheet.text(row, creditCurrency, credit.open.currency().code());
    sheet.money(row, creditAmount, -credit.amount);
    sheet.money(row, creditOpen, -credit.open);
    putRate(sheet, row, creditRate, credit.rate);
    if (credit.base) sheet.money(row, creditBase, -*credit.base);
    putText(sheet, row, creditReference, credit.reference);
    sheet.number(row, creditKey, static_cast<std::int64_t>(customer.group + 1), muted);
    p.book.countCells(creditKey + 1);

    if (p.head.only) p.credits.addTotal(creditAmount, -credit.amount);
    if (p.head.only) p.credits.addTotal(creditOpen, -credit.open);
    if (credit.base) p.credits.addTotal(creditBase, -*credit.base);
    PackTotals::OfCurrency& sums = p.totals.byCurrency[credit.open.currency().number()];
    sums.credits -= credit.open.minor();
    if (credit.base) p.totals.creditsBase -= credit.base->minor();
    if (!credit.base) sums.unrated -= credit.open.minor(), ++sums.unratedRows;
    if (const auto value = p.head.only ? std::optional(credit.open) : credit.base) {
        p.fold.addCredit(customer.group, value->minor());
        p.total.addCredit(0, value->minor());
    }
    p.tick();
}

void AgingPack::save(const std::vector<PackGroup>& groups, const PackControl& control) {
    Parts& p = *parts_;
    p.items.finish();
    p.credits.finish();
    p.writeParameters();
    const SummaryPlace place = p.writeSummary(groups);
    p.writeChecks(control, place);
    p.writeAbout(place);
    worksheet_activate(p.summary.raw());
    step(p.progress, p.rows, std::max<std::int64_t>(p.rows, 1) * partsOfWork);
    p.book.save();
    p.progress.report(1, 1);
}

}  // namespace duebook::io
