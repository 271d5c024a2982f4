// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of matching as files write them.
#pragma once
#include "io/json_fields.h"
#include "matching/rules.h"

namespace duebook::io {

// A rule with its evidence in the words of docs/manual/bank.md. Faults: of the fields; valueMissing (name, amount);
// valueInvalid (evidence that is none of these, a confidence beyond 0 to 1).
matching::Rule readMatchRule(JsonFields fields);
Json writeMatchRule(const matching::Rule& rule);

}  // namespace duebook::io
