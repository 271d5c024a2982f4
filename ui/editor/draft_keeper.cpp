// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/draft_keeper.h"

#include "services/drafts.h"
#include "text/convert.h"

namespace duebook::ui {

namespace {

constexpr int soonMs = 400;

}  // namespace

DraftKeeper::DraftKeeper(Session& session, QObject* parent)
    : QObject(parent), session_(session), written_(std::make_shared<Written>()) {
    soon_.setSingleShot(true);
    soon_.setInterval(soonMs);
    connect(&soon_, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

void DraftKeeper::begin(std::int64_t id, std::int64_t version) {
    keepNow();
    written_ = std::make_shared<Written>(Written{id, version, false});
    id_ = id;
}

void DraftKeeper::forget() {
    soon_.stop();
    waiting_.reset();
    written_ = std::make_shared<Written>();
    id_ = 0;
}

void DraftKeeper::keepSoon(const io::DraftSheet& sheet) {
    waiting_ = sheet;
    if (!soon_.isActive()) soon_.start();
}

void DraftKeeper::keepNow() {
    soon_.stop();
    if (!waiting_) return;
    ++writing_;
    session_.writeAside(
        this,
        [written = written_, sheet = *std::exchange(waiting_, std::nullopt)](services::Books& books, const Progress&) {
            if (written->refused) return Result<store::DraftRow>(refuse(Refusal::staleVersion, ""));
            auto row = services::saveDraft(books, written->id, written->version, io::writeSheet(sheet));
            if (row)
                written->id = row->id, written->version = row->version;
            else
                written->refused = true;
            return row;
        },
        [this, written = written_](const Result<store::DraftRow>& row) { answer(written, row); },
        [this](const QString& sentence) {
            --writing_;
            emit failed(sentence);
        });
}

void DraftKeeper::answer(const std::shared_ptr<Written>& of, const Result<store::DraftRow>& row) {
    --writing_;
    if (of != written_) return;  // of the draft before
    if (row) {
        id_ = row->id;
        return emit kept(*row);
    }
    if (row.error().refusal == Refusal::draftUnknown) return emit gone();
    if (row.error().refusal == Refusal::staleVersion) return emit stale();
    emit failed(sentence(row.error()));
}

}  // namespace duebook::ui
