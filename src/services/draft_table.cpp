// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/draft_table.h"

#include "io/draft_json.h"
#include "services/approval.h"
#include "services/billing_desk.h"

namespace duebook::services {

using insight::ValueKind;

std::shared_ptr<const DraftTable> DraftTable::load(Books& books, const Progress& progress) {
    db::Transaction transaction(*books.db, db::Mode::read);
    std::shared_ptr<DraftTable> table(new DraftTable(books.info.base));
    BillingDesk desk(books);
    auto drafts = store::DraftStore(*books.db).list();
    for (store::DraftRow& draft : drafts) {
        step(progress, static_cast<std::int64_t>(table->rows_.size()), static_cast<std::int64_t>(drafts.size()));
        Row row;
        if (const auto typed = io::readDraft(draft.content)) {
            ComposedDraft composed = desk.compose(*typed);
            row.faults = std::move(composed.wrong);
            row.faults.insert(row.faults.end(), composed.missing.begin(), composed.missing.end());
            if (auto wanted = approvalWanted(books, desk.company(), composed); wanted && draft.approvedBy.empty())
                row.faults.push_back(*std::move(wanted));
            if (composed.customer) row.customerName = composed.customer->row.name;
            draft.issued = composed.document.issued;
        } else {
            row.faults = typed.error();
        }
        for (const Error& fault : row.faults) row.hindrance += fault.field + " ";
        row.draft = std::move(draft);
        table->rows_.push_back(std::move(row));
    }
    return table;
}

ValueKind DraftTable::kind(std::size_t column) const {
    switch (static_cast<Column>(column)) {
        case issued:
            return ValueKind::date;
        case gross:
            return ValueKind::money;
        case form:
        case changed:
            return ValueKind::number;
        default:
            return ValueKind::text;
    }
}

std::string_view DraftTable::text(std::size_t row, std::size_t column) const {
    const Row& r = rows_[row];
    return column == customerName ? r.customerName : column == customerNumber ? r.draft.customer : r.hindrance;
}

std::optional<std::int64_t> DraftTable::value(std::size_t row, std::size_t column) const {
    const store::DraftRow& draft = rows_[row].draft;
    if (column == issued) return draft.issued ? std::optional<std::int64_t>(draft.issued->days()) : std::nullopt;
    if (column == gross) return draft.gross ? std::optional(draft.gross->minor()) : std::nullopt;
    return column == changed ? draft.changed.ms : draft.kind;
}

}  // namespace duebook::services
