// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "io/xlsx_aging_parts.h"
#include "io/xlsx_chart.h"

namespace duebook::io {
namespace {

constexpr lxw_row_t chartRow = 3, headerRow = 20, totalRow = 21, shareRow = 22, firstRow = 23;
// Above this many comparisons a change of the as-of date would take the spreadsheet too long.
constexpr std::int64_t mostComparisons = 300'000'000;
constexpr std::size_t charted = 10;
constexpr Look header{Look::Kind::whole, Look::Role::header}, textHeader{Look::Kind::general, Look::Role::header},
    total{Look::Kind::dashed, Look::Role::total}, dashed{Look::Kind::dashed},
    share{Look::Kind::percent, Look::Role::muted};
constexpr std::array<lxw_color_t, 6> bucketColours = {0x5B9A8B, 0xC9B458, 0xE0A040, 0xD97B3F, 0xC0503A, 0x8E2F2F};

struct Row {
    std::size_t group;
    insight::AgingRow figures;
};

// Writes the sheet; the columns stand where the buckets leave them.
class Summary {
public:
    Summary(const AgingPackHead& head, const std::vector<std::string>& names, XlsxBook& book, XlsxSheet& sheet,
            PackList& items, PackList& credits, std::size_t value, std::size_t creditValue)
        : head_(head),
          names_(names),
          book_(book),
          sheet_(sheet),
          items_(items),
          credits_(credits),
          value_(value),
          creditValue_(creditValue),
          unit_(head.only.value_or(head.base)) {
        first_ = static_cast<lxw_col_t>(head.groupsHaveNames ? 2 : 1);
        open_ = static_cast<lxw_col_t>(first_ + names.size());
        unapplied_ = static_cast<lxw_col_t>(open_ + 1);
        total_ = static_cast<lxw_col_t>(open_ + 2);
        share_ = static_cast<lxw_col_t>(open_ + 3);
        overdue_ = static_cast<lxw_col_t>(open_ + 4);
        key_ = static_cast<lxw_col_t>(open_ + 5);
    }

    SummaryPlace write(std::vector<Row> rows, const std::vector<PackGroup>& groups, const insight::AgingRow& sums) {
        last_ = firstRow + static_cast<lxw_row_t>(std::max<std::size_t>(rows.size(), 1)) - 1;
        live_ = items_.isTable() &&
                static_cast<std::int64_t>(rows.size() * names_.size()) * std::max<std::int64_t>(head_.items, 1) <=
                    mostComparisons;
        writeTop();
        writeHeader();
        writeTotals(sums);
        lxw_row_t at = firstRow;
        for (const Row& row : rows) writeRow(at++, groups[row.group], row, sums.total);
        if (!rows.empty()) addCharts(rows, groups, sums);
        dress();
        const auto cells = [&](lxw_col_t column) { return "Summary!" + cellName(totalRow, column, true); };
        return {"SUM(Summary!" + cellName(totalRow, first_, true) + ":" +
                    cellName(totalRow, static_cast<lxw_col_t>(open_ - 1), true) + ")",
                cells(open_), cells(unapplied_), cells(total_), live_};
    }

private:
    Money amount(std::int64_t minor) const { return Money(minor, unit_); }

    void writeTop() {
        sheet_.text(0, 0, head_.company + ": aging of receivables", {Look::Kind::general, Look::Role::title});
        sheet_.text(1, 0, "As of", {Look::Kind::general, Look::Role::label});
        sheet_.formula(1, 1, "=AsOf", head_.asOf.days(), {Look::Kind::date, Look::Role::wrapped});
        sheet_.text(1, 2, "Amounts in " + std::string(unit_.code()) + ", largest first",
                    {Look::Kind::general, Look::Role::muted});
    }

    void writeHeader() {
        book_.expect(worksheet_set_row(sheet_.raw(), headerRow, 32, nullptr));
        sheet_.text(headerRow, 0, head_.groupsHaveNames ? "Customer no." : head_.groupTitle, textHeader);
        if (head_.groupsHaveNames) sheet_.text(headerRow, 1, head_.groupTitle, textHeader);
        for (std::size_t i = 0; i < names_.size(); ++i) {
            sheet_.formula(headerRow, bucket(i), "=INDEX(BucketName," + std::to_string(i + 1) + ")", names_[i], header);
        }
        sheet_.text(headerRow, open_, "Open", header);
        sheet_.text(headerRow, unapplied_, "Unapplied", header);
        sheet_.text(headerRow, total_, "Total", header);
        sheet_.text(headerRow, share_, "Share of total", header);
        sheet_.text(headerRow, overdue_, "Overdue", header);
        sheet_.text(headerRow, key_, "Key", header);
    }

