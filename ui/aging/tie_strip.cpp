// SPDX-License-Identifier: GPL-3.0-or-later
#include "aging/tie_strip.h"

#include <QBoxLayout>

#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

TieStrip::TieStrip(QWidget* parent) : Sheet(Ground::surface, Qt::TopEdge, parent) {
    setObjectName(u"tieStrip"_s);
    auto* row = makeRow(this, 10, {16, 4, 12, 4});
    pill_ = new Pill({}, this);
    words_ = new Label({}, Type::small, Tone::muted);
    words_->setObjectName(u"tieWords"_s);
    words_->setElided(true);
    words_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(pill_);
    row->addWidget(words_, 1);
    setFixedHeight(px(34));
    setChecking();
}

void TieStrip::setChecking() {
    pill_->set({u"due"_s, tr("Checking"), Tone::none});
    words_->setFullText(tr("Comparing with the control account…"));
}

void TieStrip::set(Money aging, Money account, const std::vector<Money>& notConverted) {
    const Money difference = aging - account;
    const bool ties = difference.isZero();
    pill_->set(ties ? PillText{u"ok"_s, tr("Ties to ledger"), Tone::good}
                    : PillText{u"overdue"_s, tr("Does not tie"), Tone::bad});
    QString words = tr("Aging %1  =  control account %2, difference %3");
    if (!ties) words = tr("Aging %1, control account %2: difference %3. Run “duebook-cli ledger verify” to find it.");
    words = words.arg(moneyText(aging), figureText(account), figureText(difference));
    for (const Money& money : notConverted) words += tr("  ·  %1 without a rate left out").arg(moneyText(money));
    words_->setFullText(words);
    setAccessibleName(words);
}

}  // namespace duebook::ui
