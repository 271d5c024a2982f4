// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/ubl_reader.h"

#include "base/text.h"

namespace duebook::einvoice {
namespace {

using Node = pugi::xml_node;

// The scheme under which the SEPA creditor identifier (BT-90) stands among the identifiers of a party.
constexpr std::string_view sepa = "SEPA";

bool isVat(Node schemeOwner) {
    return folded(textOf(schemeOwner.child("cac:TaxScheme").child("cbc:ID"))) == "vat";
}

std::optional<Address> addressOf(Node node, const Fields& fields) {
    if (!node) return std::nullopt;
    return Address{fields.text(node.child("cbc:StreetName")),
                   fields.text(node.child("cbc:AdditionalStreetName")),
                   fields.text(node.child("cac:AddressLine").child("cbc:Line")),
                   fields.text(node.child("cbc:CityName")),
                   fields.text(node.child("cbc:PostalZone")),
                   fields.text(node.child("cbc:CountrySubentity")),
                   fields.text(node.child("cac:Country").child("cbc:IdentificationCode"))};
}

std::string vatIdOf(Node party, const Fields& fields) {
    for (const Node scheme : party.children("cac:PartyTaxScheme")) {
        if (isVat(scheme)) return fields.text(scheme.child("cbc:CompanyID"));
    }
    return {};
}

Party partyOf(Node node, const Fields& fields) {
    Party party;
    const Node legal = node.child("cac:PartyLegalEntity");
    party.name = fields.text(legal.child("cbc:RegistrationName"));
    party.tradingName = fields.text(node.child("cac:PartyName").child("cbc:Name"));
    for (const Node id : node.children("cac:PartyIdentification")) {
        if (auto value = fields.identifier(id.child("cbc:ID"))) party.ids.push_back(std::move(*value));
    }
    party.legalRegistration = fields.identifier(legal.child("cbc:CompanyID"));
    party.vatId = vatIdOf(node, fields);
    for (const Node scheme : node.children("cac:PartyTaxScheme")) {
        if (!isVat(scheme)) party.taxRegistration = fields.text(scheme.child("cbc:CompanyID"));
    }
    party.legalInformation = fields.text(legal.child("cbc:CompanyLegalForm"));
    party.electronicAddress = fields.identifier(node.child("cbc:EndpointID"));
    party.address = addressOf(node.child("cac:PostalAddress"), fields);
    if (const Node contact = node.child("cac:Contact")) {
        party.contact = Contact{fields.text(contact.child("cbc:Name")), fields.text(contact.child("cbc:Telephone")),
                                fields.text(contact.child("cbc:ElectronicMail"))};
    }
    return party;
}

std::optional<Payee> payeeOf(Node node, const Fields& fields) {
    if (!node) return std::nullopt;
    Payee payee;
    payee.name = fields.text(node.child("cac:PartyName").child("cbc:Name"));
    for (const Node id : node.children("cac:PartyIdentification")) {
        const auto value = fields.identifier(id.child("cbc:ID"));
        if (value && value->scheme != sepa && !payee.id) payee.id = value;
    }
    payee.legalRegistration = fields.identifier(node.child("cac:PartyLegalEntity").child("cbc:CompanyID"));
    return payee;
}

std::optional<TaxRepresentative> representativeOf(Node node, const Fields& fields) {
    if (!node) return std::nullopt;
    return TaxRepresentative{fields.text(node.child("cac:PartyName").child("cbc:Name")), vatIdOf(node, fields),
                             addressOf(node.child("cac:PostalAddress"), fields)};
}

std::optional<Delivery> deliveryOf(Node node, const Fields& fields) {
    if (!node) return std::nullopt;
    const Node location = node.child("cac:DeliveryLocation");
    return Delivery{fields.text(node.child("cac:DeliveryParty").child("cac:PartyName").child("cbc:Name")),
                    fields.identifier(location.child("cbc:ID")),
                    fields.isoDate(node.child("cbc:ActualDeliveryDate"), "BT-72"),
                    addressOf(location.child("cac:Address"), fields)};
}

// The creditor identifier stands with the seller or the payee; a document without direct debit keeps it there.
std::string takeCreditor(Node root, Invoice& invoice) {
    for (const Node id : root.child("cac:PayeeParty").children("cac:PartyIdentification")) {
        const Node value = id.child("cbc:ID");
        if (value.attribute("schemeID").value() == sepa) return std::string(textOf(value));
    }
    for (auto at = invoice.seller.ids.begin(); at != invoice.seller.ids.end(); ++at) {
        if (at->scheme != sepa) continue;
        std::string creditor = at->value;
        invoice.seller.ids.erase(at);
        return creditor;
    }
    return {};
}

void readPayment(Node root, const Fields& fields, Invoice& invoice) {
    for (const Node means : root.children("cac:PaymentMeans")) {
        const Node code = means.child("cbc:PaymentMeansCode");
        if (!invoice.payment) {
            invoice.payment = PaymentInstructions{fields.text(code), fields.attribute(code, "name"), {}, {}, {}, {}};
        }
        PaymentInstructions& payment = *invoice.payment;
        if (payment.remittance.empty()) payment.remittance = fields.text(means.child("cbc:PaymentID"));
        if (const Node account = means.child("cac:PayeeFinancialAccount")) {
            payment.creditTransfers.push_back(
                {fields.text(account.child("cbc:ID")), fields.text(account.child("cbc:Name")),
                 fields.text(account.child("cac:FinancialInstitutionBranch").child("cbc:ID"))});
        }
        if (const Node card = means.child("cac:CardAccount"); card && !payment.card) {
            payment.card = PaymentCard{fields.text(card.child("cbc:PrimaryAccountNumberID")),
                                       fields.text(card.child("cbc:HolderName"))};
        }
        if (const Node mandate = means.child("cac:PaymentMandate"); mandate && !payment.directDebit) {
            payment.directDebit = DirectDebit{fields.text(mandate.child("cbc:ID")), takeCreditor(root, invoice),
                                              fields.text(mandate.child("cac:PayerFinancialAccount").child("cbc:ID"))};
        }
        if (!invoice.dueDate) invoice.dueDate = fields.isoDate(means.child("cbc:PaymentDueDate"), "BT-9");
    }
}

// The element that holds BT-110: the one in the currency of the document.
Node mainTaxTotal(Node root, const std::string& currency) {
    for (const Node total : root.children("cac:TaxTotal")) {
        if (total.child("cbc:TaxAmount").attribute("currencyID").value() == currency) return total;
    }
    for (const Node total : root.children("cac:TaxTotal")) {
        if (currency.empty() || total.child("cac:TaxSubtotal")) return total;
    }
    return {};
}

VatBreakdown breakdownOf(Node node, const Fields& fields) {
    const Node category = node.child("cac:TaxCategory");
    return {fields.number(node.child("cbc:TaxableAmount"), "BT-116"),
            fields.number(node.child("cbc:TaxAmount"), "BT-117"),
            {fields.text(category.child("cbc:ID")), fields.number(category.child("cbc:Percent"), "BT-119")},
            fields.text(category.child("cbc:TaxExemptionReason")),
            fields.text(category.child("cbc:TaxExemptionReasonCode"))};
}

void readTax(Node root, const Fields& fields, Invoice& invoice) {
    const Node main = mainTaxTotal(root, invoice.currency);
    const Node amount = main.child("cbc:TaxAmount");
    if (invoice.currency.empty() || amount.attribute("currencyID").value() == invoice.currency) {
        invoice.totals.vat = fields.number(amount, "BT-110");
    }
    for (const Node total : root.children("cac:TaxTotal")) {
        const Node other = total.child("cbc:TaxAmount");
        if (total != main && !invoice.currency.empty() && other.attribute("currencyID").value() == invoice.currency) {
            fields.report("BR-CO-15", other, "BT-110", "The file gives two totals of VAT in the document's currency.");
        }
        if (total != main && other.attribute("currencyID").value() == invoice.vatCurrency) {
            invoice.totals.vatInAccountingCurrency = fields.number(other, "BT-111");
        }
        for (const Node part : total.children("cac:TaxSubtotal")) {
            invoice.vatBreakdown.push_back(breakdownOf(part, fields));
        }
    }
}

void readTotals(Node node, const Fields& fields, Totals& totals) {
    totals.lines = fields.number(node.child("cbc:LineExtensionAmount"), "BT-106");
    totals.allowances = fields.number(node.child("cbc:AllowanceTotalAmount"), "BT-107");
    totals.charges = fields.number(node.child("cbc:ChargeTotalAmount"), "BT-108");
    totals.withoutVat = fields.number(node.child("cbc:TaxExclusiveAmount"), "BT-109");
    totals.withVat = fields.number(node.child("cbc:TaxInclusiveAmount"), "BT-112");
    totals.paid = fields.number(node.child("cbc:PrepaidAmount"), "BT-113");
    totals.rounding = fields.number(node.child("cbc:PayableRoundingAmount"), "BT-114");
    totals.due = fields.number(node.child("cbc:PayableAmount"), "BT-115");
}

// "#AAI#The text": BT-21 stands in front of BT-22.
Note noteOf(std::string_view text) {
    if (text.size() >= 5 && text[0] == '#' && text[4] == '#' && text.substr(1, 3).find('#') == text.npos) {
        return {std::string(trimmed(text.substr(5))), std::string(text.substr(1, 3))};
    }
    return {std::string(text)};
}

void readReferences(Node root, const Fields& fields, Invoice& invoice) {
    const auto idIn = [&](const char* name) { return fields.text(root.child(name).child("cbc:ID")); };
    invoice.project = idIn("cac:ProjectReference");
    invoice.contract = idIn("cac:ContractDocumentReference");
    invoice.purchaseOrder = idIn("cac:OrderReference");
    invoice.salesOrder = fields.text(root.child("cac:OrderReference").child("cbc:SalesOrderID"));
    invoice.receivingAdvice = idIn("cac:ReceiptDocumentReference");
    invoice.despatchAdvice = idIn("cac:DespatchDocumentReference");
    invoice.tender = idIn("cac:OriginatorDocumentReference");
    for (const Node group : root.children("cac:BillingReference")) {
        const Node former = group.child("cac:InvoiceDocumentReference");
        invoice.precedingInvoices.push_back(
            {fields.text(former.child("cbc:ID")), fields.isoDate(former.child("cbc:IssueDate"), "BT-26")});
    }
    for (const Node other : root.children("cac:AdditionalDocumentReference")) {
        const std::string_view type = textOf(other.child("cbc:DocumentTypeCode"));
        if (type == "130") {
            invoice.object = fields.identifier(other.child("cbc:ID"));
        } else if (type == "50" && invoice.project.empty()) {  // a credit note has no cac:ProjectReference
            invoice.project = fields.text(other.child("cbc:ID"));
        } else {
            const Node attached = other.child("cac:Attachment");
            invoice.supportingDocuments.push_back(
                {fields.text(other.child("cbc:ID")), fields.text(other.child("cbc:DocumentDescription")),
                 fields.text(attached.child("cac:ExternalReference").child("cbc:URI")),
                 fields.attachment(attached.child("cbc:EmbeddedDocumentBinaryObject"))});
        }
    }
}

void readHead(Node root, const Fields& fields, Invoice& invoice) {
    invoice.specification = fields.text(root.child("cbc:CustomizationID"));
    invoice.businessProcess = fields.text(root.child("cbc:ProfileID"));
    invoice.number = fields.text(root.child("cbc:ID"));
    invoice.issueDate = fields.isoDate(root.child("cbc:IssueDate"), "BT-2");
    invoice.dueDate = fields.isoDate(root.child("cbc:DueDate"), "BT-9");
    invoice.typeCode = fields.text(root.child("cbc:InvoiceTypeCode"));
    if (invoice.typeCode.empty()) invoice.typeCode = fields.text(root.child("cbc:CreditNoteTypeCode"));
    for (const Node note : root.children("cbc:Note")) invoice.notes.push_back(noteOf(textOf(note)));
    invoice.vatPointDate = fields.isoDate(root.child("cbc:TaxPointDate"), "BT-7");
    invoice.currency = fields.text(root.child("cbc:DocumentCurrencyCode"));
    invoice.vatCurrency = fields.text(root.child("cbc:TaxCurrencyCode"));
    invoice.buyerAccountingReference = fields.text(root.child("cbc:AccountingCost"));
    invoice.buyerReference = fields.text(root.child("cbc:BuyerReference"));
    const Node period = root.child("cac:InvoicePeriod");
    invoice.vatPointCode = fields.text(period.child("cbc:DescriptionCode"));
    // a period that holds nothing but the code is no period
    if (period.child("cbc:StartDate") || period.child("cbc:EndDate") || !period.child("cbc:DescriptionCode")) {
        invoice.period = readUblPeriod(period, fields, false);
    }
    const Node terms = root.child("cac:PaymentTerms").child("cbc:Note");
    invoice.paymentTerms = fields.text(terms);
    // terms of early payment (XRechnung) end with a line end of their own
    if (invoice.paymentTerms.find('#') != std::string::npos) invoice.paymentTerms = terms.child_value();
}

}  // namespace

Invoice readUbl(Node root, const Fields& fields) {
    Invoice invoice;
    readHead(root, fields, invoice);
    readReferences(root, fields, invoice);
    invoice.seller = partyOf(root.child("cac:AccountingSupplierParty").child("cac:Party"), fields);
    invoice.buyer = partyOf(root.child("cac:AccountingCustomerParty").child("cac:Party"), fields);
    invoice.payee = payeeOf(root.child("cac:PayeeParty"), fields);
    invoice.taxRepresentative = representativeOf(root.child("cac:TaxRepresentativeParty"), fields);
    invoice.delivery = deliveryOf(root.child("cac:Delivery"), fields);
    readPayment(root, fields, invoice);
    for (const Node part : root.children("cac:AllowanceCharge")) {
        readUblAllowanceOrCharge(part, fields, false, invoice.allowances, invoice.charges);
    }
    readTax(root, fields, invoice);
    readTotals(root.child("cac:LegalMonetaryTotal"), fields, invoice.totals);
    for (const char* name : {"cac:InvoiceLine", "cac:CreditNoteLine"}) {
        for (const Node line : root.children(name)) invoice.lines.push_back(readUblLine(line, fields));
    }
    return invoice;
}

}  // namespace duebook::einvoice
