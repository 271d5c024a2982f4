// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and settings from files, and drafts as they are kept.
#include "io/io_error.h"
#include "services/billing_books.h"
#include "services/ledger_care.h"
#include "services/terms_example.h"
#include "store/ledger_store.h"

namespace duebook::test {
namespace {

class Files : public BillingTest {
protected:
    std::string added(const Json& file) {
        const auto saved = services::addCustomer(books(), file.dump());
        return saved ? "added" : wordsOf(saved.error());
    }
    std::string edited(const std::string& number, const Json& patch) {
        const auto saved = services::editCustomer(books(), number, patch.dump());
        return saved ? "edited" : wordsOf(saved.error());
    }
    std::string imported(const Json& config) {
        const auto taken = services::importConfig(books(), config.dump(), {});
        return taken ? "taken" : wordsOf(taken.error());
    }
    std::string drafted(const Json& draft) {
        const auto kept = services::draftInvoice(books(), draft.dump());
        return kept ? "kept" : wordsOf(kept.error());
    }
};

TEST_P(Files, KeepEverythingOfACustomer) {
    const Json file =
        Json::parse(R"({"number": "C-7", "name": "Sieben", "legal_name": "Sieben GmbH", "trading_name": "Seven",
        "tax_id": "de 136 695 976", "country": "de", "currency": "USD", "terms": "3/10 net 45", "credit_limit": "1000.00",
        "parent": "C-100", "po_required": true, "tags": ["key", "north"], "notes": "two\nlines", "delivery_channel": "print",
        "contacts": [{"name": "Eva", "role": "disputes", "email": "eva@example.org", "channel": "phone"}],
        "addresses": [{"kind": "delivery", "street": "Lager 3", "city": "Graz", "country": "AT"}],
        "bank_accounts": [{"iban": "de89 3704 0044 0532 0130 00", "bic": "cobadeff", "mandate": "M-1",
                           "mandate_signed": "2026-01-05"}]})");
    const auto saved = services::addCustomer(books(), file.dump());
    ASSERT_TRUE(saved) << wordsOf(saved.error());
    const auto read = *services::customerFile(books(), "C-7");
    EXPECT_EQ(read, saved->file);
    EXPECT_EQ(read.taxId, "DE136695976");
    EXPECT_EQ(read.country, "DE");
    EXPECT_EQ(read.creditLimit, "1000.00");
    EXPECT_EQ(read.parent, "C-100");
    EXPECT_EQ(read.tags, (std::vector<std::string>{"key", "north"}));
    EXPECT_EQ(read.notes, "two\nlines");
    ASSERT_EQ(read.bankAccounts.size(), 1U);
    EXPECT_EQ(read.bankAccounts[0].iban, "DE89370400440532013000");
    EXPECT_EQ(read.bankAccounts[0].mandateSigned, day("2026-01-05"));
    EXPECT_EQ(read.contacts[0].role, "disputes");
    EXPECT_EQ(read.addresses[0].city, "Graz");
    EXPECT_EQ(number(*books().db, "SELECT net_days FROM terms WHERE name = '3/10 net 45'"), 45);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Files, AreLookedAtWhileTheyAreTypedAndNothingIsWritten) {
    ASSERT_EQ(added({{"number", "C-8"},
                     {"name", "Acht"},
                     {"country", "DE"},
                     {"tax_id", "DE136695976"},
                     {"bank_accounts", {{{"iban", "DE89370400440532013000"}}}}}),
              "added");
    const auto looked = [&](const std::string& number, const Json& patch) {
        return services::checkCustomer(books(), number, patch.dump());
    };
    const auto rows = number(*books().db, "SELECT COUNT(*) FROM terms");
    const auto fresh = looked("", {{"number", "C-9"},
                                   {"name", "Neun"},
                                   {"tax_id", "DE 136695976"},
                                   {"terms", "4/10 net 44"},
                                   {"parent", "none"},
                                   {"language", "de"}});
    EXPECT_EQ(wordsOf(fresh.faults), "parent customer.unknown");
    ASSERT_EQ(fresh.alike.size(), 1U);
    EXPECT_EQ(fresh.alike[0], (store::NamedCustomer{"C-8", "Acht"}));
    ASSERT_TRUE(fresh.terms);
    EXPECT_EQ(fresh.terms->amount.text(), "1000.00");
    EXPECT_NE(fresh.terms->sentence.find("960,00"), std::string::npos) << fresh.terms->sentence;
    EXPECT_EQ(looked("", {{"number", "C-9"}, {"name", "Acht"}}).alike.size(), 1U) << "the same name";
    EXPECT_EQ(looked("", {{"number", "C-9"}, {"iban", "DE89370400440532013000"}}).alike.size(), 1U);
    EXPECT_EQ(looked("", {{"number", "C-9"}, {"name", "Neun"}}).alike.size(), 0U);
    EXPECT_EQ(looked("C-8", {{"phone", "1"}}).alike.size(), 0U) << "nobody is like himself";
    EXPECT_EQ(wordsOf(looked("C-8", {{"tax_id", "DE136695977"}}).faults), "tax_id vat_id.check_wrong");
    EXPECT_EQ(wordsOf(looked("C-8", {{"number", "C-100"}}).faults), "number customer.number_taken");
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM terms"), rows);
}

TEST_P(Files, GetTheNextNumberThatIsFree) {
    EXPECT_EQ(services::nextCustomerNumber(books()), "C-101");
    ASSERT_EQ(added({{"number", "C-102"}}), "added");
    ASSERT_EQ(added({{"number", "C-101"}}), "added");
    EXPECT_EQ(services::nextCustomerNumber(books()), "C-103");
    ASSERT_EQ(added({{"number", "K099"}}), "added");
    EXPECT_EQ(services::nextCustomerNumber(books()), "K100");
    ASSERT_EQ(added({{"number", "99"}}), "added");
    EXPECT_EQ(services::nextCustomerNumber(books()), "100");
    ASSERT_EQ(added({{"number", "Meyer"}}), "added");
    EXPECT_EQ(services::nextCustomerNumber(books()), "Meyer-1");
}

TEST_P(Files, SayTheNextNumberOfAPatternWithoutTakingIt) {
    const auto next = [&](const char* pattern) {
        const auto number = services::nextNumber(books(), pattern, day("2026-03-01"));
        return number ? *number : std::string(codeOf(number.error().refusal));
    };
    EXPECT_EQ(next("R-{YY}-{000}"), "R-26-001");
    EXPECT_EQ(next("{YYYY}-{0000}"), "2026-0001");
    EXPECT_EQ(next("{YYYY}-{0000}"), "2026-0001");
    ASSERT_EQ(drafted(draftOf({line("Work", "10")})), "kept");
    EXPECT_EQ(issue(draftOf({line("Work", "10")})), "2026-0001");
    EXPECT_EQ(next("{YYYY}-{0000}"), "2026-0002");
    EXPECT_EQ(next("R"), "pattern.without_counter");
}

TEST_P(Files, ShowWhatTermsComeTo) {
    const auto whole = services::wholeTerms("2/10 net 30");
    ASSERT_TRUE(whole);
    const auto example = services::termsExample(books(), *whole);
    ASSERT_TRUE(example) << wordsOf(example.error());
    EXPECT_NE(example->sentence.find("980.00"), std::string::npos) << example->sentence;
    EXPECT_EQ(codeOf(services::wholeTerms("soon").error().refusal), "terms.not_understood");
    EXPECT_EQ(wordsOf(services::termsExample(books(), R"({"net_days": 9999})").error()),
              "net_days terms.days_out_of_range");
    EXPECT_EQ(wordsOf(services::termsExample(books(), "[").error()), "json.invalid");
}

TEST_P(Files, KeepWhatAnImportLeftWrongWhileOtherFieldsChange) {
    store::Customer row;
    row.id = {store::LedgerStore(*books().db).reserve("customer", 1)};
    row.number = row.name = "C-7";
    row.taxId = "DE136695977";
    row.email = "nowhere";
    row.country = "DE";
    store::CustomerStore(*books().db).insert(row, books().now());
    EXPECT_EQ(wordsOf(services::checkCustomer(books(), "C-7", R"({"phone": "1"})").faults), "");
    EXPECT_EQ(edited("C-7", {{"phone", "1"}}), "edited");
    const auto read = *services::customerFile(books(), "C-7");
    EXPECT_EQ(read.taxId + " " + read.email + " " + read.phone, "DE136695977 nowhere 1");
    EXPECT_EQ(edited("C-7", {{"tax_id", "DE136695978"}}), "tax_id vat_id.check_wrong");
    EXPECT_EQ(edited("C-7", {{"phone", "2"}, {"email", "still nowhere"}}), "email value.invalid");
    EXPECT_EQ(edited("C-7", {{"tax_id", "DE136695976"}}), "edited");
    EXPECT_EQ(services::customerFile(books(), "C-7")->taxId, "DE136695976");
}

TEST_P(Files, ChangeOnlyWhatThePatchNames) {
    ASSERT_EQ(added({{"number", "C-8"}, {"name", "Acht"}, {"phone", "1"}, {"tags", {"a"}}, {"country", "DE"}}),
              "added");
    ASSERT_EQ(edited("C-8", {{"phone", nullptr}, {"tags", {"b", "c"}}, {"number", "C-88"}}), "edited");
    const auto file = *services::customerFile(books(), "C-88");
    EXPECT_EQ(file.name, "Acht");
    EXPECT_EQ(file.phone, "");
    EXPECT_EQ(file.tags, (std::vector<std::string>{"b", "c"}));
    EXPECT_EQ(file.country, "DE");
    EXPECT_EQ(edited("C-8", {{"phone", "2"}}), "customer.unknown");
    EXPECT_EQ(edited("C-88", {{"number", "C-100"}}), "number customer.number_taken");
}

TEST_P(Files, NameCustomersThatAreAlike) {
    ASSERT_EQ(added({{"number", "C-7"}, {"tax_id", "DE136695976"}, {"country", "DE"}}), "added");
    const auto saved = services::addCustomer(books(), R"({"number": "C-9", "tax_id": "DE136695976", "country": "DE"})");
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->alike, (std::vector<std::string>{"C-7"}));
}

