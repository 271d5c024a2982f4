// SPDX-License-Identifier: GPL-3.0-or-later
// How the company sends mail: its account at a server, its senders, its own templates.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "db/db.h"
#include "mail/smtp.h"

namespace duebook::store {

struct MailIdentity {
    std::string name;     // what the company calls it: "billing"
    std::string display;  // what recipients see: "Acme Billing"
    std::string address;
    std::string replyTo = {};
    friend bool operator==(const MailIdentity&, const MailIdentity&) = default;
};

struct MailAccount {
    std::string host;
    int port = 587;
    mail::Security security = mail::Security::starttls;
    std::string user = {};  // empty: no login. The password is kept elsewhere
    std::string caCertificate = {};
    int takeBackSeconds = 10;
    int timeoutSeconds = 120;
    std::vector<MailIdentity> identities = {};  // the first is the usual sender
    std::int64_t version = 0;
    // after the server could not be reached, or refused us
    std::int64_t pauses = 0;
    std::optional<Instant> pauseUntil = {};
    std::string answer = {};
};

struct MailTemplateRow {
    std::string name, language, content;
    std::int64_t version = 1;
};

class MailStore {
public:
    explicit MailStore(db::Connection& db) : db_(db) {}
    std::optional<MailAccount> account();
    // Replaces the account and its identities, and ends a pause.
    void put(const MailAccount& account);
    // Counts another failure and lets nothing be tried before `until`; nothing ends the pause.
    void pause(std::optional<Instant> until, const std::string& answer);

    std::optional<MailTemplateRow> findTemplate(std::string_view name, std::string_view language);
    std::vector<MailTemplateRow> templates();
    void putTemplate(const MailTemplateRow& row);
    void removeTemplate(std::string_view name, std::string_view language);

private:
    db::Connection& db_;
};

}  // namespace duebook::store
