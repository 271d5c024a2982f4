// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/terms_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "billing/support.h"

namespace duebook::test {
namespace {

using namespace billing;

// The terms in one line: "net 30 eom +45; 2% 10; parts 30% 30, rest 60".
std::string told(const Result<PaymentTerms>& read) {
    if (!read) return std::string(codeOf(read.error().refusal));
    std::string text = "net " + std::to_string(read->netDays);
    if (read->endOfMonth) text += " eom";
    if (read->thenDays != 0) text += " +" + std::to_string(read->thenDays);
    for (const DiscountStep& step : read->discounts) {
        text += "; " + percentText(step.rate) + "% " + std::to_string(step.days);
    }
    for (const InstalmentRule& part : read->instalments) {
        const bool rest = part.share == InstalmentRule::Share::rest;
        text += "; part " + (rest ? "rest" : percentText(part.rate) + "%") + " " + std::to_string(part.days);
    }
    return text;
}

TEST(TermsText, IsReadInTheFormsThatPeopleType) {
    struct Case {
        const char *text, *terms;
    };
    const Case cases[] = {
        {"30", "net 30"},
        {"net 30", "net 30"},
        {"NET30", "net 30"},
        {" Net 30 days ", "net 30"},
        {"30 days net", "net 30"},
        {"n/30", "net 30"},
        {"30 d", "net 30"},
        {"30 days from invoice date", "net 30"},
        {"payment due within 14 days", "net 14"},
        {"30 Tage netto", "net 30"},
        {"zahlbar innerhalb von 14 Tagen", "net 14"},
        {"30 jours", "net 30"},
        {"30 días", "net 30"},
        {"0", "net 0"},
        {"due on receipt", "net 0"},
        {"Immediately", "net 0"},
        {"cod", "net 0"},
        {"sofort fällig", "net 0"},
        {"à réception", "net 0"},
        {"al contado", "net 0"},
        {"2/10 net 30", "net 30; 2% 10"},
        {"2/10, n/30", "net 30; 2% 10"},
        {"2% 10, net 30", "net 30; 2% 10"},
        {"2 % / 10, net 30", "net 30; 2% 10"},
        {"1.5/10 net 30", "net 30; 1.5% 10"},
        {"1,5% 10, net 30", "net 30; 1.5% 10"},
        {"3/7,2/14,1/21,net 60", "net 60; 3% 7; 2% 14; 1% 21"},
        {"3/7 2/14 net 60", "net 60; 3% 7; 2% 14"},
        {"2% Skonto 14 Tage, 30 Tage netto", "net 30; 2% 14"},
        {"14 Tage 2 % Skonto, 30 Tage netto", "net 30; 2% 14"},
        {"30 EOM", "net 30 eom"},
        {"net 30 end of month", "net 30 eom"},
        {"30 jours fin de mois", "net 30 eom"},
        {"2/10 net 30 EOM", "net 30 eom; 2% 10"},
        {"EOM", "net 0 eom"},
        {"EOM 10", "net 0 eom +10"},
        {"EOM+45", "net 0 eom +45"},
        {"end of this month plus 45 days", "net 0 eom +45"},
        {"45 days after end of month", "net 0 eom +45"},
        {"30 Tage nach Monatsende", "net 0 eom +30"},
        {"30/60/90", "net 0; part 33.3333333333% 30; part 33.3333333333% 60; part rest 90"},
        {"30/60/90/120 days", "net 0; part 25% 30; part 25% 60; part 25% 90; part rest 120"},
        {"30% 30, 30% 60, 40% 90", "net 0; part 30% 30; part 30% 60; part 40% 90"},
        {"30% now, rest 30 days", "net 0; part 30% 0; part rest 30"},
        {"50% immediately, the rest 60", "net 0; part 50% 0; part rest 60"},
    };
    for (const Case& c : cases) EXPECT_EQ(told(readTerms(c.text)), c.terms) << c.text;
    EXPECT_EQ(readTerms(" 2/10 net 30 ")->name, "2/10 net 30");
}

TEST(TermsText, IsRefusedWhereItCanBeReadInNoWay) {
    struct Case {
        const char *text, *code;
    };
    const Case cases[] = {
        {"", "terms.not_understood"},
        {"soon", "terms.not_understood"},
        {"net", "terms.not_understood"},
        {"net 30 40", "terms.not_understood"},
        {"net thirty", "terms.not_understood"},
        {"2/10", "terms.not_understood"},      // due when?
        {"30/60", "terms.not_understood"},     // 30 % until the 60th day, of what?
        {"30/30/40", "terms.not_understood"},  // shares, but no days
        {"30/60/90/", "terms.not_understood"},
        {"30% 30, net 60, rest 90", "terms.not_understood"},
        {"rest", "terms.not_understood"},
        {"-30", "terms.not_understood"},
        {"30.5", "terms.not_understood"},
        {"99999", "terms.not_understood"},
        {"<script>", "terms.not_understood"},
        {"net 3651", "terms.days_out_of_range"},
        {"100/10 net 30", "terms.percent_invalid"},
        {"2/40 net 30", "terms.discount_after_due"},
        {"2/10 3/20 net 30", "terms.discounts_disordered"},
        {"30% 30, 30% 60", "terms.shares_too_low"},
        {"60% 30, 60% 60", "terms.shares_too_high"},
    };
    for (const Case& c : cases) EXPECT_EQ(told(readTerms(c.text)), c.code) << c.text;
    EXPECT_EQ(
        explain(readTerms("soon").error()),
        "soon cannot be read as terms of payment. Write them as \"net 30\", \"2/10 net 30\" or \"30% 30, 70% 60\".");
}

RC_GTEST_PROP(TermsTextProperty, AnyTextIsReadOrRefused, (const std::string& text)) {
    if (const auto read = readTerms(text)) RC_ASSERT(faultsOf(*read).empty());
}

RC_GTEST_PROP(TermsTextProperty, AnyMixOfItsWordsIsReadOrRefused, ()) {
    const auto words = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "net", "30", "2", "10", "%", "/", ",", "eom", "+", "now", "rest", "skonto", "days", "2.5", "90"));
    std::string text;
    for (const std::string& word : words) text += word + " ";
    if (const auto read = readTerms(text)) RC_ASSERT(faultsOf(*read).empty());
}

}  // namespace
}  // namespace duebook::test
