// SPDX-License-Identifier: GPL-3.0-or-later
// Documents on their way: kept as they are typed, filled, added up and checked each time they are looked at.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "services/billing_desk.h"
#include "store/draft_store.h"

namespace duebook::services {

struct DraftView {
    store::DraftRow row;
    std::optional<ComposedDraft> composed;  // nothing where the text cannot be read
    Faults unreadable;                      // why
};

// Keeps a draft that a file holds. Refuses what io::readDraft refuses, and what is wrong with it
// (ComposedDraft::wrong); what is missing is no refusal yet.
Checked<DraftView> draftInvoice(Books& books, std::string_view text);
// Changes the fields that `patch` names (RFC 7396). Refuses draftUnknown, and as draftInvoice does.
Checked<DraftView> changeDraft(Books& books, std::int64_t id, std::string_view patch);
// Keeps what somebody is typing, right or wrong: a new draft where `id` is 0, else in place of that one. Refuses
// jsonInvalid, draftUnknown, and staleVersion where somebody else has changed it since `version`.
Result<store::DraftRow> saveDraft(Books& books, std::int64_t id, std::int64_t version, std::string_view text);
// What a text would be as a draft; nothing is kept.
DraftView draftOf(Books& books, std::string_view text);
// Refuses draftUnknown.
Result<DraftView> draftView(Books& books, std::int64_t id);
Result<void> deleteDraft(Books& books, std::int64_t id);
// Deposit invoices of the customer that no invoice has taken off yet, oldest first.
std::vector<billing::DepositTaken> openDeposits(Books& books, CustomerId customer);
// Newest first; all, or those of a customer.
std::vector<store::DraftRow> listDrafts(Books& books, const std::optional<std::string>& customer = {});

}  // namespace duebook::services
