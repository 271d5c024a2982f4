// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "io/xlsx_aging_parts.h"

namespace duebook::io {
namespace {

constexpr lxw_row_t verdictRow = 1, headerRow = 3, firstRow = 4;
constexpr lxw_col_t what = 0, code = 1, here = 2, expected = 3, difference = 4, result = 5;
constexpr Look header{Look::Kind::whole, Look::Role::header}, textHeader{Look::Kind::general, Look::Role::header},
    label{Look::Kind::general, Look::Role::label}, title{Look::Kind::general, Look::Role::title},
    verdict{Look::Kind::general, Look::Role::verdict};

// A row of the sheet: a formula over this workbook, what it must be, and whether it is. Amounts or counts.
struct Check {
    std::string text, formula;
    std::string expectedFormula;  // or the value below, from the ledger
    Money value, mustBe;
    bool counts = false;  // the amounts are counts of rows
    bool passes() const { return value == mustBe; }
};

// Gathers the rows, then writes them from top to bottom with the verdict on all above.
class Checks {
public:
    explicit Checks(XlsxSheet& sheet) : sheet_(sheet) {}
    void add(Check check) { checks_.push_back(std::move(check)); }
    bool passed() const {
        return std::all_of(checks_.begin(), checks_.end(), [](const Check& check) { return check.passes(); });
    }
    lxw_row_t next() const { return firstRow + static_cast<lxw_row_t>(checks_.size()); }
    // The cell of the next row that holds the currency's code.
    std::string codeCell() const { return cellName(next(), code, true); }