TEST_P(Files, OfACustomerAreRefusedFieldByField) {
    const std::string before = trace();
    EXPECT_EQ(wordsOf(services::addCustomer(books(), "{").error()), "json.invalid");
    EXPECT_EQ(wordsOf(services::addCustomer(books(), "[]").error()), "json.invalid");
    EXPECT_EQ(added({{"name", "x"}}), "number value.missing");
    EXPECT_EQ(added({{"number", "C-100"}}), "number customer.number_taken");
    EXPECT_EQ(added({{"number", "x"}, {"tax_id", "DE136695977"}, {"country", "DE"}}), "tax_id vat_id.check_wrong");
    EXPECT_EQ(added({{"number", "x"}, {"iban", "DE89370400440532013001"}}), "iban iban.check_wrong");
    EXPECT_EQ(added({{"number", "x"}, {"country", "Germany"}}), "country country.unknown");
    EXPECT_EQ(added({{"number", "x"}, {"currency", "XYZ"}}), "currency currency.unknown");
    EXPECT_EQ(added({{"number", "x"}, {"email", "nobody"}}), "email address.invalid");
    EXPECT_EQ(added({{"number", "x"}, {"name", "a\r\nBcc: b"}}), "name value.invalid");
    EXPECT_EQ(added({{"number", "x"}, {"terms", "whenever"}}), "terms terms.unknown");
    EXPECT_EQ(added({{"number", "x"}, {"credit_limit", "1.005"}}), "credit_limit amount.too_many_decimals");
    EXPECT_EQ(added({{"number", "x"}, {"credit_limit", "much"}}), "credit_limit amount.invalid");
    EXPECT_EQ(added({{"number", "x"}, {"parent", "nobody"}}), "parent customer.unknown");
    EXPECT_EQ(added({{"number", "x"}, {"tax", "none"}}), "tax tax.code_unknown");
    EXPECT_EQ(added({{"number", "x"}, {"colour", "red"}}), "colour field.unknown");
    EXPECT_EQ(added({{"number", "x"}, {"contacts", {{{"role", "king"}}}}}), "contacts[0].role value.invalid");
    EXPECT_EQ(added({{"number", "x"}, {"bank_accounts", {{{"bic", "12"}}}}}),
              "bank_accounts[0].iban value.missing, bank_accounts[0].bic bic.invalid");
    EXPECT_EQ(trace(), before);
}

