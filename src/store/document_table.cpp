// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/document_table.h"

#include "base/check.h"
#include "store/caption_store.h"

namespace duebook::store {
namespace {

// Each reads: id, kind, number, customer_id, issued_day, due_day, currency, gross_minor, po_number, open, next due day.
constexpr std::string_view openDocuments = R"sql(
    SELECT d.id, d.kind, d.number, d.customer_id, d.issued_day, d.due_day, d.currency, d.gross_minor, d.po_number,
           o.open_minor, o.next_due
    FROM (SELECT document_id, CAST(SUM(open_minor) AS BIGINT) AS open_minor, MIN(due_day) AS next_due
          FROM open_item GROUP BY document_id
          UNION ALL SELECT credit_id, -open_minor, credit_day FROM open_credit WHERE kind = 2) o
    JOIN document d ON d.id = o.document_id)sql";

constexpr std::string_view oldestDocuments = R"sql(
    SELECT d.id, d.kind, d.number, d.customer_id, d.issued_day, d.due_day, d.currency, d.gross_minor, d.po_number,
           (SELECT CAST(SUM(p.open_minor) AS BIGINT) FROM open_item p WHERE p.document_id = d.id), o.next_due
    FROM (SELECT document_id, MIN(due_day) AS next_due
          FROM (SELECT document_id, due_day FROM open_item ORDER BY due_day, document_id LIMIT $1) first
          GROUP BY document_id) o
    JOIN document d ON d.id = o.document_id ORDER BY o.next_due, d.due_day, d.id)sql";

constexpr std::string_view allDocuments = R"sql(
    SELECT d.id, d.kind, d.number, d.customer_id, d.issued_day, d.due_day, d.currency, d.gross_minor, d.po_number,
           CASE d.kind WHEN 1 THEN (SELECT CAST(SUM(o.open_minor) AS BIGINT) FROM open_item o WHERE o.document_id = d.id)
                       ELSE -(SELECT o.open_minor FROM open_credit o WHERE o.credit_id = d.id) END,
           (SELECT MIN(o.due_day) FROM open_item o WHERE o.document_id = d.id)
    FROM document d ORDER BY d.id)sql";

constexpr std::int64_t reportEvery = 4096;

std::int64_t countOf(db::Connection& db, std::string_view sql) {
    db::Statement q(db, sql);
    q.next();
    return q.integer(0);
}

}  // namespace

std::shared_ptr<const DocumentTable> DocumentTable::load(db::Connection& db, Scope scope, Date asOf,
                                                         const Progress& progress) {
    auto table = std::make_shared<DocumentTable>();
    table->asOf_ = asOf.days();
    table->scope_ = scope;
    db::Transaction transaction(db, db::Mode::read);
    table->merged_ = MergedCustomers(db);
    const std::int64_t total =
        countOf(db, scope == Scope::all ? "SELECT COUNT(*) FROM document" : "SELECT COUNT(*) FROM open_item");
    table->rows_.reserve(static_cast<std::size_t>(total));
    table->readCustomers(db);
    table->readDisputes(db);
    table->readMails(db);
    db::Statement q(db, scope == Scope::all ? allDocuments : openDocuments, db::Reading::streamed);
    for (std::int64_t done = 0; q.next(); ++done) {
        if (done % reportEvery == 0) step(progress, done, total);
        table->add(q);
    }
    return table;
}

std::shared_ptr<const DocumentTable> DocumentTable::loadOldest(db::Connection& db, std::int64_t most, Date asOf) {
    auto table = std::make_shared<DocumentTable>();
    table->asOf_ = asOf.days();
    db::Transaction transaction(db, db::Mode::read);
    table->merged_ = MergedCustomers(db);
    table->readDisputes(db);
    table->readMails(db);
    db::Statement q(db, oldestDocuments);
    for (q.with(most); q.next();) table->add(q);
    for (const Row& row : table->rows_) {
        if (row.customer >= table->customers_.size()) table->customers_.resize(row.customer + 1);
        Caption& caption = table->customers_[row.customer];
        if (!caption.number.empty()) continue;
        customerCaption(db, row.customer, [&](std::int64_t, std::string_view customer, std::string_view name) {
            caption = {std::string(customer), std::string(name)};
        });
    }
    return table;
}

void DocumentTable::readCustomers(db::Connection& db) {
    customerCaptions(db, [this](std::int64_t id, std::string_view customer, std::string_view name) {
        customers_.resize(static_cast<std::size_t>(id) + 1);
        customers_.back() = {std::string(customer), std::string(name)};
    });
}

