// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <thread>

#include "bench.h"
#include "paper/print.h"
#include "print/renderer.h"

namespace duebook::bench {
namespace {

using einvoice::Decimal;

// A bill with so many lines, an address, an account and a payment code.
paper::InvoicePaper billOf(int lines) {
    const Currency euro = *Currency::fromCode("EUR");
    paper::InvoicePaper paper;
    einvoice::Invoice& invoice = paper.document;
    invoice.number = "2026-0001";
    invoice.issueDate = Date::of(2026, 10, 1);
    invoice.dueDate = Date::of(2026, 10, 31);
    invoice.typeCode = "380";
    invoice.currency = "EUR";
    invoice.seller.name = "Meridian Supplies";
    invoice.seller.address = einvoice::Address{"Rue du Port 12", "", "", "Luxembourg", "1234", "", "LU"};
    invoice.buyer.name = "Atelier Fontaine";
    invoice.buyer.address = einvoice::Address{"Place Verte 3", "", "", "Namur", "5000", "", "BE"};
    invoice.payment.emplace();
    invoice.payment->creditTransfers.push_back({"BE72000000001616", "", ""});
    Money sum(0, euro);
    for (int i = 0; i < lines; ++i) {
        einvoice::Line line;
        line.id = std::to_string(i + 1);
        line.item.name = "Delivery of article " + std::to_string(i % 37);
        line.item.description = "As ordered, packed and carriage paid";
        line.quantity = Decimal(1 + i % 9, 0);
        line.unit = "C62";
        const Money price(1'250 + i % 53, euro), net(price.minor() * (1 + i % 9), euro);
        line.price.net = Decimal::of(price);
        line.net = Decimal::of(net);
        line.vat = {"S", Decimal(19, 0)};
        sum += net;
        invoice.lines.push_back(std::move(line));
    }
    const Money tax = sum.scaled(*Rate::parse("0.19"), Round::halfAwayFromZero);
    einvoice::VatBreakdown part;
    part.vat = {"S", Decimal(19, 0)};
    part.taxable = Decimal::of(sum);
    part.tax = Decimal::of(tax);
    invoice.vatBreakdown.push_back(part);
    invoice.totals.withoutVat = Decimal::of(sum);
    invoice.totals.due = Decimal::of(sum + tax);
    return paper;
}

// The work so many times, on two threads.
void onTwoThreads(int times, const std::function<void()>& work) {
    std::atomic<int> left = times;
    const auto share = [&] {
        while (left-- > 0) work();
    };
    std::thread other(share);
    share();
    other.join();
}

}  // namespace

std::vector<Sample> benchPdf(Bench& bench) {
    const auto renderer = ui::print::makeRenderer();
    const auto empty = paper::PageLayout::parse("duebook layout 1\nfor invoice\nflow\n  gap 1\n");
    const auto page = [&] { renderer->render({}, *empty, paper::PaperSize::a4); };
    const auto printing = [&](const paper::InvoicePaper& bill) {
        return [&] { paper::printInvoice(*renderer, bill, {}); };
    };
    const paper::InvoicePaper small = billOf(5), large = billOf(5'000);
    std::vector<Sample> samples;
    samples.push_back(measure(
        bench, "1,000 PDFs", 3, [&] { onTwoThreads(1'000, printing(small)); }, [&] { onTwoThreads(1'000, page); }));
    samples.push_back(measure(bench, "PDF of 5,000 lines", 3, printing(large), page));
    return samples;
}

}  // namespace duebook::bench
