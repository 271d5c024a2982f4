// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/refusal_words.h"

namespace duebook {
namespace {

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
        default:
            return {};
    }
}

// Refusals of an electronic document.
Words wordsOfEinvoice(Refusal refusal) {
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
        case Refusal::einvoiceNotValid:
            return {"einvoice.not_valid",
                    "A receiver would refuse %1, so it was not written. Correct what is named and issue it anew."};
        case Refusal::pdfBroken:
            return {"pdf.broken", "The PDF cannot be read: %1."};
        case Refusal::pdfWithoutInvoice:
            return {"pdf.no_einvoice",
                    "No e-invoice is attached to the PDF, neither factur-x.xml nor zugferd-invoice.xml nor "
                    "xrechnung.xml."};
        default:
            return {};
    }
}

// Refusals of a bank's file.
Words wordsOfBank(Refusal refusal) {
    switch (refusal) {
        case Refusal::bankFormatUnknown:
            return {"bank.format_unknown",
                    "The file is no bank statement that can be read: it begins with %1. CAMT.052, CAMT.053, CAMT.054, "
                    "MT940, MT942, OFX, QFX, BAI2 and CSV are read."};
        case Refusal::bankFileBroken:
            return {"bank.file_broken",
                    "The bank's file cannot be read, %1. Nothing was taken from it; ask the bank for it again."};
        case Refusal::bankFileEmpty:
            return {"bank.file_empty", "The file holds no statement of an account."};
        case Refusal::bankFileTooLarge:
            return {"bank.file_too_large", "The bank's file is larger than a statement can be: %1."};
        case Refusal::bankLayoutUnknown:
            return {"bank.layout_unknown",
                    "No known layout of a bank fits the columns %1. Name a layout, or a file that describes one."};
        default:
            return {};
    }
}

// Refusals of the work with a bank's lines.
Words wordsOfLines(Refusal refusal) {
    switch (refusal) {
        case Refusal::bankLineUnknown:
            return {"bank.line_unknown", "There is no bank line %1."};
        case Refusal::bankLinePosted:
            return {"bank.line_posted", "Bank line %1 is posted already. Take its run back to match it anew."};
        case Refusal::bankLineIgnored:
            return {"bank.line_ignored", "Bank line %1 is left out of matching. Bring it back first."};
        case Refusal::bankLineWithoutMoney:
            return {"bank.line_without_money", "Bank line %1 brought no money, so it can be no receipt."};
        case Refusal::bankLineElsewhere:
            return {"bank.line_elsewhere",
                    "The money of this line is in the books as receipt %1. Go on with that receipt."};
        case Refusal::proposalUnknown:
            return {"bank.proposal_unknown", "The line has no proposal %1 any more. Look at its proposals again."};
        case Refusal::runUnknown:
            return {"bank.run_unknown", "There is no run %1."};
        case Refusal::runUndone:
            return {"bank.run_undone", "Run %1 was taken back already."};
        case Refusal::payerUnknown:
            return {"bank.payer_unknown", "There is no known payer %1."};
        default:
            return {};
    }
}

}  // namespace

Words wordsOfFiles(Refusal refusal) {
    for (const auto words : {wordsOfPaper, wordsOfEinvoice, wordsOfLines}) {
        if (const Words found = words(refusal); !found.code.empty()) return found;
    }
    return wordsOfBank(refusal);
}

}  // namespace duebook
