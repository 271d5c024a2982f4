// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the aging equals the receivables control account of that day, in words.
#pragma once
#include <optional>

#include "base/money.h"
#include "widgets/label.h"
#include "widgets/pill.h"
#include "widgets/sheet.h"

namespace duebook::ui {

class TieStrip : public Sheet {
    Q_OBJECT
public:
    explicit TieStrip(QWidget* parent = nullptr);
    void setChecking();
    // notConverted: what has no rate and stands in neither total.
    void set(Money aging, Money account, const std::vector<Money>& notConverted);

private:
    Pill* pill_;
    Label* words_;
};

}  // namespace duebook::ui
