// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/checks.h"

#include <gtest/gtest.h>

#include "billing/support.h"

namespace duebook::test {
namespace {

using namespace billing;
using Category = TaxCategory;

const std::vector<TaxCode>& codes() {
    static const std::vector<TaxCode> all = {
        taxCode("S", Category::standard, "19"),           taxCode("AE", Category::reverseCharge, "0", "Reverse charge"),
        taxCode("K", Category::intraCommunity, "0", "x"), taxCode("G", Category::exportOutside, "0", "x"),
        taxCode("O", Category::outOfScope, "0", "x"),     taxCode("E", Category::exempt, "0")};
    return all;
}

DraftDocument complete(const std::string& tax = "S") {
    return {.customer = "C-1",
            .issued = day("2026-03-01"),
            .currency = currency("EUR"),
            .lines = {{.description = "A thing", .unitPrice = *UnitPrice::parse("10"), .tax = tax}}};
}

IssueContext context() {
    return {.seller = {"Acme GmbH", "Hauptstr. 1", "Berlin", "10115", "DE", "DE136695976", "27/123/45678"},
            .buyer = {"Client SA", "1 rue Haute", "Paris", "75001", "FR", "FR40303265045", ""}};
}

TEST(DraftChecks, FindNothingInACompleteDraft) {
    for (const char* tax : {"S", "AE", "G", "O"}) {
        EXPECT_EQ(faultText(faultsOf(complete(tax), codes(), context())), "") << tax;
        EXPECT_EQ(faultText(faultsByLaw(complete(tax), codes(), context())), "") << tax;
    }
}

TEST(DraftChecks, NameWhatTheDraftItselfLacks) {
    struct Case {
        void (*change)(DraftDocument&, IssueContext&);
        const char* faults;
    };
    const Case cases[] = {
        {[](auto& d, auto&) { d.customer = " "; }, "customer value.missing"},
        {[](auto& d, auto&) { d.lines.clear(); }, "lines value.missing"},
        {[](auto& d, auto&) { d.lines.push_back({.unit = ""}); },
         "lines[1].description value.missing, lines[1].unit value.missing, lines[1].unit_price value.missing, "
         "lines[1].tax value.missing"},
        {[](auto& d, auto&) {
             d.charges = {{"", *PlainAmount::parse("5"), "S"}};
         },
         "charges[0].description value.missing"},
        {[](auto& d, auto&) {
             d.period = Period{day("2026-02-02"), day("2026-02-01")};
         },
         "delivery_period period.reversed"},
        {[](auto& d, auto&) {
             d.period = Period{day("2026-02-02"), day("2026-02-02")};
         },
         ""},
        {[](auto& d, auto&) {
             d.lines[0].period = Period{day("2026-02-02"), day("2026-02-01")};
         },
         "lines[0].period period.reversed"},
        {[](auto& d, auto&) { d.lines.push_back(complete("O").lines[0]); }, "lines tax.categories_mixed"},
        {[](auto& d, auto&) { d.kind = DraftKind::creditNote; }, "corrects draft.corrected_missing"},
        {[](auto& d, auto&) {
             d.kind = DraftKind::creditNote;
             d.corrects = Reference{"2026-0001", day("2026-02-01")};
         },
         ""},
        {[](auto&, auto& c) { c.poRequired = true; }, "po_number draft.po_number_missing"},
        {[](auto& d, auto& c) {
             c.poRequired = c.buyerReferenceRequired = true;
             d.poNumber = "PO-7";
         },
         "buyer_reference draft.buyer_reference_missing"},
        {[](auto& d, auto&) {
             d.terms = {.netDays = 5, .discounts = {{10, percent(2)}}};
         },
         "terms.discounts[0].days terms.discount_after_due"},
    };
    for (const Case& c : cases) {
        DraftDocument d = complete();
        IssueContext about = context();
        c.change(d, about);
        EXPECT_EQ(faultText(faultsOf(d, codes(), about)), c.faults);
    }
}

TEST(DraftChecks, NameWhatTheLawWantsToKnow) {
    struct Case {
        const char* tax;
        void (*change)(DraftDocument&, IssueContext&);
        const char* faults;
    };
    const Case cases[] = {
        {"S", [](auto&, auto& c) { c.buyer = {}; },
         "customer.name value.missing, customer.street value.missing, customer.city value.missing, "
         "customer.country value.missing"},
        {"S", [](auto&, auto& c) { c.seller.street = " "; }, "company.street value.missing"},
        {"S", [](auto&, auto& c) { c.seller.vatId = ""; }, ""},  // the tax number is enough
        {"S", [](auto&, auto& c) { c.seller.vatId = c.seller.taxNumber = ""; },
         "company.vat_id draft.seller_tax_id_missing"},
        {"O", [](auto&, auto& c) { c.seller.vatId = c.seller.taxNumber = ""; }, ""},
        {"AE", [](auto&, auto& c) { c.seller.vatId = ""; }, "company.vat_id draft.seller_tax_id_missing"},
        {"G", [](auto&, auto& c) { c.seller.vatId = ""; }, "company.vat_id draft.seller_tax_id_missing"},
        {"AE", [](auto&, auto& c) { c.buyer.vatId = ""; }, "customer.vat_id draft.buyer_vat_id_missing"},
        {"S", [](auto&, auto& c) { c.buyer.vatId = ""; }, ""},
        {"S", [](auto&, auto& c) { c.buyer.vatId = "FR40303265046"; }, "customer.vat_id vat_id.check_wrong"},
        {"S", [](auto&, auto& c) { c.seller.vatId = "DE1"; }, "company.vat_id vat_id.form_wrong"},
        {"S",
         [](auto&, auto& c) {
             c.buyer.country = "JP";
             c.buyer.vatId = "T1234567890123";  // not ours to judge
         },
         ""},
        {"K", [](auto&, auto&) {}, "delivery_date draft.delivery_day_missing"},
        {"K", [](auto& d, auto&) { d.delivered = day("2026-02-28"); }, ""},
        {"K",
         [](auto& d, auto&) {
             d.period = Period{day("2026-02-01"), day("2026-02-28")};
         },
         ""},
        {"K",
         [](auto& d, auto& c) {
             d.delivered = day("2026-02-28");
             c.buyer.country = "DE";
         },
         "customer.country draft.delivery_country_same"},
        {"E", [](auto&, auto&) {}, "lines[0].tax tax.reason_missing"},
        {"S",
         [](auto& d, auto&) {
             d.charges = {{"Fee", *PlainAmount::parse("1"), "E"}};
         },
         "charges[0].tax tax.reason_missing"},
        // a seller in the United States is asked for no VAT number
        {"S",
         [](auto&, auto& c) {
             c.seller.country = "US";
             c.seller.vatId = c.seller.taxNumber = "";
         },
         ""},
    };
    for (const Case& c : cases) {
        DraftDocument d = complete(c.tax);
        IssueContext about = context();
        c.change(d, about);
        EXPECT_EQ(faultText(faultsByLaw(d, codes(), about)), c.faults) << c.tax;
    }
}

TEST(DraftKinds, AreNamedAsInJson) {
    struct Case {
        DraftKind kind;
        const char* name;
        int typeCode;
    };
    const Case cases[] = {{DraftKind::invoice, "invoice", 380},
                          {DraftKind::creditNote, "credit_note", 381},
                          {DraftKind::debitNote, "debit_note", 383},
                          {DraftKind::deposit, "deposit", 386},
                          {DraftKind::proForma, "pro_forma", 325}};
    for (const Case& c : cases) {
        EXPECT_EQ(nameOf(c.kind), c.name);
        EXPECT_EQ(draftKindOf(c.name), c.kind);
        EXPECT_EQ(typeCodeOf(c.kind), c.typeCode);
    }
    EXPECT_FALSE(draftKindOf("Invoice"));
}

}  // namespace
}  // namespace duebook::test
