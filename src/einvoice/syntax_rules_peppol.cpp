// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/syntax_rules.h"

namespace duebook::einvoice {
namespace {

using enum Demand;

constexpr SyntaxRule rules[] = {
    {"PEPPOL-EN16931-R043", "//cac:AllowanceCharge[not(parent::cac:Price)]", holds,
     "normalize-space(cbc:ChargeIndicator) = 'true' or normalize-space(cbc:ChargeIndicator) = 'false'", "BG-20",
     "An allowance or charge does not say which of the two it is, with true or false."},
    {"PEPPOL-EN16931-R044", "//cac:Price/cac:AllowanceCharge", holds, "normalize-space(cbc:ChargeIndicator) = 'false'",
     "BT-147", "A price has a charge. A price may only have a discount."},
    {"PEPPOL-EN16931-R053", "/*", holds, "count(cac:TaxTotal[cac:TaxSubtotal]) = 1", "BG-23",
     "The document needs exactly one total of VAT with its breakdown."},
    {"PEPPOL-EN16931-R054", "/*", holds, "count(cac:TaxTotal[not(cac:TaxSubtotal)]) = count(cbc:TaxCurrencyCode)",
     "BT-111",
     "A total of VAT without a breakdown belongs to a document with a currency of accounting (BT-6), and to no other."},
    {"PEPPOL-EN16931-R080", "/ubl:CreditNote", once, "cac:AdditionalDocumentReference[cbc:DocumentTypeCode = '50']",
     "BT-11", "project reference"},
    {"PEPPOL-EN16931-R100", "//cac:InvoiceLine | //cac:CreditNoteLine", once, "cac:DocumentReference", "BT-128",
     "invoiced object of a line"},
    {"PEPPOL-EN16931-R101", "//cac:InvoiceLine | //cac:CreditNoteLine", holds,
     "not(cac:DocumentReference) or cac:DocumentReference/cbc:DocumentTypeCode = '130'", "BT-128",
     "A line refers to a document that is no invoiced object (kind 130)."},
    {"PEPPOL-EN16931-CL001", "//cbc:EmbeddedDocumentBinaryObject[@mimeCode]", holds,
     "@mimeCode = 'application/pdf' or @mimeCode = 'image/png' or @mimeCode = 'image/jpeg' or @mimeCode = 'text/csv' "
     "or "
     "@mimeCode = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' or "
     "@mimeCode = 'application/vnd.oasis.opendocument.spreadsheet'",
     "BT-125", "An attached file is of a kind that Peppol does not take."},
    {"PEPPOL-EN16931-F001",
     "//cbc:IssueDate | //cbc:DueDate | //cbc:TaxPointDate | //cbc:StartDate | //cbc:EndDate | "
     "//cbc:ActualDeliveryDate",
     holds,
     "string-length(.) = 10 and translate(., '123456789', '000000000') = '0000-00-00' and substring(., 6, 2) >= 1 and "
     "substring(., 6, 2) <= 12 and substring(., 9, 2) >= 1 and substring(., 9, 2) <= 31",
     "", "A date is not written YYYY-MM-DD."},
};

}  // namespace

std::span<const SyntaxRule> ublPeppolSyntaxRules() {
    return rules;
}

}  // namespace duebook::einvoice