    void write() {
        const std::string all = cellName(firstRow, result) + ":" + cellName(next() - 1, result);
        sheet_.text(verdictRow, what, "Every figure of this workbook agrees with the ledger", label);
        sheet_.formula(verdictRow, result, "=IF(COUNTIF(" + all + ",\"PASS\")=ROWS(" + all + "),\"PASS\",\"FAIL\")",
                       word(passed()), verdict);
        const char* titles[] = {"Check", "Currency", "This workbook", "Must be", "Difference", "Result"};
        for (lxw_col_t i = what; i <= result; ++i) sheet_.text(headerRow, i, titles[i], i < here ? textHeader : header);
        lxw_row_t row = firstRow;
        for (const Check& check : checks_) writeRow(row++, check);
    }

private:
    static std::string_view word(bool pass) { return pass ? "PASS" : "FAIL"; }
    void writeRow(lxw_row_t row, const Check& check) {
        sheet_.text(row, what, check.text);
        if (!check.counts) sheet_.text(row, code, check.value.currency().code());
        put(row, here, "=" + check.formula, check.value, check.counts);
        put(row, expected, check.expectedFormula.empty() ? "" : "=" + check.expectedFormula, check.mustBe,
            check.counts);
        const int decimals = check.counts ? 0 : check.value.currency().decimals();
        put(row, difference,
            "=ROUND(" + cellName(row, here) + "-" + cellName(row, expected) + "," + std::to_string(decimals) + ")",
            check.value - check.mustBe, check.counts);
        sheet_.formula(row, result, "=IF(" + cellName(row, difference) + "=0,\"PASS\",\"FAIL\")", word(check.passes()),
                       verdict);
    }
    void put(lxw_row_t row, lxw_col_t column, const std::string& formula, Money value, bool counts) {
        if (counts && formula.empty())
            sheet_.number(row, column, value.minor());
        else if (counts)
            sheet_.formula(row, column, formula, value.minor());
        else if (formula.empty())
            sheet_.money(row, column, value);
        else
            sheet_.formula(row, column, formula, value);
    }
    XlsxSheet& sheet_;
    std::vector<Check> checks_;
};

void colourVerdicts(XlsxBook& book, XlsxSheet& sheet, lxw_row_t last) {
    for (const bool pass : {true, false}) {
        lxw_format* format = workbook_add_format(book.raw());
        format_set_font_color(format, pass ? 0x1E6B3A : 0xFFFFFF);
        format_set_bg_color(format, pass ? 0xDDF2E3 : 0xB3261E);
        std::string word = pass ? "\"PASS\"" : "\"FAIL\"";
        lxw_conditional_format rule{};
        rule.type = LXW_CONDITIONAL_TYPE_CELL;
        rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
        rule.value_string = word.data();
        rule.format = format;
        book.expect(worksheet_conditional_format_range(sheet.raw(), verdictRow, result, last, result, &rule));
    }
}

std::set<std::int64_t> currenciesOf(const PackTotals& totals, const PackControl& control) {
    std::set<std::int64_t> currencies;
    for (const auto& [currency, sums] : totals.byCurrency) currencies.insert(currency);
    for (const Money& balance : control.byCurrency) {
        if (!balance.isZero()) currencies.insert(balance.currency().number());
    }
    return currencies;
}

Money controlOf(const PackControl& control, Currency currency) {
    for (const Money& balance : control.byCurrency) {
        if (balance.currency() == currency) return balance;
    }
    return Money(0, currency);
}

void writeUnrated(XlsxSheet& sheet, lxw_row_t row, const PackTotals& totals, Currency base) {
    const std::string ours(base.code());
    bool first = true;
    for (const auto& [number, sums] : totals.byCurrency) {
        if (sums.unratedRows == 0) continue;
        const Currency currency(number);
        if (first) sheet.text(row++, what, "Not in the totals in " + ours, label);
        first = false;
        const std::string theirs(currency.code());
        sheet.text(row, what,
                   std::to_string(sums.unratedRows) + " in " + theirs + " had no exchange rate to " + ours +
                       " when posted. Add the rate, or export with --currency " + theirs + ".");
        sheet.text(row, code, theirs);
        sheet.money(row++, here, Money(sums.unrated, currency));
    }
}

}  // namespace

void AgingPack::Parts::writeChecks(const PackControl& control, const SummaryPlace& place) {
    checks.pageSetup(head.company, note());
    checks.text(0, what, "Checks", title);
    Checks list(checks);
    if (!head.only) {
        list.add({"Open items and unapplied = receivables control account of the ledger",
                  items.sum(itemBase) + "+" + credits.sum(creditBase), "",
                  Money(totals.itemsBase + totals.creditsBase, head.base), control.base});
    }
    for (const std::int64_t number : currenciesOf(totals, control)) {
        const Currency currency(number);
        if (head.only && currency != *head.only) continue;
        const PackTotals::OfCurrency& sums = totals.byCurrency[number];
        list.add({"Open items and unapplied in this currency = control account in it",
                  items.sumWhere(itemOpen, itemCurrency, list.codeCell()) + "+" +
                      credits.sumWhere(creditOpen, creditCurrency, list.codeCell()),
                  "", Money(sums.items + sums.credits, currency), controlOf(control, currency)});
    }
    const Money all(total.slotCount() > 0 ? total.row(0, unit()).total : 0, unit());
    list.add({"Summary: buckets and unapplied = total", place.buckets + "+" + place.unapplied, place.total, all, all});
    list.add({"Summary total = open items and unapplied", place.total,
              items.sum(valueColumn()) + "+" + credits.sum(creditValueColumn()), all, all});
    const auto rowsOf = [&](const char* text, const PackList& of, std::int64_t expectedRows) {
        list.add({text, of.count(0), "", Money(of.written(), head.base), Money(expectedRows, head.base), true});
    };
    rowsOf("Rows of open items", items, head.items);
    rowsOf("Rows of unapplied", credits, head.credits);
    colourVerdicts(book, checks, list.next() - 1);  // first: the library looks at the row it is at
    list.write();
    checksPassed = list.passed();
    writeUnrated(checks, list.next() + 1, totals, head.base);
    checks.width(what, what, 78);
    checks.width(code, code, 9);
    checks.width(here, difference, 18);
    checks.width(result, result, 9);
    worksheet_gridlines(checks.raw(), LXW_HIDE_ALL_GRIDLINES);
}

}  // namespace duebook::io
