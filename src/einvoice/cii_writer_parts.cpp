// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/cii_writer.h"

#include <algorithm>

#include "einvoice/exact.h"

namespace duebook::einvoice {
namespace {

using Node = pugi::xml_node;
using Xml = XmlBuilder;

void writeContact(Node party, const std::optional<Contact>& contact) {
    if (!contact) return;
    const Node node = Xml::group(party, "ram:DefinedTradeContact");
    Xml::text(node, "ram:PersonName", contact->point);
    Xml::text(Xml::group(node, "ram:TelephoneUniversalCommunication"), "ram:CompleteNumber", contact->phone);
    Xml::text(Xml::group(node, "ram:EmailURIUniversalCommunication"), "ram:URIID", contact->email);
}

void writeRegistration(Node party, const char* scheme, const std::string& id) {
    Xml::attribute(Xml::text(Xml::group(party, "ram:SpecifiedTaxRegistration"), "ram:ID", id), "schemeID", scheme);
}

void writeProduct(Node line, const Item& item) {
    const Node node = Xml::group(line, "ram:SpecifiedTradeProduct");
    Xml::identifier(node, "ram:GlobalID", item.standardId);
    Xml::text(node, "ram:SellerAssignedID", item.sellerId);
    Xml::text(node, "ram:BuyerAssignedID", item.buyerId);
    Xml::text(node, "ram:Name", item.name);
    Xml::text(node, "ram:Description", item.description);
    for (const Attribute& attribute : item.attributes) {
        const Node property = Xml::group(node, "ram:ApplicableProductCharacteristic");
        Xml::text(property, "ram:Description", attribute.name);
        Xml::text(property, "ram:Value", attribute.value);
    }
    for (const Classification& group : item.classifications) {
        const Node code =
            Xml::text(Xml::group(node, "ram:DesignatedProductClassification"), "ram:ClassCode", group.code);
        Xml::attribute(code, "listID", group.scheme);
        Xml::attribute(code, "listVersionID", group.version);
    }
    Xml::text(Xml::group(node, "ram:OriginTradeCountry"), "ram:ID", item.originCountry);
}

void writePrice(Node agreement, const Price& price) {
    if (price.gross || price.discount) {
        const Node gross = Xml::group(agreement, "ram:GrossPriceProductTradePrice");
        // the schema wants the gross price in front of a discount: what the net price was before it
        const Exact before = Exact(price.net) + Exact(price.discount);
        if (price.gross)
            Xml::number(gross, "ram:ChargeAmount", price.gross);
        else if (before.isKnown())
            Xml::text(gross, "ram:ChargeAmount", before.text());
        Xml::attribute(Xml::number(gross, "ram:BasisQuantity", price.baseQuantity), "unitCode", price.baseUnit);
        if (price.discount) {
            const Node discount = Xml::group(gross, "ram:AppliedTradeAllowanceCharge");
            Xml::text(Xml::group(discount, "ram:ChargeIndicator"), "udt:Indicator", "false");
            Xml::number(discount, "ram:ActualAmount", price.discount);
        }
    }
    const Node net = Xml::group(agreement, "ram:NetPriceProductTradePrice");
    Xml::number(net, "ram:ChargeAmount", price.net);
    Xml::attribute(Xml::number(net, "ram:BasisQuantity", price.baseQuantity), "unitCode", price.baseUnit);
}

void writeCategory(Node parent, const char* name, const VatCategory& vat) {
    if (vat.code.empty()) return;
    const Node node = Xml::group(parent, name);
    Xml::text(node, "ram:TypeCode", "VAT");
    Xml::text(node, "ram:CategoryCode", vat.code);
    Xml::number(node, "ram:RateApplicablePercent", vat.rate);
}

void writeLineSettlement(Node parent, const Line& line) {
    const Node node = Xml::group(parent, "ram:SpecifiedLineTradeSettlement");
    writeCategory(node, "ram:ApplicableTradeTax", line.vat);
    writeCiiPeriod(node, line.period);
    for (const auto& part : line.allowances) writeCiiAllowanceOrCharge(node, part, false);
    for (const auto& part : line.charges) writeCiiAllowanceOrCharge(node, part, true);
    Xml::number(Xml::group(node, "ram:SpecifiedTradeSettlementLineMonetarySummation"), "ram:LineTotalAmount", line.net);
    if (line.object) {
        const Node object = Xml::group(node, "ram:AdditionalReferencedDocument");
        Xml::text(object, "ram:IssuerAssignedID", line.object->value);
        Xml::text(object, "ram:TypeCode", "130");
        Xml::text(object, "ram:ReferenceTypeCode", line.object->scheme);
    }
    Xml::text(Xml::group(node, "ram:ReceivableSpecifiedTradeAccountingAccount"), "ram:ID", line.accountingReference);
}

}  // namespace

void writeCiiDate(Node parent, const char* name, const char* type, const std::optional<Date>& date) {
    if (!date) return;
    std::string text = date->iso();
    std::erase(text, '-');
    Xml::attribute(Xml::text(Xml::group(parent, name), type, text), "format", "102");
}

void writeCiiPeriod(Node parent, const std::optional<Period>& period) {
    if (!period) return;
    const Node node = Xml::group(parent, "ram:BillingSpecifiedPeriod");
    writeCiiDate(node, "ram:StartDateTime", "udt:DateTimeString", period->start);
    writeCiiDate(node, "ram:EndDateTime", "udt:DateTimeString", period->end);
}

void writeCiiAllowanceOrCharge(Node parent, const AllowanceOrCharge& part, bool isCharge) {
    const Node node = Xml::group(parent, "ram:SpecifiedTradeAllowanceCharge");
    Xml::text(Xml::group(node, "ram:ChargeIndicator"), "udt:Indicator", isCharge ? "true" : "false");
    Xml::number(node, "ram:CalculationPercent", part.percent);
    Xml::number(node, "ram:BasisAmount", part.base);
    Xml::number(node, "ram:ActualAmount", part.amount);
    Xml::text(node, "ram:ReasonCode", part.reasonCode);
    Xml::text(node, "ram:Reason", part.reason);
    writeCategory(node, "ram:CategoryTradeTax", part.vat);
}

void writeCiiId(Node party, const Identifier& id) {
    Xml::identifier(party, id.scheme.empty() ? "ram:ID" : "ram:GlobalID", id);
}

void writeCiiAddress(Node party, const std::optional<Address>& address) {
    if (!address) return;
    const Node node = Xml::group(party, "ram:PostalTradeAddress");
    Xml::text(node, "ram:PostcodeCode", address->postCode);
    Xml::text(node, "ram:LineOne", address->line1);
    Xml::text(node, "ram:LineTwo", address->line2);
    Xml::text(node, "ram:LineThree", address->line3);
    Xml::text(node, "ram:CityName", address->city);
    Xml::text(node, "ram:CountryID", address->country);
    Xml::text(node, "ram:CountrySubDivisionName", address->subdivision);
}

void writeCiiParty(Node parent, const char* name, const Party& party) {
    const Node node = Xml::group(parent, name);
    // the schema wants those without a scheme first
    for (const bool global : {false, true}) {
        for (const Identifier& id : party.ids) {
            if (id.scheme.empty() != global && id.scheme != "SEPA") writeCiiId(node, id);
        }
    }
    Xml::text(node, "ram:Name", party.name);
    Xml::text(node, "ram:Description", party.legalInformation);
    const Node legal = Xml::group(node, "ram:SpecifiedLegalOrganization");
    Xml::identifier(legal, "ram:ID", party.legalRegistration);
    Xml::text(legal, "ram:TradingBusinessName", party.tradingName);
    writeContact(node, party.contact);
    writeCiiAddress(node, party.address);
    Xml::identifier(Xml::group(node, "ram:URIUniversalCommunication"), "ram:URIID", party.electronicAddress);
    writeRegistration(node, "VA", party.vatId);
    writeRegistration(node, "FC", party.taxRegistration);
}

void writeCiiLine(Node trade, const Line& line) {
    const Node node = Xml::group(trade, "ram:IncludedSupplyChainTradeLineItem");
    const Node document = Xml::group(node, "ram:AssociatedDocumentLineDocument");
    Xml::text(document, "ram:LineID", line.id);
    Xml::text(Xml::group(document, "ram:IncludedNote"), "ram:Content", line.note);
    writeProduct(node, line.item);
    const Node agreement = Xml::group(node, "ram:SpecifiedLineTradeAgreement");
    Xml::text(Xml::group(agreement, "ram:BuyerOrderReferencedDocument"), "ram:LineID", line.orderLine);
    writePrice(agreement, line.price);
    Xml::attribute(Xml::number(Xml::group(node, "ram:SpecifiedLineTradeDelivery"), "ram:BilledQuantity", line.quantity),
                   "unitCode", line.unit);
    writeLineSettlement(node, line);
}

}  // namespace duebook::einvoice
