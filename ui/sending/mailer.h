// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about sending that is not a page: the dialogs that send, those that set the account and the texts, the
// seconds in which a mail can be taken back, and the delivery behind them.
#pragma once
#include <QStringList>
#include <memory>

#include "pages/page.h"
#include "sending/parcel.h"
#include "sending/postman.h"

namespace duebook::ui {

class Mailer : public QObject {
    Q_OBJECT
public:
    // over: the window that dialogs open over.
    Mailer(const PageContext& context, QWidget* over);

    Postman& postman() { return postman_; }
    // Opens what the link asks for and says that it did: {"send", {"numbers": […]}}, {"issue", {"drafts": [ids]}},
    // {"statement", {"customer": its number}}, {"mailAccount"}, {"mailTexts"}, {"outboxChanged"}.
    bool follow(const Link& link);
    // Takes back what was put in last.
    void undo();

signals:
    void told(const QString& sentence, bool problem);
    void undoOffered(const QString& sentence, int ms);  // undo() within that time
    void outboxChanged();

private:
    void send(const QStringList& numbers);
    void open(const Parcel& parcel);
    void issue(const QList<qint64>& drafts);
    void queued(const QString& sentence, const std::vector<std::int64_t>& ids, qint64 dueMs);
    void changed();

    PageContext context_;
    QWidget* over_;
    Postman postman_;
    std::vector<std::int64_t> last_;
};

}  // namespace duebook::ui
