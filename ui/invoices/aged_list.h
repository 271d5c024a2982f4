// SPDX-License-Identifier: GPL-3.0-or-later
// Documents open on a day, as a list.
#pragma once
#include "pages/list_choice.h"
#include "pages/page.h"
#include "services/aged_items.h"

namespace duebook::ui {

ListDefinition agedList();
ListContent agedContent(const std::shared_ptr<const services::AgedItems>& items);
// The question that a link of the aging page asks.
services::AgedItemsRequest agedRequest(const Link& link);

}  // namespace duebook::ui
