// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of matching: which evidence makes how sure. They are data that a manager reads, orders and switches.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "base/money.h"

namespace duebook::matching {

// How a payment names its documents, the surest first.
enum class DocumentClue : std::uint8_t {
    reference,  // a structured reference with check digits
    number,     // the number as it is printed, whatever stands between its parts
    digits,     // its digits without what stands before them, or torn apart
    slip,       // the number with one sign wrong, missing, too many or swapped
    none
};
// How a payment names who pays.
enum class PayerClue : std::uint8_t {
    account,         // of the customer's record
    mandate,         // of a direct debit
    customerNumber,  // in the text
    learntAccount,   // paid for the customer before
    learntName,
    name,      // of the customer's record, cut or not
    likeName,  // most of its words
};
inline constexpr std::size_t payerClues = 7;
// How the money fits what is open.
enum class AmountFit : std::uint8_t {
    exact,       // all that is named
    discount,    // all that is named, less discounts that are earned
    instalment,  // one or the first of the instalments that are named
    some,        // some of what is named, in one way only
    withOther,   // all that is named and one further item
    difference,  // all that is named but a small difference
    charges,     // all that is named but what a bank may have kept
    part,        // less than the one document that is named
    little,      // less than the several documents that are named
    over,        // more than all that is named
    one,         // one item of the customer
    oneDiscount,
    all,  // everything that the customer owes
    allDiscount,
    sum,  // several items of the customer, in one way only
    oneDifference,
    none  // nothing: only who pays is known
};

struct Rule {
    std::string name;
    DocumentClue document = DocumentClue::none;
    std::vector<PayerClue> payer;  // one of them must be there; empty: whoever pays
    AmountFit amount = AmountFit::none;
    int confidence = 0;  // thousandths
    bool on = true;
    // Of the amount fits difference, oneDifference and charges: at most this much, and at most this share of what is
    // open; without the one the other alone.
    std::optional<PlainAmount> tolerance = {};
    std::optional<Rate> toleranceShare = {};
};

// The clues for one customer, as a set.
class PayerClues {
public:
    void add(PayerClue clue) { bits_ |= 1U << static_cast<unsigned>(clue); }
    bool has(PayerClue clue) const { return (bits_ >> static_cast<unsigned>(clue) & 1U) != 0; }
    bool any() const { return bits_ != 0; }
    // The surest of them.
    std::optional<PayerClue> best() const;

private:
    unsigned bits_ = 0;
};

// The first rule of the list that is on and fits; `missing` is what the money falls short of `total`. Null: none.
const Rule* ruleFor(std::span<const Rule> rules, DocumentClue document, const PayerClues& payer, AmountFit amount,
                    Money missing, Money total);

// The words of the settings: "reference", "known_account", "exact" ….
std::string_view nameOf(DocumentClue clue);
std::string_view nameOf(PayerClue clue);
std::string_view nameOf(AmountFit fit);
std::optional<DocumentClue> documentClueOf(std::string_view name);
std::optional<PayerClue> payerClueOf(std::string_view name);
std::optional<AmountFit> amountFitOf(std::string_view name);

}  // namespace duebook::matching
