// SPDX-License-Identifier: GPL-3.0-or-later
// The aging of a day: who owes what, by how long it is late, tied to the ledger's control account.
#pragma once
#include "aging/aging_panel.h"
#include "aging/aging_source.h"
#include "pages/list_pane.h"
#include "pages/page.h"

namespace duebook::ui {

class AgingBar;
class AgingControls;
class DocumentPanel;
class TieStrip;

class AgingPage : public Page {
    Q_OBJECT
public:
    AgingPage(const PageContext& context, Lists& lists, QWidget* parent = nullptr);

    void reload() override;
    // {"asOf": "2026-11-20", "knownOn": "2026-11-20"}; without knownOn all that has been entered; with "id" of a row,
    // to it; with "customer", to that row and its documents.
    void follow(const Link& link) override;
    Link place() const override;
    void exportShown() override;
    void focusFilter() override;
    void focusFirst() override;
    void panelAction(const QString& id) override;
    void panelTab(const QString& id) override;
    void moveCurrent(int by) override;
    void remember() override;
    ListPane& pane() { return *pane_; }

private:
    struct Loaded {
        std::shared_ptr<const insight::AgingReport> report;
        std::shared_ptr<const services::AgedItems> items;
    };
    void build();
    void wire();
    void load();
    void take(const Loaded& loaded);
    void showRows();
    void showBar();
    void checkTie();
    void press(qint64 id, const QString& column);
    void toggle(qint64 customer, bool all);
    void openDocument(qint64 id);
    void drill(qint64 customer, std::optional<std::size_t> bucket);
    void tellStatus();
    void seek();
    // The side panel (aging_detail.cpp).
    void showDetail(qint64 id);
    void showCustomer(qint64 id);
    void fillPanel();

    Lists& lists_;
    AgingControls* controls_;
    AgingBar* bar_;
    ListPane* pane_;
    TieStrip* tie_;
    Loaded loaded_;
    std::shared_ptr<const AgingSource> source_;
    QPointer<Task> loading_, opening_, checking_, detail_;
    DocumentPanel* documents_;
    std::optional<AgingPanel> panel_;  // a customer; without one the documents' panel is shown
    struct Child {
        qint64 customer = 0, document = 0;  // document 0: the row that stands for the rest
        bool receipt = false;
    };
    QHash<qint64, Child> children_;
    QString definedFor_;
    qint64 nextChild_ = -1, wanted_ = 0;  // wanted_: the row to go to once it is there
    bool opens_ = false;                  // and to open
};

}  // namespace duebook::ui
