// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame.h"

#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <iostream>
#include <memory>

#include "io/io_error.h"
#include "io/text_file.h"

namespace duebook::cli {
namespace {

volatile std::sig_atomic_t interrupted = 0;
constexpr std::size_t largestFile = 64'000'000;  // bytes

}  // namespace

services::Books Frame::open() const {
    if (ledger.empty()) throw WordsError("Name the ledger: --ledger FILE, or set DUEBOOK_LEDGER.");
    return services::openLedger(ledger, actor.empty() ? services::systemUser() : actor);
}

Progress Frame::progress(const std::string& what) const {
    std::signal(SIGINT, [](int) { interrupted = 1; });
    Progress progress;
    progress.cancelled = [] { return interrupted != 0; };
    if (isatty(STDERR_FILENO) == 0) return progress;
    progress.report = [what, shown = std::make_shared<std::int64_t>(-1)](std::int64_t done, std::int64_t total) {
        const std::int64_t percent = total > 0 ? done * 100 / total : 0;
        if (percent == *shown) return;
        *shown = percent;
        std::cerr << '\r' << what << ' ' << percent << " %" << (percent >= 100 ? "\n" : "") << std::flush;
    };
    return progress;
}

std::unique_ptr<paper::DocumentRenderer> Frame::renderer() const {
    if (makeRenderer) return makeRenderer();
    const auto beside = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "duebook-cli-pages";
    ::execv(beside.c_str(), words);
    throw io::IoError(io::IoError::Kind::cannotOpen,
                      beside.string() + " is missing: this Duebook was built without pages.");
}

void Frame::print(const Json& document) const {
    std::cout << document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

Json faultJson(const Error& error) {
    Json json = Json::object();
    if (!error.field.empty()) json["field"] = error.field;
    json["code"] = codeOf(error.refusal);
    json["message"] = explain(error);
    if (!error.subject.empty()) json["subject"] = error.subject;
    if (error.amount) json["amount"] = error.amount->text();
    if (error.limit) json["limit"] = error.limit->text();
    if (error.amount) json["currency"] = error.amount->currency().code();
    return json;
}

int Frame::refuse(const Error& error) const {
    Json details = faultJson(error);
    details.erase("code");
    details.erase("message");
    printError(json, codeOf(error.refusal), explain(error), details);
    return refused;
}

int Frame::refuse(const Faults& faults) const {
    if (faults.size() == 1 && faults.front().field.empty()) return refuse(faults.front());
    if (!json) {
        for (const Error& each : faults) {
            const std::string field = each.field.empty() ? std::string() : each.field + ": ";
            printError(false, codeOf(each.refusal), field + explain(each));
        }
        return refused;
    }
    Json details = faultJson(faults.front());
    details.erase("code");
    details.erase("message");
    details["findings"] = Json::array();
    for (const Error& each : faults) details["findings"].push_back(faultJson(each));
    printError(json, codeOf(faults.front().refusal), explain(faults.front()), details);
    return refused;
}

std::string fileText(const std::string& path) {
    return io::wholeFile(path, largestFile);
}

void printError(bool json, std::string_view code, const std::string& message, const Json& details) {
    if (!json) {
        std::cerr << "duebook-cli: " << message << '\n';
        return;
    }
    const Json error = {{"error", {{"code", code}, {"message", message}, {"details", details}}}};
    std::cerr << error.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

Date dateOption(const std::string& option, const std::string& text) {
    if (const auto day = Date::fromIso(text)) return *day;
    throw WordsError(option + " takes a date such as 2026-01-31, not \"" + text + "\".");
}

Currency currencyOption(const std::string& option, const std::string& text) {
    if (const auto currency = Currency::fromCode(text)) return *currency;
    throw WordsError(option + " takes a currency of ISO 4217 such as EUR, not \"" + text + "\".");
}

}  // namespace duebook::cli
