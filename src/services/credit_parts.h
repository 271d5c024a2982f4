// SPDX-License-Identifier: GPL-3.0-or-later
// What is left to credit of an invoice, and the lines and taxes of a credit note over a part of it.
#pragma once
#include <vector>

#include "billing/credit.h"
#include "services/credit_invoice.h"

namespace duebook::services {

// An invoice and what credit notes have taken of it.
class Creditable {
public:
    // The invoice stays where it is while this is used.
    Creditable(Books& books, const Document& invoice);
    Money left() const;
    bool isUntouched() const { return untouched_; }
    const std::vector<DocumentTax>& taxes() const { return taxes_; }

    // The details of the credit note: `details` filled with lines, shares and taxes.
    DocumentDetails whole() const;
    DocumentDetails over(Money amount, const std::string& words) const;
    // Refuses lineUnknown and creditsMoreThanLine.
    Checked<DocumentDetails> lines(const std::vector<CreditLine>& wanted) const;

private:
    void readTaxes();
    void take(const Document& note);
    std::size_t rateOf(const std::string& category, Rate percent) const;
    std::vector<billing::CreditableRate> rates() const;
    DocumentDetails bare() const;
    void putTaxes(DocumentDetails& details, const std::vector<billing::NetAndTax>& credit) const;
    void putRest(DocumentDetails& details, const std::vector<billing::NetAndTax>& credit,
                 const std::string& words) const;
    void balance(DocumentDetails& details) const;
    Result<DocumentLine> part(const CreditLine& wanted) const;
    std::vector<Money> netsOf(const std::vector<DocumentLine>& lines) const;

    struct LineLeft {
        std::int64_t quantity;
        Money net;
    };
    const Document& invoice_;
    std::vector<DocumentTax> taxes_;        // of the invoice
    std::vector<billing::NetAndTax> left_;  // of each
    std::vector<LineLeft> lines_;
    bool untouched_ = true;
};

}  // namespace duebook::services
