// SPDX-License-Identifier: GPL-3.0-or-later
// The company: its names, addresses, accounts and numbers, and how it bills.
#pragma once
#include <QPixmap>
#include <QPointer>

#include "async/task.h"
#include "pages/page.h"
#include "services/config.h"

class QLabel;

namespace duebook::ui {

class RecordForm;
class RecordSheet;

class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    Link place() const override { return {QStringLiteral("settings"), {}}; }
    void focusFirst() override;
    QString unsaved() const override { return isChanged() ? tr("the company settings") : QString(); }

private:
    using Examples = QList<std::pair<QString, Result<std::string>>>;
    void buildLogo();
    void load();
    void show(const QJsonObject& settings);
    void showLogo(const QByteArray& bytes);
    void chooseLogo();
    void exemplify();
    void save();
    void written(const Checked<services::ConfigCounts>& taken);
    void leave();
    bool isChanged() const;

    RecordForm* form_;
    RecordSheet* sheet_;
    QLabel* logo_;
    QPushButton* noLogo_;
    QString logoFile_;       // chosen, and not yet saved
    bool logoGone_ = false;  // removed, and not yet saved
    QPointer<Task> counting_;
};

}  // namespace duebook::ui
