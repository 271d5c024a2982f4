// SPDX-License-Identifier: GPL-3.0-or-later
// What the side panel says of one invoice, credit note or receipt, tab by tab.
#pragma once
#include "base/date.h"
#include "store/detail_store.h"
#include "store/note_store.h"
#include "widgets/side_panel.h"

namespace duebook::ui {

// aging: the customer's, where it is known. openNow: where the detail is that of a past day, what is left of it today.
struct DocumentView {
    store::DocumentDetail detail;
    Date day;  // the one looked at: it decides what is late
    std::optional<AgingStripData> aging = {};
    QString agingTitle = {};
    std::optional<Money> openNow = {};
    std::vector<store::NoteRow> notes = {};  // newest first
};

// tab: summary or postings.
SidePanelContent contentOf(const store::ReceiptDetail& receipt, const QString& tab);
// tab: summary, documents, notes, postings or audit.
SidePanelContent contentOf(const DocumentView& view, const QString& tab);

}  // namespace duebook::ui
