// SPDX-License-Identifier: GPL-3.0-or-later
// Billing schedules as files write them.
#pragma once
#include <string_view>

#include "billing/typed_schedule.h"
#include "io/json_fields.h"

namespace duebook::io {

// Faults: jsonInvalid; of the fields; of the draft as readDraft; and all of billing::faultsOf.
Checked<billing::TypedSchedule> readSchedule(std::string_view text);

}  // namespace duebook::io
