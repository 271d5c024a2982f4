// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps in the ledger what is typed, in the order in which it was typed, without asking and without waiting.
#pragma once
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

#include "async/session.h"
#include "io/draft_sheet.h"
#include "store/draft_store.h"

namespace duebook::ui {

class DraftKeeper : public QObject {
    Q_OBJECT
public:
    DraftKeeper(Session& session, QObject* parent);

    // From now on it is about this draft; one without an id is made by the first text that is kept.
    void begin(std::int64_t id, std::int64_t version);
    std::int64_t id() const { return id_; }
    // Keeps the text soon; what comes right after takes its place.
    void keepSoon(const io::DraftSheet& sheet);
    // Keeps what waits, now. The window may close right after.
    void keepNow();
    // True while something typed is not in the ledger yet.
    bool isWaiting() const { return waiting_.has_value() || writing_ > 0; }
    // Nothing of it is kept any more, also not what waits.
    void forget();

signals:
    void kept(const duebook::store::DraftRow& row);
    void stale();  // somebody else has changed it since
    void gone();   // somebody else has deleted or issued it
    void failed(const QString& sentence);

private:
    // What the writing thread knows: the draft as it was last written.
    struct Written {
        std::int64_t id = 0, version = 1;
        bool refused = false;
    };
    void answer(const std::shared_ptr<Written>& of, const Result<store::DraftRow>& row);
    Session& session_;
    QTimer soon_;
    std::optional<io::DraftSheet> waiting_;
    std::shared_ptr<Written> written_;
    std::int64_t id_ = 0;
    int writing_ = 0;
};

}  // namespace duebook::ui
