// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "io/xlsx_aging_parts.h"

namespace duebook::io {
namespace {

constexpr lxw_row_t verdictRow = 1, headerRow = 3, firstRow = 4;
constexpr lxw_col_t what = 0, code = 1, here = 2, expected = 3, difference = 4, result = 5;
constexpr Look header{Look::Kind::whole, Look::Role::header}, textHeader{Look::Kind::general, Look::Role::header},
    label{Look::Kind::general, Look::Role::label}, title{Look::Kind::general, Look::Role::title},
    verdict{Look::Kind::general, Look::Role::verdict};

// The rows of the sheet: a formula over this workbook, what it must be, and whether it is.
class Checks {
public:
    explicit Checks(XlsxSheet& sheet) : sheet_(sheet) {}

    void add(const std::string& text, const std::string& formula, Money value, Money shouldBe) {
        sheet_.text(row_, what, text);
        sheet_.text(row_, code, value.currency().code());
        sheet_.formula(row_, here, "=" + formula, value);
        sheet_.money(row_, expected, shouldBe);
        sheet_.formula(row_, difference, differenceFormula(value.currency().decimals()), value - shouldBe);
        judge(value == shouldBe);
    }
    // The same where what it must be is a formula, too.
    void add(const std::string& text, const std::string& formula, Money value, const std::string& shouldBe) {
        sheet_.text(row_, what, text);
        sheet_.text(row_, code, value.currency().code());
        sheet_.formula(row_, here, "=" + formula, value);
        sheet_.formula(row_, expected, "=" + shouldBe, value);
        sheet_.formula(row_, difference, differenceFormula(value.currency().decimals()), Money(0, value.currency()));
        judge(true);
    }
    void add(const std::string& text, const std::string& formula, std::int64_t value, std::int64_t shouldBe) {
        sheet_.text(row_, what, text);
        sheet_.formula(row_, here, "=" + formula, value);
        sheet_.number(row_, expected, shouldBe);
        sheet_.formula(row_, difference, differenceFormula(0), value - shouldBe);
        judge(value == shouldBe);
    }
    // The overall verdict, above the rows.
    void finish() {
        const std::string all = cellName(firstRow, result) + ":" + cellName(row_ - 1, result);
        sheet_.formula(verdictRow, result, "=IF(COUNTIF(" + all + ",\"PASS\")=ROWS(" + all + "),\"PASS\",\"FAIL\")",
                       passed_ ? std::string_view("PASS") : std::string_view("FAIL"), verdict);
    }
    bool passed() const { return passed_; }
    lxw_row_t next() const { return row_; }
    // The cell of a row that holds the currency's code.
    std::string codeCell() const { return cellName(row_, code, true); }

private:
    std::string differenceFormula(int decimals) const {
        return "=ROUND(" + cellName(row_, here) + "-" + cellName(row_, expected) + "," + std::to_string(decimals) + ")";
    }
    void judge(bool pass) {
        sheet_.formula(row_, result, "=IF(" + cellName(row_, difference) + "=0,\"PASS\",\"FAIL\")",
                       pass ? std::string_view("PASS") : std::string_view("FAIL"), verdict);
        passed_ = passed_ && pass;
        ++row_;
    }
    XlsxSheet& sheet_;
    lxw_row_t row_ = firstRow;
    bool passed_ = true;
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
    checks.text(verdictRow, what, "Every figure of this workbook agrees with the ledger", label);
    const char* titles[] = {"Check", "Currency", "This workbook", "Must be", "Difference", "Result"};
    for (lxw_col_t i = what; i <= result; ++i) checks.text(headerRow, i, titles[i], i < here ? textHeader : header);
    Checks list(checks);
    if (!head.only) {
        list.add("Open items and unapplied = receivables control account of the ledger",
                 items.sum(itemBase) + "+" + credits.sum(creditBase),
                 Money(totals.itemsBase + totals.creditsBase, head.base), control.base);
    }
    for (const std::int64_t number : currenciesOf(totals, control)) {
        const Currency currency(number);
        if (head.only && currency != *head.only) continue;
        const PackTotals::OfCurrency& sums = totals.byCurrency[number];
        list.add("Open items and unapplied in this currency = control account in it",
                 items.sumWhere(itemOpen, itemCurrency, list.codeCell()) + "+" +
                     credits.sumWhere(creditOpen, creditCurrency, list.codeCell()),
                 Money(sums.items + sums.credits, currency), controlOf(control, currency));
    }
    const Money all =
        total.slotCount() > 0 ? Money(total.row(0, this->unit()).total, this->unit()) : Money(0, this->unit());
    list.add("Summary: buckets and unapplied = total", place.buckets + "+" + place.unapplied, all, place.total);
    list.add("Summary total = open items and unapplied", place.total, all,
             items.sum(valueColumn()) + "+" + credits.sum(creditValueColumn()));
    list.add("Rows of open items", items.count(itemDocument), items.written(), head.items);
    list.add("Rows of unapplied", credits.count(creditNumber), credits.written(), head.credits);
    list.finish();
    checksPassed = list.passed();
    colourVerdicts(book, checks, list.next());
    writeUnrated(checks, list.next() + 1, totals, head.base);
    checks.width(what, what, 78);
    checks.width(code, code, 9);
    checks.width(here, difference, 18);
    checks.width(result, result, 9);
    worksheet_gridlines(checks.raw(), LXW_HIDE_ALL_GRIDLINES);
}

}  // namespace duebook::io
