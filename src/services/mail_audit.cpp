// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail_audit.h"

#include <charconv>
#include <map>
#include <set>

#include "services/mail_acts.h"
#include "store/verify_store.h"

namespace duebook::services {
namespace {

using store::MailState;

constexpr std::size_t mostFaults = 20;
constexpr std::string_view stateStart = "v1|mail-state|", queuedStart = "v1|mail|";

// The numbers of "8|3|…": the row and its state.
std::pair<std::int64_t, int> rowAndState(std::string_view text) {
    std::int64_t row = 0;
    int state = 0;
    const auto bar = std::from_chars(text.data(), text.data() + text.size(), row).ptr;
    if (bar < text.data() + text.size()) std::from_chars(bar + 1, text.data() + text.size(), state);
    return {row, state};
}

struct Sent {
    std::vector<std::int64_t> ids;
    std::vector<std::string> recipients;
};

}  // namespace

std::vector<std::string> mailFaults(Books& books, std::int64_t& examined) {
    std::multiset<std::string> queued;   // what the journal says was put in
    std::map<std::int64_t, int> states;  // the state that an act gave a row last
    store::VerifyStore(*books.db).forEachAct([&](const Act& act) {
        if (act.payload.starts_with(queuedStart)) queued.insert(act.payload);
        if (act.payload.starts_with(stateStart)) {
            const auto [row, state] = rowAndState(std::string_view(act.payload).substr(stateStart.size()));
            states[row] = state;
        }
    });
    std::vector<std::string> faults;
    const auto say = [&](std::string fault) {
        if (faults.size() < mostFaults) faults.push_back(std::move(fault));
    };
    store::OutboxStore outbox(*books.db);
    std::map<std::int64_t, Sent> rows;
    outbox.forEachRow([&](std::int64_t id, std::int64_t message, std::string recipient, MailState state) {
        rows[message].ids.push_back(id);
        rows[message].recipients.push_back(std::move(recipient));
        // a mail that is leaving was queued last; no act says that it leaves
        const int stands = state == MailState::sending ? 1 : static_cast<int>(state);
        const auto given = states.find(id);
        if (stands != (given == states.end() ? 1 : given->second))
            say("mail " + std::to_string(id) + " is " + std::string(nameOf(state)) + ", which no act made it");
    });
    examined = 0;
    outbox.forEachMessage([&](const store::OutboxStore::Sealed& mail) {
        ++examined;
        const Sent& to = rows[mail.id];
        const auto found = queued.find(queuedPayload(mail.id, mail.occasion, mail.content, to.ids, to.recipients));
        if (found == queued.end())
            say("the mail of " + mail.occasion + " is not the one that was put in");
        else
            queued.erase(found);
    });
    for (const std::string& missing : queued) say("a mail of the journal is missing: " + missing.substr(0, 60));
    return faults;
}

}  // namespace duebook::services
