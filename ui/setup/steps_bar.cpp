// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/steps_bar.h"

#include <QBoxLayout>

#include "widgets/label.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

StepsBar::StepsBar(const QStringList& steps, QWidget* parent) : QWidget(parent), steps_(steps) {
    setObjectName(u"steps"_s);
    auto* row = makeRow(this, 7, {16, 2, 16, 8});
    for (const QString& step : steps) {
        if (!icons_.isEmpty()) {
            QWidget* line = makeLine(this);
            line->setFixedWidth(px(24));
            row->addSpacing(px(3));
            row->addWidget(line);
            row->addSpacing(px(3));
        }
        icons_ += new IconLabel({}, Tone::muted, 15, this);
        words_ += new Label(step, Type::small, Tone::muted, this);
        words_.last()->setMinimumWidth(textWidth(Type::smallStrong, step) + 1);
        row->addWidget(icons_.last());
        row->addWidget(words_.last());
    }
    row->addStretch(1);
    setCurrent(0);
}

void StepsBar::setCurrent(int step) {
    if (step == current_) return;
    current_ = step;
    for (int i = 0; i < icons_.size(); ++i) {
        const bool done = i < step, now = i == step;
        icons_[i]->set(done  ? u"paid"_s
                       : now ? u"right"_s
                             : u"due"_s,
                       done  ? Tone::good
                       : now ? Tone::accent
                             : Tone::muted);
        words_[i]->setTone(done ? Tone::good : now ? Tone::accent : Tone::muted);
        words_[i]->setType(now ? Type::smallStrong : Type::small);
    }
    setAccessibleName(step < steps_.size()
                          ? tr("Step %1 of %2: %3").arg(step + 1).arg(steps_.size()).arg(steps_.value(step))
                          : tr("All %1 steps done").arg(steps_.size()));
}

}  // namespace duebook::ui