TEST_P(Files, OfSettingsComeBackAsTheyWere) {
    ASSERT_EQ(imported(Json::parse(R"({
        "company": {"bank_accounts": [{"iban": "DE89370400440532013000"}], "tax_rounding": "line",
                    "logo": {"media_type": "x", "data": "iVBORw0KGgo="}},
        "accounts": [{"code": "4010", "name": "Goods", "kind": "revenue"}, {"code": "2201", "name": "VAT 7", "kind": "tax"}],
        "terms": {"thirds": {"net_days": 0, "instalments": [{"percent": "30", "days": 30}, {"rest": true, "days": 60}]}},
        "taxes": [{"code": "X-7", "category": "S", "account": "2201", "rates": [{"from": "2020-01-01", "percent": "7"}]}],
        "items": [{"code": "W-1", "price": "9.99", "tax": "X-7", "account": "4010"}],
        "numbering": {"credit_note": "G{000}"}})")),
              "taken");
    const Json all = Json::parse(services::exportConfig(books()));
    EXPECT_EQ(all["company"]["street"], "Hof 2") << "what is not named stays";
    EXPECT_EQ(all["company"]["tax_rounding"], "line");
    EXPECT_EQ(all["company"]["logo"]["media_type"], "image/png");
    EXPECT_EQ(all["numbering"]["credit_note"], "G{000}");
    EXPECT_EQ(all["items"][0]["prices"][0]["price"], "9.99");
    const std::string place = places().fresh();
    services::Books other = makeBooks(place);
    const auto taken = services::importConfig(other, all.dump(), {});
    ASSERT_TRUE(taken) << wordsOf(taken.error());
    EXPECT_EQ(Json::parse(services::exportConfig(other)), all);
}

