// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/mapping_profile.h"

#include <gtest/gtest.h>

#include "io/header_match.h"

namespace duebook::io {
namespace {

constexpr std::string_view manual = R"({"kind": "invoices", "delimiter": ",", "encoding": "utf-8",
    "date_format": "M/d/yyyy", "decimal": ".",
    "columns": {"number": "invoiceNumber", "customer": "customerID", "invoice_date": "InvoiceDate",
                "due_date": "DueDate", "amount": "InvoiceAmount", "settled_date": "SettledDate", "disputed": "Disputed"},
    "defaults": {"currency": "USD"}, "create_customers": true})";

TEST(MappingProfile, ReadsTheOneOfTheManualAndWritesItBack) {
    const auto profile = parseProfile(manual);
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->kind, ImportKind::invoices);
    EXPECT_EQ(profile->hints.delimiter, ',');
    EXPECT_EQ(profile->columns.at("amount"), "InvoiceAmount");
    EXPECT_EQ(profile->defaults.at("currency"), "USD");
    EXPECT_TRUE(profile->createCustomers);
    EXPECT_FALSE(profile->roundAmounts);
    EXPECT_TRUE(checkProfile(*profile, ImportKind::invoices));
    const std::string json = toJson(*profile);
    const auto again = parseProfile(json);
    ASSERT_TRUE(again);
    EXPECT_EQ(toJson(*again), json);
}

TEST(MappingProfile, NamesWhatItDoesNotUnderstand) {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"", "JSON"},
        {"[]", "JSON"},
        {"{\"kind\": 1}", "kind"},
        {R"({"kind": "bills"})", "kind bills"},
        {R"({"colums": {}})", "colums"},
        {R"({"columns": {"sum": "x"}})", "sum"},
        {R"({"columns": {"amount": 3}})", "amount"},
        {R"({"columns": []})", "columns"},
        {R"({"defaults": {"color": "red"}})", "color"},
        {R"({"delimiter": "::"})", "delimiter ::"},
        {R"({"encoding": "ebcdic"})", "encoding ebcdic"},
        {R"({"date_format": "DD/MM"})", "date_format DD/MM"},
        {R"({"decimal": "'"})", "decimal '"},
        {R"({"create_customers": "yes"})", "create_customers"},
    };
    for (const auto& [json, subject] : cases) {
        const auto profile = parseProfile(json);
        ASSERT_FALSE(profile) << json;
        EXPECT_EQ(profile.error().refusal, Refusal::profileInvalid);
        EXPECT_EQ(profile.error().subject, subject) << json;
    }
}

TEST(MappingProfile, MustServeTheKind) {
    const auto refusalOf = [](std::string_view json, ImportKind kind) {
        const auto fit = checkProfile(*parseProfile(json), kind);
        return fit ? std::string() : std::string(codeOf(fit.error().refusal)) + " " + fit.error().subject;
    };
    EXPECT_EQ(refusalOf("{}", ImportKind::receipts), "");
    EXPECT_EQ(refusalOf(manual, ImportKind::receipts), "profile.invalid kind invoices");
    EXPECT_EQ(refusalOf(R"({"columns": {"number": "n", "customer": "c", "amount": "a"}})", ImportKind::invoices),
              "profile.column_missing invoice_date");
    EXPECT_EQ(refusalOf(R"({"columns": {"number": "n", "amount": "a", "invoice_date": "d"},
                            "defaults": {"customer": "cash"}})",
                        ImportKind::invoices),
              "");
    EXPECT_EQ(refusalOf(R"({"columns": {"number": "n", "phone": "p"}})", ImportKind::invoices),
              "profile.invalid phone");
}

class Rows : public RowSource {
public:
    explicit Rows(std::vector<std::vector<std::string>> rows) : rows_(std::move(rows)) {}
    bool next(Row& row) override {
        if (at_ == rows_.size()) return false;
        row.fields.assign(rows_[at_].begin(), rows_[at_].end());
        row.number = static_cast<std::int64_t>(++at_);
        return true;
    }

private:
    std::vector<std::vector<std::string>> rows_;
    std::size_t at_ = 0;
};

TEST(HeaderMatch, SkipsATitleAndFindsColumnsExactlyElseFolded) {
    Rows rows(
        {{"Acme Ltd"}, {"As of", "2025-12-31"}, {"NUMBER", "Invoice Date", "amount", "Amount"}, {"1", "2", "3", "4"}});
    const WantedColumn wanted[] = {{"number"}, {"invoice_date"}, {"Amount"}, {"due_date", false}};
    const auto header = findHeader(rows, wanted);
    ASSERT_TRUE(header) << header.error().subject;
    EXPECT_EQ(header->row, 3);
    EXPECT_EQ(header->columns, (std::vector<int>{0, 1, 3, -1}));
}

TEST(HeaderMatch, SaysWhichColumnIsMissingOrRepeated) {
    const WantedColumn wanted[] = {{"number"}, {"amount"}};
    Rows missing({{"x"}, {"number", "sum"}});
    EXPECT_EQ(findHeader(missing, wanted).error().refusal, Refusal::columnMissing);
    Rows missingAgain({{"x"}, {"number", "sum"}});
    EXPECT_EQ(findHeader(missingAgain, wanted).error().subject, "amount");
    Rows empty({});
    EXPECT_EQ(findHeader(empty, wanted).error().subject, "number");
    Rows repeated({{"number", "Amount", "AMOUNT"}});
    EXPECT_EQ(findHeader(repeated, wanted).error().refusal, Refusal::columnRepeated);
    Rows exactTwin({{"number", "amount", "Amount"}});
    EXPECT_TRUE(findHeader(exactTwin, wanted));
}

}  // namespace
}  // namespace duebook::io
