// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/reasons.h"

#include <algorithm>

#include "base/check.h"

namespace duebook::matching {
namespace {

constexpr std::size_t mostNumbers = 5;

std::string numbersOf(std::span<const Share> shares) {
    std::string text;
    std::size_t count = 0;
    std::string_view before;
    for (const Share& share : shares) {
        if (share.number == before) continue;
        before = share.number;
        if (++count <= mostNumbers) text += (text.empty() ? "" : ", ") + share.number;
    }
    if (count > mostNumbers) text += " and " + std::to_string(count - mostNumbers) + " more";
    return text;
}

std::string wordsFor(DocumentClue clue, const std::string& numbers) {
    switch (clue) {
        case DocumentClue::reference:
            return "the payment's reference is that of " + numbers;
        case DocumentClue::number:
            return "invoice number " + numbers + " in the text";
        case DocumentClue::digits:
            return "the digits of invoice " + numbers + " in the text";
        case DocumentClue::slip:
            return "a number in the text that differs from invoice " + numbers + " in one sign";
        case DocumentClue::none:
            break;
    }
    return {};
}

std::string_view wordsFor(PayerClue clue) {
    switch (clue) {
        case PayerClue::account:
            return "paid from the customer's known account";
        case PayerClue::mandate:
            return "by the customer's direct-debit mandate";
        case PayerClue::customerNumber:
            return "the customer's number in the text";
        case PayerClue::learntAccount:
            return "paid from an account that paid for the customer before";
        case PayerClue::learntName:
            return "paid under a name that paid for the customer before";
        case PayerClue::name:
            return "the payer's name is the customer's";
        case PayerClue::likeName:
            return "the payer's name is like the customer's";
    }
    return {};
}

Money discountOf(std::span<const Share> shares, Money zero) {
    Money sum = zero;
    for (const Share& share : shares) sum += share.discount;
    return sum;
}

std::string wordsFor(AmountFit fit, std::span<const Share> shares, Money missing) {
    const Money discount = discountOf(shares, missing - missing);
    const std::string less = discount.isZero() ? "" : " less " + discount.text() + " discount";
    const std::string numbers = numbersOf(shares);
    switch (fit) {
        case AmountFit::exact:
            return "the amount equals what is open on it";
        case AmountFit::discount:
            return "the amount equals what is open on it" + less;
        case AmountFit::instalment:
            return "the amount equals an instalment of it" + less;
        case AmountFit::some:
            return "the amount equals some of what is named, in one way only" + less;
        case AmountFit::withOther:
            return "the amount equals that and one further open item" + less;
        case AmountFit::difference:
            return "the amount is " + missing.text() + " short, which is within the tolerance";
        case AmountFit::charges:
            return "the amount is " + missing.text() + " short, as after a bank's charges";
        case AmountFit::part:
            return "the amount is a part of what is open on it";
        case AmountFit::little:
            return "the amount is less than what is open on all of them";
        case AmountFit::over:
            return "the amount is more than what is open on it; the rest stays on account";
        case AmountFit::one:
            return "the amount equals what is open on " + numbers;
        case AmountFit::oneDiscount:
            return "the amount equals what is open on " + numbers + less;
        case AmountFit::all:
            return "the amount equals everything that the customer owes";
        case AmountFit::allDiscount:
            return "the amount equals everything that the customer owes" + less;
        case AmountFit::sum:
            return "the amount equals " + numbers + " together, and no other open items" + less;
        case AmountFit::oneDifference:
            return "the amount is " + missing.text() + " short of " + numbers + ", which is within the tolerance";
        case AmountFit::none:
            return "no open item has the amount; it would stay on account";
    }
    return {};
}

std::string_view wordsFor(Doubt doubt) {
    switch (doubt) {
        case Doubt::nobodyNamed:
            return "nothing says who pays, so it is not posted by itself";
        case Doubt::onlyLike:
            return "a likeness alone is not posted by itself";
        case Doubt::namesAnother:
            return "the text names a document that this would not pay, so it is not posted by itself";
        case Doubt::fitsAnother:
            return "the amount is exactly that of another open item, so it is not posted by itself";
        case Doubt::equals:
            return "another proposal is as good, so it is not posted by itself";
        case Doubt::sumByChance:
            return "so many sums are possible that this one may be chance";
        case Doubt::none:
            break;
    }
    return {};
}

void append(std::string& reason, std::string_view more) {
    if (more.empty()) return;
    if (!reason.empty()) reason += "; ";
    reason += more;
}

}  // namespace

std::string reasonFor(DocumentClue document, const PayerClues& payer, AmountFit amount, std::span<const Share> shares,
                      Money missing, Doubt doubt) {
    std::string reason = wordsFor(document, numbersOf(shares));
    append(reason, wordsFor(amount, shares, missing));
    if (const auto best = payer.best()) append(reason, wordsFor(*best));
    append(reason, wordsFor(doubt));
    return reason;
}

std::string_view reasonFor(Unmatched why) {
    switch (why) {
        case Unmatched::moneyOut:
            return "Money that left the account pays no invoice: a fee, a refund or a payment of yours.";
        case Unmatched::reversal:
            return "The bank took an earlier booking back. Return or correct the receipt that it belongs to.";
        case Unmatched::nothingFound:
            return "Nothing in it names a customer or a document, and its amount is that of no open item.";
        case Unmatched::otherCurrency:
            return "The payer is known, but nothing that is open in this currency fits.";
    }
    check(false, "a reason of the list");
    return {};
}

}  // namespace duebook::matching
