// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "io/schedule_json.h"
#include "services/issue_invoice.h"
#include "services/schedules.h"

namespace duebook::services {
namespace {

using billing::ScheduledDraft;
using billing::TypedSchedule;
using store::ScheduleStore;

// A transaction's own cost is shared by this many documents; nobody else waits for long.
constexpr std::size_t documentsAtOnce = 64;

// Documents that are issued in one transaction, as one act: all of them with the notes of their schedules, or none.
class Batch {
public:
    explicit Batch(Books& books)
        : books_(books), transaction_(*books.db, db::Mode::write), writer_(*books.db, books.now()) {}
    // The desk has been read since the transaction began.
    void open(BillingDesk& desk) { issuer_.emplace(books_, writer_, desk); }

    std::size_t size() const { return billed_.size(); }
    Issuer& issuer() { return *issuer_; }
    void post(const store::ScheduleRow& row, const ScheduledDraft& each, const ComposedDraft& draft,
              std::optional<Date> next) {
        const Document& posted = issuer_->post(draft);
        billed_.push_back({row.name, each.draft.customer, posted.number, each.day, posted.gross});
        notes_.push_back({row.id, each.day, each.no, posted.id, next});
    }
    void write() {
        const std::string first = billed_.front().number, last = billed_.back().number;
        writer_.finish(books_.actor, "invoice.recur", first == last ? first : first + " to " + last);
        ScheduleStore schedules(*books_.db);
        for (const Note& note : notes_) {
            schedules.noteIssued(note.schedule, note.day, note.no, note.document);
            schedules.setNext(note.schedule, note.next);
        }
    }
    // What is certain from now on.
    std::vector<BilledDocument> commit() {
        transaction_.commit();
        return std::move(billed_);
    }

private:
    struct Note {
        std::int64_t schedule;
        Date day;
        int no;
        DocumentId document;
        std::optional<Date> next;
    };
    Books& books_;
    db::Transaction transaction_;
    store::FactWriter writer_;
    std::optional<Issuer> issuer_;
    std::vector<BilledDocument> billed_;
    std::vector<Note> notes_;
};

class Runner {
public:
    Runner(Books& books, Date until, bool preview, BillingRun& run)
        : books_(books), until_(until), preview_(preview), run_(run) {}

    // Issues what is due of one schedule, until something is refused.
    void run(std::int64_t id) {
        if (!preview_) beginBatch();
        const auto row = ScheduleStore(*books_.db).find(id);
        if (!row || !row->next) return;
        const auto schedule = io::readSchedule(row->content);
        if (!schedule) return skip(row->name, *row->next, schedule.error());
        for (const ScheduledDraft& each : billing::wanted(*schedule, *row->next, until_)) {
            const Faults faults = preview_ ? show(*row, each) : issue(*row, *schedule, each);
            if (!faults.empty()) return skip(row->name, each.day, faults, each.draft.customer);
        }
    }
    // Commits what waits.
    void finish() {
        if (batch_ && batch_->size() > 0) {
            batch_->write();
            changes_ = books_.db->changes();  // this act's own rows are no news
            for (BilledDocument& billed : batch_->commit()) run_.issued.push_back(std::move(billed));
        }
        batch_.reset();
    }

private:
    // Makes sure that there is room in the batch.
    void beginBatch() {
        if (batch_ && batch_->size() >= documentsAtOnce) finish();
        if (batch_) return;
        batch_ = std::make_unique<Batch>(books_);
        batch_->open(desk());
    }
    void skip(const std::string& schedule, Date day, Faults why, const std::string& customer = {}) {
        run_.skipped.push_back({schedule, day, std::move(why), customer});
    }
    // Customers and settings are read once and again after somebody else has written.
    BillingDesk& desk() {
        const std::int64_t changes = books_.db->changes();
        if (!desk_ || changes != changes_) desk_ = std::make_unique<BillingDesk>(books_);
        changes_ = changes;
        return *desk_;
    }
    Faults show(const store::ScheduleRow& row, const ScheduledDraft& each) {
        db::Transaction transaction(*books_.db, db::Mode::read);
        store::FactWriter nothing(*books_.db, books_.now());
        const ComposedDraft draft = desk().compose(each.draft);
        Faults faults = Issuer(books_, nothing, desk()).hindrances(draft, {});
        if (faults.empty()) run_.issued.push_back({row.name, each.draft.customer, {}, each.day, draft.totals->payable});
        return faults;
    }
    Faults issue(const store::ScheduleRow& row, const TypedSchedule& schedule, const ScheduledDraft& each) {
        beginBatch();
        if (ScheduleStore(*books_.db).isIssued(row.id, each.day, each.no)) return {};  // by another program, meanwhile
        const ComposedDraft draft = desk_->compose(each.draft);
        if (Faults faults = batch_->issuer().hindrances(draft, {}); !faults.empty()) return faults;
        batch_->post(row, each, draft, nextAfter(schedule, each));
        return {};
    }
    // Of several milestones on one day the later ones are still to come.
    static std::optional<Date> nextAfter(const TypedSchedule& schedule, const ScheduledDraft& done) {
        const auto same = billing::wanted(schedule, done.day, done.day);
        return same.back().no == done.no ? billing::nextDay(schedule, done.day.plusDays(1)) : done.day;
    }
    Books& books_;
    Date until_;
    bool preview_;
    BillingRun& run_;
    std::unique_ptr<BillingDesk> desk_;
    std::int64_t changes_ = 0;
    std::unique_ptr<Batch> batch_;
};

}  // namespace

void runBilling(Books& books, Date until, bool preview, const Progress& progress, BillingRun& run) {
    const auto due = ScheduleStore(*books.db).due(until);
    Runner runner(books, until, preview, run);
    std::int64_t done = 0;
    try {
        for (const std::int64_t id : due) {
            step(progress, done++, static_cast<std::int64_t>(due.size()));
            runner.run(id);
        }
    } catch (const Cancelled&) {
        runner.finish();
        throw;
    }
    runner.finish();
    progress.report(1, 1);
}

BillingRun runBilling(Books& books, Date until, bool preview, const Progress& progress) {
    BillingRun run;
    runBilling(books, until, preview, progress, run);
    return run;
}

}  // namespace duebook::services
