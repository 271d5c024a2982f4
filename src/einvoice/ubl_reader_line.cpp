// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/ubl_reader.h"

namespace duebook::einvoice {
namespace {

Item itemOf(pugi::xml_node node, const Fields& fields) {
    Item item;
    item.name = fields.text(node.child("cbc:Name"));
    item.description = fields.text(node.child("cbc:Description"));
    item.sellerId = fields.text(node.child("cac:SellersItemIdentification").child("cbc:ID"));
    item.buyerId = fields.text(node.child("cac:BuyersItemIdentification").child("cbc:ID"));
    item.standardId = fields.identifier(node.child("cac:StandardItemIdentification").child("cbc:ID"));
    item.originCountry = fields.text(node.child("cac:OriginCountry").child("cbc:IdentificationCode"));
    for (const auto group : node.children("cac:CommodityClassification")) {
        const auto code = group.child("cbc:ItemClassificationCode");
        item.classifications.push_back(
            {fields.text(code), fields.attribute(code, "listID"), fields.attribute(code, "listVersionID")});
    }
    for (const auto property : node.children("cac:AdditionalItemProperty")) {
        item.attributes.push_back({fields.text(property.child("cbc:Name")), fields.text(property.child("cbc:Value"))});
    }
    return item;
}

Price priceOf(pugi::xml_node node, const Fields& fields) {
    const auto discount = node.child("cac:AllowanceCharge");
    const auto quantity = node.child("cbc:BaseQuantity");
    return {fields.number(node.child("cbc:PriceAmount"), "BT-146"),
            fields.number(discount.child("cbc:Amount"), "BT-147"),
            fields.number(discount.child("cbc:BaseAmount"), "BT-148"), fields.number(quantity, "BT-149"),
            fields.attribute(quantity, "unitCode")};
}

}  // namespace

std::optional<Period> readUblPeriod(pugi::xml_node node, const Fields& fields, bool ofLine) {
    if (!node) return std::nullopt;
    return Period{fields.isoDate(node.child("cbc:StartDate"), ofLine ? "BT-134" : "BT-73"),
                  fields.isoDate(node.child("cbc:EndDate"), ofLine ? "BT-135" : "BT-74")};
}

void readUblAllowanceOrCharge(pugi::xml_node node, const Fields& fields, bool ofLine,
                              std::vector<AllowanceOrCharge>& allowances, std::vector<AllowanceOrCharge>& charges) {
    const bool isCharge = fields.flag(node.child("cbc:ChargeIndicator"), ofLine ? "BG-27" : "BG-20");
    AllowanceOrCharge part;
    part.amount = fields.number(node.child("cbc:Amount"), ofLine ? "BT-136" : "BT-92");
    part.base = fields.number(node.child("cbc:BaseAmount"), ofLine ? "BT-137" : "BT-93");
    part.percent = fields.number(node.child("cbc:MultiplierFactorNumeric"), ofLine ? "BT-138" : "BT-94");
    part.reason = fields.text(node.child("cbc:AllowanceChargeReason"));
    part.reasonCode = fields.text(node.child("cbc:AllowanceChargeReasonCode"));
    if (!ofLine) {
        const auto category = node.child("cac:TaxCategory");
        part.vat = {fields.text(category.child("cbc:ID")), fields.number(category.child("cbc:Percent"), "BT-96")};
    }
    (isCharge ? charges : allowances).push_back(std::move(part));
}

Line readUblLine(pugi::xml_node node, const Fields& fields) {
    Line line;
    line.id = fields.text(node.child("cbc:ID"));
    line.note = fields.text(node.child("cbc:Note"));
    auto quantity = node.child("cbc:InvoicedQuantity");
    if (!quantity) quantity = node.child("cbc:CreditedQuantity");
    line.quantity = fields.number(quantity, "BT-129");
    line.unit = fields.attribute(quantity, "unitCode");
    line.net = fields.number(node.child("cbc:LineExtensionAmount"), "BT-131");
    line.accountingReference = fields.text(node.child("cbc:AccountingCost"));
    line.period = readUblPeriod(node.child("cac:InvoicePeriod"), fields, true);
    line.orderLine = fields.text(node.child("cac:OrderLineReference").child("cbc:LineID"));
    const auto object = node.child("cac:DocumentReference");
    if (textOf(object.child("cbc:DocumentTypeCode")) == "130") line.object = fields.identifier(object.child("cbc:ID"));
    for (const auto part : node.children("cac:AllowanceCharge")) {
        readUblAllowanceOrCharge(part, fields, true, line.allowances, line.charges);
    }
    const auto item = node.child("cac:Item");
    line.item = itemOf(item, fields);
    const auto category = item.child("cac:ClassifiedTaxCategory");
    line.vat = {fields.text(category.child("cbc:ID")), fields.number(category.child("cbc:Percent"), "BT-152")};
    line.price = priceOf(node.child("cac:Price"), fields);
    return line;
}

}  // namespace duebook::einvoice
