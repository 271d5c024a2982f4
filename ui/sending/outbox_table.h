// SPDX-License-Identifier: GPL-3.0-or-later
// The mails of the outbox as a list held in memory.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "insight/list.h"
#include "services/books.h"
#include "store/outbox_store.h"

namespace duebook::ui {

class OutboxTable final : public insight::ListSource {
public:
    enum Column : std::size_t {
        queued,
        state,
        customer,
        document,
        subject,
        recipient,
        attempts,
        followUp,
        answer,
        count
    };

    // The newest first, at most so many as anybody looks through.
    static std::shared_ptr<const OutboxTable> load(services::Books& books);

    std::size_t size() const override { return rows_.size(); }
    std::size_t columns() const override { return count; }
    insight::ValueKind kind(std::size_t column) const override;
    std::string_view text(std::size_t row, std::size_t column) const override;
    std::optional<std::int64_t> value(std::size_t row, std::size_t column) const override;
    Currency currency(std::size_t) const override { return base_; }

    const store::OutboxRow& mail(std::size_t row) const { return rows_[row]; }
    // The row of the id; nothing where it is not among them.
    const store::OutboxRow* find(std::int64_t id) const;
    Date today() const { return today_; }

private:
    std::vector<store::OutboxRow> rows_;
    std::vector<std::string> names_;  // of the customers, by row
    Currency base_;
    Date today_;
    OutboxTable(Currency base, Date today) : base_(base), today_(today) {}
};

}  // namespace duebook::ui
