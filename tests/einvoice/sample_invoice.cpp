// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/sample_invoice.h"

namespace duebook::test {

using namespace einvoice;

Decimal number(const char* text) {
    return Decimal::parse(text).value();
}

namespace {

Date day(const char* iso) {
    return Date::fromIso(iso).value();
}

Party seller() {
    Party p;
    p.name = "Nordlicht Werkzeuge GmbH";
    p.tradingName = "Nordlicht";
    p.ids = {{"4000001123452", "0088"}};
    p.legalRegistration = Identifier{"HRB 12345"};
    p.vatId = "DE123456789";
    p.taxRegistration = "27/123/45678";
    p.legalInformation =
        "Gesch\xC3\xA4"
        "ftsf\xC3\xBChrerin: A. Beispiel";
    p.electronicAddress = Identifier{"DE123456789", "9930"};
    p.address = Address{
        "Hafenstra\xC3\x9F"
        "e 7",
        "Tor 2",
        "Halle <B> & C",
        "Kiel",
        "24103",
        "Schleswig-Holstein",
        "DE"};
    p.contact = Contact{"Debitorenbuchhaltung", "+49 431 1234567", "debitoren@nordlicht.example"};
    return p;
}

Party buyer() {
    Party p;
    p.name = "Stadtwerke Musterstadt";
    p.tradingName = "SWM";
    p.ids = {{"0012345"}};
    p.legalRegistration = Identifier{"HRA 99"};
    p.vatId = "DE987654321";
    p.electronicAddress = Identifier{"DE987654321", "9930"};
    p.address = Address{"Am Markt 1", "", "", "Musterstadt", "12345", "", "DE"};
    p.contact = Contact{"Einkauf", "+49 30 555", "einkauf@swm.example"};
    return p;
}

PaymentInstructions transfer() {
    return {"58",
            "SEPA credit transfer",
            "RF18 5390 0754 7034",
            {{"DE02120300000000202051", "Nordlicht Werkzeuge GmbH", "BYLADEM1001"}, {"DE02500105170137075030", "", ""}},
            {},
            {}};
}

Line firstLine() {
    Line line;
    line.id = "1";
    line.note = "As agreed";
    line.object = Identifier{"M-4711", "ABZ"};
    line.quantity = number("250");
    line.unit = "C62";
    line.net = number("297.50");
    line.orderLine = "10";
    line.accountingReference = "4400";
    line.period = Period{day("2026-03-01"), day("2026-03-15")};
    line.allowances = {{number("12.50"), number("250.00"), number("5"), {}, "Loyalty", "95"}};
    line.charges = {{number("60.00"), {}, {}, {}, "Packing", "PC"}};
    line.price = {number("100.00"), number("10.00"), number("110.00"), number("100"), "C62"};
    line.vat = {"S", number("19")};
    line.item.name = "Bolt M8";
    line.item.description = "Zinc plated";
    line.item.sellerId = "B-8";
    line.item.buyerId = "77-1";
    line.item.standardId = Identifier{"4012345678901", "0160"};
    line.item.classifications = {{"31161500", "TST", "19.05"}};
    line.item.originCountry = "DE";
    line.item.attributes = {{"Colour", "silver"}, {"Length", "40 mm"}};
    return line;
}

Line secondLine() {
    Line line;
    line.id = "2";
    line.quantity = number("3");
    line.unit = "HUR";
    line.net = number("37.02");
    line.price.net = number("12.34");
    line.vat = {"S", number("7")};
    line.item.name = "Handbook";
    line.period = Period{day("2026-03-01"), day("2026-03-31")};
    return line;
}

void addReferences(Invoice& i) {
    i.project = "PRJ-1";
    i.contract = "C-2026-1";
    i.purchaseOrder = "PO-77";
    i.salesOrder = "SO-12";
    i.receivingAdvice = "RA-1";
    i.despatchAdvice = "DA-1";
    i.tender = "LOT-9";
    i.object = Identifier{"OBJ-5", "ABT"};
    i.buyerAccountingReference = "KST 100";
    i.precedingInvoices = {{"R-2026-0099", day("2026-02-01")}};
    i.supportingDocuments = {
        {"DOC-1", "Time sheet", "https://files.example/doc-1.pdf", {}},
        {"DOC-2", "Measurements", "", Attachment{std::string("a;b\0\n1;2\n", 9), "text/csv", "m.csv"}}};
}

void addTotals(Invoice& i) {
    i.allowances = {{number("14.88"), number("297.50"), number("5.00"), {"S", number("19")}, "Spring", "95"}};
    i.charges = {{number("10.00"), {}, {}, {"S", number("7")}, "Freight", "FC"}};
    i.vatBreakdown = {{number("282.62"), number("53.70"), {"S", number("19")}, "", ""},
                      {number("47.02"), number("3.29"), {"S", number("7")}, "", ""}};
    Totals& t = i.totals;
    t.lines = number("334.52");
    t.allowances = number("14.88");
    t.charges = number("10.00");
    t.withoutVat = number("329.64");
    t.vat = number("56.99");
    t.withVat = number("386.63");
    t.paid = number("100.00");
    t.rounding = number("0.37");
    t.due = number("287.00");
}

}  // namespace

Invoice smallInvoice(Profile profile) {
    Invoice i;
    i.number = "R-2026-0815";
    i.issueDate = day("2026-03-31");
    i.typeCode = "380";
    i.currency = "EUR";
    i.dueDate = day("2026-04-30");
    i.buyerReference = "04011000-12345-03";
    i.seller = seller();
    i.buyer = buyer();
    i.delivery = Delivery{"", {}, day("2026-03-30"), {}};
    i.payment = transfer();
    i.lines = {secondLine()};
    i.vatBreakdown = {{number("37.02"), number("2.59"), {"S", number("7")}, "", ""}};
    i.totals.lines = number("37.02");
    i.totals.withoutVat = number("37.02");
    i.totals.vat = number("2.59");
    i.totals.withVat = number("39.61");
    i.totals.due = number("39.61");
    follow(i, profile);
    return i;
}

Invoice smallCreditNote(Profile profile) {
    Invoice i = smallInvoice(profile);
    i.number = "G-2026-0001";
    i.typeCode = "381";
    i.precedingInvoices = {{"R-2026-0815", day("2026-03-31")}};
    return i;
}

Invoice fullInvoice(Profile profile) {
    Invoice i = smallInvoice(profile);
    i.vatPointDate = day("2026-03-31");
    i.paymentTerms = "#SKONTO#TAGE=10#PROZENT=2.00#\n";
    i.notes = {{"Thank you for your order.", "AAI"}, {"Goods remain ours until paid."}};
    i.payee = Payee{"Factor AG", Identifier{"F-1"}, Identifier{"HRB 777"}};
    i.taxRepresentative =
        TaxRepresentative{"Tax Help Ltd", "DE111111125", Address{"Ring 1", "", "", "Bonn", "53111", "", "DE"}};
    i.delivery = Delivery{
        "Lager S\xC3\xBC"
        "d",
        Identifier{"4000001123459", "0088"}, day("2026-03-30"),
        Address{"Lagerweg 3", "", "", "Musterstadt", "12347", "", "DE"}};
    i.period = Period{day("2026-03-01"), day("2026-03-31")};
    i.lines = {firstLine(), secondLine()};
    addReferences(i);
    addTotals(i);
    return i;
}

}  // namespace duebook::test
