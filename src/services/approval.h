// SPDX-License-Identifier: GPL-3.0-or-later
// Approval by a second person: what is above the company's amount is issued only after somebody has looked at it who
// has not worked on it.
#pragma once
#include <optional>

#include "services/billing_desk.h"
#include "store/draft_store.h"

namespace duebook::services {

// What is above Company::approvalAbove, in the ledger's currency; without a rate it counts as above. Answers with
// approvalMissing, its amounts being those of the document and of the company; nothing where one person is enough.
std::optional<Error> approvalWanted(Books& books, const billing::Company& company, const ComposedDraft& draft);

// Approves the draft as it stands in that version; the journal keeps who did. Any change takes the approval away.
// Refuses draftUnknown, staleVersion (it has changed since) and approverIsMaker. Throws db::DbError.
Result<store::DraftRow> approveDraft(Books& books, std::int64_t id, std::optional<std::int64_t> version = {});

// Puts the name among those who have worked on the draft.
void addMaker(store::DraftRow& draft, const std::string& name);

}  // namespace duebook::services
