// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/ubl_writer.h"

namespace duebook::einvoice {
namespace {

using Node = pugi::xml_node;
using Xml = XmlBuilder;

void writeItem(Node parent, const Line& line) {
    const Item& item = line.item;
    const Node node = Xml::group(parent, "cac:Item");
    Xml::text(node, "cbc:Description", item.description);
    Xml::text(node, "cbc:Name", item.name);
    Xml::text(Xml::group(node, "cac:BuyersItemIdentification"), "cbc:ID", item.buyerId);
    Xml::text(Xml::group(node, "cac:SellersItemIdentification"), "cbc:ID", item.sellerId);
    Xml::identifier(Xml::group(node, "cac:StandardItemIdentification"), "cbc:ID", item.standardId);
    Xml::text(Xml::group(node, "cac:OriginCountry"), "cbc:IdentificationCode", item.originCountry);
    for (const Classification& group : item.classifications) {
        const Node code =
            Xml::text(Xml::group(node, "cac:CommodityClassification"), "cbc:ItemClassificationCode", group.code);
        Xml::attribute(code, "listID", group.scheme);
        Xml::attribute(code, "listVersionID", group.version);
    }
    writeUblCategory(node, "cac:ClassifiedTaxCategory", line.vat);
    for (const Attribute& attribute : item.attributes) {
        const Node property = Xml::group(node, "cac:AdditionalItemProperty");
        Xml::text(property, "cbc:Name", attribute.name);
        Xml::text(property, "cbc:Value", attribute.value);
    }
}

void writePrice(Node parent, const Price& price, const std::string& currency) {
    const Node node = Xml::group(parent, "cac:Price");
    writeUblAmount(node, "cbc:PriceAmount", price.net, currency);
    Xml::attribute(Xml::number(node, "cbc:BaseQuantity", price.baseQuantity), "unitCode", price.baseUnit);
    if (!price.discount && !price.gross) return;
    const Node discount = Xml::group(node, "cac:AllowanceCharge");
    Xml::text(discount, "cbc:ChargeIndicator", "false");
    // the schema asks for the discount where the norm asks for the gross price alone
    writeUblAmount(discount, "cbc:Amount", price.discount ? price.discount : Decimal(0, 0), currency);
    writeUblAmount(discount, "cbc:BaseAmount", price.gross, currency);
}

void writeAllowances(Node node, const Line& line, const std::string& currency) {
    for (const auto& part : line.allowances) writeUblAllowanceOrCharge(node, part, false, currency);
    for (const auto& part : line.charges) writeUblAllowanceOrCharge(node, part, true, currency);
}

}  // namespace

void writeUblAmount(Node parent, const char* name, const std::optional<Decimal>& amount, const std::string& currency) {
    Xml::attribute(Xml::number(parent, name, amount), "currencyID", currency);
}

void writeUblCategory(Node parent, const char* name, const VatCategory& vat, const VatBreakdown* exemption) {
    if (vat.code.empty()) return;
    const Node node = Xml::group(parent, name);
    Xml::text(node, "cbc:ID", vat.code);
    Xml::number(node, "cbc:Percent", vat.rate);
    Xml::text(node, "cbc:TaxExemptionReasonCode", exemption ? exemption->exemptionReasonCode : std::string());
    Xml::text(node, "cbc:TaxExemptionReason", exemption ? exemption->exemptionReason : std::string());
    Xml::text(Xml::group(node, "cac:TaxScheme"), "cbc:ID", "VAT");
}

void writeUblPeriod(Node parent, const std::optional<Period>& period, const std::string& vatPointCode) {
    const Node node = Xml::group(parent, "cac:InvoicePeriod");
    if (period) {
        Xml::isoDate(node, "cbc:StartDate", period->start);
        Xml::isoDate(node, "cbc:EndDate", period->end);
    }
    Xml::text(node, "cbc:DescriptionCode", vatPointCode);
}

void writeUblAllowanceOrCharge(Node parent, const AllowanceOrCharge& part, bool isCharge, const std::string& currency) {
    const Node node = Xml::group(parent, "cac:AllowanceCharge");
    Xml::text(node, "cbc:ChargeIndicator", isCharge ? "true" : "false");
    Xml::text(node, "cbc:AllowanceChargeReasonCode", part.reasonCode);
    Xml::text(node, "cbc:AllowanceChargeReason", part.reason);
    Xml::number(node, "cbc:MultiplierFactorNumeric", part.percent);
    writeUblAmount(node, "cbc:Amount", part.amount, currency);
    writeUblAmount(node, "cbc:BaseAmount", part.base, currency);
    writeUblCategory(node, "cac:TaxCategory", part.vat);
}

void writeUblLine(Node root, const Line& line, bool ofCreditNote, const std::string& currency) {
    const Node node = Xml::group(root, ofCreditNote ? "cac:CreditNoteLine" : "cac:InvoiceLine");
    Xml::text(node, "cbc:ID", line.id);
    Xml::text(node, "cbc:Note", line.note);
    Xml::attribute(Xml::number(node, ofCreditNote ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity", line.quantity),
                   "unitCode", line.unit);
    writeUblAmount(node, "cbc:LineExtensionAmount", line.net, currency);
    Xml::text(node, "cbc:AccountingCost", line.accountingReference);
    writeUblPeriod(node, line.period);
    Xml::text(Xml::group(node, "cac:OrderLineReference"), "cbc:LineID", line.orderLine);
    if (line.object) {
        const Node object = Xml::group(node, "cac:DocumentReference");
        Xml::identifier(object, "cbc:ID", line.object);
        Xml::text(object, "cbc:DocumentTypeCode", "130");
    }
    writeAllowances(node, line, currency);
    writeItem(node, line);
    writePrice(node, line.price, currency);
}

}  // namespace duebook::einvoice
