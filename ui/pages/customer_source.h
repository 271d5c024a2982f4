// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "services/find.h"
#include "widgets/suggest_edit.h"

namespace duebook::ui {

// Proposes customers by number and name; what is taken is the number.
SuggestEdit::Source proposeCustomers(std::shared_ptr<const services::NameIndex> names);

}  // namespace duebook::ui
