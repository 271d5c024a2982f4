// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalogue_store.h"

namespace duebook::store {
namespace {

TermsRow readTerms(const db::Statement& q) {
    return {q.integer(0), q.text(1), static_cast<int>(q.integer(2)), q.text(3)};
}

billing::CatalogueItem readItem(const db::Statement& q) {
    billing::CatalogueItem item;
    item.code = q.text(0);
    item.name = q.text(1);
    item.description = q.text(2);
    item.unit = q.text(3);
    item.tax = q.isNull(4) ? std::string() : q.text(4);
    item.account = q.isNull(5) ? std::string() : q.text(5);
    item.active = q.integer(6) != 0;
    return item;
}

void readPrices(db::Connection& db, billing::CatalogueItem& item) {
    db::Statement q(db, R"sql(
        SELECT price_list, currency, price FROM item_price WHERE item_code = $1 ORDER BY price_list, currency)sql");
    for (q.with(item.code); q.next();) {
        item.prices.push_back({q.text(0), Currency(q.integer(1)), UnitPrice::ofRaw(q.integer(2))});
    }
}

std::optional<std::string_view> orNull(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}

}  // namespace

CompanyRow CatalogueStore::company() {
    db::Statement q(db_, "SELECT version, content FROM company ORDER BY version DESC LIMIT 1");
    if (!q.next()) return {};
    return {q.integer(0), q.text(1)};
}

void CatalogueStore::putCompany(std::string_view content, Instant now) {
    db::Statement(db_, "INSERT INTO company (version, content, changed_at) VALUES ($1, $2, $3)")
        .with(company().version + 1, content, now.ms)
        .run();
}

std::optional<CatalogueStore::Logo> CatalogueStore::logo() {
    db::Statement q(db_, "SELECT media_type, content FROM company_file WHERE name = 'logo'");
    if (!q.next()) return std::nullopt;
    return Logo{q.text(0), q.text(1)};
}

void CatalogueStore::putLogo(const Logo& logo) {
    db::Statement(db_, R"sql(
        INSERT INTO company_file (name, media_type, content) VALUES ('logo', $1, $2)
        ON CONFLICT (name) DO UPDATE SET media_type = excluded.media_type, content = excluded.content)sql")
        .with(logo.mediaType, logo.content)
        .run();
}

void CatalogueStore::removeLogo() {
    db::Statement(db_, "DELETE FROM company_file WHERE name = 'logo'").run();
}

std::vector<TermsRow> CatalogueStore::terms() {
    std::vector<TermsRow> list;
    db::Statement q(db_, "SELECT id, name, net_days, content FROM terms ORDER BY net_days, name");
    while (q.next()) list.push_back(readTerms(q));
    return list;
}

std::optional<TermsRow> CatalogueStore::terms(std::string_view name) {
    db::Statement q(db_, "SELECT id, name, net_days, content FROM terms WHERE name = $1");
    if (!q.with(name).next()) return std::nullopt;
    return readTerms(q);
}

std::optional<TermsRow> CatalogueStore::terms(std::int64_t id) {
    db::Statement q(db_, "SELECT id, name, net_days, content FROM terms WHERE id = $1");
    if (!q.with(id).next()) return std::nullopt;
    return readTerms(q);
}

void CatalogueStore::putTerms(const TermsRow& terms) {
    db::Statement(db_, R"sql(
        INSERT INTO terms (id, name, net_days, content) VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM terms), $1, $2, $3)
        ON CONFLICT (name) DO UPDATE SET net_days = excluded.net_days, content = excluded.content,
                                         version = terms.version + 1)sql")
        .with(terms.name, std::int64_t{terms.netDays}, terms.content)
        .run();
}

std::vector<TaxRow> CatalogueStore::taxes() {
    std::vector<TaxRow> list;
    db::Statement q(db_, R"sql(
        SELECT t.code, t.category, t.name, t.reason, t.reason_code, t.account_id, a.code
        FROM tax_code t LEFT JOIN account a ON a.id = t.account_id ORDER BY t.code)sql");
    db::Statement rates(db_, "SELECT from_day, percent FROM tax_rate WHERE code = $1 ORDER BY from_day");
    while (q.next()) {
        const auto category = billing::taxCategoryOf(q.text(1));
        if (!category) throw db::DbError(db::DbError::Kind::corrupt, "no tax category is called " + q.text(1));
        TaxRow row{{q.text(0), q.text(2), *category, {}, q.text(3), q.text(4)},
                   q.maybe(5),
                   q.isNull(6) ? std::string() : q.text(6)};
        for (rates.with(row.tax.code); rates.next();) {
            row.tax.rates.push_back({Date::fromDays(rates.integer(0)), Rate::ofRaw(rates.integer(1))});
        }
        list.push_back(std::move(row));
    }
    return list;
}

