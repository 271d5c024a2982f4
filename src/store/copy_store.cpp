// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copy_store.h"

#include <array>

#include "store/journal_store.h"

namespace duebook::store {
namespace {

// In the order in which they can be filled: whoever is referred to comes first.
constexpr std::array tables = {"ledger_info",
                               "currency",
                               "sequence",
                               "terms",
                               "account",
                               "exchange_rate",
                               "customer",
                               "document",
                               "instalment",
                               "receipt",
                               "allocation",
                               "posting",
                               "period_close",
                               "dispute",
                               "mapping_profile",
                               "journal",
                               "open_item",
                               "open_credit",
                               "company",
                               "company_file",
                               "tax_code",
                               "tax_rate",
                               "item",
                               "item_price",
                               "number_series",
                               "number_counter",
                               "customer_contact",
                               "customer_address",
                               "customer_bank_account",
                               "customer_tag",
                               "draft",
                               "billing_schedule",
                               "party",
                               "document_detail",
                               "document_line",
                               "document_share",
                               "document_tax",
                               "instalment_discount",
                               "document_reference",
                               "document_deposit",
                               "adjustment",
                               "adjustment_tax",
                               "schedule_document",
                               "mail_account",
                               "mail_identity",
                               "mail_template",
                               "mail_message",
                               "mail_content",
                               "outbox",
                               "mail_log",
                               "attachment",
                               "document_note",
                               "bank_statement",
                               "bank_line",
                               "bank_line_state",
                               "match_rule",
                               "match_run",
                               "bank_receipt",
                               "bank_match",
                               "bank_payer",
                               "payout",
                               "assignment",
                               "receipt_on_account"};
constexpr std::int64_t reportEvery = 8192;

std::int64_t count(db::Connection& db, const std::string& table) {
    db::Statement q(db, "SELECT COUNT(*) FROM " + table);
    q.next();
    return q.integer(0);
}

void copyTable(db::Connection& from, db::Connection& to, const std::string& table, std::int64_t& done,
               std::int64_t total, const Progress& progress) {
    const std::vector<std::string> names = to.columnsOf(table);
    db::Bulk::Table into{table, {names.begin(), names.end()}};
    db::Bulk bulk(to, {into});
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
    db::Statement rows(from, "SELECT " + list + " FROM " + table, db::Reading::streamed);
    std::vector<db::Value> row(names.size());
    while (rows.next()) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const int column = static_cast<int>(i);
            if (rows.isNull(column))
                row[i] = nullptr;
            else if (rows.isInteger(column))
                row[i] = rows.integer(column);
            else
                row[i] = rows.view(column);
        }
        bulk.add(0, row);
        if (++done % reportEvery == 0) step(progress, done, total);
    }
    bulk.flush();
}

}  // namespace

std::string copyRows(db::Connection& from, db::Connection& to, const Progress& progress) {
    db::Transaction reading(from, db::Mode::read);
    db::Transaction writing(to, db::Mode::write);
    std::int64_t total = 0, done = 0;
    for (const char* table : tables) total += count(from, table);
    for (const char* table : tables) copyTable(from, to, table, done, total, progress);
    writing.commit();
    return JournalStore(from).head();
}

}  // namespace duebook::store
