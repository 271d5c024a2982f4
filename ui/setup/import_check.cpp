// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/import_check.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "services/import_row.h"

namespace duebook::ui {
namespace {

constexpr std::size_t valuesShown = 6;

// Reads the file once more: the cells of refused rows, what columns hold, and the sums of the rest.
class Reader {
public:
    Reader(ImportCheck& check, Currency base, const ImportPlan& plan)
        : check_(check),
          layout_(check.layout),
          base_(base),
          amount_(placeOf("amount")),
          currency_(placeOf("currency")) {
        day_ = plan.kind == io::ImportKind::customers
                   ? std::nullopt
                   : placeOf(plan.kind == io::ImportKind::receipts || plan.kind == io::ImportKind::exchangeRates
                                 ? "date"
                                 : "invoice_date");
        if (plan.kind == io::ImportKind::receipts) receipt_ = placeOf("number");
        for (const services::ImportPlace& place : layout_.places)
            if (place.column >= 0) check_.columns[std::string(place.name)] = {};
        for (const services::ImportReject& reject : check.report.rejects) {
            rejects_[reject.row].push_back(&reject);
            count(reject, plan);
        }
    }

    void take(const io::Row& row) {
        const services::ImportRow seen(layout_, row);
        for (const services::ImportPlace& place : layout_.places)
            if (place.column >= 0 && trimmed(row.at(place.column)).empty())
                ++check_.columns.find(place.name)->second.blanks;
        note(seen);
        const auto refused = rejects_.find(row.number);
        if (refused == rejects_.end()) return add(seen);
        for (const services::ImportReject* reject : refused->second) {
            check_.problems.push_back({*reject, {}});
            for (const std::string_view field : row.fields) check_.problems.back().cells.emplace_back(trimmed(field));
        }
    }

private:
    std::optional<std::size_t> placeOf(std::string_view name) const {
        for (std::size_t i = 0; i < layout_.places.size(); ++i)
            if (layout_.places[i].name == name) return i;
        return std::nullopt;
    }

    void count(const services::ImportReject& reject, const ImportPlan& plan) {
        for (std::size_t i = 0; i < plan.becomes.size(); ++i) {
            if (plan.becomes[i].empty() || plan.names()[i] != reject.column) continue;
            ColumnFacts& facts = check_.columns[plan.becomes[i]];
            if (facts.refused++ == 0) facts.refusal = reject.error;
        }
    }

    void note(const services::ImportRow& row) {
        if (!currency_) return;
        const std::string text(row.text(*currency_));
        const auto facts = check_.columns.find("currency");
        if (text.empty() || facts == check_.columns.end() || facts->second.values.size() >= valuesShown) return;
        auto& values = facts->second.values;
        if (std::find(values.begin(), values.end(), text) == values.end()) values.push_back(text);
    }

    void add(const services::ImportRow& row) {
        const auto day = day_ ? row.day(*day_).value_or(std::nullopt) : std::nullopt;
        if (day) {
            check_.first = std::min(check_.first.value_or(*day), *day);
            check_.last = std::max(check_.last.value_or(*day), *day);
        }
        // several rows with one number are one receipt, and each has its whole amount
        if (receipt_ && !receipts_.emplace(row.text(*receipt_)).second) return;
        if (!amount_ || !currency_) return;
        const Currency currency = row.currency(*currency_).value_or(std::nullopt).value_or(base_);
        const auto amount = row.amount(*amount_, currency);
        if (!amount || !amount->has_value()) return;
        for (Money& sum : check_.sums)
            if (sum.currency() == currency) {
                sum += (*amount)->money;
                return;
            }
        check_.sums.push_back((*amount)->money);
    }

    ImportCheck& check_;
    const services::ImportLayout& layout_;
    Currency base_;
    std::optional<std::size_t> amount_, currency_, day_, receipt_;
    std::set<std::string> receipts_;
    std::map<std::int64_t, std::vector<const services::ImportReject*>> rejects_;
};

}  // namespace

services::ImportRequest requestOf(const ImportPlan& plan, bool dryRun) {
    services::ImportRequest request;
    request.kind = plan.kind;
    request.path = plan.path;
    request.profile = plan.profile();
    request.dryRun = dryRun;
    request.onError = services::ImportRequest::OnError::skip;
    return request;
}

ImportCheck checkImport(services::Books& books, const ImportPlan& plan, const Progress& progress) {
    ImportCheck check;
    const auto request = requestOf(plan, true);
    auto report = services::importTable(books, request, progress);
    if (!report) {
        check.refusal = report.error();
        return check;
    }
    check.report = std::move(*report);
    auto layout = services::findLayout(plan.path, plan.kind, request.profile, {}, progress);
    if (!layout) {
        check.refusal = layout.error();
        return check;
    }
    check.layout = std::move(*layout);
    Reader reader(check, books.info.base, plan);
    const auto rows = services::openRows(check.layout);
    std::int64_t done = 0;
    for (io::Row row; rows->next(row);) {
        if (!services::isBlank(row)) reader.take(row);
        if (++done % 1000 == 0) step(progress, done, check.layout.rows);
    }
    return check;
}

}  // namespace duebook::ui