    // A row is final once the next begins: each is written whole.
    void writeTotals(const insight::AgingRow& sums) {
        const Look plain{Look::Kind::general, Look::Role::total};
        std::int64_t open = 0;
        for (const std::int64_t minor : sums.amounts) open += minor;
        sheet_.text(totalRow, 0, "Total", plain);
        if (head_.groupsHaveNames) sheet_.blank(totalRow, 1, plain);
        for (std::size_t i = 0; i < names_.size(); ++i) {
            sheet_.formula(totalRow, bucket(i), below(bucket(i)), amount(sums.amounts[i]), total);
        }
        sheet_.formula(totalRow, open_, below(open_), amount(open), total);
        sheet_.formula(totalRow, unapplied_, below(unapplied_), amount(sums.unapplied), total);
        sheet_.formula(totalRow, total_, below(total_), amount(sums.total), total);
        writeShares(totalRow, open, sums, sums.total, Look::Role::total);
        sheet_.blank(totalRow, key_, plain);
        sheet_.text(shareRow, 0, "Share of open", {Look::Kind::general, Look::Role::muted});
        for (std::size_t i = 0; i < names_.size(); ++i) {
            sheet_.share(shareRow, bucket(i), ratio(totalRow, bucket(i), open_, totalRow), amount(sums.amounts[i]),
                         amount(open), share);
        }
    }

    void writeRow(lxw_row_t at, const PackGroup& group, const Row& row, std::int64_t allTotal) {
        sheet_.text(at, 0, group.key.empty() ? "(none)" : group.key);
        if (head_.groupsHaveNames) sheet_.text(at, 1, group.name);
        std::int64_t open = 0;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            const Money value = amount(row.figures.amounts[i]);
            open += value.minor();
            if (live_)
                sheet_.formula(at, bucket(i), bucketFormula(at, bucket(i)), value, dashed);
            else
                sheet_.money(at, bucket(i), value, dashed);
        }
        const std::string buckets = cellName(at, first_) + ":" + cellName(at, static_cast<lxw_col_t>(open_ - 1));
        sheet_.formula(at, open_, "=SUM(" + buckets + ")", amount(open), dashed);
        if (live_)
            sheet_.formula(at, unapplied_, "=" + credits_.sumWhere(creditValue_, creditKey, keyCell(at)),
                           amount(row.figures.unapplied), dashed);
        else
            sheet_.money(at, unapplied_, amount(row.figures.unapplied), dashed);
        sheet_.formula(at, total_, "=" + cellName(at, open_) + "+" + cellName(at, unapplied_),
                       amount(row.figures.total), dashed);
        writeShares(at, open, row.figures, allTotal, Look::Role::plain);
        sheet_.number(at, key_, static_cast<std::int64_t>(row.group + 1), {Look::Kind::whole, Look::Role::muted});
    }

    void writeShares(lxw_row_t at, std::int64_t open, const insight::AgingRow& row, std::int64_t allTotal,
                     Look::Role role) {
        const Look look{Look::Kind::percent, role};
        sheet_.share(at, share_, ratio(at, total_, total_, totalRow), amount(row.total), amount(allTotal), look);
        const std::string overdue =
            "=IF(" + cellName(at, open_) + "=0,0,1-" + cellName(at, first_) + "/" + cellName(at, open_) + ")";
        sheet_.share(at, overdue_, overdue, amount(open - row.amounts[0]), amount(open), look);
    }

    std::string bucketFormula(lxw_row_t at, lxw_col_t column) const {
        return "=SUMIFS(" + items_.range(value_) + "," + items_.range(itemKey) + "," + keyCell(at) + "," +
               items_.range(itemBucket) + "," + headerCell(column) + ")";
    }
    std::string keyCell(lxw_row_t at) const { return "$" + cellName(at, key_); }
    std::string headerCell(lxw_col_t column) const { return cellName(headerRow, column, true); }
    std::string below(lxw_col_t column) const {
        return "=SUM(" + cellName(firstRow, column) + ":" + cellName(last_, column) + ")";
    }
    // What this cell is of the whole, 0 where there is nothing.
    static std::string ratio(lxw_row_t at, lxw_col_t part, lxw_col_t whole, lxw_row_t wholeRow) {
        const std::string of = cellName(wholeRow, whole, true);
        return "=IF(" + of + "=0,0," + cellName(at, part) + "/" + of + ")";
    }
    lxw_col_t bucket(std::size_t i) const { return static_cast<lxw_col_t>(first_ + i); }

