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

class Runner {
public:
    Runner(Books& books, Date until, bool preview, BillingRun& run)
        : books_(books), until_(until), preview_(preview), run_(run) {}

    // Issues what is due of one schedule, until something is refused.
    void run(std::int64_t id) {
        const auto row = ScheduleStore(*books_.db).find(id);
        if (!row || !row->next) return;
        const auto schedule = io::readSchedule(row->content);
        if (!schedule) return skip(row->name, *row->next, schedule.error());
        for (const ScheduledDraft& each : billing::wanted(*schedule, *row->next, until_)) {
            const Faults faults = preview_ ? show(*row, each) : issue(*row, *schedule, each);
            if (!faults.empty()) return skip(row->name, each.day, faults, each.draft.customer);
        }
    }

private:
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
        db::Transaction transaction(*books_.db, db::Mode::write);
        ScheduleStore schedules(*books_.db);
        if (schedules.isIssued(row.id, each.day, each.no)) return {};  // by another program, meanwhile
        store::FactWriter writer(*books_.db, books_.now());
        Issuer issuer(books_, writer, desk());
        const ComposedDraft draft = desk().compose(each.draft);
        if (Faults faults = issuer.hindrances(draft, {}); !faults.empty()) return faults;
        const Document& posted = issuer.post(draft);
        const BilledDocument billed{row.name, each.draft.customer, posted.number, each.day, posted.gross};
        const DocumentId id = posted.id;
        writer.finish(books_.actor, "invoice.recur", billed.number + " " + row.name);
        schedules.noteIssued(row.id, each.day, each.no, id);
        schedules.setNext(row.id, nextAfter(schedule, each));
        changes_ = books_.db->changes();  // this act's own row is no news
        transaction.commit();
        run_.issued.push_back(billed);
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
};

}  // namespace

void runBilling(Books& books, Date until, bool preview, const Progress& progress, BillingRun& run) {
    const auto due = ScheduleStore(*books.db).due(until);
    Runner runner(books, until, preview, run);
    std::int64_t done = 0;
    for (const std::int64_t id : due) {
        step(progress, done++, static_cast<std::int64_t>(due.size()));
        runner.run(id);
    }
    progress.report(1, 1);
}

BillingRun runBilling(Books& books, Date until, bool preview, const Progress& progress) {
    BillingRun run;
    runBilling(books, until, preview, progress, run);
    return run;
}

}  // namespace duebook::services
