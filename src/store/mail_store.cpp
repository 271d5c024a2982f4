// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mail_store.h"

namespace duebook::store {

std::optional<MailAccount> MailStore::account() {
    db::Statement q(db_, R"sql(
        SELECT host, port, security, user_name, ca_certificate, take_back_seconds, timeout_seconds, version, pauses,
               pause_until_at, answer
        FROM mail_account)sql");
    if (!q.next()) return std::nullopt;
    MailAccount a{q.text(0),
                  static_cast<int>(q.integer(1)),
                  static_cast<mail::Security>(q.integer(2)),
                  q.text(3),
                  q.text(4),
                  static_cast<int>(q.integer(5)),
                  static_cast<int>(q.integer(6))};
    a.version = q.integer(7);
    a.pauses = q.integer(8);
    if (const auto until = q.maybe(9)) a.pauseUntil = Instant{*until};
    a.answer = q.text(10);
    db::Statement rows(db_, "SELECT name, display, address, reply_to FROM mail_identity ORDER BY no");
    while (rows.next()) a.identities.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    return a;
}

void MailStore::put(const MailAccount& a) {
    db::Statement(db_, "DELETE FROM mail_identity").run();
    db::Statement(db_, R"sql(
        INSERT INTO mail_account (id, host, port, security, user_name, ca_certificate, take_back_seconds,
                                  timeout_seconds, pauses, pause_until_at, answer, version)
        VALUES (1, $1, $2, $3, $4, $5, $6, $7, 0, NULL, '', 1)
        ON CONFLICT (id) DO UPDATE SET host = excluded.host, port = excluded.port, security = excluded.security,
            user_name = excluded.user_name, ca_certificate = excluded.ca_certificate,
            take_back_seconds = excluded.take_back_seconds, timeout_seconds = excluded.timeout_seconds, pauses = 0,
            pause_until_at = NULL, answer = '', version = mail_account.version + 1)sql")
        .with(a.host, std::int64_t{a.port}, static_cast<std::int64_t>(a.security), a.user, a.caCertificate,
              std::int64_t{a.takeBackSeconds}, std::int64_t{a.timeoutSeconds})
        .run();
    db::Statement identity(db_, R"sql(
        INSERT INTO mail_identity (no, name, display, address, reply_to) VALUES ($1, $2, $3, $4, $5))sql");
    std::int64_t no = 0;
    for (const MailIdentity& i : a.identities) identity.with(++no, i.name, i.display, i.address, i.replyTo).run();
}

void MailStore::pause(std::optional<Instant> until, const std::string& answer) {
    db::Statement(db_, R"sql(
        UPDATE mail_account SET pauses = CASE WHEN $3 = 1 THEN pauses + 1 ELSE 0 END, pause_until_at = CASE WHEN $3 = 1 THEN CAST($1 AS BIGINT) END,
               answer = $2
        WHERE id = 1)sql")
        .with(until ? until->ms : 0, answer, std::int64_t{until.has_value()})
        .run();
}

std::optional<MailTemplateRow> MailStore::findTemplate(std::string_view name, std::string_view language) {
    db::Statement q(db_, "SELECT content, version FROM mail_template WHERE name = $1 AND language = $2");
    if (!q.with(name, language).next()) return std::nullopt;
    return MailTemplateRow{std::string(name), std::string(language), q.text(0), q.integer(1)};
}

std::vector<MailTemplateRow> MailStore::templates() {
    std::vector<MailTemplateRow> rows;
    db::Statement q(db_, "SELECT name, language, content, version FROM mail_template ORDER BY name, language");
    while (q.next()) rows.push_back({q.text(0), q.text(1), q.text(2), q.integer(3)});
    return rows;
}

void MailStore::putTemplate(const MailTemplateRow& row) {
    db::Statement(db_, R"sql(
        INSERT INTO mail_template (name, language, content, version) VALUES ($1, $2, $3, 1)
        ON CONFLICT (name, language) DO UPDATE SET content = excluded.content,
            version = mail_template.version + 1)sql")
        .with(row.name, row.language, row.content)
        .run();
}

void MailStore::removeTemplate(std::string_view name, std::string_view language) {
    db::Statement(db_, "DELETE FROM mail_template WHERE name = $1 AND language = $2").with(name, language).run();
}

}  // namespace duebook::store
