// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include "base/check.h"

namespace duebook {
namespace {

struct Words {
    std::string_view code;
    std::string_view sentence;
};

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
            check(false, "a refusal of a table");
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
                    "%1 has more decimals than its currency. Correct it, or allow rounding."};
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
        case Refusal::rateInvalid:
            return {"rate.invalid", "%1 is no exchange rate above zero."};
        case Refusal::currencyUnknown:
            return {"currency.unknown", "%1 is no currency of ISO 4217."};
        case Refusal::bucketsInvalid:
            return {"buckets.invalid", "%1 are no bucket borders. Give whole days that rise, such as 30,60,90."};
        default:
            check(false, "a refusal of a value");
            return {};
    }
}

// Refusals of receipts and what is done with them.
Words wordsOfReceipt(Refusal refusal) {
    switch (refusal) {
        case Refusal::receiptUnknown:
            return {"receipt.unknown", "There is no receipt %1."};
        case Refusal::receiptNumberTaken:
            return {"receipt.number_taken", "The number %1 is taken by another receipt."};
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
            check(false, "a refusal of a receipt");
            return {};
    }
}

// Refusals of documents that are printed.
Words wordsOfPaper(Refusal refusal) {
    switch (refusal) {
        case Refusal::layoutInvalid:
            return {"layout.invalid", "The layout cannot be used: %1."};
        case Refusal::pictureInvalid:
            return {"picture.invalid", "%1 is no picture in PNG, JPEG or SVG."};
        case Refusal::paymentCodeUnfit:
            return {"payment_code.unfit", "No payment code can be made: %1 does not fit into it."};
        case Refusal::instalmentsDiffer:
            return {"instalments.differ", "The instalments of %1 add up to %2, and %3 is due."};
        case Refusal::paymentLinkInvalid:
            return {"payment_link.invalid",
                    "%1 is no link for payments. Write https://… with the places {number}, {amount}, {currency} and "
                    "{reference}."};
        case Refusal::printingMissing:
            return {"printing.missing",
                    "PDFs cannot be made: %1 is missing or cannot be loaded. It comes with a build that has Qt."};
        default:
            check(false, "a refusal of paper");
            return {};
    }
}

// Refusals of an electronic document.
Words wordsOfFile(Refusal refusal) {
    switch (refusal) {
        case Refusal::xmlBroken:
            return {"xml.broken", "The file is no sound XML: %1."};
        case Refusal::xmlDoctype:
            return {"xml.doctype",
                    "The file declares a document type (%1), which no invoice needs and which can hide an attack. Ask "
                    "the sender for a file without it."};
        case Refusal::xmlTooLarge:
            return {"xml.too_large", "The file is larger than an invoice can be: %1."};
        case Refusal::xmlEncoding:
            return {"xml.encoding", "The letters of the file cannot be read: %1. Save it as UTF-8."};
        case Refusal::einvoiceUnknown:
            return {"einvoice.unknown",
                    "The file is neither an invoice or credit note in UBL nor an invoice in CII: it begins with %1."};
        case Refusal::einvoiceProfileUnknown:
            return {"einvoice.profile_unknown", "%1 is no profile. Write en16931, peppol, xrechnung or facturx."};
        case Refusal::pdfBroken:
            return {"pdf.broken", "The PDF cannot be read: %1."};
        case Refusal::pdfWithoutInvoice:
            return {"pdf.no_einvoice",
                    "No e-invoice is attached to the PDF, neither factur-x.xml nor zugferd-invoice.xml nor "
                    "xrechnung.xml."};
        default:
            check(false, "a refusal of an electronic document");
            return {};
    }
}

// No default: a refusal without a code and a sentence does not compile.
Words wordsOf(Refusal refusal) {
    switch (refusal) {
        case Refusal::customerUnknown:
            return {"customer.unknown", "There is no customer %1."};
        case Refusal::customerNumberTaken:
            return {"customer.number_taken", "Another customer has the number %1 already."};
        case Refusal::documentUnknown:
            return {"document.unknown", "There is no document %1."};
        case Refusal::documentNumberTaken:
            return {"document.number_taken", "The number %1 is taken by a document with other contents."};
        case Refusal::termsUnknown:
            return {"terms.unknown", "There are no terms called %1. Write a number of days, or add them."};
        case Refusal::currencyMismatch:
            return {"currency.mismatch", "%1 is in another currency."};
        case Refusal::periodClosed:
            return {"period.closed", "%1 lies in a closed period. Use a later date."};
        case Refusal::periodAlreadyClosed:
            return {"period.already_closed", "The books are closed to %1 or later already."};
        case Refusal::staleVersion:
            return {"record.stale", "%1 was changed by someone else meanwhile. Read it again and repeat your change."};
        case Refusal::receiptUnknown:
        case Refusal::receiptNumberTaken:
        case Refusal::receiptAmountsDiffer:
        case Refusal::allocatesMoreThanOpen:
        case Refusal::allocatesMoreThanReceipt:
        case Refusal::allocatesToOtherCustomer:
            return wordsOfReceipt(refusal);
        case Refusal::amountInvalid:
        case Refusal::amountAmbiguous:
        case Refusal::amountNotPositive:
        case Refusal::amountTooManyDecimals:
        case Refusal::amountTooLarge:
        case Refusal::dateInvalid:
        case Refusal::dateAmbiguous:
        case Refusal::valueMissing:
        case Refusal::valueInvalid:
        case Refusal::rateInvalid:
        case Refusal::currencyUnknown:
        case Refusal::bucketsInvalid:
            return wordsOfValue(refusal);
        case Refusal::numberRepeated:
        case Refusal::rowTooShort:
        case Refusal::rowTooLong:
        case Refusal::rowBroken:
        case Refusal::columnMissing:
        case Refusal::columnRepeated:
        case Refusal::profileUnknown:
        case Refusal::profileInvalid:
        case Refusal::profileLacksColumn:
            return wordsOfTable(refusal);
        case Refusal::layoutInvalid:
        case Refusal::pictureInvalid:
        case Refusal::paymentCodeUnfit:
        case Refusal::instalmentsDiffer:
        case Refusal::paymentLinkInvalid:
        case Refusal::printingMissing:
            return wordsOfPaper(refusal);
        case Refusal::xmlBroken:
        case Refusal::xmlDoctype:
        case Refusal::xmlTooLarge:
        case Refusal::xmlEncoding:
        case Refusal::einvoiceUnknown:
        case Refusal::einvoiceProfileUnknown:
        case Refusal::pdfBroken:
        case Refusal::pdfWithoutInvoice:
            return wordsOfFile(refusal);
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
        if (sentence[i] != '%' || i + 1 == sentence.size()) {
            text += sentence[i];
            continue;
        }
        const char place = sentence[++i];
        text += place == '1' ? error.subject : moneyText(place == '2' ? error.amount : error.limit);
    }
    return text;
}

}  // namespace duebook
