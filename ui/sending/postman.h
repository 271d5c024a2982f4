// SPDX-License-Identifier: GPL-3.0-or-later
// Sends what is due in the outbox while the window is open: on a thread and a connection of its own, so that a slow
// mail server keeps nobody from posting.
#pragma once
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "async/session.h"
#include "mail/transport.h"
#include "store/mail_store.h"

namespace duebook::ui {

class Postman : public QObject {
    Q_OBJECT
public:
    // The way out of an account; tests give one of their own.
    using MakeTransport =
        std::function<std::unique_ptr<mail::Transport>(const store::MailAccount& account, const std::string& password)>;

    explicit Postman(Session& session, QObject* parent = nullptr);
    ~Postman() override;
    void setTransport(MakeTransport make) { make_ = std::move(make); }
    const MakeTransport& transport() const { return make_; }
    // The password of an account, found out of the window's thread's way; empty where the account has no user.
    static void password(const store::MailAccount& account, QObject* owner,
                         const std::function<void(std::optional<std::string> password, const QString& trouble)>& then);
    // Looks for what is due: at the beginning, after something was put in, and when the next is due.
    void look();

signals:
    void delivered();                        // something became of a mail
    void troubled(const QString& sentence);  // nothing can be sent; told once for each reason

private:
    struct Due {
        std::optional<store::MailAccount> account;
        std::optional<qint64> inMs;  // until the next mail is due; nothing: none waits
    };
    static Due dueOf(services::Books& books);
    void plan(const Due& due);
    void deliver(const store::MailAccount& account, const std::string& password);
    void trouble(const QString& sentence);

    Session& session_;
    MakeTransport make_;
    std::unique_ptr<QThreadPool> pool_ = std::make_unique<QThreadPool>();
    QTimer next_;
    QPointer<Task> looking_, sending_;
    QString told_;
};

}  // namespace duebook::ui
