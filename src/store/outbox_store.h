// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox: mails that were written, a row for each recipient, and what became of them.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "db/db.h"
#include "ledger/facts.h"

namespace duebook::store {

enum class MailState { queued = 1, sending = 2, sent = 3, failed = 4, unsure = 5, takenBack = 6 };
// "queued", "sending", "sent", "failed", "unsure", "taken-back".
std::string_view nameOf(MailState state);
std::optional<MailState> mailStateOf(std::string_view name);

// A mail as it is put in.
struct NewMail {
    std::string occasion;  // what it is for, such as "invoice 2026-0001"
    std::optional<CustomerId> customer;
    std::optional<DocumentKind> documentKind;
    std::string documentNumber, templateName, language, sender, subject, messageId, content;
    std::vector<std::string> recipients;
    Instant due, created;
    std::optional<Date> followUp = {};  // from then on somebody asks whether it has arrived
};

// One mail on its way to one recipient.
struct OutboxRow {
    std::int64_t id = 0, message = 0;
    std::string recipient;
    MailState state = MailState::queued;
    Instant due;
    std::int64_t attempts = 0;
    int code = 0;  // of the server's last answer
    std::string answer;
    Instant changed, created;
    std::string occasion, customerNumber, documentNumber, templateName, language, sender, subject, messageId;
    std::optional<DocumentKind> documentKind;
    std::optional<Date> followUp;
    std::optional<Instant> confirmed;  // the recipient has it
};

// Which mails to list.
struct OutboxQuestion {
    std::optional<MailState> state = {};
    std::optional<Date> followUpBy = {};  // sent or in question, not confirmed, to be asked about on that day or before
    std::int64_t most = 1000;
};

struct MailLogLine {
    Instant at;
    std::string event;
    int code = 0;
    std::string answer;
};

class OutboxStore {
public:
    explicit OutboxStore(db::Connection& db) : db_(db) {}
    // The mail that says this already, unless it is sure that nobody got it.
    std::optional<std::int64_t> liveMessage(std::string_view occasion);
    // The rows of a mail, by id.
    std::vector<std::int64_t> rowsOf(std::int64_t message);
    // Puts it in under `message` with the given ids for its rows.
    void insert(std::int64_t message, const std::vector<std::int64_t>& ids, const NewMail& mail);
    std::optional<OutboxRow> find(std::int64_t id);
    // The newest first.
    std::vector<OutboxRow> list(const OutboxQuestion& question);
    std::vector<std::int64_t> inState(MailState state);
    // What may be sent at `now`, in the order in which it was due; what was tried last comes last.
    std::vector<std::int64_t> due(Instant now);
    // Lets nothing of this sender be due before the moment.
    void postpone(std::string_view sender, Instant until);
    // When the next one that waits is due.
    std::optional<Instant> nextDue();
    std::string content(std::int64_t message);
    // Writes what may change of a row, from its state on, and keeps its mail's occasion up to date.
    void update(const OutboxRow& row);
    void log(std::int64_t id, std::int64_t outbox, const MailLogLine& line);
    std::vector<MailLogLine> logOf(std::int64_t outbox);
    // For `ledger verify`: each mail with its bytes, and each row with its state.
    struct Sealed {
        std::int64_t id;
        std::string occasion, content;
    };
    template <class Visit>
    void forEachMessage(Visit visit) {
        db::Statement q(db_, R"sql(
            SELECT m.id, m.occasion, COALESCE(t.content, '') FROM mail_message m LEFT JOIN mail_content t ON t.id = m.id
            ORDER BY m.id)sql",
                        db::Reading::streamed);
        while (q.next()) visit(Sealed{q.integer(0), q.text(1), q.text(2)});
    }
    template <class Visit>
    void forEachRow(Visit visit) {
        db::Statement q(db_, "SELECT id, message_id, recipient, state FROM outbox ORDER BY id", db::Reading::streamed);
        while (q.next()) visit(q.integer(0), q.integer(1), q.text(2), static_cast<MailState>(q.integer(3)));
    }

private:
    db::Connection& db_;
};

}  // namespace duebook::store
