// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts.h"

#include "io/draft_json.h"
#include "services/approval.h"
#include "store/issue_store.h"

namespace duebook::services {
namespace {

// What the list shows of a draft, as far as it can be told.
void describe(store::DraftRow& row, const ComposedDraft& composed) {
    row.kind = static_cast<int>(composed.typed.kind);
    row.customer = composed.typed.customer;
    row.issued = composed.typed.date;
    row.gross = composed.totals ? std::optional(composed.totals->gross) : std::nullopt;
}

// Writes the text as a new draft or in place of `row`.
Checked<DraftView> keep(Books& books, store::DraftRow row, std::string_view text) {
    const auto typed = io::readDraft(text);
    if (!typed) return tl::make_unexpected(typed.error());
    DraftView view{std::move(row), BillingDesk(books).compose(*typed), {}};
    if (!view.composed->wrong.empty()) return tl::make_unexpected(view.composed->wrong);
    view.row.content = text;
    view.row.changed = books.now();
    addMaker(view.row, books.actor);
    describe(view.row, *view.composed);
    store::DraftStore drafts(*books.db);
    if (view.row.id == 0)
        view.row.id = drafts.insert(view.row);
    else if (!drafts.update(view.row))
        return tl::make_unexpected(Faults{{Refusal::staleVersion, std::to_string(view.row.id)}});
    view.row = *drafts.find(view.row.id);
    return view;
}

}  // namespace

Checked<DraftView> draftInvoice(Books& books, std::string_view text) {
    db::Transaction transaction(*books.db, db::Mode::write);
    auto view = keep(books, {}, text);
    if (view) transaction.commit();
    return view;
}

Checked<DraftView> changeDraft(Books& books, std::int64_t id, std::string_view patch) {
    db::Transaction transaction(*books.db, db::Mode::write);
    auto row = store::DraftStore(*books.db).find(id);
    if (!row) return tl::make_unexpected(Faults{{Refusal::draftUnknown, std::to_string(id)}});
    const auto merged = io::mergedJson(row->content, patch);
    if (!merged) return tl::make_unexpected(Faults{merged.error()});
    auto view = keep(books, *std::move(row), *merged);
    if (view) transaction.commit();
    return view;
}

Result<store::DraftRow> saveDraft(Books& books, std::int64_t id, std::int64_t version, std::string_view text) {
    if (!io::isJsonObject(text)) return refuse(Refusal::jsonInvalid, "The draft");
    db::Transaction transaction(*books.db, db::Mode::write);
    store::DraftStore drafts(*books.db);
    store::DraftRow row;
    if (id != 0) {
        const auto before = drafts.find(id);
        if (!before) return refuse(Refusal::draftUnknown, std::to_string(id));
        if (before->version == version && before->content == text) return *before;  // an approval stays
        row.makers = before->makers;
    }
    row.id = id;
    row.version = version;
    row.content = text;
    row.changed = books.now();
    addMaker(row, books.actor);
    if (const auto typed = io::readDraft(text)) describe(row, BillingDesk(books).compose(*typed));
    if (id == 0) {
        row.id = drafts.insert(row);
    } else if (!drafts.update(row)) {
        return refuse(Refusal::staleVersion, std::to_string(id));
    }
    row = *drafts.find(row.id);
    transaction.commit();
    return row;
}

DraftView draftOf(Books& books, std::string_view text) {
    const auto typed = io::readDraft(text);
    if (!typed) return {{}, {}, typed.error()};
    return {{}, BillingDesk(books).compose(*typed), {}};
}

Result<DraftView> draftView(Books& books, std::int64_t id) {
    const auto row = store::DraftStore(*books.db).find(id);
    if (!row) return refuse(Refusal::draftUnknown, std::to_string(id));
    DraftView view = draftOf(books, row->content);
    view.row = *row;
    return view;
}

Result<void> deleteDraft(Books& books, std::int64_t id) {
    db::Transaction transaction(*books.db, db::Mode::write);
    if (!store::DraftStore(*books.db).remove(id)) return refuse(Refusal::draftUnknown, std::to_string(id));
    transaction.commit();
    return {};
}

std::vector<billing::DepositTaken> openDeposits(Books& books, CustomerId customer) {
    return store::IssueStore(*books.db).openDeposits(customer);
}

std::vector<store::DraftRow> listDrafts(Books& books, const std::optional<std::string>& customer) {
    return store::DraftStore(*books.db).list(customer);
}

}  // namespace duebook::services
