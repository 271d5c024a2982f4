// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/approval.h"

#include "services/working_act.h"

namespace duebook::services {
namespace {

bool isMaker(const store::DraftRow& draft, const std::string& name) {
    return ("\n" + draft.makers + "\n").find("\n" + name + "\n") != std::string::npos;
}

}  // namespace

std::optional<Error> approvalWanted(Books& books, const billing::Company& company, const ComposedDraft& draft) {
    if (!company.approvalAbove || !draft.totals || draft.document.kind == billing::DraftKind::proForma)
        return std::nullopt;
    const auto limit = Money::of(*company.approvalAbove, books.info.base);
    const Money gross = draft.totals->gross;
    const auto value = inBase(books, gross, draft.document.issued);
    if (limit && value && *value <= *limit) return std::nullopt;
    return Error{Refusal::approvalMissing, {}, gross, limit, "approval"};
}

Result<store::DraftRow> approveDraft(Books& books, std::int64_t id, std::optional<std::int64_t> version) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::DraftStore drafts(*books.db);
    auto row = drafts.find(id);
    if (!row) return refuse(Refusal::draftUnknown, std::to_string(id));
    if (isMaker(*row, books.actor)) return refuse(Refusal::approverIsMaker, books.actor);
    if (!drafts.approve(id, version.value_or(row->version), books.actor))
        return refuse(Refusal::staleVersion, std::to_string(id));
    row->approvedBy = books.actor;
    appendWork(books, "invoice.approve", std::to_string(id), "draft|" + std::to_string(id), row->content);
    transaction.commit();
    return *std::move(row);
}

void addMaker(store::DraftRow& draft, const std::string& name) {
    if (isMaker(draft, name)) return;
    draft.makers += (draft.makers.empty() ? "" : "\n") + name;
}

}  // namespace duebook::services
