// SPDX-License-Identifier: GPL-3.0-or-later
// The draft as it would be printed, beside the editor: painted on another thread.
#pragma once
#include <QImage>
#include <QPointer>
#include <QTimer>

#include "async/session.h"
#include "io/draft_sheet.h"
#include "widgets/sheet.h"

class QToolButton;

namespace duebook::ui {

class Label;
class PageView;

class PreviewPane : public Sheet {
    Q_OBJECT
public:
    PreviewPane(Session& session, QWidget* parent);

    // Shows the draft soon; what comes right after takes its place.
    void preview(const io::DraftSheet& sheet);
    // There is nothing to print, and why.
    void clear(const QString& why);
    void turn(int by);
    bool isBusy() const { return soon_.isActive() || painting_ != nullptr; }
    const QImage& picture() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void paint();
    void showPage();
    Session& session_;
    Label *count_, *why_;
    QToolButton *back_, *on_;
    PageView* view_;
    QTimer soon_;
    QPointer<Task> painting_;
    io::DraftSheet sheet_;
    bool wanted_ = false;
    int page_ = 0, pages_ = 0;
};

}  // namespace duebook::ui
