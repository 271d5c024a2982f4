// SPDX-License-Identifier: GPL-3.0-or-later
// Documents to print: made-up companies, real arithmetic.
#pragma once
#include <string>

#include "paper/documents.h"

namespace duebook::test {

struct SampleLine {
    std::string name;
    std::string description = {};
    std::string quantity = "1";
    std::string unit = "C62";
    std::int64_t priceMinor = 0;
    std::string taxPercent = "19";
    std::string category = "S";
};

// Collects lines and adds up everything that an invoice states of them.
class SampleInvoice {
public:
    explicit SampleInvoice(const std::string& currency = "EUR");
    SampleInvoice& line(const SampleLine& line);
    // `count` lines of a workshop's daily trade, different and always the same.
    SampleInvoice& lines(int count);
    // Two thirds and the rest in equal instalments, each with 2 % if paid within ten days.
    SampleInvoice& instalments(int count);
    // The totals are those of the lines so far.
    paper::InvoicePaper paper();
    paper::InvoicePaper draft;

private:
    Currency currency_;
    Money sum_;
    std::vector<std::pair<einvoice::VatCategory, Money>> taxed_;
};

// A company in Vienna, Zurich or Portland.
einvoice::Party austrianSeller();
einvoice::Party swissSeller();
einvoice::Party americanSeller();
einvoice::Party germanBuyer();

// A small drawing in SVG, in a company's colour.
std::string sampleLogo();
// A statement of so many open items in EUR.
paper::StatementPaper sampleStatement(int lines);

}  // namespace duebook::test