// Few documents are disputed: they are read once instead of being looked for at every row.
void DocumentTable::readDisputes(db::Connection& db) {
    db::Statement q(db, R"sql(SELECT document_id FROM dispute WHERE closed_day IS NULL)sql");
    while (q.next()) disputed_.insert(q.integer(0));
}

// As few as were sent from here.
void DocumentTable::readMails(db::Connection& db) {
    db::Statement q(db, R"sql(
        SELECT d.id, MAX(CASE WHEN o.confirmed_at IS NOT NULL THEN 4 WHEN o.state = 3 THEN 3 WHEN o.state > 3 THEN 2 ELSE 1 END)
        FROM outbox o JOIN mail_message m ON m.id = o.message_id
        JOIN document d ON d.kind = m.document_kind AND d.number = m.document_number
        WHERE o.state <> 6 GROUP BY d.id)sql");
    while (q.next()) mailed_.emplace(q.integer(0), static_cast<Mailed>(q.integer(1)));
}

void DocumentTable::add(const db::Statement& q) {
    const std::string_view no = q.view(2), po = q.view(8);
    Row row{};
    row.id = q.integer(0);
    row.kind = static_cast<std::uint8_t>(q.integer(1));
    row.customer = static_cast<std::uint32_t>(merged_.kept(q.integer(3)));
    row.issued = static_cast<std::int32_t>(q.integer(4));
    row.due = static_cast<std::int32_t>(q.integer(5));
    row.currency = static_cast<std::uint16_t>(q.integer(6));
    row.gross = q.integer(7);
    row.open = q.maybe(9).value_or(0);
    row.nextDue = static_cast<std::int32_t>(q.maybe(10).value_or(row.due));
    row.disputed = disputed_.contains(row.id);
    if (const auto mailed = mailed_.find(row.id); mailed != mailed_.end()) row.mailed = mailed->second;
    row.texts = static_cast<std::uint32_t>(texts_.size());
    row.numberSize = static_cast<std::uint16_t>(no.size());
    texts_ += no;
    row.poSize = static_cast<std::uint16_t>(po.size());
    texts_ += po;
    rows_.push_back(row);
}

insight::ValueKind DocumentTable::kind(std::size_t column) const {
    using insight::ValueKind;
    switch (column) {
        case issued:
        case dueOn:
            return ValueKind::date;
        case gross:
        case open:
            return ValueKind::money;
        case daysLate:
            return ValueKind::number;
        default:
            return ValueKind::text;
    }
}

std::string_view DocumentTable::text(std::size_t row, std::size_t column) const {
    const Row& r = rows_[row];
    const std::string_view texts = texts_;
    switch (column) {
        case number:
            return texts.substr(r.texts, r.numberSize);
        case poNumber:
            return texts.substr(r.texts + r.numberSize, r.poSize);
        case customerNumber:
            return customers_[r.customer].number;
        case customerName:
            return customers_[r.customer].name;
        case state:
            return nameOf(stateOf(row));
        case currencyCode:
            return Currency(r.currency).code();
        case sent:
            return nameOf(r.mailed);
        default:
            return {};
    }
}

std::optional<std::int64_t> DocumentTable::value(std::size_t row, std::size_t column) const {
    const Row& r = rows_[row];
    switch (column) {
        case issued:
            return r.issued;
        case dueOn:
            return r.due;
        case gross:
            return isCreditNote(row) ? -r.gross : r.gross;
        case open:
            return r.open;
        case daysLate:
            if (r.open <= 0 || daysLateOf(row) <= 0) return std::nullopt;
            return daysLateOf(row);
        default:
            return std::nullopt;
    }
}

DocumentState DocumentTable::stateOf(std::size_t row) const {
    const Row& r = rows_[row];
    if (isCreditNote(row)) return r.open == 0 ? DocumentState::appliedCredit : DocumentState::openCredit;
    if (r.open == 0) return DocumentState::paid;
    if (r.disputed) return DocumentState::disputed;
    if (r.open < r.gross) return DocumentState::partPaid;
    return daysLateOf(row) > 0 ? DocumentState::overdue : DocumentState::due;
}

std::string_view nameOf(DocumentState state) {
    switch (state) {
        case DocumentState::due:
            return "due";
        case DocumentState::overdue:
            return "overdue";
        case DocumentState::partPaid:
            return "part-paid";
        case DocumentState::disputed:
            return "disputed";
        case DocumentState::paid:
            return "paid";
        case DocumentState::openCredit:
            return "open credit";
        case DocumentState::appliedCredit:
            return "applied credit";
    }
    check(false, "a state of the list");
    return {};
}

std::string_view nameOf(Mailed mailed) {
    constexpr std::string_view names[] = {"", "waiting", "failed", "sent", "received"};
    return names[static_cast<std::size_t>(mailed)];
}

}  // namespace duebook::store
