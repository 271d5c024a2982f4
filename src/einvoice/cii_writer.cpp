// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/cii_writer.h"

#include "einvoice/write.h"

namespace duebook::einvoice {
namespace {

using Node = pugi::xml_node;
using Xml = XmlBuilder;

void writeHead(Node root, const Invoice& invoice) {
    const Node context = Xml::group(root, "rsm:ExchangedDocumentContext");
    Xml::text(Xml::group(context, "ram:BusinessProcessSpecifiedDocumentContextParameter"), "ram:ID",
              invoice.businessProcess);
    Xml::text(Xml::group(context, "ram:GuidelineSpecifiedDocumentContextParameter"), "ram:ID", invoice.specification);
    const Node document = Xml::group(root, "rsm:ExchangedDocument");
    Xml::text(document, "ram:ID", invoice.number);
    Xml::text(document, "ram:TypeCode", invoice.typeCode);
    writeCiiDate(document, "ram:IssueDateTime", "udt:DateTimeString", invoice.issueDate);
    for (const Note& note : invoice.notes) {
        const Node node = Xml::group(document, "ram:IncludedNote");
        Xml::text(node, "ram:Content", note.text);
        Xml::text(node, "ram:SubjectCode", note.subject);
    }
}

void writeReference(Node parent, const char* name, const std::string& id) {
    Xml::text(Xml::group(parent, name), "ram:IssuerAssignedID", id);
}

void writeAdditional(Node agreement, const Invoice& invoice) {
    for (const SupportingDocument& support : invoice.supportingDocuments) {
        const Node node = Xml::group(agreement, "ram:AdditionalReferencedDocument");
        Xml::text(node, "ram:IssuerAssignedID", support.reference);
        Xml::text(node, "ram:URIID", support.location);
        Xml::text(node, "ram:TypeCode", "916");
        Xml::text(node, "ram:Name", support.description);
        Xml::attachment(node, "ram:AttachmentBinaryObject", support.attached);
    }
    if (!invoice.tender.empty()) {
        const Node node = Xml::group(agreement, "ram:AdditionalReferencedDocument");
        Xml::text(node, "ram:IssuerAssignedID", invoice.tender);
        Xml::text(node, "ram:TypeCode", "50");
    }
    if (invoice.object) {
        const Node node = Xml::group(agreement, "ram:AdditionalReferencedDocument");
        Xml::text(node, "ram:IssuerAssignedID", invoice.object->value);
        Xml::text(node, "ram:TypeCode", "130");
        Xml::text(node, "ram:ReferenceTypeCode", invoice.object->scheme);
    }
}

void writeAgreement(Node trade, const Invoice& invoice) {
    const Node node = Xml::group(trade, "ram:ApplicableHeaderTradeAgreement");
    Xml::text(node, "ram:BuyerReference", invoice.buyerReference);
    writeCiiParty(node, "ram:SellerTradeParty", invoice.seller);
    writeCiiParty(node, "ram:BuyerTradeParty", invoice.buyer);
    if (const auto& representative = invoice.taxRepresentative) {
        Party party;
        party.name = representative->name;
        party.vatId = representative->vatId;
        party.address = representative->address;
        writeCiiParty(node, "ram:SellerTaxRepresentativeTradeParty", party);
    }
    writeReference(node, "ram:SellerOrderReferencedDocument", invoice.salesOrder);
    writeReference(node, "ram:BuyerOrderReferencedDocument", invoice.purchaseOrder);
    writeReference(node, "ram:ContractReferencedDocument", invoice.contract);
    writeAdditional(node, invoice);
    if (!invoice.project.empty()) {
        const Node project = Xml::group(node, "ram:SpecifiedProcuringProject");
        Xml::text(project, "ram:ID", invoice.project);
        Xml::text(project, "ram:Name", "Project reference");  // the schema asks for a name, the norm has none
    }
}

void writeDelivery(Node trade, const Invoice& invoice) {
    const Node node = Xml::group(trade, "ram:ApplicableHeaderTradeDelivery");
    if (const auto& delivery = invoice.delivery) {
        const Node place = Xml::group(node, "ram:ShipToTradeParty");
        if (delivery->location) writeCiiId(place, *delivery->location);
        Xml::text(place, "ram:Name", delivery->name);
        writeCiiAddress(place, delivery->address);
        writeCiiDate(Xml::group(node, "ram:ActualDeliverySupplyChainEvent"), "ram:OccurrenceDateTime",
                     "udt:DateTimeString", delivery->date);
    }
    writeReference(node, "ram:DespatchAdviceReferencedDocument", invoice.despatchAdvice);
    writeReference(node, "ram:ReceivingAdviceReferencedDocument", invoice.receivingAdvice);
}

// An account number that begins with a country is an IBAN; CII keeps others apart.
bool isIban(const std::string& account) {
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    return account.size() > 4 && isLetter(account[0]) && isLetter(account[1]);
}

void writePayment(Node settlement, const PaymentInstructions& payment) {
    for (std::size_t i = 0; i == 0 || i < payment.creditTransfers.size(); ++i) {
        const Node means = Xml::group(settlement, "ram:SpecifiedTradeSettlementPaymentMeans");
        Xml::text(means, "ram:TypeCode", payment.meansCode);
        Xml::text(means, "ram:Information", payment.meansText);
        if (i == 0 && payment.card) {
            const Node card = Xml::group(means, "ram:ApplicableTradeSettlementFinancialCard");
            Xml::text(card, "ram:ID", payment.card->number);
            Xml::text(card, "ram:CardholderName", payment.card->holder);
        }
        if (i == 0 && payment.directDebit) {
            Xml::text(Xml::group(means, "ram:PayerPartyDebtorFinancialAccount"), "ram:IBANID",
                      payment.directDebit->debitedAccount);
        }
        if (i >= payment.creditTransfers.size()) continue;
        const CreditTransfer& transfer = payment.creditTransfers[i];
        const Node account = Xml::group(means, "ram:PayeePartyCreditorFinancialAccount");
        const bool iban = isIban(transfer.account);
        if (iban) Xml::text(account, "ram:IBANID", transfer.account);
        Xml::text(account, "ram:AccountName", transfer.accountName);
        if (!iban) Xml::text(account, "ram:ProprietaryID", transfer.account);
        Xml::text(Xml::group(means, "ram:PayeeSpecifiedCreditorFinancialInstitution"), "ram:BICID",
                  transfer.serviceProvider);
    }
}

// BT-8 in the codes of UNTDID 2475, which CII uses.
std::string vatPointCodeOf(const std::string& code) {
    if (code == "3") return "5";
    if (code == "35") return "29";
    if (code == "432") return "72";
    return code;
}

void writeTax(Node settlement, const Invoice& invoice) {
    for (const VatBreakdown& part : invoice.vatBreakdown) {
        const Node node = Xml::group(settlement, "ram:ApplicableTradeTax");
        Xml::number(node, "ram:CalculatedAmount", part.tax);
        Xml::text(node, "ram:TypeCode", "VAT");
        Xml::text(node, "ram:ExemptionReason", part.exemptionReason);
        Xml::number(node, "ram:BasisAmount", part.taxable);
        Xml::text(node, "ram:CategoryCode", part.vat.code);
        Xml::text(node, "ram:ExemptionReasonCode", part.exemptionReasonCode);
        // the whole document has one day or one code
        if (&part == &invoice.vatBreakdown.front()) {
            writeCiiDate(node, "ram:TaxPointDate", "udt:DateString", invoice.vatPointDate);
        }
        Xml::text(node, "ram:DueDateTypeCode", vatPointCodeOf(invoice.vatPointCode));
        Xml::number(node, "ram:RateApplicablePercent", part.vat.rate);
    }
}

void writeTotals(Node settlement, const Invoice& invoice) {
    const Totals& totals = invoice.totals;
    const Node node = Xml::group(settlement, "ram:SpecifiedTradeSettlementHeaderMonetarySummation");
    Xml::number(node, "ram:LineTotalAmount", totals.lines);
    Xml::number(node, "ram:ChargeTotalAmount", totals.charges);
    Xml::number(node, "ram:AllowanceTotalAmount", totals.allowances);
    Xml::number(node, "ram:TaxBasisTotalAmount", totals.withoutVat);
    Xml::attribute(Xml::number(node, "ram:TaxTotalAmount", totals.vat), "currencyID", invoice.currency);
    Xml::attribute(Xml::number(node, "ram:TaxTotalAmount", totals.vatInAccountingCurrency), "currencyID",
                   invoice.vatCurrency);
    Xml::number(node, "ram:RoundingAmount", totals.rounding);
    Xml::number(node, "ram:GrandTotalAmount", totals.withVat);
    Xml::number(node, "ram:TotalPrepaidAmount", totals.paid);
    Xml::number(node, "ram:DuePayableAmount", totals.due);
}

void writeTerms(Node settlement, const Invoice& invoice) {
    const Node terms = Xml::group(settlement, "ram:SpecifiedTradePaymentTerms");
    Xml::text(terms, "ram:Description", invoice.paymentTerms);
    writeCiiDate(terms, "ram:DueDateDateTime", "udt:DateTimeString", invoice.dueDate);
    if (invoice.payment && invoice.payment->directDebit) {
        Xml::text(terms, "ram:DirectDebitMandateID", invoice.payment->directDebit->mandate);
    }
}

void writeSettlement(Node trade, const Invoice& invoice) {
    const Node node = Xml::group(trade, "ram:ApplicableHeaderTradeSettlement");
    const auto& payment = invoice.payment;
    if (payment && payment->directDebit) Xml::text(node, "ram:CreditorReferenceID", payment->directDebit->creditor);
    if (payment) Xml::text(node, "ram:PaymentReference", payment->remittance);
    Xml::text(node, "ram:TaxCurrencyCode", invoice.vatCurrency);
    Xml::text(node, "ram:InvoiceCurrencyCode", invoice.currency);
    if (invoice.payee) {
        Party party;
        if (invoice.payee->id) party.ids.push_back(*invoice.payee->id);
        party.name = invoice.payee->name;
        party.legalRegistration = invoice.payee->legalRegistration;
        writeCiiParty(node, "ram:PayeeTradeParty", party);
    }
    if (payment) writePayment(node, *payment);
    writeTax(node, invoice);
    writeCiiPeriod(node, invoice.period);
    for (const auto& part : invoice.allowances) writeCiiAllowanceOrCharge(node, part, false);
    for (const auto& part : invoice.charges) writeCiiAllowanceOrCharge(node, part, true);
    writeTerms(node, invoice);
    writeTotals(node, invoice);
    for (const PrecedingInvoice& former : invoice.precedingInvoices) {
        const Node reference = Xml::group(node, "ram:InvoiceReferencedDocument");
        Xml::text(reference, "ram:IssuerAssignedID", former.number);
        writeCiiDate(reference, "ram:FormattedIssueDateTime", "qdt:DateTimeString", former.issueDate);
    }
    Xml::text(Xml::group(node, "ram:ReceivableSpecifiedTradeAccountingAccount"), "ram:ID",
              invoice.buyerAccountingReference);
}

}  // namespace

std::string writeCii(const Invoice& invoice) {
    XmlBuilder xml;
    const Node root =
        xml.root("rsm:CrossIndustryInvoice",
                 {{"rsm", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"},
                  {"ram", "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"},
                  {"qdt", "urn:un:unece:uncefact:data:standard:QualifiedDataType:100"},
                  {"udt", "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"}});
    writeHead(root, invoice);
    const Node trade = Xml::group(root, "rsm:SupplyChainTradeTransaction");
    for (const Line& line : invoice.lines) writeCiiLine(trade, line);
    writeAgreement(trade, invoice);
    writeDelivery(trade, invoice);
    writeSettlement(trade, invoice);
    return xml.finish("ram:ApplicableHeaderTradeDelivery");
}

}  // namespace duebook::einvoice
