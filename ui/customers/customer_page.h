// SPDX-License-Identifier: GPL-3.0-or-later
// One customer's file, to be entered or changed.
#pragma once
#include <QPointer>

#include "async/task.h"
#include "pages/page.h"
#include "services/customer_files.h"

namespace duebook::ui {

class RecordForm;
class RecordSheet;

class CustomerPage : public Page {
    Q_OBJECT
public:
    explicit CustomerPage(const PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    // {"new": true}, {"number": "C-100"}.
    void follow(const Link& link) override;
    Link place() const override;
    void focusFirst() override;
    QString unsaved() const override;

private:
    struct Loaded;
    void begin(const QString& number);
    void load();
    void show(const Loaded& loaded);
    void look();
    void showCheck(const services::CustomerCheck& check);
    void save();
    void write();
    void leave();
    static QString alikeText(const std::vector<store::NamedCustomer>& alike);

    RecordForm* form_;
    RecordSheet* sheet_;
    QString number_;  // empty: a new one
    std::vector<store::NamedCustomer> alike_;
    QPointer<Task> looking_;
    bool shown_ = false;
};

}  // namespace duebook::ui
