// SPDX-License-Identifier: GPL-3.0-or-later
// A draft as somebody typed it: what is left out is filled from the customer, the catalogue and the company.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "billing/customer_file.h"
#include "billing/draft.h"

namespace duebook::billing {

struct TypedLine {
    std::string item = {};
    std::string description = {};
    std::optional<Quantity> quantity = {};  // 1
    std::string unit = {};
    std::optional<UnitPrice> unitPrice = {};
    std::optional<Quantity> priceBase = {};
    Rate discount = percent(0);
    std::string tax = {};
    std::string account = {};
    std::optional<Period> period = {};
};

// The invoice that is credited by issuing the draft, and why.
struct BillsAnew {
    std::string number, reason;
};

struct TypedDraft {
    DraftKind kind = DraftKind::invoice;
    std::string customer = {};  // its number
    std::optional<Date> date = {};
    std::optional<Currency> currency = {};
    std::string termsName = {};  // or `terms`
    std::optional<PaymentTerms> terms = {};
    std::string poNumber = {};
    std::string buyerReference = {};
    std::string note = {};
    std::string language = {};
    std::string reason = {};
    std::optional<Date> delivered = {};
    std::optional<Period> period = {};
    std::optional<bool> grossPrices = {};
    Rate discount = percent(0);
    std::vector<TypedLine> lines = {};
    std::vector<DraftCharge> charges = {};
    std::string corrects = {};               // number of the invoice
    std::vector<std::string> deposits = {};  // numbers of deposit invoices to take off
    std::optional<PostalAddress> delivery = {};
    std::optional<BillsAnew> rebills = {};
};

}  // namespace duebook::billing
