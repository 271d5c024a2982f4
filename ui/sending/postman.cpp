// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/postman.h"

#include <algorithm>

#include "mail/secret_name.h"
#include "mail/smtp.h"
#include "secrets/keychain.h"
#include "services/deliver.h"
#include "services/mail_account.h"
#include "store/outbox_store.h"
#include "text/convert.h"

namespace duebook::ui {

namespace {

constexpr qint64 longestWaitMs = 60'000;  // another program may have put something in
constexpr int whileOthersSendMs = 5'000;
constexpr int longestGoodbyeMs = 2'000;

std::unique_ptr<mail::Transport> bySmtp(const store::MailAccount& account, const std::string& password) {
    return std::make_unique<mail::SmtpTransport>(services::smtpSettings(account, password));
}

}  // namespace

Postman::Postman(Session& session, QObject* parent) : QObject(parent), session_(session), make_(&bySmtp) {
    pool_->setMaxThreadCount(1);
    next_.setSingleShot(true);
    connect(&next_, &QTimer::timeout, this, &Postman::look);
}

Postman::~Postman() {
    if (looking_) looking_->cancel();
    if (sending_) sending_->cancel();
    // a server that does not answer keeps nobody from leaving; the mail at hand is in question then
    if (!pool_->waitForDone(longestGoodbyeMs)) static_cast<void>(pool_.release());
}

void Postman::password(const store::MailAccount& account, QObject* owner,
                       const std::function<void(std::optional<std::string>, const QString&)>& then) {
    if (account.user.empty()) return then(std::string(), {});
    keychain::find(qs(mail::secretKey(account.user, account.host)), owner,
                   [then](const std::optional<QString>& found, const QString& trouble) {
                       then(found ? std::optional(str(*found)) : std::nullopt, trouble);
                   });
}

Postman::Due Postman::dueOf(services::Books& books) {
    Due due{store::MailStore(*books.db).account(), {}};
    const auto next = store::OutboxStore(*books.db).nextDue();
    if (!due.account || !next) return due;
    const qint64 paused = due.account->pauseUntil ? due.account->pauseUntil->ms : 0;
    due.inMs = std::max<qint64>(0, std::max<qint64>(next->ms, paused) - books.now().ms);
    return due;
}

void Postman::look() {
    if (sending_) return;  // it looks again at its end
    if (looking_) looking_->cancel();
    looking_ = session_.read(
        this, [](services::Books& books, const Progress&) { return dueOf(books); },
        [this](const Due& due) { plan(due); });
}

void Postman::plan(const Due& due) {
    if (!due.account || !due.inMs || *due.inMs > 0)
        return next_.start(static_cast<int>(std::min(due.inMs.value_or(longestWaitMs), longestWaitMs)));
    const store::MailAccount account = *due.account;
    password(account, this, [this, account](const std::optional<std::string>& found, const QString& trouble) {
        if (found) return deliver(account, *found);
        next_.start(static_cast<int>(longestWaitMs));
        const QString known = sentence({Refusal::mailPasswordMissing, account.user, {}, {}});
        this->trouble(trouble.isEmpty() ? known : trouble);
    });
}

void Postman::deliver(const store::MailAccount& account, const std::string& password) {
    if (sending_) return;
    next_.stop();
    const std::string place = str(session_.place());
    sending_ = run(
        *pool_, this,
        [place, account, password, make = make_](TaskProgress& progress) {
            services::Books books = services::openLedger(place, services::systemUser());
            Progress core;
            core.cancelled = progress.cancelled;
            const auto transport = make(account, password);
            return services::deliverMail(books, *transport, core);
        },
        [this](const Result<services::Delivery>& delivery) {
            sending_.clear();
            if (!delivery) {
                next_.start(whileOthersSendMs);
                if (delivery.error().refusal != Refusal::mailBeingDelivered) trouble(sentence(delivery.error()));
                return;
            }
            if (delivery->pausedUntil)
                trouble(tr("No mail can be sent at the moment: %1").arg(qs(delivery->trouble)));
            else
                told_.clear();
            emit delivered();
            look();
        },
        [this](const std::exception_ptr& thrown) {
            sending_.clear();
            next_.start(static_cast<int>(longestWaitMs));
            trouble(Session::explain(thrown, session_.place()));
        });
}

void Postman::trouble(const QString& sentence) {
    if (sentence.isEmpty() || sentence == told_) return;
    told_ = sentence;
    emit troubled(sentence);
}

}  // namespace duebook::ui