TEST_P(Files, OfSettingsAreTakenWholeOrNotAtAll) {
    const std::string before = services::exportConfig(books());
    EXPECT_EQ(imported({{"dunning_policies", Json::array()}}), "dunning_policies field.unknown");
    EXPECT_EQ(imported({{"company", {{"street", "Neu 1"}, {"fiscal_year_start", 13}}}}),
              "company.fiscal_year_start value.invalid");
    EXPECT_EQ(imported({{"company", {{"street", "Neu 1"}}}, {"items", {{{"code", "W"}, {"tax", "none"}}}}}),
              "items[0].tax tax.code_unknown");
    EXPECT_EQ(imported({{"items", {{{"code", "W"}, {"account", "9"}}}}}), "items[0].account account.unknown");
    EXPECT_EQ(imported({{"taxes", {{{"code", "E"}, {"category", "E"}}}}}),
              "taxes[0].exemption_reason tax.reason_missing");
    EXPECT_EQ(imported({{"terms", {{{"net_days", 30}}}}}), "terms[0].name value.missing");
    EXPECT_EQ(imported({{"terms", {{"x", {{"net_days", 9999}}}}}}), "terms.x.net_days terms.days_out_of_range");
    EXPECT_EQ(imported({{"numbering", {{"invoice", "R"}}}}), "numbering.invoice pattern.without_counter");
    EXPECT_EQ(imported({{"company", {{"logo", {{"data", "eA=="}}}}}}), "company.logo value.invalid");
    EXPECT_THROW(services::importConfig(books(), R"({"company": {"logo": "missing.png"}})", "/nowhere"), io::IoError);
    EXPECT_EQ(services::exportConfig(books()), before);
}

