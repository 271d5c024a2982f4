// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/schedule_commands.h"

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/send_commands.h"
#include "cli/table.h"
#include "io/json_fields.h"
#include "services/schedules.h"

namespace duebook::cli {
namespace {

using store::ScheduleRow;

Json dayJson(const std::optional<Date>& day) {
    return day ? Json(day->iso()) : Json();
}

Json toJson(services::Books& books, const ScheduleRow& row) {
    const auto customer = store::CustomerStore(*books.db).find(row.customer);
    Json json = {{"name", row.name},
                 {"customer", customer ? customer->number : std::string()},
                 {"state", "ended"},
                 {"next", dayJson(row.next)}};
    if (const auto content = io::parseJson(row.content)) json.update(*content);
    if (row.next) json["state"] = "active";
    for (const Json& pause : json.value("pauses", Json::array())) {
        if (!row.next && (!pause.contains("until") || pause["until"].is_null())) json["state"] = "paused";
    }
    json["issued"] = Json::array();
    for (const auto& [day, number] : store::ScheduleStore(*books.db).issued(row.id)) {
        json["issued"].push_back({{"date", day.iso()}, {"number", number}});
    }
    return json;
}

int printKept(const Frame& frame, services::Books& books, const Checked<ScheduleRow>& row) {
    if (!row) return frame.refuse(row.error());
    if (frame.json)
        frame.print(toJson(books, *row));
    else
        std::cout << row->name << ": next " << (row->next ? row->next->iso() : "nothing") << '\n';
    return done;
}

struct ScheduleWords {
    std::string name, file, from, until;
};

void addNewSchedule(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<ScheduleWords>();
    CLI::App* verb = noun.add_subcommand("add", "Add a billing schedule from a file");
    verb->add_option("FILE", words->file, "A JSON file; see the manual")->required();
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            return printKept(frame, books, services::addSchedule(books, fileText(words->file)));
        };
    });
}

void addEditSchedule(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<ScheduleWords>();
    CLI::App* verb = noun.add_subcommand("edit", "Change the fields of a schedule that a file names");
    verb->add_option("NAME", words->name, "The schedule's name")->required();
    verb->add_option("FILE", words->file, "A JSON file with the fields that change")->required();
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            return printKept(frame, books, services::editSchedule(books, words->name, fileText(words->file)));
        };
    });
}

void addPause(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<ScheduleWords>();
    CLI::App* verb = noun.add_subcommand("pause", "Bill nothing that begins from a day on");
    verb->add_option("NAME", words->name, "The schedule's name")->required();
    verb->add_option("--from", words->from, "The first day of the pause")->required();
    verb->add_option("--until", words->until, "Its last day; until it is resumed");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const auto until = words->until.empty() ? std::nullopt : std::optional(dateOption("--until", words->until));
            return printKept(frame, books,
                             services::pauseSchedule(books, words->name, dateOption("--from", words->from), until));
        };
    });
}

// The verbs that take a name and a day.
void addOnDay(CLI::App& noun, Frame& frame, const std::string& name, const std::string& help,
              Checked<ScheduleRow> (*run)(services::Books&, const std::string&, Date)) {
    auto words = std::make_shared<ScheduleWords>();
    CLI::App* verb = noun.add_subcommand(name, help);
    verb->add_option("NAME", words->name, "The schedule's name")->required();
    verb->add_option("--date", words->from, "The day")->required();
    verb->callback([words, run, &frame] {
        frame.command = [words, run, &frame]() -> int {
            services::Books books = frame.open();
            return printKept(frame, books, run(books, words->name, dateOption("--date", words->from)));
        };
    });
}

void addShow(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<ScheduleWords>();
    CLI::App* verb = noun.add_subcommand("show", "One schedule, with what it has issued");
    verb->add_option("NAME", words->name, "The schedule's name")->required();
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const auto row = store::ScheduleStore(*books.db).find(words->name);
            if (!row) return frame.refuse({Refusal::scheduleUnknown, words->name});
            if (frame.json)
                frame.print(toJson(books, *row));
            else
                std::cout << toJson(books, *row).dump(2) << '\n';
            return done;
        };
    });
}

