// SPDX-License-Identifier: GPL-3.0-or-later
// What the side panel says of one customer.
#pragma once
#include "pages/lists.h"
#include "widgets/side_panel.h"

namespace duebook::ui {

// documents: the open ones, where they are read already.
SidePanelContent customerPanel(const services::CustomerTable& table, std::size_t place,
                               const Lists::Documents& documents);
// Code, phone, mail, collector, limit: what one needs beside a figure.
QList<Fact> contactFacts(const services::CustomerTable& table, std::size_t place);
// Name and address as they stand on an envelope.
QString addressOf(const store::Customer& customer);

}  // namespace duebook::ui
