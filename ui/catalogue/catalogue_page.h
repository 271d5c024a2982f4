// SPDX-License-Identifier: GPL-3.0-or-later
// What invoices are made of: items with their prices, tax codes with their rates, terms of payment.
#pragma once
#include <QPointer>

#include "async/task.h"
#include "catalogue/catalogue_parts.h"
#include "pages/page.h"
#include "services/config.h"

class QStackedWidget;

namespace duebook::ui {

class RecordSheet;
class TabsBar;

class CataloguePage : public Page {
    Q_OBJECT
public:
    explicit CataloguePage(const PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    // {"part": "items"}, {"part": "terms", "key": "net 30"}.
    void follow(const Link& link) override;
    Link place() const override;
    void focusFilter() override;
    void focusFirst() override;
    void moveCurrent(int by) override;
    QString unsaved() const override;

private:
    struct Part {
        CataloguePart what;
        RecordList* list;
        RecordForm* form;
        RecordSheet* sheet;
    };
    struct Loaded;
    void addPart(const CataloguePart& what);
    void load();
    void show(const Loaded& loaded);
    void choose(const QString& part);
    void edit(const QString& key);
    void save();
    void written(const Checked<services::ConfigCounts>& taken);
    void leave();
    void back();
    void takeShortForm();
    void exemplify();
    void tellStatus();
    QJsonObject recordOf(const QString& key) const;
    Part& part() { return parts_[at_]; }

    std::vector<Part> parts_;
    std::size_t at_ = 0;
    QJsonObject settings_;
    QString key_;  // of the record that is shown; empty: a new one
    bool editing_ = false;
    QPointer<Task> looking_;
    ViewHead* head_;
    TabsBar* tabs_;
    QStackedWidget *stack_, *lists_;
};

}  // namespace duebook::ui
