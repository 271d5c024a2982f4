// SPDX-License-Identifier: GPL-3.0-or-later
// All drafts as a list held in memory, each with what keeps it from being issued.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "base/progress.h"
#include "base/result.h"
#include "insight/list.h"
#include "services/books.h"
#include "store/draft_store.h"

namespace duebook::services {

class DraftTable final : public insight::ListSource {
public:
    enum Column : std::size_t { form, customerName, customerNumber, issued, gross, hindrance, changed, columnCount };
    // Reads and checks every draft, newest first. Throws Cancelled.
    static std::shared_ptr<const DraftTable> load(Books& books, const Progress& progress);

    std::size_t size() const override { return rows_.size(); }
    std::size_t columns() const override { return columnCount; }
    insight::ValueKind kind(std::size_t column) const override;
    std::string_view text(std::size_t row, std::size_t column) const override;
    std::optional<std::int64_t> value(std::size_t row, std::size_t column) const override;
    Currency currency(std::size_t row) const override { return rows_[row].draft.gross.value_or(none_).currency(); }

    const store::DraftRow& draft(std::size_t row) const { return rows_[row].draft; }
    // What is wrong or missing; empty: it can be issued, as far as the draft goes.
    const Faults& faults(std::size_t row) const { return rows_[row].faults; }

private:
    struct Row {
        store::DraftRow draft;
        std::string customerName, hindrance;  // hindrance: the fields that lack something
        Faults faults;
    };
    explicit DraftTable(Currency base) : none_(0, base) {}
    Money none_;
    std::vector<Row> rows_;
};

}  // namespace duebook::services