void addList(CLI::App& noun, Frame& frame) {
    CLI::App* verb = noun.add_subcommand("list", "All billing schedules");
    verb->callback([&frame] {
        frame.command = [&frame]() -> int {
            services::Books books = frame.open();
            Json list = Json::array();
            Table table({{"name"}, {"next"}});
            for (const ScheduleRow& row : store::ScheduleStore(*books.db).list()) {
                list.push_back(toJson(books, row));
                table.add({row.name, row.next ? row.next->iso() : "ended"});
            }
            if (frame.json)
                frame.print({{"schedules", list}});
            else
                std::cout << table.text();
            return done;
        };
    });
}

void printRun(const Frame& frame, Date until, bool preview, const services::BillingRun& run, const Json& sent) {
    Json issued = Json::array(), skipped = Json::array();
    Table table({{"schedule"}, {"customer"}, {"number"}, {"date"}, {"gross", true}, {""}});
    for (const auto& each : run.issued) {
        const std::string code(each.gross.currency().code());
        issued.push_back({{"schedule", each.schedule},
                          {"customer", each.customer},
                          {"number", each.number.empty() ? Json() : Json(each.number)},
                          {"date", each.day.iso()},
                          {"currency", code},
                          {"gross", each.gross.text()}});
        table.add({each.schedule, each.customer, each.number, each.day.iso(), grouped(each.gross.text()), code});
    }
    for (const auto& each : run.skipped) {
        Json findings = Json::array();
        for (const Error& why : each.why) findings.push_back(faultJson(why));
        skipped.push_back({{"schedule", each.schedule}, {"date", each.day.iso()}, {"findings", findings}});
    }
    if (frame.json) {
        Json json = {{"date", until.iso()}, {"preview", preview}, {"issued", issued}, {"skipped", skipped}};
        if (!sent.is_null()) json["sent"] = sent;
        return frame.print(json);
    }
    std::cout << table.text();
    for (const auto& each : run.skipped) {
        for (const Error& why : each.why) {
            std::cout << each.schedule << ' ' << each.day.iso() << ": " << why.field << ": " << explain(why) << '\n';
        }
    }
}

void addRun(CLI::App& noun, Frame& frame) {
    struct RunWords {
        std::string date;
        bool preview = false, send = false;
    };
    auto words = std::make_shared<RunWords>();
    CLI::App* verb = noun.add_subcommand("run", "Issue all invoices that schedules want up to a day");
    verb->add_option("--date", words->date, "The day, included")->required();
    auto* preview = verb->add_flag("--preview", words->preview, "Only show what would be issued");
    verb->add_flag("--send", words->send, "Mail what was issued to the customers")->excludes(preview);
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            const auto renderer = words->send ? frame.renderer() : nullptr;
            services::Books books = frame.open();
            const Date until = dateOption("--date", words->date);
            const auto run = services::runBilling(books, until, words->preview, frame.progress("Billing"));
            std::vector<std::string> numbers;
            for (const auto& each : run.issued) numbers.push_back(each.number);
            const Json sent = words->send ? sendIssued(frame, books, *renderer, numbers) : Json();
            printRun(frame, until, words->preview, run, sent);
            const bool allLeft = sent.is_null() || (sent["refused"] == 0 && sent["stopped"] == false);
            return run.skipped.empty() && allLeft ? done : someRejected;
        };
    });
}

}  // namespace

void addScheduleCommands(CLI::App& app, Frame& frame) {
    CLI::App* schedule = app.add_subcommand("schedule", "Invoices that recur");
    schedule->require_subcommand(1);
    schedule->fallthrough();
    addNewSchedule(*schedule, frame);
    addEditSchedule(*schedule, frame);
    addShow(*schedule, frame);
    addList(*schedule, frame);
    addPause(*schedule, frame);
    addOnDay(*schedule, frame, "resume", "Bill again what begins from a day on", services::resumeSchedule);
    addOnDay(*schedule, frame, "end", "End a schedule; the day is the last of its service", services::endSchedule);
    CLI::App* billing = app.add_subcommand("billing", "The billing run");
    billing->require_subcommand(1);
    billing->fallthrough();
    addRun(*billing, frame);
}

}  // namespace duebook::cli
