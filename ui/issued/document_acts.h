// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with an issued document: save it, credit it, bill it anew, give up what is open, copy it.
#pragma once
#include <QObject>

#include "pages/page.h"
#include "store/detail_store.h"

class QMenu;

namespace duebook::ui {

class DocumentActs : public QObject {
    Q_OBJECT
public:
    // Speaks through the page's signals.
    DocumentActs(const PageContext& context, Page& page);

    void removeNote(std::int64_t note);
    // Does savePdf, saveEInvoice, print, credit, rebill, writeOff, addNote or copyAsDraft with the document, or opens
    // the menu of them (documentMore); false where the id is none of these.
    bool act(const QString& id, const store::DocumentDetail& document);

private:
    void savePdf(const store::DocumentDetail& document);
    void openMenu(const store::DocumentDetail& document);
    void addNote(const store::DocumentDetail& document);
    void writeOff(const store::DocumentDetail& document);
    void rebill(const store::DocumentDetail& document);
    PageContext context_;
    Page& page_;
};

}  // namespace duebook::ui
