// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/find_store.h"

#include <algorithm>

namespace duebook::store {
namespace {

// The least text that comes after every text beginning with `prefix`, byte by byte; nothing where there is none.
std::optional<std::string> after(std::string prefix) {
    while (!prefix.empty()) {
        if (prefix.back() != '\x7f') {
            prefix.back() = static_cast<char>(prefix.back() + 1);
            if (static_cast<unsigned char>(prefix.back()) < 0x80) return prefix;
        }
        prefix.pop_back();
    }
    return std::nullopt;
}

// The end of the range of texts that begin with the text. UTF-8's highest code point stands behind every other.
std::string rangeEnd(std::string_view text) {
    const bool ascii = static_cast<unsigned char>(text.back()) < 0x7f;
    if (ascii) {
        if (auto end = after(std::string(text))) return *end;
    }
    return std::string(text) + "\xF4\x8F\xBF\xBF";
}

// The number in the text where it is digits alone, without leading zeros' meaning.
std::optional<std::int64_t> digitsOf(std::string_view text) {
    if (text.empty() || text.size() > 9) return std::nullopt;
    std::int64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

void FindStore::addDocuments(std::vector<FoundDocument>& found, db::Statement& ids, std::size_t most) {
    db::Statement row(db_, R"sql(
        SELECT d.kind, d.number, c.name, d.currency,
               (SELECT CAST(SUM(o.open_minor) AS BIGINT) FROM open_item o WHERE o.document_id = d.id)
        FROM document d JOIN customer_now c ON c.id = d.customer_id WHERE d.id = $1)sql");
    std::vector<std::int64_t> list;
    while (ids.next()) list.push_back(ids.integer(0));
    for (const std::int64_t id : list) {
        if (found.size() >= most) return;
        if (std::any_of(found.begin(), found.end(), [id](const FoundDocument& f) { return f.id == id; })) continue;
        if (!row.with(id).next()) continue;
        FoundDocument d{static_cast<FoundDocument::Kind>(row.integer(0)), id, row.text(1), row.text(2), {}};
        if (const auto minor = row.maybe(4)) d.open = Money(*minor, Currency(row.integer(3)));
        found.push_back(std::move(d));
    }
}

std::vector<FoundDocument> FindStore::byNumber(std::string_view text, std::size_t most) {
    std::vector<FoundDocument> found;
    const auto limit = static_cast<std::int64_t>(most);
    db::Statement prefix(db_, R"sql(
        SELECT id FROM document WHERE kind = $1 AND number >= $2 AND number < $3 ORDER BY number LIMIT $4)sql");
    for (const std::int64_t kind : {1, 2}) {
        prefix.with(kind, text, rangeEnd(text), limit);
        addDocuments(found, prefix, most);
    }
    if (const auto digits = digitsOf(text)) {
        db::Statement tail(
            db_, "SELECT id FROM document WHERE number_tail >= $1 AND number_tail < $2 ORDER BY number_tail LIMIT $3");
        std::int64_t scale = 1;
        for (int more = 0; more < 4 && found.size() < most && *digits > 0; ++more, scale *= 10) {
            tail.with(*digits * scale, (*digits + 1) * scale, limit);
            addDocuments(found, tail, most);
        }
    }
    db::Statement receipts(db_, R"sql(
        SELECT r.id, r.number, c.name FROM receipt_now r JOIN customer_now c ON c.id = r.customer_id
        WHERE r.number >= $1 AND r.number < $2 ORDER BY r.number LIMIT $3)sql");
    for (receipts.with(text, rangeEnd(text), limit); found.size() < most && receipts.next();) {
        found.push_back({FoundDocument::Kind::receipt, receipts.integer(0), receipts.text(1), receipts.text(2), {}});
    }
    return found;
}

std::vector<FoundDocument> FindStore::byPoNumber(std::string_view text, std::size_t most) {
    std::vector<FoundDocument> found;
    db::Statement q(db_, R"sql(
        SELECT id FROM document WHERE po_number <> '' AND po_number >= $1 AND po_number < $2 ORDER BY po_number LIMIT $3)sql");
    q.with(text, rangeEnd(text), static_cast<std::int64_t>(most));
    addDocuments(found, q, most);
    return found;
}

// From one to the next by the index: to read all open items for a handful of currencies takes as long as they are many.
std::vector<Currency> FindStore::openCurrencies() {
    std::vector<Currency> used;
    db::Statement next(db_, "SELECT MIN(currency) FROM open_item WHERE currency > $1");
    for (std::int64_t last = -1; next.with(last).next() && !next.isNull(0);) used.emplace_back(last = next.integer(0));
    return used;
}

std::vector<FoundDocument> FindStore::byOpenAmount(std::string_view text, std::size_t most) {
    std::string plain;
    for (const char c : text) {
        if (c != ',' && c != ' ') plain += c;
    }
    const auto tenThousandths = parseFixed(plain, 4);
    std::vector<FoundDocument> found;
    if (!tenThousandths || *tenThousandths <= 0) return found;
    db::Statement q(db_, R"sql(
        SELECT document_id FROM open_item WHERE currency = $1 AND open_minor = $2 ORDER BY due_day, document_id LIMIT $3)sql");
    for (const Currency currency : openCurrencies()) {
        const auto amount = Money::parse(formatFixed(*tenThousandths, 4, 0), currency);
        if (!amount) continue;
        q.with(currency.number(), amount->minor(), static_cast<std::int64_t>(most));
        addDocuments(found, q, most);
    }
    return found;
}

}  // namespace duebook::store
