// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "io/csv_reader.h"
#include "services/import_profiles.h"
#include "services/import_support.h"
#include "store/customer_store.h"

namespace duebook::services {
namespace {

using io::ImportKind;
using Texts = std::vector<std::string>;

using ImportCustomers = ImportTest;

TEST_F(ImportCustomers, TakesEveryCanonicalColumn) {
    const auto report = import(
        ImportKind::customers,
        "number,name,legal_name,tax_id,email,phone,street,city,postal_code,country,language,currency,terms,"
        "credit_limit,collector,group,iban,peppol_id\n"
        "0042, Acme  Ltd ,Acme Limited,DE1,a@b.c,+49,Way 1,Bonn,053,de,de-DE,usd,net 37,1000.50,eva,key,DE89,0088:1\n"
        "7,,,,,,,,,,,,,,,,,\n");
    EXPECT_EQ(report.accepted, 2);
    store::CustomerStore customers(*books.db);
    const auto c = customers.find("0042");
    ASSERT_TRUE(c);
    EXPECT_EQ(c->name, "Acme  Ltd");
    EXPECT_EQ(c->country, "DE");
    EXPECT_EQ(c->currency, Currency::fromCode("USD"));
    EXPECT_EQ(c->creditLimitMinor, 100050);
    EXPECT_EQ(number("SELECT net_days FROM terms WHERE id = " + std::to_string(*c->termsId)), 37);
    EXPECT_EQ(c->peppolId, "0088:1");
    EXPECT_EQ(customers.find("7")->name, "7");
    EXPECT_EQ(count("journal WHERE act = 'import.customers'"), 1);
}

TEST_F(ImportCustomers, RejectsEachFault) {
    const std::pair<std::string, std::string> cases[] = {
        {",N,,,,", "2 number value.missing"},          {"A,N,EUX,,,", "2 currency currency.unknown"},
        {"A,N,,whenever,,", "2 terms terms.unknown"},  {"A,N,,,x,", "2 credit_limit amount.invalid"},
        {"A,N,,,-1,", "2 credit_limit value.invalid"}, {"A,N,,,,Germany", "2 country value.invalid"},
    };
    for (const auto& [row, reject] : cases) {
        const auto report =
            import(ImportKind::customers, "number,name,currency,terms,credit_limit,country\n" + row + "\n");
        EXPECT_EQ(rejectsOf(report), Texts{reject}) << row;
    }
    EXPECT_EQ(count("customer"), 0);
}

TEST_F(ImportCustomers, ANumberThatIsThereIsTheSameOrRejected) {
    import(ImportKind::customers, "number,name\nA,One\n");
    const auto report = import(ImportKind::customers, "number,name\nA,One\nA,Two\nB,One\nB,Two\nB,One\n", "{}",
                               ImportRequest::OnError::skip);
    EXPECT_EQ(report.duplicates, 2);
    EXPECT_EQ(report.accepted, 1);
    EXPECT_EQ(rejectsOf(report), (Texts{"3 number customer.number_taken", "5 number number.repeated"}));
}

TEST_F(ImportCustomers, HostileTextsComeBackByteForByte) {
    const std::string folder_ = test::sharedData("reference/hostile-text");
    if (folder_.empty()) GTEST_SKIP() << "shared/data is not here";
    Texts texts;
    for (const auto& text : nlohmann::json::parse(test::contentOf(folder_ + "/blns.json"))) texts.push_back(text);
    std::istringstream lines(test::contentOf(folder_ + "/csv-injection-payloadsallthethings.txt"));
    for (std::string line; std::getline(lines, line);) texts.push_back(line);
    std::string file = "number,name,street\n";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        file += std::to_string(i) + ",";
        io::appendCsvField(file, "n" + texts[i] + "n", ',');
        file += ",";
        io::appendCsvField(file, "." + texts[i] + ".", ',');
        file += "\n";
    }
    const auto report = import(ImportKind::customers, file);
    EXPECT_EQ(report.accepted, static_cast<std::int64_t>(texts.size()));
    EXPECT_GT(texts.size(), 490U);
    store::CustomerStore customers(*books.db);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto customer = customers.find(std::to_string(i));
        ASSERT_TRUE(customer) << i;
        EXPECT_EQ(customer->name, "n" + texts[i] + "n");
        EXPECT_EQ(customer->street, "." + texts[i] + ".");
    }
    EXPECT_EQ(import(ImportKind::customers, file).duplicates, static_cast<std::int64_t>(texts.size()));
}

TEST_F(ImportCustomers, ProfilesAreKeptInTheLedger) {
    EXPECT_EQ(savedProfile(books, "mine").error().refusal, Refusal::profileUnknown);
    const auto profile = readProfile(folder.write("p.json", R"({"kind": "customers", "columns": {"number": "No"}})"));
    ASSERT_TRUE(profile);
    ASSERT_TRUE(saveProfile(books, "mine", *profile));
    ASSERT_TRUE(saveProfile(books, "mine", *profile));
    EXPECT_EQ(savedProfiles(books).size(), 1U);
    EXPECT_EQ(savedProfile(books, "mine")->columns.at("number"), "No");
    EXPECT_EQ(saveProfile(books, "", *profile).error().refusal, Refusal::valueMissing);
    EXPECT_EQ(readProfile(folder.write("q.json", "{")).error().refusal, Refusal::profileInvalid);
}

TEST_F(ImportCustomers, ExchangeRatesAreTakenAndCorrected) {
    const auto first =
        import(ImportKind::exchangeRates, "date,currency,rate\n2026-01-01,USD,0.9\n2026-01-01,USD,0.9\n");
    EXPECT_EQ(first.accepted, 1);
    EXPECT_EQ(first.duplicates, 1);
    EXPECT_EQ(import(ImportKind::exchangeRates, "date,currency,rate\n2026-01-01,USD,0.95\n").accepted, 1);
    EXPECT_EQ(number("SELECT rate FROM exchange_rate"), 950'000'000'000);
    const auto report = import(ImportKind::exchangeRates,
                               "date,currency,rate\n,USD,1\n2026-01-02,,1\n2026-01-02,EUR,1\n2026-01-02,USD,0\n2026-01-"
                               "02,USD,1\n2026-01-02,USD,2\n",
                               "{}", ImportRequest::OnError::skip);
    EXPECT_EQ(rejectsOf(report), (Texts{"2 date value.missing", "3 currency value.missing", "4 currency value.invalid",
                                        "5 rate rate.invalid", "7 rate number.repeated"}));
}

}  // namespace
}  // namespace duebook::services
