// SPDX-License-Identifier: GPL-3.0-or-later
// Customers as a list: what each owes, how late, and against which limit.
#pragma once
#include "pages/list_choice.h"
#include "pages/lists.h"

namespace duebook::ui {

// wide: more columns are shown at first.
ListDefinition customerList(bool wide);
ListContent customerContent(const Lists::Customers& customers);

}  // namespace duebook::ui
