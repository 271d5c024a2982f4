// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of documents as files write them.
#pragma once
#include <string>
#include <string_view>

#include "billing/typed_draft.h"
#include "io/json_fields.h"

namespace duebook::io {

// Faults: jsonInvalid; of the fields; of the terms where they stand in place of a name. What is missing is no fault.
Checked<billing::TypedDraft> readDraft(std::string_view text);
// The same draft as text again, for one that a program has made.
std::string writeDraft(const billing::TypedDraft& draft);

}  // namespace duebook::io
