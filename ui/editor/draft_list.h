// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pages/list_choice.h"
#include "services/draft_table.h"

namespace duebook::ui {

ListDefinition draftList();
ListContent draftContent(const std::shared_ptr<const services::DraftTable>& drafts);

}  // namespace duebook::ui
