// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include "base/check.h"
#include "base/refusal_words.h"

namespace duebook {
namespace {

// Refusals of the shape of a file that is imported.
Words wordsOfTable(Refusal refusal) {
    switch (refusal) {
        case Refusal::rowTooShort:
            return {"row.too_short", "The row ends before the column %1."};
        case Refusal::rowTooLong:
            return {"row.too_long", "The row has a value behind the last column: %1."};
        case Refusal::rowBroken:
            return {"row.quotes_broken", "The quotes of the row do not pair up. Double those inside of a text."};
        case Refusal::numberRepeated:
            return {"number.repeated", "The number %1 stands in an earlier row with other contents."};
        case Refusal::columnMissing:
            return {"column.missing", "The file has no column %1."};
        case Refusal::columnRepeated:
            return {"column.repeated", "The file has more than one column %1."};
        case Refusal::profileUnknown:
            return {"profile.unknown", "There is no mapping called %1, neither saved nor as a file."};
        case Refusal::profileInvalid:
            return {"profile.invalid", "The mapping cannot be used: %1 is not understood there."};
        case Refusal::profileLacksColumn:
            return {"profile.column_missing", "The mapping names no column for %1 and gives no default."};
        default:
            return {};
    }
}

// Refusals of a single value, as a person or a file gives it.
Words wordsOfValue(Refusal refusal) {
    switch (refusal) {
        case Refusal::amountInvalid:
            return {"amount.invalid", "%1 is no amount."};
        case Refusal::amountAmbiguous:
            return {"amount.ambiguous", "%1 can be read in two ways. Say which sign is the decimal one."};
        case Refusal::amountNotPositive:
            return {"amount.not_positive", "%1 is not above zero."};
        case Refusal::amountTooManyDecimals:
            return {"amount.too_many_decimals",
                    "%1 has more decimals than can be kept here. Round it, or allow rounding where it is imported."};
        case Refusal::amountTooLarge:
            return {"amount.too_large", "%1 is larger than the ledger can hold."};
        case Refusal::dateInvalid:
            return {"date.invalid", "%1 is no date of the calendar."};
        case Refusal::dateAmbiguous:
            return {"date.ambiguous", "%1 can be read day first or month first. Say which, in the mapping."};
        case Refusal::valueMissing:
            return {"value.missing", "A value is missing in %1."};
        case Refusal::valueInvalid:
            return {"value.invalid", "%1 cannot stand here."};
        case Refusal::countryUnknown:
            return {"country.unknown", "%1 is no country of ISO 3166. Write its two letters, such as DE."};
        case Refusal::unitUnknown:
            return {"unit.unknown",
                    "%1 is no unit of UN/ECE recommendation 20, so it cannot stand in an e-invoice. Write C62 for "
                    "pieces or HUR for hours."};
        case Refusal::rateInvalid:
            return {"rate.invalid", "%1 is no exchange rate above zero."};
        case Refusal::bucketsInvalid:
            return {"buckets.invalid", "%1 are no bucket borders. Give whole days that rise, such as 30,60,90."};
        default:
            return {};
    }
}

// Refusals of customers, documents and receipts.
Words wordsOfLedger(Refusal refusal) {
    switch (refusal) {
        case Refusal::customerUnknown:
            return {"customer.unknown", "There is no customer %1."};
        case Refusal::customerNumberTaken:
            return {"customer.number_taken", "Another customer has the number %1 already."};
        case Refusal::documentUnknown:
            return {"document.unknown", "There is no document %1."};
        case Refusal::documentNumberTaken:
            return {"document.number_taken", "The number %1 is taken by a document with other contents."};
        case Refusal::receiptUnknown:
            return {"receipt.unknown", "There is no receipt %1."};
        case Refusal::receiptNumberTaken:
            return {"receipt.number_taken", "The number %1 is taken by another receipt."};
        case Refusal::termsUnknown:
            return {"terms.unknown", "There are no terms called %1. Write a number of days, or add them."};
        case Refusal::currencyUnknown:
            return {"currency.unknown", "%1 is no currency of ISO 4217."};
        case Refusal::currencyMismatch:
            return {"currency.mismatch", "%1 is in another currency."};
        case Refusal::periodClosed:
            return {"period.closed", "%1 lies in a closed period. Use a later date."};
        case Refusal::periodAlreadyClosed:
            return {"period.already_closed", "The books are closed to %1 or later already."};
        case Refusal::staleVersion:
            return {"record.stale", "%1 was changed by someone else meanwhile. Read it again and repeat your change."};
        case Refusal::receiptAmountsDiffer:
            return {"receipt.amounts_differ",
                    "The rows of receipt %1 do not agree on customer, date, currency or amount."};
        case Refusal::allocatesMoreThanOpen:
            return {"allocation.more_than_open", "%2 is more than the %3 still open on %1."};
        case Refusal::allocatesMoreThanReceipt:
            return {"allocation.more_than_receipt", "%2 is more than the %3 still unapplied on %1."};
        case Refusal::allocatesToOtherCustomer:
            return {"allocation.other_customer", "%1 belongs to another customer."};
        default:
            return {};
    }
}

// tests/base/refusal_test.cpp asks for each one: a refusal without a code and a sentence stops there.
Words wordsOf(Refusal refusal) {
    for (const auto words : {wordsOfLedger, wordsOfValue, wordsOfTable, wordsOfBilling, wordsOfWork, wordsOfReceipts,
                             wordsOfFiles, wordsOfMail}) {
        if (const Words found = words(refusal); !found.code.empty()) return found;
    }
    check(false, "a refusal of the list");
    return {};
}

std::string moneyText(const std::optional<Money>& money) {
    return money ? money->text() + " " + std::string(money->currency().code()) : std::string();
}

}  // namespace

std::string_view codeOf(Refusal refusal) {
    return wordsOf(refusal).code;
}
std::string_view sentenceOf(Refusal refusal) {
    return wordsOf(refusal).sentence;
}

std::string explain(const Error& error) {
    std::string text;
    const std::string_view sentence = sentenceOf(error.refusal);
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const char place = sentence[i] == '%' && i + 1 < sentence.size() ? sentence[i + 1] : '\0';
        if (place < '1' || place > '3') {
            text += sentence[i];
            continue;
        }
        ++i;
        text += place == '1' ? error.subject : moneyText(place == '2' ? error.amount : error.limit);
    }
    return text;
}

}  // namespace duebook