void CatalogueStore::putTax(const TaxRow& row) {
    db::Statement(db_, R"sql(
        INSERT INTO tax_code (code, category, name, reason, reason_code, account_id) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (code) DO UPDATE SET category = excluded.category, name = excluded.name, reason = excluded.reason,
                                         reason_code = excluded.reason_code, account_id = excluded.account_id)sql")
        .with(row.tax.code, billing::codeOf(row.tax.category), row.tax.name, row.tax.reason, row.tax.reasonCode,
              row.account)
        .run();
    db::Statement(db_, "DELETE FROM tax_rate WHERE code = $1").with(row.tax.code).run();
    db::Statement rate(db_, "INSERT INTO tax_rate (code, from_day, percent) VALUES ($1, $2, $3)");
    for (const billing::DatedRate& r : row.tax.rates) rate.with(row.tax.code, r.from.days(), r.rate.raw()).run();
}

std::vector<billing::CatalogueItem> CatalogueStore::items() {
    std::vector<billing::CatalogueItem> list;
    db::Statement q(db_, R"sql(
        SELECT i.code, i.name, i.description, i.unit, i.tax_code, a.code, i.is_active
        FROM item i LEFT JOIN account a ON a.id = i.account_id ORDER BY i.code)sql");
    while (q.next()) list.push_back(readItem(q));
    for (billing::CatalogueItem& item : list) readPrices(db_, item);
    return list;
}

std::optional<billing::CatalogueItem> CatalogueStore::item(std::string_view code) {
    db::Statement q(db_, R"sql(
        SELECT i.code, i.name, i.description, i.unit, i.tax_code, a.code, i.is_active
        FROM item i LEFT JOIN account a ON a.id = i.account_id WHERE i.code = $1)sql");
    if (!q.with(code).next()) return std::nullopt;
    billing::CatalogueItem item = readItem(q);
    readPrices(db_, item);
    return item;
}

void CatalogueStore::putItem(const billing::CatalogueItem& item, const OwnAccount& account) {
    db::Statement(db_, R"sql(
        INSERT INTO item (code, name, description, unit, tax_code, account_id, is_active, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 1)
        ON CONFLICT (code) DO UPDATE SET name = excluded.name, description = excluded.description, unit = excluded.unit,
                                         tax_code = excluded.tax_code, account_id = excluded.account_id,
                                         is_active = excluded.is_active, version = item.version + 1)sql")
        .with(item.code, item.name, item.description, item.unit, orNull(item.tax), account, std::int64_t{item.active})
        .run();
    db::Statement(db_, "DELETE FROM item_price WHERE item_code = $1").with(item.code).run();
    db::Statement price(db_, R"sql(
        INSERT INTO item_price (item_code, price_list, currency, price) VALUES ($1, $2, $3, $4)
        ON CONFLICT (item_code, price_list, currency) DO UPDATE SET price = excluded.price)sql");
    for (const billing::ItemPrice& p : item.prices) {
        price.with(item.code, p.list, p.currency.number(), p.price.raw()).run();
    }
}

OwnAccount CatalogueStore::accountOfItem(std::string_view code) {
    db::Statement q(db_, "SELECT account_id FROM item WHERE code = $1");
    return q.with(code).next() ? q.maybe(0) : std::nullopt;
}

std::optional<std::int64_t> CatalogueStore::account(std::string_view code) {
    db::Statement q(db_, "SELECT id FROM account WHERE code = $1");
    if (!q.with(code).next()) return std::nullopt;
    return q.integer(0);
}

std::string CatalogueStore::codeOf(const OwnAccount& account) {
    db::Statement q(db_, "SELECT code FROM account WHERE id = $1");
    return q.with(account).next() ? q.text(0) : std::string();
}

std::vector<CatalogueStore::AccountRow> CatalogueStore::accounts() {
    std::vector<AccountRow> list;
    db::Statement q(db_, "SELECT code, name, role FROM account WHERE role LIKE '% %' ORDER BY code");
    while (q.next()) {
        const std::string role = q.text(2);
        list.push_back({q.text(0), q.text(1), role.substr(0, role.find(' '))});
    }
    return list;
}

void CatalogueStore::putAccount(const AccountRow& account) {
    db::Statement(db_, R"sql(
        INSERT INTO account (id, code, name, role) VALUES ((SELECT MAX(id) + 1 FROM account), $1, $2, $3)
        ON CONFLICT (code) DO UPDATE SET name = excluded.name)sql")
        .with(account.code, account.name, account.kind + " " + account.code)
        .run();
}

std::optional<std::string> CatalogueStore::pattern(DocumentForm form) {
    db::Statement q(db_, "SELECT pattern FROM number_series WHERE form = $1");
    if (!q.with(static_cast<std::int64_t>(form)).next()) return std::nullopt;
    return q.text(0);
}

void CatalogueStore::putPattern(DocumentForm form, std::string_view pattern) {
    db::Statement(db_, R"sql(
        INSERT INTO number_series (form, pattern) VALUES ($1, $2)
        ON CONFLICT (form) DO UPDATE SET pattern = excluded.pattern)sql")
        .with(static_cast<std::int64_t>(form), pattern)
        .run();
}

}  // namespace duebook::store