TEST_P(Files, OfDraftsThatCannotBeAreNotKept) {
    const std::string before = trace();
    EXPECT_EQ(drafted(draftOf({line("x", "1")}, {{"date", "2026-02-30"}})), "date date.invalid");
    EXPECT_EQ(drafted(draftOf({line("x", "1")}, {{"kind", "letter"}})), "kind value.invalid");
    EXPECT_EQ(drafted(draftOf({line("x", "1")}, {{"customer", "C-1"}})), "customer customer.unknown");
    EXPECT_EQ(drafted(draftOf({line("x", "1")}, {{"terms", "soon"}})), "terms terms.unknown");
    EXPECT_EQ(drafted(draftOf({line("x", "1")}, {{"discount_percent", "101"}})),
              "discount_percent draft.discount_invalid");
    EXPECT_EQ(drafted(draftOf({line("x", "1", "DE-S-19", "-1")})), "lines[0].quantity draft.quantity_negative");
    EXPECT_EQ(drafted(draftOf({line("x", "-1")})), "lines[0].unit_price draft.price_negative");
    EXPECT_EQ(drafted(draftOf({line("x", "1.1234567")})), "lines[0].unit_price amount.too_many_decimals");
    EXPECT_EQ(drafted(draftOf({line("x", "1", "none")})), "lines[0].tax tax.code_unknown");
    EXPECT_EQ(drafted(draftOf({{{"item", "none"}}})), "lines[0].item item.unknown");
    EXPECT_EQ(drafted(draftOf({line("x", "1")}, {{"corrects", "none"}})), "corrects document.unknown");
    EXPECT_EQ(drafted(draftOf({line("x", "1")}, {{"deposits", {"none"}}})), "deposits document.unknown");
    EXPECT_EQ(trace(), before);
}

TEST_P(Files, OfDraftsAreKeptAsTheyAreTypedRightOrWrong) {
    const auto saved = services::saveDraft(books(), 0, 0, R"({"customer": "C-100", "lines": [{"quantity": "1,"}]})");
    ASSERT_TRUE(saved);
    const auto view = services::draftView(books(), saved->id);
    ASSERT_TRUE(view);
    EXPECT_EQ(wordsOf(view->unreadable), "lines[0].quantity value.invalid");
    EXPECT_EQ(wordsOf(services::issueDraft(books(), {.draft = saved->id}).error()), "lines[0].quantity value.invalid");
    const auto again = services::saveDraft(books(), saved->id, saved->version, draftOf({line("x", "1")}).dump());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->gross, eur(119));
    const auto late = services::saveDraft(books(), saved->id, saved->version, "{}");
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().refusal, Refusal::staleVersion);
    EXPECT_EQ(services::saveDraft(books(), 99, 1, "{}").error().refusal, Refusal::draftUnknown);
    EXPECT_EQ(services::saveDraft(books(), 0, 1, "no").error().refusal, Refusal::jsonInvalid);
    EXPECT_EQ(services::listDrafts(books()).size(), 1U);
    EXPECT_EQ(services::listDrafts(books(), "C-1").size(), 0U);
    ASSERT_TRUE(services::deleteDraft(books(), saved->id));
    EXPECT_EQ(services::deleteDraft(books(), saved->id).error().refusal, Refusal::draftUnknown);
}

TEST_P(Files, OfDraftsAreChangedByAPatch) {
    const std::int64_t id = keep(draftOf({line("x", "1")}, {{"po_number", "PO"}}));
    const auto changed = services::changeDraft(books(), id, R"({"po_number": null, "discount_percent": "50"})");
    ASSERT_TRUE(changed) << wordsOf(changed.error());
    EXPECT_EQ(changed->row.gross, eur(60));
    EXPECT_EQ(changed->composed->document.poNumber, "");
    EXPECT_EQ(wordsOf(services::changeDraft(books(), id, R"({"date": "x"})").error()), "date date.invalid");
    EXPECT_EQ(wordsOf(services::changeDraft(books(), 99, "{}").error()), "draft.unknown");
}

TEST_P(Files, OfAnIssuedDocumentMakeADraftLikeIt) {
    const std::string invoice =
        issue(draftOf({line("x", "10.5", "DE-S-7", "3")}, {{"note", "N"}, {"discount_percent", "5"}}));
    const auto text = services::draftLike(books(), invoice);
    ASSERT_TRUE(text);
    const Json draft = Json::parse(*text);
    EXPECT_FALSE(draft.contains("date"));
    const std::string copy = issue(draft);
    EXPECT_EQ(shown(copy).document.gross, shown(invoice).document.gross);
    EXPECT_EQ(shown(copy).document.details->note, "N");
    EXPECT_FALSE(services::draftLike(books(), "X"));
}

DUEBOOK_ON_BOTH_DATABASES(Files);

}  // namespace
}  // namespace duebook::test