    void addCharts(const std::vector<Row>& rows, const std::vector<PackGroup>& groups, const insight::AgingRow& sums) {
        const auto lastBucket = static_cast<lxw_col_t>(open_ - 1);
        ChartPlan aging{.title = "Open by days overdue",
                        .altText = "Column chart: the open amount in each bucket of days overdue",
                        .unit = std::string(unit_.code()),
                        .names = rangeName("Summary", headerRow, first_, headerRow, lastBucket),
                        .values = rangeName("Summary", totalRow, first_, totalRow, lastBucket),
                        .nameTexts = names_,
                        .valueAmounts = {},
                        .colours = {bucketColours.begin(), bucketColours.end()}};
        for (const std::int64_t minor : sums.amounts) aging.valueAmounts.push_back(amount(minor));
        addChart(book_, sheet_, chartRow, 0, std::move(aging));
        const std::size_t shown = std::min(rows.size(), charted);
        const lxw_row_t last = firstRow + static_cast<lxw_row_t>(shown) - 1;
        const auto names = static_cast<lxw_col_t>(head_.groupsHaveNames ? 1 : 0);
        ChartPlan top{.bars = true,
                      .title = "The largest: total by " + lowered(head_.groupTitle),
                      .altText = "Bar chart: the largest totals, largest first",
                      .unit = std::string(unit_.code()),
                      .names = rangeName("Summary", firstRow, names, last, names),
                      .values = rangeName("Summary", firstRow, total_, last, total_),
                      .nameTexts = {},
                      .valueAmounts = {}};
        for (std::size_t i = 0; i < shown; ++i) {
            const PackGroup& group = groups[rows[i].group];
            top.nameTexts.push_back(head_.groupsHaveNames ? group.name : group.key);
            top.valueAmounts.push_back(amount(rows[i].figures.total));
        }
        addChart(book_, sheet_, chartRow, static_cast<lxw_col_t>(head_.groupsHaveNames ? first_ + 2 : first_ + 4),
                 std::move(top));
    }

    void dress() {
        sheet_.width(0, 0, 16);
        if (head_.groupsHaveNames) sheet_.width(1, 1, 34);
        sheet_.width(first_, total_, 15);
        sheet_.width(share_, overdue_, 10);
        sheet_.width(key_, key_, 7);
        worksheet_freeze_panes(sheet_.raw(), 0, first_);
        worksheet_gridlines(sheet_.raw(), LXW_HIDE_ALL_GRIDLINES);
        book_.expect(worksheet_repeat_rows(sheet_.raw(), headerRow, headerRow));
        book_.expect(worksheet_print_area(sheet_.raw(), 0, 0, last_, overdue_));
        const std::string keys = cellName(firstRow, 0) + ":" + cellName(last_, 1);
        book_.expect(worksheet_ignore_errors(sheet_.raw(), LXW_IGNORE_NUMBER_STORED_AS_TEXT, keys.c_str()));
    }

    const AgingPackHead& head_;
    const std::vector<std::string>& names_;
    XlsxBook& book_;
    XlsxSheet& sheet_;
    PackList& items_;
    PackList& credits_;
    std::size_t value_, creditValue_;
    Currency unit_;
    lxw_col_t first_, open_, unapplied_, total_, share_, overdue_, key_;
    lxw_row_t last_ = firstRow;
    bool live_ = false;
};

std::vector<Row> rowsOf(const insight::AgingFold& fold, const std::vector<PackGroup>& groups, Currency unit) {
    std::vector<Row> rows;
    for (std::size_t group = 0; group < std::min(groups.size(), fold.slotCount()); ++group) {
        if (!fold.isEmpty(group)) rows.push_back({group, fold.row(group, unit)});
    }
    std::sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        if (a.figures.total != b.figures.total) return a.figures.total > b.figures.total;
        return groups[a.group].key < groups[b.group].key;
    });
    return rows;
}

}  // namespace

SummaryPlace AgingPack::Parts::writeSummary(const std::vector<PackGroup>& groups) {
    summary.pageSetup(head.company, note());
    insight::AgingRow sums{0, {}, {}, unit(), std::vector<std::int64_t>(head.buckets.count()), 0, 0};
    if (total.slotCount() > 0) sums = total.row(0, unit());
    return Summary(head, bucketNames, book, summary, items, credits, valueColumn(), creditValueColumn())
        .write(rowsOf(fold, groups, unit()), groups, sums);
}

}  // namespace duebook::io
