// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/outbox_table.h"

#include <map>

#include "store/customer_store.h"

namespace duebook::ui {

namespace {

constexpr std::int64_t mostMails = 20'000;
constexpr std::int64_t dayMs = 86'400'000;

}  // namespace

std::shared_ptr<const OutboxTable> OutboxTable::load(services::Books& books) {
    auto table = std::shared_ptr<OutboxTable>(new OutboxTable(books.info.base, books.today()));
    table->rows_ = store::OutboxStore(*books.db).list({{}, {}, mostMails});
    std::map<std::string, std::string> names;
    for (const store::OutboxRow& row : table->rows_) {
        auto [known, isNew] = names.try_emplace(row.customerNumber);
        if (isNew && !row.customerNumber.empty()) {
            const auto found = store::CustomerStore(*books.db).find(row.customerNumber);
            known->second = found ? found->name : row.customerNumber;
        }
        table->names_.push_back(known->second);
    }
    return table;
}

insight::ValueKind OutboxTable::kind(std::size_t column) const {
    if (column == queued || column == followUp) return insight::ValueKind::date;
    return column == attempts ? insight::ValueKind::number : insight::ValueKind::text;
}

std::string_view OutboxTable::text(std::size_t row, std::size_t column) const {
    const store::OutboxRow& m = rows_[row];
    switch (column) {
        case state:
            return nameOf(m.state);
        case customer:
            return names_[row];
        case document:
            return m.documentNumber;
        case subject:
            return m.subject;
        case recipient:
            return m.recipient;
        case answer:
            return m.answer;
        default:
            return {};
    }
}

std::optional<std::int64_t> OutboxTable::value(std::size_t row, std::size_t column) const {
    const store::OutboxRow& m = rows_[row];
    if (column == queued) return m.created.ms / dayMs;
    if (column == attempts) return m.attempts;
    return m.followUp ? std::optional(m.followUp->days()) : std::nullopt;
}

const store::OutboxRow* OutboxTable::find(std::int64_t id) const {
    for (const store::OutboxRow& row : rows_)
        if (row.id == id) return &row;
    return nullptr;
}

}  // namespace duebook::ui
