// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_aging_parts.h"

namespace duebook::io {
namespace {

constexpr lxw_row_t bucketRow = 9;
constexpr std::size_t lineLength = 100;  // characters of the column of texts
constexpr std::int64_t openEnd = 99999;  // days: beyond any document
constexpr Look title{Look::Kind::general, Look::Role::title}, label{Look::Kind::general, Look::Role::label},
    wrapped{Look::Kind::general, Look::Role::wrapped}, muted{Look::Kind::general, Look::Role::muted},
    textInput{Look::Kind::general, Look::Role::input}, header{Look::Kind::whole, Look::Role::header},
    textHeader{Look::Kind::general, Look::Role::header};

// One line of the About sheet after the other.
class Page {
public:
    explicit Page(XlsxSheet& sheet) : sheet_(sheet) {}
    void line(const std::string& name, const std::string& text) {
        const auto lines = static_cast<int>(text.size() / lineLength + 1);
        if (lines > 1) worksheet_set_row(sheet_.raw(), row_, lines * 15, nullptr);
        sheet_.text(row_, 0, name, label);
        sheet_.text(row_++, 1, text, wrapped);
    }
    void heading(const std::string& text) { sheet_.text(++row_, 0, text, label), ++row_; }
    lxw_row_t take() { return row_++; }
    lxw_row_t last() const { return row_ - 1; }

private:
    XlsxSheet& sheet_;
    lxw_row_t row_ = 2;
};

std::string basisText(insight::AgingBasis basis) {
    return basis == insight::AgingBasis::due ? "Due date: a day past it is 1 day overdue"
                                             : "Invoice date: the days since the invoice";
}

std::string knownText(std::optional<Date> day) {
    if (!day) return "Everything entered up to the export";
    return day->iso() + ": what was entered after that day (UTC) does not count, whatever its date";
}

std::string liveText(bool table, bool summaryLive, std::int64_t rows) {
    if (table && summaryLive) {
        return "Live: change AsOf or a bucket on the sheet Parameters and days, buckets and summary follow. What was "
               "open stays as of the day of the export: export again for another day.";
    }
    const std::string why = std::to_string(rows) +
                            " rows: at this size live formulas would make a spreadsheet too "
                            "slow. ";
    if (table) return why + "Days and buckets of the open items are live; the rows of the summary are values.";
    return why +
           "Ages, buckets and summary are values, and a filter stands in for the Excel tables. Totals and "
           "checks are live.";
}

void definitions(Page& page) {
    page.heading("Definitions");
    page.line("Open",
              "The amount of the instalment less what was applied to it by the as-of date, by effective date. "
              "Receipts, credit notes and allocations dated later do not count.");
    page.line("Days overdue", "As-of date less due date (or invoice date); zero and below is not due.");
    page.line("Bucket", "The range of days on the sheet Parameters that the days fall into, ends included.");
    page.line("Unapplied",
              "Receipts and credit notes that were not applied to an invoice; shown negative, never "
              "netted against an invoice.");
    page.line("Rate",
              "Units of the ledger's currency for one of the document's, at the document's date. Base amounts "
              "are the document's own, as posted.");
    page.line("Overdue", "The part of the open amount that is past due.");
    page.line("Key",
              "Links a row of the lists to its row in the summary: sums by text would take 00123 and 123 for "
              "the same.");
}

std::string nameFormula(std::size_t bucket, std::size_t count, lxw_row_t row) {
    const std::string first = cellName(row, 1), last = cellName(row, 2);
    if (bucket + 1 == count) return "=\"over \"&(" + first + "-1)&\" days\"";
    return "=" + first + "&\"-\"&" + last + "&\" days\"";
}

}  // namespace

void AgingPack::Parts::writeAbout(const SummaryPlace& place) {
    about.pageSetup(head.company, note());
    about.text(0, 0, head.company, title);
    Page page(about);
    page.line("Report", "Aging of receivables by " + lowered(head.groupTitle));
    const lxw_row_t asOfRow = page.take();
    about.text(asOfRow, 0, "As of", label);
    about.date(asOfRow, 1, head.asOf, wrapped);
    page.line("Known on", knownText(head.knownOn));
    page.line("Aged by", basisText(head.basis));
    page.line("Filter", head.only ? "Documents in " + std::string(head.only->code()) + " only" : "All documents");
    page.line("Amounts", "Each in the currency of its document; totals in " + std::string(unit().code()) +
                             " only, never across currencies.");
    page.line("Figures", liveText(items.isTable(), place.live, head.items + head.credits));
    page.line("Exported", head.exported.iso() + " by " + head.user);
    page.line("Program", head.program);
    const lxw_row_t checkRow = page.take();
    about.text(checkRow, 0, "Checks", label);
    about.formula(checkRow, 1, "=Checks!$F$2", checksPassed ? std::string_view("PASS") : std::string_view("FAIL"),
                  wrapped);
    page.heading("Sheets");
    page.line("Summary", "Every " + lowered(head.groupTitle) + " by bucket, largest first, with the two charts.");
    page.line("Open items", "One row for each open instalment.");
    page.line("Unapplied", "One row for each receipt or credit note with something left to apply.");
    page.line("Parameters", "What the figures depend on; cells with a frame may be changed.");
    page.line("Checks", "Proof that the workbook agrees with the ledger.");
    definitions(page);
    about.width(0, 0, 18);
    about.width(1, 1, 108);
    worksheet_gridlines(about.raw(), LXW_HIDE_ALL_GRIDLINES);
    book.expect(worksheet_print_area(about.raw(), 0, 0, page.last(), 1));
}

void AgingPack::Parts::writeParameters() {
    parameters.pageSetup(head.company, note());
    parameters.text(0, 0, "Parameters", title);
    char due[] = "due", invoice[] = "invoice";
    char* choices[] = {due, invoice, nullptr};
    lxw_data_validation choice{};
    choice.validate = LXW_VALIDATION_TYPE_LIST;
    choice.value_list = choices;
    book.expect(worksheet_data_validation_cell(parameters.raw(), 3, 1, &choice));
    parameters.text(2, 0, "As of", label);
    parameters.date(2, 1, head.asOf, {Look::Kind::date, Look::Role::input});
    parameters.text(2, 2, "Moves days and buckets; what was open stays as exported", muted);
    parameters.text(3, 0, "Aged by", label);
    parameters.text(3, 1, head.basis == insight::AgingBasis::due ? "due" : "invoice", textInput);
    parameters.text(3, 2, "due or invoice: the date that the days are counted from", muted);
    parameters.text(4, 0, "Ledger's currency", label);
    parameters.text(4, 1, head.base.code(), wrapped);
    parameters.text(5, 0, "Totals in", label);
    parameters.text(5, 1, unit().code(), wrapped);
    book.define("AsOf", "Parameters!$B$3");
    book.define("Basis", "Parameters!$B$4");
    writeBuckets();
    parameters.width(0, 0, 22);
    parameters.width(1, 2, 14);
    parameters.width(3, 3, 60);
    worksheet_gridlines(parameters.raw(), LXW_HIDE_ALL_GRIDLINES);
}

// Buckets as first and last day. The first days are given; names and last days follow from them.
void AgingPack::Parts::writeBuckets() {
    const char* titles[] = {"Bucket", "First day", "Last day"};
    for (lxw_col_t i = 0; i < 3; ++i) parameters.text(bucketRow - 1, i, titles[i], i == 0 ? textHeader : header);
    const std::size_t count = bucketNames.size();
    for (std::size_t i = 0; i < count; ++i) {
        const lxw_row_t row = bucketRow + static_cast<lxw_row_t>(i);
        if (i == 0)
            parameters.text(row, 0, bucketNames[i]);
        else
            parameters.formula(row, 0, nameFormula(i, count, row), bucketNames[i]);
        parameters.number(row, 1, head.buckets.firstDay(i).value_or(-openEnd),
                          {Look::Kind::general, Look::Role::input});
        if (i + 1 == count)
            parameters.number(row, 2, openEnd, {Look::Kind::general});
        else
            parameters.formula(row, 2, "=" + cellName(row + 1, 1) + "-1", *head.buckets.lastDay(i),
                               {Look::Kind::general});
    }
    const lxw_row_t last = bucketRow + static_cast<lxw_row_t>(count) - 1;
    parameters.text(last + 1, 0, "-99999 and 99999 stand for open ends. A bucket ends the day before the next begins.",
                    muted);
    book.define("BucketName", rangeName("Parameters", bucketRow, 0, last, 0));
    book.define("BucketFirst", rangeName("Parameters", bucketRow, 1, last, 1));
}

}  // namespace duebook::io
