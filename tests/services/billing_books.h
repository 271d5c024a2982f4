// SPDX-License-Identifier: GPL-3.0-or-later
// Books that bill: a seller in Berlin, a customer C-100, tax codes of Germany; and drafts written as short texts.
#pragma once
#include <nlohmann/json.hpp>
#include <string>

#include "services/config.h"
#include "services/credit_invoice.h"
#include "services/customer_files.h"
#include "services/drafts.h"
#include "services/issue_invoice.h"
#include "services/posted_invoice.h"
#include "services/record_receipt.h"
#include "support/temp_ledger.h"

namespace duebook::test {

using Json = nlohmann::ordered_json;

// The codes of faults with their fields: "lines[0].tax tax.code_unknown".
inline std::string wordsOf(const Faults& faults) {
    std::string words;
    for (const Error& fault : faults) {
        words += (words.empty() ? "" : ", ") + fault.field + (fault.field.empty() ? "" : " ");
        words += codeOf(fault.refusal);
    }
    return words;
}

// A line of a draft: description, price without tax, tax code, quantity.
inline Json line(const std::string& description, const std::string& price, const std::string& tax = "DE-S-19",
                 const std::string& quantity = "1") {
    return {{"description", description}, {"unit_price", price}, {"tax", tax}, {"quantity", quantity}};
}

// A draft for C-100 of 2026-03-01, in EUR.
inline Json draftOf(std::vector<Json> lines, const Json& more = Json::object()) {
    Json draft = {{"customer", "C-100"}, {"date", "2026-03-01"}, {"currency", "EUR"}, {"terms", "net 30"}};
    draft["lines"] = std::move(lines);
    draft.update(more);
    return draft;
}

class BillingTest : public LedgerTest {
protected:
    void SetUp() override {
        LedgerTest::SetUp();
        if (IsSkipped()) return;
        const auto taken = services::importConfig(books(), R"({"company": {"name": "Test & Sons", "street": "Hof 2",
            "city": "Berlin", "postal_code": "10115", "tax_id": "DE136695976"}})",
                                                  {});
        ASSERT_TRUE(taken) << wordsOf(taken.error());
        addCustomer(
            {{"number", "C-100"}, {"name", "Kunde AG"}, {"street", "Weg 1"}, {"city", "Wien"}, {"country", "AT"}});
    }
    void addCustomer(const Json& file) {
        const auto added = services::addCustomer(books(), file.dump());
        ASSERT_TRUE(added) << wordsOf(added.error());
    }
    std::int64_t keep(const Json& draft) {
        const auto kept = services::draftInvoice(books(), draft.dump());
        EXPECT_TRUE(kept) << wordsOf(kept.error());
        return kept ? kept->row.id : 0;
    }
    // Keeps and issues the draft; its number, or the codes of what was refused.
    std::string issue(const Json& draft) {
        const auto issued = services::issueDraft(books(), {.draft = keep(draft)});
        return issued ? issued->number : wordsOf(issued.error());
    }
    services::PostedInvoice shown(const std::string& number) {
        auto invoice = services::postedInvoice(books(), number);
        check(invoice.has_value(), "a document of the number");
        return *std::move(invoice);
    }
    std::string open(const std::string& number) { return shown(number).standing->open.text(); }
    std::string credit(services::CreditRequest request) {
        if (request.reason.empty()) request.reason = "test";
        const auto issued = services::creditInvoice(books(), request);
        return issued ? issued->number : wordsOf(issued.error());
    }
    // A receipt for one invoice; its number.
    std::string pay(const std::string& invoice, Money amount, std::string_view on) {
        const auto receipt = services::recordReceipt(
            books(), {.customer = "C-100", .received = day(on), .amount = amount, .allocate = {{invoice, amount}}});
        EXPECT_TRUE(receipt) << invoice;
        return receipt ? receipt->number : std::string();
    }
    // Postings of everything about a number, "debit credit amount" a line, without the document's own.
    std::string postingsOf(const std::string& kind) {
        db::Statement q(*books().db, R"sql(
            SELECT a.code, b.code, p.amount_minor FROM posting p JOIN account a ON a.id = p.debit_account_id
            JOIN account b ON b.id = p.credit_account_id JOIN adjustment j ON j.id = p.source_id
            WHERE $1 = '' OR j.reason = $1 ORDER BY p.source_id, p.line_no)sql");
        std::string lines;
        for (q.with(kind); q.next();) lines += q.text(0) + " " + q.text(1) + " " + std::to_string(q.integer(2)) + "\n";
        return lines;
    }
    // All that a trace could be in: rows of documents, drafts, numbers, facts and acts.
    std::string trace() {
        std::string counts;
        for (const char* table : {"document", "document_line", "draft", "number_counter", "party", "journal", "posting",
                                  "allocation", "adjustment", "open_item", "open_credit"})
            counts += std::to_string(number(*books().db, std::string("SELECT COUNT(*) FROM ") + table)) + " ";
        return counts + std::to_string(number(*books().db, "SELECT next_value FROM sequence WHERE name = 'fact'"));
    }
};

}  // namespace duebook::test
