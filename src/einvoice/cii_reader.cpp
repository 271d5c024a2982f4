// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/cii_reader.h"

namespace duebook::einvoice {
namespace {

using Node = pugi::xml_node;

// CII takes BT-8 from UNTDID 2475, the norm from UNTDID 2005. Anything else stays as it is, for its rule to find.
std::string vatPointCodeOf(const std::string& code) {
    if (code == "5") return "3";
    if (code == "29") return "35";
    if (code == "72") return "432";
    return code;
}

void readHead(Node root, const Fields& fields, Invoice& invoice) {
    const Node context = root.child("rsm:ExchangedDocumentContext");
    invoice.businessProcess =
        fields.text(context.child("ram:BusinessProcessSpecifiedDocumentContextParameter").child("ram:ID"));
    invoice.specification =
        fields.text(context.child("ram:GuidelineSpecifiedDocumentContextParameter").child("ram:ID"));
    const Node document = root.child("rsm:ExchangedDocument");
    invoice.number = fields.text(document.child("ram:ID"));
    invoice.typeCode = fields.text(document.child("ram:TypeCode"));
    invoice.issueDate = fields.compactDate(document.child("ram:IssueDateTime"), "BT-2");
    for (const Node note : document.children("ram:IncludedNote")) {
        invoice.notes.push_back({fields.text(note.child("ram:Content")), fields.text(note.child("ram:SubjectCode"))});
    }
}

void readDocuments(Node agreement, const Fields& fields, Invoice& invoice) {
    for (const Node other : agreement.children("ram:AdditionalReferencedDocument")) {
        const std::string id = fields.text(other.child("ram:IssuerAssignedID"));
        const std::string_view type = textOf(other.child("ram:TypeCode"));
        if (type == "130") {
            invoice.object = Identifier{id, fields.text(other.child("ram:ReferenceTypeCode"))};
        } else if (type == "50") {
            invoice.tender = id;
        } else {
            invoice.supportingDocuments.push_back({id, fields.text(other.child("ram:Name")),
                                                   fields.text(other.child("ram:URIID")),
                                                   fields.attachment(other.child("ram:AttachmentBinaryObject"))});
        }
    }
}

void readAgreement(Node node, const Fields& fields, Invoice& invoice) {
    const auto idIn = [&](const char* name) { return fields.text(node.child(name).child("ram:IssuerAssignedID")); };
    invoice.buyerReference = fields.text(node.child("ram:BuyerReference"));
    invoice.seller = readCiiParty(node.child("ram:SellerTradeParty"), fields);
    invoice.buyer = readCiiParty(node.child("ram:BuyerTradeParty"), fields);
    if (const Node party = node.child("ram:SellerTaxRepresentativeTradeParty")) {
        Party read = readCiiParty(party, fields);
        invoice.taxRepresentative = TaxRepresentative{read.name, read.vatId, read.address};
    }
    invoice.salesOrder = idIn("ram:SellerOrderReferencedDocument");
    invoice.purchaseOrder = idIn("ram:BuyerOrderReferencedDocument");
    invoice.contract = idIn("ram:ContractReferencedDocument");
    invoice.project = fields.text(node.child("ram:SpecifiedProcuringProject").child("ram:ID"));
    readDocuments(node, fields, invoice);
}

std::optional<Identifier> oneIdOf(const Party& party) {
    return party.ids.empty() ? std::nullopt : std::optional(party.ids.back());
}

void readDelivery(Node node, const Fields& fields, Invoice& invoice) {
    const Node place = node.child("ram:ShipToTradeParty");
    const Node event = node.child("ram:ActualDeliverySupplyChainEvent");
    if (place || event) {
        const Party party = readCiiParty(place, fields);
        invoice.delivery = Delivery{party.name, oneIdOf(party),
                                    fields.compactDate(event.child("ram:OccurrenceDateTime"), "BT-72"), party.address};
    }
    invoice.despatchAdvice =
        fields.text(node.child("ram:DespatchAdviceReferencedDocument").child("ram:IssuerAssignedID"));
    invoice.receivingAdvice =
        fields.text(node.child("ram:ReceivingAdviceReferencedDocument").child("ram:IssuerAssignedID"));
}

void readMeans(Node means, const Fields& fields, Invoice& invoice) {
    if (!invoice.payment) {
        invoice.payment = PaymentInstructions{
            fields.text(means.child("ram:TypeCode")), fields.text(means.child("ram:Information")), {}, {}, {}, {}};
    }
    if (const Node card = means.child("ram:ApplicableTradeSettlementFinancialCard"); card && !invoice.payment->card) {
        invoice.payment->card =
            PaymentCard{fields.text(card.child("ram:ID")), fields.text(card.child("ram:CardholderName"))};
    }
    if (const Node account = means.child("ram:PayeePartyCreditorFinancialAccount")) {
        std::string number = fields.text(account.child("ram:IBANID"));
        if (number.empty()) number = fields.text(account.child("ram:ProprietaryID"));
        invoice.payment->creditTransfers.push_back(
            {number, fields.text(account.child("ram:AccountName")),
             fields.text(means.child("ram:PayeeSpecifiedCreditorFinancialInstitution").child("ram:BICID"))});
    }
}

void readPayment(Node node, const Fields& fields, Invoice& invoice) {
    std::string debited, mandate;
    for (const Node means : node.children("ram:SpecifiedTradeSettlementPaymentMeans")) {
        readMeans(means, fields, invoice);
        if (debited.empty())
            debited = fields.text(means.child("ram:PayerPartyDebtorFinancialAccount").child("ram:IBANID"));
    }
    for (const Node terms : node.children("ram:SpecifiedTradePaymentTerms")) {
        const Node text = terms.child("ram:Description");
        if (invoice.paymentTerms.empty()) {
            invoice.paymentTerms = fields.text(text);
            // terms of early payment (XRechnung) end with a line end of their own
            if (invoice.paymentTerms.find('#') != std::string::npos) invoice.paymentTerms = text.child_value();
        }
        if (!invoice.dueDate) invoice.dueDate = fields.compactDate(terms.child("ram:DueDateDateTime"), "BT-9");
        if (mandate.empty()) mandate = fields.text(terms.child("ram:DirectDebitMandateID"));
    }
    const std::string creditor = fields.text(node.child("ram:CreditorReferenceID"));
    const std::string remittance = fields.text(node.child("ram:PaymentReference"));
    const bool debit = !mandate.empty() || !creditor.empty() || !debited.empty();
    if (!invoice.payment && (debit || !remittance.empty())) invoice.payment.emplace();
    if (!remittance.empty()) invoice.payment->remittance = remittance;
    if (debit) invoice.payment->directDebit = DirectDebit{mandate, creditor, debited};
}

void readTax(Node node, const Fields& fields, Invoice& invoice) {
    for (const Node part : node.children("ram:ApplicableTradeTax")) {
        invoice.vatBreakdown.push_back({fields.number(part.child("ram:BasisAmount"), "BT-116"),
                                        fields.number(part.child("ram:CalculatedAmount"), "BT-117"),
                                        {fields.text(part.child("ram:CategoryCode")),
                                         fields.number(part.child("ram:RateApplicablePercent"), "BT-119")},
                                        fields.text(part.child("ram:ExemptionReason")),
                                        fields.text(part.child("ram:ExemptionReasonCode"))});
        if (!invoice.vatPointDate) invoice.vatPointDate = fields.compactDate(part.child("ram:TaxPointDate"), "BT-7");
        if (invoice.vatPointCode.empty()) {
            invoice.vatPointCode = vatPointCodeOf(fields.text(part.child("ram:DueDateTypeCode")));
        }
    }
}

void readTotals(Node node, const Fields& fields, Invoice& invoice) {
    Totals& totals = invoice.totals;
    totals.lines = fields.number(node.child("ram:LineTotalAmount"), "BT-106");
    totals.allowances = fields.number(node.child("ram:AllowanceTotalAmount"), "BT-107");
    totals.charges = fields.number(node.child("ram:ChargeTotalAmount"), "BT-108");
    totals.withoutVat = fields.number(node.child("ram:TaxBasisTotalAmount"), "BT-109");
    for (const Node amount : node.children("ram:TaxTotalAmount")) {
        const std::string_view currency = amount.attribute("currencyID").value();
        if (currency == invoice.currency && totals.vat)
            fields.report("BR-CO-15", amount, "BT-110", "The file gives two totals of VAT in the document's currency.");
        else if (currency == invoice.currency)
            totals.vat = fields.number(amount, "BT-110");
        else if (currency == invoice.vatCurrency && !currency.empty())
            totals.vatInAccountingCurrency = fields.number(amount, "BT-111");
    }
    totals.withVat = fields.number(node.child("ram:GrandTotalAmount"), "BT-112");
    totals.paid = fields.number(node.child("ram:TotalPrepaidAmount"), "BT-113");
    totals.rounding = fields.number(node.child("ram:RoundingAmount"), "BT-114");
    totals.due = fields.number(node.child("ram:DuePayableAmount"), "BT-115");
}

void readSettlement(Node node, const Fields& fields, Invoice& invoice) {
    invoice.vatCurrency = fields.text(node.child("ram:TaxCurrencyCode"));
    invoice.currency = fields.text(node.child("ram:InvoiceCurrencyCode"));
    if (const Node party = node.child("ram:PayeeTradeParty")) {
        const Party read = readCiiParty(party, fields);
        invoice.payee = Payee{read.name, oneIdOf(read), read.legalRegistration};
    }
    readPayment(node, fields, invoice);
    readTax(node, fields, invoice);
    invoice.period = readCiiPeriod(node.child("ram:BillingSpecifiedPeriod"), fields, false);
    for (const Node part : node.children("ram:SpecifiedTradeAllowanceCharge")) {
        readCiiAllowanceOrCharge(part, fields, false, invoice.allowances, invoice.charges);
    }
    readTotals(node.child("ram:SpecifiedTradeSettlementHeaderMonetarySummation"), fields, invoice);
    for (const Node former : node.children("ram:InvoiceReferencedDocument")) {
        invoice.precedingInvoices.push_back({fields.text(former.child("ram:IssuerAssignedID")),
                                             fields.compactDate(former.child("ram:FormattedIssueDateTime"), "BT-26")});
    }
    invoice.buyerAccountingReference =
        fields.text(node.child("ram:ReceivableSpecifiedTradeAccountingAccount").child("ram:ID"));
}

}  // namespace

Invoice readCii(Node root, const Fields& fields) {
    Invoice invoice;
    readHead(root, fields, invoice);
    const Node trade = root.child("rsm:SupplyChainTradeTransaction");
    readAgreement(trade.child("ram:ApplicableHeaderTradeAgreement"), fields, invoice);
    readDelivery(trade.child("ram:ApplicableHeaderTradeDelivery"), fields, invoice);
    readSettlement(trade.child("ram:ApplicableHeaderTradeSettlement"), fields, invoice);
    for (const Node line : trade.children("ram:IncludedSupplyChainTradeLineItem")) {
        invoice.lines.push_back(readCiiLine(line, fields));
    }
    return invoice;
}

}  // namespace duebook::einvoice
