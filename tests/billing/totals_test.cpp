// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/totals.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "billing/support.h"

namespace duebook::test {
namespace {

using namespace billing;

const std::vector<TaxCode>& codes() {
    static const std::vector<TaxCode> all = {taxCode("S19", TaxCategory::standard, "19"),
                                             taxCode("S7", TaxCategory::standard, "7"),
                                             taxCode("S15", TaxCategory::standard, "15"),
                                             taxCode("S19b", TaxCategory::standard, "19"),
                                             taxCode("Z", TaxCategory::zeroRated, "0"),
                                             taxCode("E", TaxCategory::exempt, "0", "By law"),
                                             taxCode("AE", TaxCategory::reverseCharge, "0", "Reverse charge"),
                                             taxCode("US", TaxCategory::standard, "8.875")};
    return all;
}

DraftLine line(std::string_view quantity, std::string_view price, std::string tax, std::string_view discount = "0") {
    return {.description = "A thing",
            .quantity = *Quantity::parse(quantity),
            .unitPrice = *UnitPrice::parse(price),
            .discount = rate(discount),
            .tax = std::move(tax)};
}

DraftDocument draft(std::vector<DraftLine> lines, std::string_view currencyCode = "EUR") {
    return {
        .customer = "C-1", .issued = day("2026-03-01"), .currency = currency(currencyCode), .lines = std::move(lines)};
}

// "net 285.00 tax 54.15 gross 339.15 [S 19 of 285.00: 54.15]"
std::string told(const Result<Totals>& totals) {
    if (!totals) return totals.error().field + " " + std::string(codeOf(totals.error().refusal));
    std::string text = "net " + totals->net.text() + " tax " + totals->tax.text() + " gross " + totals->gross.text();
    for (const TaxTotal& t : totals->taxes) {
        text += " [" + std::string(codeOf(t.category)) + " " + percentText(t.rate) + " of " + t.base.text() + ": " +
                t.amount.text() + "]";
    }
    return text;
}

std::string byRate(const DraftDocument& d) {
    return told(totals(d, codes(), billing::TaxRounding::eachRate));
}
std::string byLine(const DraftDocument& d) {
    return told(totals(d, codes(), billing::TaxRounding::eachLine));
}

TEST(Totals, AreThoseOfTheExampleOfTheCommandLine) {
    const auto t = *totals(draft({line("3", "100.00", "S19", "5")}), codes(), billing::TaxRounding::eachRate);
    EXPECT_EQ(told(t), "net 285.00 tax 54.15 gross 339.15 [S 19 of 285.00: 54.15]");
    EXPECT_EQ(t.lines[0].before, eur(30000));
    EXPECT_EQ(t.lines[0].discount, eur(1500));
    EXPECT_EQ(t.lines[0].net, eur(28500));
    EXPECT_EQ(t.taxes[0].code, "S19");
    EXPECT_EQ(t.payable, t.gross);
}

TEST(Totals, RoundEachLineOnceAndHalfAwayFromZero) {
    struct Case {
        const char *quantity, *price, *net;
    };
    const Case cases[] = {{"1", "0.005", "0.01"},       {"1", "0.004999", "0.00"},
                          {"3", "0.333333", "1.00"},    {"0.5", "0.01", "0.01"},
                          {"1000", "0.1234", "123.40"}, {"1.333333", "75", "100.00"},
                          {"0", "12.50", "0.00"},       {"1", "1000000000000", "1000000000000.00"}};
    for (const Case& c : cases) {
        const auto t = totals(draft({line(c.quantity, c.price, "Z")}), codes(), billing::TaxRounding::eachRate);
        EXPECT_EQ(t->lines[0].net.text(), c.net) << c.quantity << " x " << c.price;
    }
    DraftLine perHundred = line("250", "12.34", "Z");
    perHundred.priceBase = *Quantity::parse("100");
    EXPECT_EQ(totals(draft({perHundred}), codes(), billing::TaxRounding::eachRate)->net, eur(3085));
    EXPECT_EQ(byRate(draft({line("3", "0.5", "S19")}, "JPY")), "net 2 tax 0 gross 2 [S 19 of 2: 0]");
    EXPECT_EQ(byRate(draft({line("1", "1.2345", "S19")}, "KWD")),
              "net 1.235 tax 0.235 gross 1.470 [S 19 of 1.235: 0.235]");
}

TEST(Totals, TaxTheSumOfEachRateOrEachLine) {
    const DraftDocument three = draft({line("1", "0.13", "S19"), line("1", "0.13", "S19"), line("1", "0.13", "S19")});
    EXPECT_EQ(byRate(three), "net 0.39 tax 0.07 gross 0.46 [S 19 of 0.39: 0.07]");
    EXPECT_EQ(byLine(three), "net 0.39 tax 0.06 gross 0.45 [S 19 of 0.39: 0.06]");
    EXPECT_EQ(byRate(draft({line("1", "20", "US")}, "USD")), "net 20.00 tax 1.78 gross 21.78 [S 8.875 of 20.00: 1.78]");
}

TEST(Totals, GatherByCategoryAndRate) {
    const DraftDocument mixed = draft({line("1", "10", "E"), line("1", "50", "S7"), line("1", "100", "S19"),
                                       line("1", "30", "S19b"), line("1", "5", "Z")});
    EXPECT_EQ(byRate(mixed),
              "net 195.00 tax 28.20 gross 223.20 [S 19 of 130.00: 24.70] [S 7 of 50.00: 3.50] "
              "[Z 0 of 5.00: 0.00] [E 0 of 10.00: 0.00]");
    const auto t = *totals(mixed, codes(), billing::TaxRounding::eachRate);
    EXPECT_EQ(t.taxes[0].code, "S19");  // the first of two codes of one rate
    EXPECT_EQ(t.taxes[3].reason, "By law");
}

TEST(Totals, SpreadTheDiscountOfTheDocumentOverTheRates) {
    DraftDocument d = draft({line("1", "100", "S19"), line("1", "50", "S7"), line("1", "0.05", "Z")});
    d.discount = rate("10");
    const auto t = *totals(d, codes(), billing::TaxRounding::eachRate);
    // 10 % of 150.05 is 15.01: 10.00 + 5.00 + 0.005, of which the last cent goes to the largest remainder
    EXPECT_EQ(told(t),
              "net 135.04 tax 20.25 gross 155.29 [S 19 of 90.00: 17.10] [S 7 of 45.00: 3.15] [Z 0 of 0.04: 0.00]");
    EXPECT_EQ(t.linesNet, eur(15005));
    EXPECT_EQ(t.discounts, eur(1501));
    ASSERT_EQ(t.shares.size(), 3U);
    EXPECT_EQ(t.shares[2].net, eur(1));
    EXPECT_FALSE(t.shares[2].charge);
    d.discount = rate("100");
    EXPECT_EQ(byRate(d), "net 0.00 tax 0.00 gross 0.00 [S 19 of 0.00: 0.00] [S 7 of 0.00: 0.00] [Z 0 of 0.00: 0.00]");
    EXPECT_EQ(byLine(d), byRate(d));
}

TEST(Totals, AddChargesToTheirRate) {
    DraftDocument d = draft({line("1", "100", "S19")});
    d.discount = rate("10");
    d.charges = {{"Freight", *PlainAmount::parse("9.90"), "S19"}, {"Deposit of crates", *PlainAmount::parse("5"), "Z"}};
    const auto t = *totals(d, codes(), billing::TaxRounding::eachRate);
    EXPECT_EQ(told(t), "net 104.90 tax 18.98 gross 123.88 [S 19 of 99.90: 18.98] [Z 0 of 5.00: 0.00]");
    EXPECT_EQ(t.charges, eur(1490));
    ASSERT_EQ(t.shares.size(), 3U);
    EXPECT_EQ(t.shares[1].description, "Freight");
    EXPECT_TRUE(t.shares[1].charge);
    EXPECT_EQ(t.shares[1].tax, "S19");
}

TEST(Totals, KeepPricesWithTaxToTheCent) {
    const auto gross = [](std::vector<DraftLine> lines) {
        DraftDocument d = draft(std::move(lines));
        d.grossPrices = true;
        return d;
    };
    EXPECT_EQ(byRate(gross({line("1", "119", "S19")})), "net 100.00 tax 19.00 gross 119.00 [S 19 of 100.00: 19.00]");
    // no net amount plus 19 % of it is three cents: the customer still pays three
    EXPECT_EQ(byRate(gross({line("1", "0.03", "S19")})), "net 0.03 tax 0.00 gross 0.03 [S 19 of 0.03: 0.00]");
    const auto t = *totals(gross({line("1", "9.99", "S19"), line("1", "9.99", "S19"), line("1", "9.99", "S19")}),
                           codes(), billing::TaxRounding::eachRate);
    EXPECT_EQ(told(t), "net 25.18 tax 4.79 gross 29.97 [S 19 of 25.18: 4.79]");
    EXPECT_EQ(t.lines[0].net, eur(840));  // 8.3950 each: the odd cents go to the first lines
    EXPECT_EQ(t.lines[2].net, eur(839));
    EXPECT_EQ(t.lines[0].entered, eur(999));
    DraftDocument d = gross({line("2", "59.50", "S19"), line("1", "10.70", "S7")});
    d.discount = rate("10");
    d.charges = {{"Freight", *PlainAmount::parse("1.19"), "S19"}};
    EXPECT_EQ(byRate(d), "net 100.00 tax 17.92 gross 117.92 [S 19 of 91.00: 17.29] [S 7 of 9.00: 0.63]");
    EXPECT_EQ(byLine(d), byRate(d));
}

TEST(Totals, LeaveTheEarlyDiscountUntaxedFromTheStart) {
    DraftDocument d = draft({line("1", "1000", "S15")});
    d.terms = {.netDays = 30, .discounts = {{10, percent(10)}}, .discountTax = billing::DiscountTax::fromStart};
    const auto t = *totals(d, codes(), billing::TaxRounding::eachRate);
    EXPECT_EQ(told(t), "net 1000.00 tax 135.00 gross 1135.00 [S 15 of 900.00: 135.00] [E 0 of 100.00: 0.00]");
    EXPECT_EQ(t.discounts, t.charges);
    ASSERT_EQ(t.shares.size(), 2U);
    EXPECT_TRUE(t.shares[0].earlyPayment && t.shares[1].earlyPayment);
    EXPECT_EQ(schedule(d, t)->front().discounts[0].pay, eur(103500));
    d.lines.push_back(line("1", "50", "E"));
    EXPECT_EQ(byRate(d), "net 1050.00 tax 135.00 gross 1185.00 [S 15 of 900.00: 135.00] [E 0 of 150.00: 0.00]");
    EXPECT_EQ(byLine(d), byRate(d));
    d.grossPrices = true;  // 1,000 hold 13.5 % of their net
    EXPECT_EQ(byRate(d), "net 931.06 tax 118.94 gross 1050.00 [S 15 of 792.95: 118.94] [E 0 of 138.11: 0.00]");
}

TEST(Totals, TakeOffDepositsAndScheduleTheRest) {
    DraftDocument d = draft({line("1", "1000", "S19")});
    d.terms = {.netDays = 30, .discounts = {{10, percent(2)}}, .discountTax = billing::DiscountTax::unchanged};
    d.deposits = {{{"2026-0001", day("2026-01-10")}, eur(23800)}, {{"2026-0002", day("2026-02-10")}, eur(35700)}};
    const auto t = *totals(d, codes(), billing::TaxRounding::eachRate);
    EXPECT_EQ(t.prepaid, eur(59500));
    EXPECT_EQ(t.payable, eur(59500));
    EXPECT_EQ(t.gross, eur(119000));
    const auto parts = *schedule(d, t);
    EXPECT_EQ(parts[0].amount, eur(59500));
    EXPECT_EQ(parts[0].discounts[0].amount, eur(1000));  // 2 % of the net half of what is left
    d.deposits.push_back({{"2026-0003", day("2026-02-11")}, eur(59501)});
    EXPECT_EQ(byRate(d), "deposits[2] draft.deposits_above_total");
    d.deposits = {{{"2026-0001", day("2026-01-10")}, usd(1)}};
    EXPECT_EQ(byRate(d), "deposits[0] currency.mismatch");
    d.deposits = {{{"2026-0001", day("2026-01-10")}, eur(119000)}};
    EXPECT_EQ(schedule(d, *totals(d, codes(), billing::TaxRounding::eachRate))->front().amount, eur(0));
}

TEST(Totals, UseTheRateOfTheDayOfSupply) {
    TaxCode lowered = taxCode("S", TaxCategory::standard, "19");
    lowered.rates = {{day("2021-01-01"), rate("19")}, {day("2007-01-01"), rate("19")}, {day("2020-07-01"), rate("16")}};
    DraftDocument d = draft({line("1", "100", "S")});
    const auto taxOf = [&] { return totals(d, {&lowered, 1}, billing::TaxRounding::eachRate)->tax.text(); };
    EXPECT_EQ(taxOf(), "19.00");
    d.delivered = day("2020-12-31");
    EXPECT_EQ(taxOf(), "16.00");
    d.delivered.reset();
    d.period = Period{day("2020-06-01"), day("2020-06-30")};
    EXPECT_EQ(taxOf(), "19.00");
    d.delivered = day("2006-12-31");
    EXPECT_EQ(told(totals(d, {&lowered, 1}, billing::TaxRounding::eachRate)), "lines[0].tax tax.rate_unknown");
}

TEST(Totals, RefuseWhatCannotBeComputedBesideItsField) {
    const auto with = [](auto change) {
        DraftDocument d = draft({line("1", "10", "S19"), line("1", "10", "S19")});
        change(d);
        return byRate(d);
    };
    EXPECT_EQ(with([](auto& d) { d.discount = rate("100.01"); }), "discount_percent draft.discount_invalid");
    EXPECT_EQ(with([](auto& d) { d.discount = rate("-1"); }), "discount_percent draft.discount_invalid");
    EXPECT_EQ(with([](auto& d) { d.lines[1].discount = rate("101"); }),
              "lines[1].discount_percent draft.discount_invalid");
    EXPECT_EQ(with([](auto& d) { d.lines[1].unitPrice = *UnitPrice::parse("-1"); }),
              "lines[1].unit_price draft.price_negative");
    EXPECT_EQ(with([](auto& d) { d.lines[0].quantity = *Quantity::parse("-1"); }),
              "lines[0].quantity draft.quantity_negative");
    EXPECT_EQ(with([](auto& d) { d.lines[0].priceBase = *Quantity::parse("0"); }),
              "lines[0].price_base draft.price_base_not_positive");
    EXPECT_EQ(with([](auto& d) { d.lines[1].tax = "S20"; }), "lines[1].tax tax.code_unknown");
    EXPECT_EQ(with([](auto& d) { d.lines[1].tax = ""; }), "lines[1].tax value.missing");
    EXPECT_EQ(with([](auto& d) { d.lines[1].quantity = Quantity::ofRaw(INT64_MAX); }),
              "lines[1].unit_price amount.too_large");
    EXPECT_EQ(with([](auto& d) {
                  d.lines[1].quantity = Quantity::ofRaw(INT64_MAX);
                  d.lines[1].unitPrice = UnitPrice::ofRaw(INT64_MAX);
              }),
              "lines[1].unit_price amount.too_large");
    EXPECT_EQ(with([](auto& d) { d.lines = {2, line("1", "9000000000000", "Z")}; }), "lines amount.too_large");
    EXPECT_EQ(with([](auto& d) { d.lines = {line("1", "9000000000000", "S19")}; }), "lines amount.too_large");
    EXPECT_EQ(with([](auto& d) {
                  d.charges = {{"x", *PlainAmount::parse("0.001"), "Z"}};
              }),
              "charges[0].amount amount.too_many_decimals");
    EXPECT_EQ(with([](auto& d) {
                  d.charges = {{"x", *PlainAmount::parse("0"), "Z"}};
              }),
              "charges[0].amount amount.not_positive");
    EXPECT_EQ(with([](auto& d) {
                  d.charges = {{"x", *PlainAmount::parse("99999999999999"), "Z"}};
              }),
              "charges[0].amount amount.too_large");
    EXPECT_EQ(with([](auto& d) {
                  d.charges = {{"x", *PlainAmount::parse("1"), "Q"}};
              }),
              "charges[0].tax tax.code_unknown");
    EXPECT_EQ(with([](auto& d) { d.terms.netDays = -1; }), "terms.net_days terms.days_out_of_range");
    EXPECT_EQ(with([](auto& d) { d.lines[0].unitPrice.reset(); }),
              "net 10.00 tax 1.90 gross 11.90 [S 19 of 10.00: 1.90]");
    EXPECT_EQ(with([](auto& d) { d.lines.clear(); }), "net 0.00 tax 0.00 gross 0.00");
    DraftDocument fixedPart = draft({line("1", "10", "Z")});
    fixedPart.terms.instalments = {fixed("20", 0), rest(1)};
    const auto refused = schedule(fixedPart, *totals(fixedPart, codes(), billing::TaxRounding::eachRate));
    EXPECT_EQ(refused.error().field, "terms.instalments[0].amount");
}

rc::Gen<DraftDocument> anyDraft() {
    return rc::gen::exec([] {
        DraftDocument d = draft({});
        const int lines = *rc::gen::inRange(1, 8);
        for (int i = 0; i < lines; ++i) {
            DraftLine one = line("1", "1", *rc::gen::element<std::string>("S19", "S7", "S15", "Z", "E"));
            one.quantity = Quantity::ofRaw(*rc::gen::inRange<std::int64_t>(0, 100'000'000));
            one.unitPrice = UnitPrice::ofRaw(*rc::gen::inRange<std::int64_t>(0, 10'000'000'000));
            one.discount = Rate::ofRaw(*rc::gen::inRange<std::int64_t>(0, Rate::one() + 1));
            d.lines.push_back(one);
        }
        const int charges = *rc::gen::inRange(0, 3);
        for (int i = 0; i < charges; ++i) {
            const auto amount = PlainAmount::ofRaw(100 * *rc::gen::inRange<std::int64_t>(1, 1'000'000));
            d.charges.push_back({"Freight", amount, *rc::gen::element<std::string>("S19", "Z", "S7")});
        }
        d.discount = *rc::gen::element(percent(0), rate("2.5"), rate("33.3333"), percent(100));
        d.grossPrices = *rc::gen::arbitrary<bool>();
        d.terms = {.netDays = 30, .discounts = {{10, rate("3.7")}}};
        d.terms.discountTax =
            *rc::gen::element(billing::DiscountTax::reducedWhenTaken, billing::DiscountTax::fromStart);
        return d;
    });
}

// Every total of EN 16931 that must be a sum, and the tax of each rate within a minor unit of its base.
RC_GTEST_PROP(TotalsProperty, AddUpAsEn16931Wants, ()) {
    const DraftDocument d = *anyDraft();
    const auto t = totals(d, codes(), billing::TaxRounding::eachRate);
    RC_ASSERT(t.has_value());
    Money lines = eur(0), discounts = eur(0), charges = eur(0), bases = eur(0), taxes = eur(0), entered = eur(0);
    for (const LineTotals& one : t->lines) {
        lines += one.net;
        entered += one.entered;
        RC_ASSERT(one.before - one.discount == one.entered);
        RC_ASSERT(one.net.minor() >= 0);
    }
    for (const billing::DocumentShare& share : t->shares) {
        RC_ASSERT(share.net.minor() > 0);
        (share.charge ? charges : discounts) += share.net;
    }
    for (const TaxTotal& tax : t->taxes) {
        bases += tax.base;
        taxes += tax.amount;
        const auto off = (tax.amount - tax.base.scaled(tax.rate, Round::halfAwayFromZero)).minor();
        RC_ASSERT((d.grossPrices ? off >= -1 && off <= 1 : off == 0));  // BR-CO-17
        RC_ASSERT(tax.base.minor() >= 0 && tax.amount.minor() >= 0);
    }
    RC_ASSERT(t->linesNet == lines);                   // BR-CO-10
    RC_ASSERT(t->discounts == discounts);              // BR-CO-11
    RC_ASSERT(t->charges == charges);                  // BR-CO-12
    RC_ASSERT(t->net == lines - discounts + charges);  // BR-CO-13
    RC_ASSERT(t->net == bases);                        // BR-S-8 and the like
    RC_ASSERT(t->tax == taxes);                        // BR-CO-14
    RC_ASSERT(t->gross == t->net + t->tax);            // BR-CO-15
    if (!d.grossPrices) return;
    Money paid = entered - entered.scaled(d.discount, Round::halfAwayFromZero);
    for (const DraftCharge& charge : d.charges) paid += *Money::of(charge.amount, d.currency);
    RC_ASSERT(t->gross == paid);  // what the prices said
}

RC_GTEST_PROP(TotalsProperty, OfEachLineAddUpToo, ()) {
    const DraftDocument d = *anyDraft();
    const auto t = totals(d, codes(), billing::TaxRounding::eachLine);
    RC_ASSERT(t.has_value());
    Money taxes = eur(0);
    for (const TaxTotal& tax : t->taxes) {
        taxes += tax.amount;
        RC_ASSERT(tax.base.minor() >= 0 && tax.amount.minor() >= 0);
        // each line and charge may be half a unit off
        const auto parts = static_cast<std::int64_t>(d.lines.size() + d.charges.size());
        const auto off = (tax.amount - tax.base.scaled(tax.rate, Round::halfAwayFromZero)).minor();
        RC_ASSERT(off >= -parts && off <= parts);
    }
    RC_ASSERT(t->tax == taxes);
    RC_ASSERT(t->gross == t->net + t->tax);
}

}  // namespace
}  // namespace duebook::test
