// SPDX-License-Identifier: GPL-3.0-or-later
// The page of drafts: what is on its way, and what keeps each from being issued.
#pragma once
#include <QPointer>

#include "pages/list_pane.h"
#include "pages/page.h"
#include "services/draft_table.h"

namespace duebook::ui {

class DraftsPage : public Page {
    Q_OBJECT
public:
    explicit DraftsPage(const PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    // {"id": draft}
    void follow(const Link& link) override;
    Link place() const override;
    void exportShown() override;
    void focusFilter() override;
    void focusFirst() override;
    void moveCurrent(int by) override;
    void remember() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void wire();
    void open(qint64 id);
    std::vector<qint64> chosen() const;
    void issueChosen();
    void approveChosen();
    void remove();
    void restore();
    void tellStatus();
    ListPane* pane_;
    QPointer<Task> reading_;
    std::vector<std::string> removed_;  // the texts of the drafts that were deleted last
    std::shared_ptr<const services::DraftTable> table_;
    qint64 wanted_ = 0;
};

}  // namespace duebook::ui
