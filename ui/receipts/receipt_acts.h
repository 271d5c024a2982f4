// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a receipt: apply it, take that back, say whose it is, return it, pay it back.
#pragma once
#include <QObject>

#include "pages/lists.h"
#include "pages/page.h"
#include "store/detail_store.h"

namespace duebook::ui {

class FormDialog;

class ReceiptActs : public QObject {
    Q_OBJECT
public:
    // Speaks through the page's signals.
    ReceiptActs(const PageContext& context, Lists& lists, Page& page);

    // Does applyReceipt, assignReceipt, unallocateReceipt, returnReceipt, refundReceipt or keepReceipt, or opens the
    // menu of them (receiptMore); false where the id is none of these.
    bool act(const QString& id, const store::ReceiptDetail& receipt);

private:
    void openMenu(const store::ReceiptDetail& receipt);
    void assign(const store::ReceiptDetail& receipt);
    void unallocate(const store::ReceiptDetail& receipt);
    void returnIt(const store::ReceiptDetail& receipt);
    void refund(const store::ReceiptDetail& receipt);
    void keep(const store::ReceiptDetail& receipt);
    // Runs the act on the writing thread; what it refuses stands in the dialog, else the sentence is told.
    template <class Job>
    void run(FormDialog* dialog, const QString& told, Job job);
    PageContext context_;
    Lists& lists_;
    Page& page_;
};

}  // namespace duebook::ui
