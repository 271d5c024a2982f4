// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/ubl_writer.h"

#include "einvoice/exact.h"
#include "einvoice/write.h"

namespace duebook::einvoice {
namespace {

using Node = pugi::xml_node;
using Xml = XmlBuilder;

void writeAddress(Node parent, const char* name, const std::optional<Address>& address) {
    if (!address) return;
    const Node node = Xml::group(parent, name);
    Xml::text(node, "cbc:StreetName", address->line1);
    Xml::text(node, "cbc:AdditionalStreetName", address->line2);
    Xml::text(node, "cbc:CityName", address->city);
    Xml::text(node, "cbc:PostalZone", address->postCode);
    Xml::text(node, "cbc:CountrySubentity", address->subdivision);
    Xml::text(Xml::group(node, "cac:AddressLine"), "cbc:Line", address->line3);
    Xml::text(Xml::group(node, "cac:Country"), "cbc:IdentificationCode", address->country);
}

void writeTaxId(Node parent, const std::string& id, const char* scheme) {
    if (id.empty()) return;
    const Node node = Xml::group(parent, "cac:PartyTaxScheme");
    Xml::text(node, "cbc:CompanyID", id);
    Xml::text(Xml::group(node, "cac:TaxScheme"), "cbc:ID", scheme);
}

void writeCreditor(Node party, const std::optional<PaymentInstructions>& payment) {
    if (!payment || !payment->directDebit) return;
    Xml::identifier(Xml::group(party, "cac:PartyIdentification"), "cbc:ID",
                    Identifier{payment->directDebit->creditor, "SEPA"});
}

// `payment` is given to the party that owns the creditor identifier.
void writeParty(Node parent, const Party& party, const std::optional<PaymentInstructions>& payment) {
    const Node node = Xml::group(parent, "cac:Party");
    Xml::identifier(node, "cbc:EndpointID", party.electronicAddress);
    for (const Identifier& id : party.ids) Xml::identifier(Xml::group(node, "cac:PartyIdentification"), "cbc:ID", id);
    writeCreditor(node, payment);
    Xml::text(Xml::group(node, "cac:PartyName"), "cbc:Name", party.tradingName);
    writeAddress(node, "cac:PostalAddress", party.address);
    writeTaxId(node, party.vatId, "VAT");
    writeTaxId(node, party.taxRegistration, "FC");  // any scheme but VAT says that it is the local number
    const Node legal = Xml::group(node, "cac:PartyLegalEntity");
    Xml::text(legal, "cbc:RegistrationName", party.name);
    Xml::identifier(legal, "cbc:CompanyID", party.legalRegistration);
    Xml::text(legal, "cbc:CompanyLegalForm", party.legalInformation);
    if (!party.contact) return;
    const Node contact = Xml::group(node, "cac:Contact");
    Xml::text(contact, "cbc:Name", party.contact->point);
    Xml::text(contact, "cbc:Telephone", party.contact->phone);
    Xml::text(contact, "cbc:ElectronicMail", party.contact->email);
}

void writePayee(Node root, const Invoice& invoice) {
    if (!invoice.payee) return;
    const Node node = Xml::group(root, "cac:PayeeParty");
    Xml::identifier(Xml::group(node, "cac:PartyIdentification"), "cbc:ID", invoice.payee->id);
    writeCreditor(node, invoice.payment);
    Xml::text(Xml::group(node, "cac:PartyName"), "cbc:Name", invoice.payee->name);
    Xml::identifier(Xml::group(node, "cac:PartyLegalEntity"), "cbc:CompanyID", invoice.payee->legalRegistration);
}

void writeParties(Node root, const Invoice& invoice) {
    writeParty(Xml::group(root, "cac:AccountingSupplierParty"), invoice.seller,
               invoice.payee ? std::nullopt : invoice.payment);
    writeParty(Xml::group(root, "cac:AccountingCustomerParty"), invoice.buyer, std::nullopt);
    writePayee(root, invoice);
    if (const auto& representative = invoice.taxRepresentative) {
        const Node node = Xml::group(root, "cac:TaxRepresentativeParty");
        Xml::text(Xml::group(node, "cac:PartyName"), "cbc:Name", representative->name);
        writeAddress(node, "cac:PostalAddress", representative->address);
        writeTaxId(node, representative->vatId, "VAT");
    }
    if (const auto& delivery = invoice.delivery) {
        const Node node = Xml::group(root, "cac:Delivery");
        Xml::isoDate(node, "cbc:ActualDeliveryDate", delivery->date);
        const Node location = Xml::group(node, "cac:DeliveryLocation");
        Xml::identifier(location, "cbc:ID", delivery->location);
        writeAddress(location, "cac:Address", delivery->address);
        Xml::text(Xml::group(Xml::group(node, "cac:DeliveryParty"), "cac:PartyName"), "cbc:Name", delivery->name);
    }
}

void writeReference(Node root, const char* name, const std::string& id) {
    Xml::text(Xml::group(root, name), "cbc:ID", id);
}

void writeAdditional(Node root, const Invoice& invoice, bool creditNote) {
    if (invoice.object) {
        const Node object = Xml::group(root, "cac:AdditionalDocumentReference");
        Xml::identifier(object, "cbc:ID", invoice.object);
        Xml::text(object, "cbc:DocumentTypeCode", "130");
    }
    if (creditNote && !invoice.project.empty()) {
        const Node project = Xml::group(root, "cac:AdditionalDocumentReference");
        Xml::text(project, "cbc:ID", invoice.project);
        Xml::text(project, "cbc:DocumentTypeCode", "50");
    }
    for (const SupportingDocument& support : invoice.supportingDocuments) {
        const Node node = Xml::group(root, "cac:AdditionalDocumentReference");
        Xml::text(node, "cbc:ID", support.reference);
        Xml::text(node, "cbc:DocumentDescription", support.description);
        const Node attachment = Xml::group(node, "cac:Attachment");
        Xml::attachment(attachment, "cbc:EmbeddedDocumentBinaryObject", support.attached);
        Xml::text(Xml::group(attachment, "cac:ExternalReference"), "cbc:URI", support.location);
    }
}

void writeReferences(Node root, const Invoice& invoice, bool creditNote) {
    if (!invoice.purchaseOrder.empty() || !invoice.salesOrder.empty()) {
        const Node order = Xml::group(root, "cac:OrderReference");
        // the schema wants the buyer's number in front of the seller's
        Xml::text(order, "cbc:ID", invoice.purchaseOrder.empty() ? "NA" : invoice.purchaseOrder);
        Xml::text(order, "cbc:SalesOrderID", invoice.salesOrder);
    }
    for (const PrecedingInvoice& former : invoice.precedingInvoices) {
        const Node node = Xml::group(Xml::group(root, "cac:BillingReference"), "cac:InvoiceDocumentReference");
        Xml::text(node, "cbc:ID", former.number);
        Xml::isoDate(node, "cbc:IssueDate", former.issueDate);
    }
    writeReference(root, "cac:DespatchDocumentReference", invoice.despatchAdvice);
    writeReference(root, "cac:ReceiptDocumentReference", invoice.receivingAdvice);
    // the two documents differ in the order of their references
    if (!creditNote) writeReference(root, "cac:OriginatorDocumentReference", invoice.tender);
    writeReference(root, "cac:ContractDocumentReference", invoice.contract);
    writeAdditional(root, invoice, creditNote);
    if (creditNote)
        writeReference(root, "cac:OriginatorDocumentReference", invoice.tender);
    else
        writeReference(root, "cac:ProjectReference", invoice.project);
}

void writeCard(Node means, const PaymentInstructions& payment) {
    if (!payment.card) return;
    const Node card = Xml::group(means, "cac:CardAccount");
    Xml::text(card, "cbc:PrimaryAccountNumberID", payment.card->number);
    Xml::text(card, "cbc:NetworkID", "NA");  // the schema asks for it, the norm has no such term
    Xml::text(card, "cbc:HolderName", payment.card->holder);
}

// One cac:PaymentMeans for each account; card and mandate stand in the first.
void writePayment(Node root, const Invoice& invoice, bool creditNote) {
    if (!invoice.payment) return;
    const PaymentInstructions& payment = *invoice.payment;
    for (std::size_t i = 0; i == 0 || i < payment.creditTransfers.size(); ++i) {
        const Node means = Xml::group(root, "cac:PaymentMeans");
        const Node code = Xml::text(means, "cbc:PaymentMeansCode", payment.meansCode);
        if (i == 0) Xml::attribute(code, "name", payment.meansText);
        if (creditNote && i == 0) Xml::isoDate(means, "cbc:PaymentDueDate", invoice.dueDate);
        Xml::text(means, "cbc:PaymentID", payment.remittance);
        if (i == 0) writeCard(means, payment);
        if (i < payment.creditTransfers.size()) {
            const CreditTransfer& transfer = payment.creditTransfers[i];
            const Node account = Xml::group(means, "cac:PayeeFinancialAccount");
            Xml::text(account, "cbc:ID", transfer.account);
            Xml::text(account, "cbc:Name", transfer.accountName);
            Xml::text(Xml::group(account, "cac:FinancialInstitutionBranch"), "cbc:ID", transfer.serviceProvider);
        }
        if (i == 0 && payment.directDebit) {
            const Node mandate = Xml::group(means, "cac:PaymentMandate");
            Xml::text(mandate, "cbc:ID", payment.directDebit->mandate);
            Xml::text(Xml::group(mandate, "cac:PayerFinancialAccount"), "cbc:ID", payment.directDebit->debitedAccount);
        }
    }
}

Exact sumOfTax(const Invoice& invoice) {
    Exact sum = 0;
    for (const VatBreakdown& part : invoice.vatBreakdown) {
        if (part.tax) sum += *part.tax;
    }
    return sum;
}

void writeTax(Node root, const Invoice& invoice) {
    const Node total = Xml::group(root, "cac:TaxTotal");
    if (invoice.totals.vat || invoice.vatBreakdown.empty())
        writeUblAmount(total, "cbc:TaxAmount", invoice.totals.vat, invoice.currency);
    else  // the schema wants the total that the norm lets be missing
        Xml::attribute(Xml::text(total, "cbc:TaxAmount", sumOfTax(invoice).text()), "currencyID", invoice.currency);
    for (const VatBreakdown& part : invoice.vatBreakdown) {
        const Node node = Xml::group(total, "cac:TaxSubtotal");
        writeUblAmount(node, "cbc:TaxableAmount", part.taxable, invoice.currency);
        writeUblAmount(node, "cbc:TaxAmount", part.tax, invoice.currency);
        writeUblCategory(node, "cac:TaxCategory", part.vat, &part);
    }
    writeUblAmount(Xml::group(root, "cac:TaxTotal"), "cbc:TaxAmount", invoice.totals.vatInAccountingCurrency,
                   invoice.vatCurrency);
}

void writeTotals(Node root, const Invoice& invoice) {
    const Totals& totals = invoice.totals;
    const Node node = Xml::group(root, "cac:LegalMonetaryTotal");
    writeUblAmount(node, "cbc:LineExtensionAmount", totals.lines, invoice.currency);
    writeUblAmount(node, "cbc:TaxExclusiveAmount", totals.withoutVat, invoice.currency);
    writeUblAmount(node, "cbc:TaxInclusiveAmount", totals.withVat, invoice.currency);
    writeUblAmount(node, "cbc:AllowanceTotalAmount", totals.allowances, invoice.currency);
    writeUblAmount(node, "cbc:ChargeTotalAmount", totals.charges, invoice.currency);
    writeUblAmount(node, "cbc:PrepaidAmount", totals.paid, invoice.currency);
    writeUblAmount(node, "cbc:PayableRoundingAmount", totals.rounding, invoice.currency);
    writeUblAmount(node, "cbc:PayableAmount", totals.due, invoice.currency);
}

void writeHead(Node root, const Invoice& invoice, bool creditNote) {
    Xml::text(root, "cbc:CustomizationID", invoice.specification);
    Xml::text(root, "cbc:ProfileID", invoice.businessProcess);
    Xml::text(root, "cbc:ID", invoice.number);
    Xml::isoDate(root, "cbc:IssueDate", invoice.issueDate);
    if (creditNote)
        Xml::isoDate(root, "cbc:TaxPointDate", invoice.vatPointDate);
    else
        Xml::isoDate(root, "cbc:DueDate", invoice.dueDate);
    Xml::text(root, creditNote ? "cbc:CreditNoteTypeCode" : "cbc:InvoiceTypeCode", invoice.typeCode);
    for (const Note& note : invoice.notes) {
        Xml::text(root, "cbc:Note", note.subject.empty() ? note.text : "#" + note.subject + "#" + note.text);
    }
    if (!creditNote) Xml::isoDate(root, "cbc:TaxPointDate", invoice.vatPointDate);
    Xml::text(root, "cbc:DocumentCurrencyCode", invoice.currency);
    Xml::text(root, "cbc:TaxCurrencyCode", invoice.vatCurrency);
    Xml::text(root, "cbc:AccountingCost", invoice.buyerAccountingReference);
    Xml::text(root, "cbc:BuyerReference", invoice.buyerReference);
    writeUblPeriod(root, invoice.period, invoice.vatPointCode);
}

}  // namespace

std::string writeUbl(const Invoice& invoice) {
    const bool creditNote = isCreditNote(invoice);
    XmlBuilder xml;
    const Node root = xml.root(creditNote ? "CreditNote" : "Invoice",
                               {{"", creditNote ? "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"
                                                : "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"},
                                {"cac", "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"},
                                {"cbc", "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"}});
    writeHead(root, invoice, creditNote);
    writeReferences(root, invoice, creditNote);
    writeParties(root, invoice);
    writePayment(root, invoice, creditNote);
    Xml::text(Xml::group(root, "cac:PaymentTerms"), "cbc:Note", invoice.paymentTerms);
    for (const auto& part : invoice.allowances) writeUblAllowanceOrCharge(root, part, false, invoice.currency);
    for (const auto& part : invoice.charges) writeUblAllowanceOrCharge(root, part, true, invoice.currency);
    writeTax(root, invoice);
    writeTotals(root, invoice);
    for (const Line& line : invoice.lines) writeUblLine(root, line, creditNote, invoice.currency);
    return xml.finish();
}

}  // namespace duebook::einvoice
