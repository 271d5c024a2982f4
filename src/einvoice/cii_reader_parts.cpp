// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/cii_reader.h"

namespace duebook::einvoice {
namespace {

using Node = pugi::xml_node;

Item itemOf(Node node, const Fields& fields) {
    Item item;
    item.name = fields.text(node.child("ram:Name"));
    item.description = fields.text(node.child("ram:Description"));
    item.sellerId = fields.text(node.child("ram:SellerAssignedID"));
    item.buyerId = fields.text(node.child("ram:BuyerAssignedID"));
    item.standardId = fields.identifier(node.child("ram:GlobalID"));
    item.originCountry = fields.text(node.child("ram:OriginTradeCountry").child("ram:ID"));
    for (const Node group : node.children("ram:DesignatedProductClassification")) {
        const Node code = group.child("ram:ClassCode");
        item.classifications.push_back(
            {fields.text(code), fields.attribute(code, "listID"), fields.attribute(code, "listVersionID")});
    }
    for (const Node property : node.children("ram:ApplicableProductCharacteristic")) {
        item.attributes.push_back(
            {fields.text(property.child("ram:Description")), fields.text(property.child("ram:Value"))});
    }
    return item;
}

Price priceOf(Node agreement, const Fields& fields) {
    const Node net = agreement.child("ram:NetPriceProductTradePrice");
    const Node gross = agreement.child("ram:GrossPriceProductTradePrice");
    Node quantity = net.child("ram:BasisQuantity");
    if (!quantity) quantity = gross.child("ram:BasisQuantity");
    return {fields.number(net.child("ram:ChargeAmount"), "BT-146"),
            fields.number(gross.child("ram:AppliedTradeAllowanceCharge").child("ram:ActualAmount"), "BT-147"),
            fields.number(gross.child("ram:ChargeAmount"), "BT-148"), fields.number(quantity, "BT-149"),
            fields.attribute(quantity, "unitCode")};
}

std::optional<Contact> contactOf(Node node, const Fields& fields) {
    if (!node) return std::nullopt;
    std::string point = fields.text(node.child("ram:PersonName"));
    if (point.empty()) point = fields.text(node.child("ram:DepartmentName"));
    return Contact{point, fields.text(node.child("ram:TelephoneUniversalCommunication").child("ram:CompleteNumber")),
                   fields.text(node.child("ram:EmailURIUniversalCommunication").child("ram:URIID"))};
}

}  // namespace

std::optional<Period> readCiiPeriod(Node node, const Fields& fields, bool ofLine) {
    if (!node) return std::nullopt;
    return Period{fields.compactDate(node.child("ram:StartDateTime"), ofLine ? "BT-134" : "BT-73"),
                  fields.compactDate(node.child("ram:EndDateTime"), ofLine ? "BT-135" : "BT-74")};
}

void readCiiAllowanceOrCharge(Node node, const Fields& fields, bool ofLine, std::vector<AllowanceOrCharge>& allowances,
                              std::vector<AllowanceOrCharge>& charges) {
    const bool isCharge =
        fields.flag(node.child("ram:ChargeIndicator").child("udt:Indicator"), ofLine ? "BG-27" : "BG-20");
    AllowanceOrCharge part;
    part.amount = fields.number(node.child("ram:ActualAmount"), ofLine ? "BT-136" : "BT-92");
    part.base = fields.number(node.child("ram:BasisAmount"), ofLine ? "BT-137" : "BT-93");
    part.percent = fields.number(node.child("ram:CalculationPercent"), ofLine ? "BT-138" : "BT-94");
    part.reason = fields.text(node.child("ram:Reason"));
    part.reasonCode = fields.text(node.child("ram:ReasonCode"));
    if (!ofLine) {
        const Node category = node.child("ram:CategoryTradeTax");
        part.vat = {fields.text(category.child("ram:CategoryCode")),
                    fields.number(category.child("ram:RateApplicablePercent"), "BT-96")};
    }
    (isCharge ? charges : allowances).push_back(std::move(part));
}

std::optional<Address> readCiiAddress(Node party, const Fields& fields) {
    const Node node = party.child("ram:PostalTradeAddress");
    if (!node) return std::nullopt;
    return Address{fields.text(node.child("ram:LineOne")),      fields.text(node.child("ram:LineTwo")),
                   fields.text(node.child("ram:LineThree")),    fields.text(node.child("ram:CityName")),
                   fields.text(node.child("ram:PostcodeCode")), fields.text(node.child("ram:CountrySubDivisionName")),
                   fields.text(node.child("ram:CountryID"))};
}

Party readCiiParty(Node node, const Fields& fields) {
    Party party;
    const Node legal = node.child("ram:SpecifiedLegalOrganization");
    party.name = fields.text(node.child("ram:Name"));
    party.tradingName = fields.text(legal.child("ram:TradingBusinessName"));
    for (const char* name : {"ram:ID", "ram:GlobalID"}) {
        for (const Node id : node.children(name)) {
            if (auto value = fields.identifier(id)) party.ids.push_back(std::move(*value));
        }
    }
    party.legalRegistration = fields.identifier(legal.child("ram:ID"));
    for (const Node registration : node.children("ram:SpecifiedTaxRegistration")) {
        const Node id = registration.child("ram:ID");
        const std::string_view scheme = id.attribute("schemeID").value();
        if (scheme == "VA") party.vatId = fields.text(id);
        if (scheme == "FC") party.taxRegistration = fields.text(id);
    }
    party.legalInformation = fields.text(node.child("ram:Description"));
    party.electronicAddress = fields.identifier(node.child("ram:URIUniversalCommunication").child("ram:URIID"));
    party.address = readCiiAddress(node, fields);
    party.contact = contactOf(node.child("ram:DefinedTradeContact"), fields);
    return party;
}

Line readCiiLine(Node node, const Fields& fields) {
    const Node document = node.child("ram:AssociatedDocumentLineDocument");
    const Node agreement = node.child("ram:SpecifiedLineTradeAgreement");
    const Node settlement = node.child("ram:SpecifiedLineTradeSettlement");
    const Node quantity = node.child("ram:SpecifiedLineTradeDelivery").child("ram:BilledQuantity");
    Line line;
    line.id = fields.text(document.child("ram:LineID"));
    line.note = fields.text(document.child("ram:IncludedNote").child("ram:Content"));
    line.item = itemOf(node.child("ram:SpecifiedTradeProduct"), fields);
    line.orderLine = fields.text(agreement.child("ram:BuyerOrderReferencedDocument").child("ram:LineID"));
    line.price = priceOf(agreement, fields);
    line.quantity = fields.number(quantity, "BT-129");
    line.unit = fields.attribute(quantity, "unitCode");
    const Node tax = settlement.child("ram:ApplicableTradeTax");
    line.vat = {fields.text(tax.child("ram:CategoryCode")),
                fields.number(tax.child("ram:RateApplicablePercent"), "BT-152")};
    line.period = readCiiPeriod(settlement.child("ram:BillingSpecifiedPeriod"), fields, true);
    for (const Node part : settlement.children("ram:SpecifiedTradeAllowanceCharge")) {
        readCiiAllowanceOrCharge(part, fields, true, line.allowances, line.charges);
    }
    line.net = fields.number(
        settlement.child("ram:SpecifiedTradeSettlementLineMonetarySummation").child("ram:LineTotalAmount"), "BT-131");
    if (const Node object = settlement.child("ram:AdditionalReferencedDocument")) {
        line.object = Identifier{fields.text(object.child("ram:IssuerAssignedID")),
                                 fields.text(object.child("ram:ReferenceTypeCode"))};
    }
    line.accountingReference =
        fields.text(settlement.child("ram:ReceivableSpecifiedTradeAccountingAccount").child("ram:ID"));
    return line;
}

}  // namespace duebook::einvoice
