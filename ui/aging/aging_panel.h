// SPDX-License-Identifier: GPL-3.0-or-later
// What the side panel says of a customer on the day of an aging.
#pragma once
#include "pages/lists.h"
#include "services/aged_items.h"
#include "widgets/side_panel.h"

namespace duebook::ui {

struct AgingPanel {
    insight::AgingRow row;
    Date asOf;
    bool past = false;  // not today: the figure names its day
    std::shared_ptr<const services::AgedItems> items;
};

// customers: for what is known beside the figures; may be missing. buckets: their titles.
SidePanelContent contentOf(const AgingPanel& panel, const QStringList& buckets, const Lists::Customers& customers);

}  // namespace duebook::ui
