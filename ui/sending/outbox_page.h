// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the outbox: what waits, what left, what the servers said, and what can be done about it.
#pragma once
#include "pages/list_pane.h"
#include "pages/page.h"
#include "sending/outbox_table.h"
#include "services/outbox.h"

namespace duebook::ui {

class OutboxPage : public Page {
    Q_OBJECT
public:
    explicit OutboxPage(const PageContext& context, QWidget* parent = nullptr);
    ~OutboxPage() override;

    void reload() override;
    // {"id": mail}, {"chips": […]}.
    void follow(const Link& link) override;
    Link place() const override;
    void exportShown() override;
    void focusFilter() override;
    void focusFirst() override;
    void panelAction(const QString& id) override;
    void panelTab(const QString& id) override;
    void moveCurrent(int by) override;
    void remember() override;

private:
    void wire();
    void show(const std::shared_ptr<const OutboxTable>& mails);
    void showDetail(qint64 id);
    void refill();
    void tellStatus();
    void openDocument();
    // Changes the mail of the panel, tells what it refuses, and shows what it is now.
    using Decision = std::function<Result<void>(services::Books&, std::int64_t)>;
    void decide(const Decision& decision, const QString& done);

    ListPane* pane_;
    std::shared_ptr<const OutboxTable> mails_;
    std::optional<services::MailFacts> mail_;
    QString tab_, customer_;
    QPointer<Task> reading_, detail_;
    qint64 wanted_ = 0;
};

}  // namespace duebook::ui
