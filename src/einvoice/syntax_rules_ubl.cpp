// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/syntax_rules.h"

// "*" stands for the document wherever it begins; a cac:AllowanceCharge of a line is one too.
#define SELLER "cac:AccountingSupplierParty/cac:Party"
#define BUYER "cac:AccountingCustomerParty/cac:Party"
#define IS_VAT "[translate(normalize-space(cac:TaxScheme/cbc:ID), 'vat', 'VAT') = 'VAT']"
#define NOT_VAT "[translate(normalize-space(cac:TaxScheme/cbc:ID), 'vat', 'VAT') != 'VAT']"
#define LINE "//cac:InvoiceLine | //cac:CreditNoteLine"

namespace duebook::einvoice {
namespace {

using enum Demand;

// The document itself.
constexpr SyntaxRule ofDocument[] = {
    {"UBL-SR-01", "/*", once, "cac:ContractDocumentReference/cbc:ID", "BT-12", "contract reference"},
    {"UBL-SR-02", "/*", once, "cac:ReceiptDocumentReference/cbc:ID", "BT-15", "receiving advice"},
    {"UBL-SR-03", "/*", once, "cac:DespatchDocumentReference/cbc:ID", "BT-16", "despatch advice"},
    {"UBL-SR-04", "/*", once, "cac:AdditionalDocumentReference[cbc:DocumentTypeCode = '130']/cbc:ID", "BT-18",
     "invoiced object"},
    {"UBL-SR-05", "/*", once, "cac:PaymentTerms/cbc:Note", "BT-20", "text of payment terms"},
    {"UBL-SR-08", "/*", once, "cac:InvoicePeriod", "BG-14", "invoicing period"},
    {"UBL-SR-24", "/*", once, "cac:Delivery", "BG-13", "delivery"},
    {"UBL-SR-29", "/*", once, "//cac:PartyIdentification/cbc:ID[translate(@schemeID, 'sepa', 'SEPA') = 'SEPA']",
     "BT-90", "creditor identifier"},
    {"UBL-SR-39", "/*", once, "cac:ProjectReference/cbc:ID", "BT-11", "project reference"},
    {"UBL-SR-44", "/*", same, "//cbc:PaymentID", "BT-83", "reference for the payment"},
    {"UBL-SR-45", "/*", once, "cac:PaymentMeans/cbc:PaymentDueDate", "BT-9", "due date"},
    {"UBL-SR-46", "/*", once, "cac:PaymentMeans/cbc:PaymentMeansCode/@name", "BT-82", "name of a way to pay"},
    {"UBL-SR-47", "/*", same, "//cbc:PaymentMeansCode", "BT-81", "way to pay"},
    {"UBL-SR-49", "/*", once, "cac:InvoicePeriod/cbc:DescriptionCode", "BT-8", "code for the VAT point"},
    {"UBL-SR-54", "/*", once, "cac:PaymentMeans/cac:CardAccount", "BG-18", "payment card"},
    {"UBL-SR-55", "/*", once, "cac:PaymentMeans/cac:PaymentMandate", "BG-19", "direct debit"},
    {"UBL-SR-56", "/*", once, "cac:OriginatorDocumentReference/cbc:ID", "BT-17", "tender reference"},
    {"UBL-CR-666", "/*", absent, "//cac:AdditionalDocumentReference[cbc:DocumentTypeCode = '130']/cac:Attachment",
     "BT-18", "a file attached to the invoiced object"},
    {"UBL-CR-673", "/*", absent,
     "//cac:AdditionalDocumentReference[cbc:DocumentTypeCode = '130']/cbc:DocumentDescription", "BT-18",
     "a description of the invoiced object"},
    {"BR-CO-14", "/*/cac:TaxTotal[cac:TaxSubtotal]", needed, "cbc:TaxAmount", "BT-110", "total of VAT"},
};

constexpr SyntaxRule ofParties[] = {
    {"UBL-SR-09", "/*", once, SELLER "/cac:PartyLegalEntity/cbc:RegistrationName", "BT-27", "name of the seller"},
    {"UBL-SR-10", "/*", once, SELLER "/cac:PartyName/cbc:Name", "BT-28", "trading name of the seller"},
    {"UBL-SR-11", "/*", once, SELLER "/cac:PartyLegalEntity/cbc:CompanyID", "BT-30", "registration of the seller"},
    {"UBL-SR-12", "/*", once, SELLER "/cac:PartyTaxScheme" IS_VAT "/cbc:CompanyID", "BT-31", "VAT id of the seller"},
    {"UBL-SR-13", "/*", once, SELLER "/cac:PartyTaxScheme" NOT_VAT "/cbc:CompanyID", "BT-32",
     "tax number of the seller"},
    {"UBL-SR-14", "/*", once, SELLER "/cac:PartyLegalEntity/cbc:CompanyLegalForm", "BT-33", "legal form of the seller"},
    {"UBL-SR-15", "/*", once, BUYER "/cac:PartyLegalEntity/cbc:RegistrationName", "BT-44", "name of the buyer"},
    {"UBL-SR-16", "/*", once, BUYER "/cac:PartyIdentification/cbc:ID", "BT-46", "identifier of the buyer"},
    {"UBL-SR-17", "/*", once, BUYER "/cac:PartyLegalEntity/cbc:CompanyID", "BT-47", "registration of the buyer"},
    {"UBL-SR-18", "/*", once, BUYER "/cac:PartyTaxScheme" IS_VAT "/cbc:CompanyID", "BT-48", "VAT id of the buyer"},
    {"UBL-SR-40", "/*", once, BUYER "/cac:PartyName/cbc:Name", "BT-45", "trading name of the buyer"},
    {"UBL-SR-42", "//" SELLER, holds, "count(cac:PartyTaxScheme) <= 2", "BT-31",
     "The seller has more than a VAT id and one other tax number."},
    {"UBL-SR-51", "//cac:PostalAddress | //cac:Address", once, "cac:AddressLine", "BT-162", "third line of an address"},
    {"UBL-SR-53", "//cac:PartyTaxScheme", holds, "cac:TaxScheme/cbc:ID and cbc:CompanyID", "BT-31",
     "A tax number stands without its kind, or the kind without a number."},
    {"UBL-SR-19", "/*/cac:PayeeParty[1]", holds,
     "count(cac:PartyName/cbc:Name) <= 1 and cac:PartyName/cbc:Name != ../" SELLER
     "/cac:PartyLegalEntity/cbc:RegistrationName",
     "BT-59", "The payee is the seller, or has no name or two. Name a payee only where it is not the seller."},
    {"UBL-SR-20", "/*/cac:PayeeParty[1]", holds,
     "count(cac:PartyIdentification/cbc:ID[translate(@schemeID, 'sepa', 'SEPA') != 'SEPA' and @schemeID]) <= 1 and "
     "cac:PartyName/cbc:Name != ../" SELLER "/cac:PartyLegalEntity/cbc:RegistrationName",
     "BT-60", "The payee has more than one identifier, or is the seller."},
    {"UBL-SR-21", "/*/cac:PayeeParty[1]", holds,
     "count(cac:PartyLegalEntity/cbc:CompanyID) <= 1 and cac:PartyName/cbc:Name != ../" SELLER
     "/cac:PartyLegalEntity/cbc:RegistrationName",
     "BT-61", "The payee has more than one registration, or is the seller."},
    {"UBL-SR-22", "//cac:TaxRepresentativeParty", once, "cac:PartyName/cbc:Name", "BT-62",
     "name of the tax representative"},
    {"UBL-SR-23", "//cac:TaxRepresentativeParty", once, "cac:PartyTaxScheme/cbc:CompanyID", "BT-63",
     "VAT id of the tax representative"},
    {"UBL-SR-25", "//cac:Delivery", once, "cac:DeliveryParty/cac:PartyName/cbc:Name", "BT-70", "name at the delivery"},
};

constexpr SyntaxRule ofGroups[] = {
    {"UBL-SR-06", "//cac:BillingReference", once, "cac:InvoiceDocumentReference", "BG-3", "preceding invoice"},
    {"UBL-SR-07", "//cac:BillingReference", needed, "cac:InvoiceDocumentReference/cbc:ID", "BT-25",
     "number of the preceding invoice"},
    {"UBL-SR-26", "//cac:PaymentMeans", once, "cbc:PaymentID", "BT-83", "reference for the payment"},
    {"UBL-SR-27", "//cac:PaymentMeans", once, "cbc:PaymentMeansCode", "BT-81", "code for the way to pay"},
    {"UBL-SR-28", "//cac:PaymentMeans", once, "cac:PaymentMandate/cbc:ID", "BT-89", "mandate"},
    {"UBL-SR-30", "//cac:AllowanceCharge[cbc:ChargeIndicator = 'false']", once, "cbc:AllowanceChargeReason", "BT-97",
     "reason of an allowance"},
    {"UBL-SR-31", "//cac:AllowanceCharge[cbc:ChargeIndicator = 'true']", once, "cbc:AllowanceChargeReason", "BT-104",
     "reason of a charge"},
    {"UBL-SR-32", "//cac:TaxSubtotal", once, "cac:TaxCategory/cbc:TaxExemptionReason", "BT-120",
     "reason of an exemption"},
    {"UBL-SR-33", "//cac:AdditionalDocumentReference", once, "cbc:DocumentDescription", "BT-123",
     "description of a supporting document"},
    {"UBL-SR-43", "//cac:AdditionalDocumentReference", holds,
     "cbc:DocumentTypeCode = '130' or (/ubl:CreditNote and cbc:DocumentTypeCode = '50') or "
     "not(cbc:ID/@schemeID or cbc:DocumentTypeCode)",
     "BT-122", "A supporting document has a kind or a scheme, which only the invoiced object (BT-18) may have."},
    {"BR-52", "//cac:AdditionalDocumentReference[cbc:DocumentTypeCode]", needed, "cbc:ID[normalize-space(.) != '']",
     "BT-122", "number of a supporting document"},
    {"UBL-DT-01",
     "//*[substring(name(), string-length(name()) - 5) = 'Amount' and name() != 'cbc:PriceAmount' and "
     "not(parent::cac:AllowanceCharge/parent::cac:Price)]",
     holds, "string-length(substring-after(., '.')) <= 2", "",
     "An amount has more than two decimals. Only prices may have more."},
    {"UBL-DT-06", "//*[substring(name(), string-length(name()) - 11) = 'BinaryObject']", needed, "@mimeCode", "BT-125",
     "kind of an attached file"},
    {"UBL-DT-07", "//*[substring(name(), string-length(name()) - 11) = 'BinaryObject']", needed, "@filename", "BT-125",
     "name of an attached file"},
    {"BR-61", "//cac:PaymentMeans[position() > 1 and (cbc:PaymentMeansCode = '30' or cbc:PaymentMeansCode = '58')]",
     needed, "cac:PayeeFinancialAccount/cbc:ID", "BT-84", "account for a credit transfer"},
};

constexpr SyntaxRule ofLines[] = {
    {"UBL-SR-34", LINE, once, "cbc:Note", "BT-127", "note of a line"},
    {"UBL-SR-35", LINE, once, "cac:OrderLineReference/cbc:LineID", "BT-132", "order line of a line"},
    {"UBL-SR-36", LINE, once, "cac:InvoicePeriod", "BG-26", "period of a line"},
    {"UBL-SR-37", LINE, once, "cac:Price/cac:AllowanceCharge/cbc:Amount", "BT-147", "discount of a price"},
    {"UBL-SR-48", LINE, holds, "count(cac:Item/cac:ClassifiedTaxCategory) = 1", "BT-151",
     "A line has no category of VAT, or more than one."},
    {"UBL-SR-50", LINE, once, "cac:Item/cbc:Description", "BT-154", "description of an item"},
    {"UBL-SR-52", LINE, once, "cac:DocumentReference", "BT-128", "invoiced object of a line"},
};

// A tax other than VAT has no place in EN 16931: the rules take its category for none.
constexpr SyntaxRule ofOtherTaxes[] = {
    {"BR-32", "/*/cac:AllowanceCharge[cbc:ChargeIndicator = 'false' and cac:TaxCategory/cbc:ID]", needed,
     "cac:TaxCategory" IS_VAT "/cbc:ID", "BT-95", "category of VAT of an allowance"},
    {"BR-37", "/*/cac:AllowanceCharge[cbc:ChargeIndicator = 'true' and cac:TaxCategory/cbc:ID]", needed,
     "cac:TaxCategory" IS_VAT "/cbc:ID", "BT-102", "category of VAT of a charge"},
    {"BR-47", "//cac:TaxTotal/cac:TaxSubtotal[cac:TaxCategory/cbc:ID]", needed, "cac:TaxCategory" IS_VAT "/cbc:ID",
     "BT-118", "category of VAT in the breakdown"},
    {"BR-CO-04", "(" LINE ")[cac:Item/cac:ClassifiedTaxCategory/cbc:ID]", needed,
     "cac:Item/cac:ClassifiedTaxCategory" IS_VAT "/cbc:ID", "BT-151", "category of VAT of a line"},
};

std::vector<SyntaxRule> allRules() {
    std::vector<SyntaxRule> rules;
    for (const std::span<const SyntaxRule> part :
         std::initializer_list<std::span<const SyntaxRule>>{ofDocument, ofParties, ofGroups, ofLines, ofOtherTaxes}) {
        rules.insert(rules.end(), part.begin(), part.end());
    }
    return rules;
}

}  // namespace

std::span<const SyntaxRule> ublSyntaxRules() {
    static const std::vector<SyntaxRule> rules = allRules();
    return rules;
}

}  // namespace duebook::einvoice
