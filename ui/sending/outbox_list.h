// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox as a list: its columns, its ready filters, how a row and the panel beside it look.
#pragma once
#include "pages/list_choice.h"
#include "sending/outbox_table.h"
#include "services/outbox.h"
#include "widgets/side_panel.h"

namespace duebook::ui {

ListDefinition outboxList();
ListContent outboxContent(const std::shared_ptr<const OutboxTable>& mails);
// What became of one mail, and what can be done with it now.
SidePanelContent panelOf(const services::MailFacts& mail, const QString& customer, const QString& tab);

}  // namespace duebook::ui
