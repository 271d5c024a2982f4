// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mail_json.h"

#include <array>

#include "io/json_fields.h"

namespace duebook::cli {
namespace {

constexpr std::array<std::string_view, 3> securities = {"none", "starttls", "tls"};

// What is encrypted usually with each of the ports of RFC 6409, 8314 and 5321.
int usualPort(mail::Security security) {
    return security == mail::Security::tls ? 465 : security == mail::Security::starttls ? 587 : 25;
}

mail::Security readSecurity(io::JsonFields& fields) {
    const std::string word = fields.text("security");
    for (std::size_t i = 0; i < securities.size(); ++i) {
        if (word == securities.at(i)) return static_cast<mail::Security>(i + 1);
    }
    if (!word.empty()) fields.fault("security", Refusal::valueInvalid, word);
    return mail::Security::starttls;
}

store::MailIdentity readIdentity(io::JsonFields& fields) {
    store::MailIdentity identity{fields.text("name"), fields.text("display"), fields.text("address"),
                                 fields.text("reply_to")};
    if (identity.address.empty()) fields.fault("address", Refusal::valueMissing, "address");
    if (identity.name.empty()) identity.name = identity.address;
    fields.done();
    return identity;
}

Json momentOrNull(const std::optional<Instant>& at) {
    return at ? Json(at->iso()) : Json();
}

}  // namespace

Checked<store::MailAccount> readMailAccount(std::string_view text) {
    const auto json = io::parseJson(text);
    if (!json) return tl::make_unexpected(Faults{{Refusal::jsonInvalid, "The file"}});
    Faults faults;
    io::JsonFields fields(*json, "", faults);
    store::MailAccount account;
    account.host = fields.text("host");
    if (account.host.empty()) fields.fault("host", Refusal::valueMissing, "host");
    account.security = readSecurity(fields);
    account.port = fields.whole("port").value_or(usualPort(account.security));
    account.user = fields.text("user");
    account.caCertificate = fields.text("ca_certificate", true);
    account.takeBackSeconds = fields.whole("take_back_seconds").value_or(account.takeBackSeconds);
    account.timeoutSeconds = fields.whole("timeout_seconds").value_or(account.timeoutSeconds);
    for (io::JsonFields& identity : fields.list("identities")) account.identities.push_back(readIdentity(identity));
    fields.done();
    if (!faults.empty()) return tl::make_unexpected(faults);
    return account;
}

Json toJson(const store::MailAccount& a) {
    Json identities = Json::array();
    for (const store::MailIdentity& i : a.identities) {
        identities.push_back(
            {{"name", i.name}, {"display", i.display}, {"address", i.address}, {"reply_to", i.replyTo}});
    }
    return {{"host", a.host},
            {"port", a.port},
            {"security", securities.at(static_cast<std::size_t>(a.security) - 1)},
            {"user", a.user},
            {"ca_certificate", a.caCertificate},
            {"take_back_seconds", a.takeBackSeconds},
            {"timeout_seconds", a.timeoutSeconds},
            {"identities", identities}};
}

Json toJson(const store::OutboxRow& m) {
    return {{"id", m.id},
            {"state", nameOf(m.state)},
            {"to", m.recipient},
            {"subject", m.subject},
            {"customer", m.customerNumber},
            {"document", m.documentNumber},
            {"template", m.templateName},
            {"occasion", m.occasion},
            {"from", m.sender},
            {"queued", m.created.iso()},
            {"due", m.state == store::MailState::queued ? Json(m.due.iso()) : Json()},
            {"attempts", m.attempts},
            {"changed", m.changed.iso()},
            {"code", m.code == 0 ? Json() : Json(m.code)},
            {"answer", m.answer}};
}

Json toJson(const services::MailFacts& mail) {
    Json json = toJson(mail.row);
    json["message_id"] = mail.row.messageId;
    json["log"] = Json::array();
    for (const store::MailLogLine& line : mail.log) {
        json["log"].push_back({{"at", line.at.iso()},
                               {"event", line.event},
                               {"code", line.code == 0 ? Json() : Json(line.code)},
                               {"answer", line.answer}});
    }
    return json;
}

Json toJson(const services::Delivery& d) {
    return {{"sent", d.sent},
            {"failed", d.failed},
            {"later", d.later},
            {"unsure", d.unsure},
            {"waiting", d.waiting},
            {"next", momentOrNull(d.next)},
            {"paused_until", momentOrNull(d.pausedUntil)},
            {"trouble", d.trouble}};
}

}  // namespace duebook::cli
