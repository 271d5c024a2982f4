// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/samples.h"

#include <array>

#include "paper/payment_reference.h"

namespace duebook::test {
namespace {

using einvoice::Decimal;

Decimal decimal(const std::string& text) {
    return *Decimal::parse(text);
}

Rate percent(const Decimal& value) {
    std::int64_t raw = value.digits();
    for (int i = value.places(); i < Rate::places - 2; ++i) raw *= 10;
    return Rate::ofRaw(raw);
}

}  // namespace

SampleInvoice::SampleInvoice(const std::string& currency)
    : currency_(*Currency::fromCode(currency)), sum_(0, currency_) {
    einvoice::Invoice& invoice = draft.document;
    invoice.number = "RE-2026-00042";
    invoice.issueDate = *Date::of(2026, 1, 15);
    invoice.dueDate = *Date::of(2026, 2, 14);
    invoice.typeCode = "380";
    invoice.currency = currency;
    invoice.purchaseOrder = "4500017823";
    invoice.seller = austrianSeller();
    invoice.buyer = germanBuyer();
    invoice.delivery = einvoice::Delivery{};
    invoice.delivery->date = *Date::of(2026, 1, 12);
    invoice.paymentTerms = "Payable within 30 days, by 14 February 2026.";
    einvoice::PaymentInstructions payment;
    payment.meansCode = "58";
    payment.remittance = *paper::creditorReference(invoice.number);
    payment.creditTransfers.push_back({"AT611904300234573201", "", "BKAUATWW"});
    invoice.payment = payment;
    draft.customerNumber = "10482";
    draft.bank = "UniCredit Bank Austria";
}

SampleInvoice& SampleInvoice::line(const SampleLine& sample) {
    einvoice::Line line;
    line.id = std::to_string(draft.document.lines.size() + 1);
    line.item.name = sample.name;
    line.item.description = sample.description;
    line.quantity = decimal(sample.quantity);
    line.unit = sample.unit;
    const Money price(sample.priceMinor, currency_);
    line.price.net = Decimal::of(price);
    const Money net = price.scaled(*Rate::parse(sample.quantity), Round::halfAwayFromZero);
    line.net = Decimal::of(net);
    line.vat = {sample.category, decimal(sample.taxPercent)};
    sum_ += net;
    auto tax = taxed_.begin();
    while (tax != taxed_.end() && !(tax->first == line.vat)) ++tax;
    if (tax == taxed_.end()) {
        taxed_.emplace_back(line.vat, net);
    } else {
        tax->second += net;
    }
    draft.document.lines.push_back(std::move(line));
    return *this;
}

SampleInvoice& SampleInvoice::lines(int count) {
    static const std::array<SampleLine, 6> trade = {{
        {"Rolled steel sheet 2.0 mm", "Quality DX51D, oiled, edges trimmed", "12", "MTK", 4'850},
        {"Hexagon bolts M8 x 40", "DIN 933, zinc plated, packs of 100", "25", "XPK", 1'290},
        {"CNC machining", "Programme 7714, two set-ups, tolerance 0.02 mm, first-piece inspection report included",
         "6.5", "HUR", 9'800},
        {"Technical drawings", "", "3", "C62", 24'500},
        {"Handbook, printed", "Third edition", "4", "C62", 3'900, "7"},
        {"Freight", "", "1", "LS", 8'500},
    }};
    for (int i = 0; i < count; ++i) {
        SampleLine next = trade[static_cast<std::size_t>(i) % trade.size()];
        next.priceMinor += i * 7 % 91;
        line(next);
    }
    return *this;
}

SampleInvoice& SampleInvoice::instalments(int count) {
    const paper::InvoicePaper whole = paper();
    const Money due = *whole.document.totals.due->money(currency_);
    Date day = *draft.document.issueDate;
    for (const Money& part : due.split(count)) {
        const Money discount = part.scaled(*Rate::parse("0.02"), Round::halfAwayFromZero);
        draft.instalments.push_back(
            {day.plusDays(30), part, {{day.plusDays(10), decimal("2"), discount, part - discount}}});
        day = day.plusMonths(1);
    }
    draft.document.paymentTerms = "Payable in " + std::to_string(count) +
                                  " instalments, each with 2 % discount within 10 days, else net 30 days.";
    return *this;
}

paper::InvoicePaper SampleInvoice::paper() {
    einvoice::Invoice& invoice = draft.document;
    invoice.vatBreakdown.clear();
    Money tax(0, currency_);
    for (const auto& [category, net] : taxed_) {
        const Money own = net.scaled(percent(*category.rate), Round::halfAwayFromZero);
        tax += own;
        einvoice::VatBreakdown part;
        part.vat = category;
        part.taxable = Decimal::of(net);
        part.tax = Decimal::of(own);
        invoice.vatBreakdown.push_back(part);
    }
    invoice.totals.lines = Decimal::of(sum_);
    invoice.totals.withoutVat = Decimal::of(sum_);
    invoice.totals.vat = Decimal::of(tax);
    invoice.totals.withVat = Decimal::of(sum_ + tax);
    invoice.totals.due = Decimal::of(sum_ + tax);
    return draft;
}

einvoice::Party austrianSeller() {
    einvoice::Party seller;
    seller.name = "Brunner Präzisionstechnik GmbH";
    seller.vatId = "ATU12345675";
    seller.legalRegistration = einvoice::Identifier{"FN 123456a, Handelsgericht Wien"};
    seller.legalInformation = "Managing directors: Mag. Eva Brunner, DI Jakob Lindner";
    seller.address = einvoice::Address{"Gumpendorfer Straße 118", "", "", "Wien", "1060", "", "AT"};
    seller.contact = einvoice::Contact{"Martina Hofer", "+43 1 5870 410", "rechnung@brunner.example"};
    return seller;
}

einvoice::Party swissSeller() {
    einvoice::Party seller;
    seller.name = "Alpenblick Messtechnik AG";
    seller.vatId = "CHE-107.787.577 MWST";
    seller.address = einvoice::Address{"Seestrasse 52", "", "", "Zürich", "8002", "", "CH"};
    seller.contact = einvoice::Contact{"Rico Caduff", "+41 44 201 18 18", "faktura@alpenblick.example"};
    return seller;
}

einvoice::Party americanSeller() {
    einvoice::Party seller;
    seller.name = "Cascade Instruments, Inc.";
    seller.taxRegistration = "91-1144442";
    seller.address = einvoice::Address{"2180 NW Thurman Street", "Suite 400", "", "Portland", "97210", "OR", "US"};
    seller.contact = einvoice::Contact{"Dana Whitfield", "+1 503 555 0142", "ar@cascade.example"};
    return seller;
}

einvoice::Party germanBuyer() {
    einvoice::Party buyer;
    buyer.name = "Nordlicht Anlagenbau GmbH & Co. KG";
    buyer.vatId = "DE136695976";
    buyer.address = einvoice::Address{"Hafenstraße 7", "", "", "Kiel", "24103", "", "DE"};
    buyer.contact = einvoice::Contact{"Kreditorenbuchhaltung", "", ""};
    return buyer;
}

std::string sampleLogo() {
    return R"svg(<svg xmlns="http://www.w3.org/2000/svg" width="240" height="80" viewBox="0 0 240 80">
<circle cx="40" cy="40" r="34" fill="#0f5c5c"/><path d="M22 52 L40 18 L58 52 Z" fill="#ffffff"/>
<circle cx="40" cy="44" r="7" fill="#e0a030"/><rect x="88" y="22" width="140" height="12" fill="#0f5c5c"/>
<rect x="88" y="44" width="96" height="8" fill="#8aa6a6"/></svg>)svg";
}

paper::StatementPaper sampleStatement(int count) {
    const Currency euro = *Currency::fromCode("EUR");
    const Money zero(0, euro);
    paper::StatementPaper paper{
        austrianSeller(), germanBuyer(), "10482", "en", {}, *Date::of(2026, 3, 31), euro, {}, {}, zero, zero, zero};
    paper.aging = {{{}, {}, zero}, {1, 30, zero}, {31, 60, zero}, {61, 90, zero}, {91, {}, zero}};
    for (int i = 0; i < count; ++i) {
        const Date day = Date::of(2025, 12, 20)->plusDays(i * 90 / std::max(count, 1));
        const Date due = day.plusDays(30);
        const std::int64_t late = paper.asOf - due;
        const Money gross(118'405 + i * 7'313 % 95'000, euro);
        const Money open = i % 5 == 4 ? gross - Money(50'000, euro) : gross;
        paper.lines.push_back({day, "invoice", "RE-2026-" + std::to_string(10'000 + i),
                               "PO 45000" + std::to_string(17'800 + i), due, late > 0 ? late : 0, gross, open});
        const std::size_t bucket = late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4;
        paper.aging[bucket].amount += open;
        paper.balance += open;
        if (late > 0) paper.overdue += open;
    }
    if (count > 2) {
        const Money credit(-25'000, euro);
        paper.lines.push_back({*Date::of(2026, 3, 20), "receipt", "ZE-2026-811", "Transfer", {}, 0, credit, credit});
        paper.onAccount = credit;
        paper.balance += credit;
    }
    paper.account = einvoice::CreditTransfer{"AT611904300234573201", "", "BKAUATWW"};
    paper.bank = "UniCredit Bank Austria";
    paper.reference = *paper::creditorReference("10482");
    return paper;
}

}  // namespace duebook::test
