// SPDX-License-Identifier: GPL-3.0-or-later
// A document on its way: everything that is known of it before it is issued and gets a number.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/money.h"
#include "billing/tax.h"
#include "billing/terms.h"

namespace duebook::billing {

// The numbers are those of the ledger.
enum class DraftKind : std::uint8_t { invoice = 1, creditNote = 2, debitNote = 3, deposit = 4, proForma = 5 };

// "invoice", "credit_note", "debit_note", "deposit", "pro_forma", as JSON writes it.
std::string_view nameOf(DraftKind kind);
std::optional<DraftKind> draftKindOf(std::string_view name);
// UNTDID 1001 of an e-invoice (BT-3): 380, 381, 383, 386, 325.
int typeCodeOf(DraftKind kind);

// Both days included.
struct Period {
    Date from;
    Date until;
};

struct DraftLine {
    std::string item = {};  // code of the catalogue; empty for a line of free text
    std::string description = {};
    Quantity quantity = Quantity::ofRaw(Quantity::one());
    std::string unit = "C62";  // UN/ECE recommendation 20: C62 one, HUR hour
    std::optional<UnitPrice> unitPrice = {};
    Quantity priceBase = Quantity::ofRaw(Quantity::one());  // how many units the price is for (BT-149)
    Rate discount = percent(0);
    std::string tax = {};  // code of a TaxCode
    std::optional<Period> period = {};
};

// Freight, packing and the like on the whole document (BG-21), or with a negative amount what is taken off it (BG-20);
// neither is reduced by the document's discount.
struct DraftCharge {
    std::string description = {};
    PlainAmount amount = PlainAmount::ofRaw(0);
    std::string tax = {};
};

// An earlier document that this one speaks of.
struct Reference {
    std::string number;
    Date issued;
};

// A deposit invoice that was paid before and is taken off what is still to pay.
struct DepositTaken {
    Reference deposit;
    Money gross;
};

struct DraftDocument {
    DraftKind kind = DraftKind::invoice;
    std::string customer = {};  // its number
    Date issued = Date::fromDays(0);
    std::optional<Date> delivered = {};
    std::optional<Period> period = {};  // of delivery, in place of one day
    Currency currency;
    PaymentTerms terms = {};
    std::string poNumber = {};
    std::string buyerReference = {};
    std::string note = {};
    bool grossPrices = false;  // prices and charges hold their tax
    Rate discount = percent(0);
    std::vector<DraftLine> lines = {};
    std::vector<DraftCharge> charges = {};
    std::optional<Reference> corrects = {};  // of a credit or debit note: the invoice
    std::vector<DepositTaken> deposits = {};
};

// The day whose tax rate counts: of delivery, or the last of its period, else of issue.
Date taxDay(const DraftDocument& draft);

}  // namespace duebook::billing
