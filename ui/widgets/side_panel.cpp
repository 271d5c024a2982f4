// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/side_panel.h"

#include "widgets/sheet.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace duebook::ui {

using namespace Qt::StringLiterals;

SidePanel::SidePanel(QWidget* parent) : QWidget(parent) {
    setObjectName(u"sidePanel"_s);
    setAccessibleName(tr("Details"));
    auto* outer = makeColumn(this, 0);
    auto* sheet = new Sheet(Ground::surface, Qt::LeftEdge, this);
    outer->addWidget(sheet);
    auto* column = makeColumn(sheet, 0);
    auto* inner = new QWidget;
    auto* area = new QScrollArea;
    area->setObjectName(u"panelScroll"_s);
    area->setAccessibleName(tr("Details"));
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* body = makeColumn(inner, 4, {16, 10, 12, 8});
    makeHead(body);
    makeBody(body);
    body->addStretch(1);
    column->addWidget(area, 1);
    makeFoot(column);
    fill({});
}

void SidePanel::makeHead(QBoxLayout* column) {
    auto* row = makeRow(nullptr, 0);
    title_ = new Label({}, Type::title);
    title_->setElided(true);
    title_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(title_, 1);
    const auto tool = [&](const ActionText& action, void (SidePanel::*signal)()) {
        QToolButton* made = makeTool(action, this);
        connect(made, &QToolButton::clicked, this, signal);
        row->addWidget(made);
    };
    tool({u"panelPrevious"_s, {}, tr("Ctrl+Up"), u"up"_s, tr("Previous")}, &SidePanel::previousRequested);
    tool({u"panelNext"_s, {}, tr("Ctrl+Down"), u"down"_s, tr("Next")}, &SidePanel::nextRequested);
    tool({u"panelClose"_s, {}, tr("F9"), u"close"_s, tr("Close the panel")}, &SidePanel::closeRequested);
    column->addLayout(row);
    link_ = makeButton({u"panelLink"_s}, ButtonKind::link, this);
    connect(link_, &QPushButton::clicked, this, [this] { emit linkTriggered(link_->objectName()); });
    column->addWidget(link_, 0, Qt::AlignLeft);
    auto* figures = makeRow(nullptr, 6);
    figure_ = new Label({}, Type::figure);
    figureNote_ = new Label({}, Type::small, Tone::muted);
    figureNote_->setWordWrap(true);  // it holds a figure, which is never cut
    figureNote_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    figures->addWidget(figure_);
    figures->addWidget(figureNote_, 1);
    column->addLayout(figures);
    auto* pills = makeRow(nullptr, 6);
    for (Pill*& pill : pills_) pills->addWidget(pill = new Pill);
    pills->addStretch(1);
    column->addLayout(pills);
}

void SidePanel::makeBody(QBoxLayout* column) {
    tabs_ = new TabsBar;
    connect(tabs_, &TabsBar::chosen, this, &SidePanel::tabChosen);
    facts_ = new FactList;
    connect(facts_, &FactList::activated, this, &SidePanel::lineActivated);
    column->addWidget(tabs_);
    column->addWidget(facts_);
    aging_ = makeSection(column);
    strip_ = new AgingStrip;
    column->addWidget(strip_);
    for (Section& section : sections_) section = makeSection(column);
}

SidePanel::Section SidePanel::makeSection(QBoxLayout* column) {
    Section s{new QWidget, new Label({}, Type::bodyStrong), makeButton({}, ButtonKind::link, this), new FactList,
              new Timeline};
    auto* head = makeRow(s.head, 8, {0, 8, 0, 2});
    s.title->setElided(true);
    s.title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    head->addWidget(s.title, 1);
    head->addWidget(s.link);
    connect(s.link, &QPushButton::clicked, this, [this, link = s.link] { emit linkTriggered(link->objectName()); });
    connect(s.lines, &FactList::activated, this, &SidePanel::lineActivated);
    for (QWidget* part : {s.head, static_cast<QWidget*>(s.lines), static_cast<QWidget*>(s.timeline)})
        column->addWidget(part);
    return s;
}

void SidePanel::makeFoot(QBoxLayout* column) {
    foot_ = new Sheet(Ground::surface, Qt::TopEdge);
    auto* grid = new QGridLayout(foot_);
    grid->setContentsMargins(px(16), px(8), px(12), px(8));
    grid->setSpacing(px(6));
    for (QPushButton*& button : actions_) {
        button = makeButton({}, ButtonKind::tight, this);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this,
                [this, made = button] { emit actionTriggered(made->objectName()); });
    }
    column->addWidget(foot_);
}

void SidePanel::fill(const SidePanelContent& content) {
    title_->setFullText(content.title);
    showLink(content.link);
    link_->setVisible(!content.link.text.isEmpty());
    figure_->setText(content.figure);
    figure_->setVisible(!content.figure.isEmpty());
    figureNote_->setText(content.figureNote);
    for (int i = 0; i < 2; ++i) {
        pills_[i]->set(content.pills.value(i));
        pills_[i]->setVisible(i < content.pills.size());
    }
    tabs_->setTabs(content.tabs, content.tab);
    facts_->set(content.facts);
    fillSection(aging_, {content.aging ? content.agingTitle : QString(), {}, {}, {}});
    if (content.aging) strip_->set(*content.aging);
    strip_->setVisible(content.aging.has_value());
    for (int i = 0; i < sectionCount; ++i) fillSection(sections_[i], content.sections.value(i));
    fillActions(content.actions, content.actionsPerLine);
}

// Cut where it is longer than the panel is wide, as other names are.
void SidePanel::showLink(ActionText link) {
    const QString whole = link.text;
    link.text = link_->fontMetrics().elidedText(whole, Qt::ElideRight, width() - px(52));
    if (link.text != whole) link.tip = QString(whole).replace(u"&&"_s, u"&"_s);
    setButton(link_, link);
}

void SidePanel::fillSection(Section& section, const PanelSection& content) {
    section.title->setFullText(content.title);
    section.head->setVisible(!content.title.isEmpty());
    setButton(section.link, content.link);
    section.link->setVisible(!content.link.text.isEmpty());
    section.lines->set(content.lines);
    section.timeline->set(content.timeline);
}

void SidePanel::fillActions(const QList<ActionText>& actions, int perLine) {
    auto* grid = static_cast<QGridLayout*>(foot_->layout());
    for (int i = 0; i < actionCount; ++i) {
        if (perLine != perLine_) grid->addWidget(actions_[i], i / perLine, i % perLine);
        if (i < actions.size()) setButton(actions_[i], actions[i]);
        actions_[i]->setVisible(i < actions.size());
    }
    perLine_ = perLine;
    foot_->setVisible(!actions.isEmpty());
}

void SidePanel::focusFirst() {
    if (tabs_->isVisible()) return tabs_->setFocus(Qt::TabFocusReason);
    for (QWidget* each : findChildren<QWidget*>())
        if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus))
            return each->setFocus(Qt::TabFocusReason);
}

void SidePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit left();
    QWidget::keyPressEvent(event);
}

void SidePanel::adaptTo(int windowWidth) {
    const int more = std::clamp((windowWidth - px(1280)) * 88 / std::max(1, px(640)), 0, 88);
    setFixedWidth(px(284 + more));
}

}  // namespace duebook::ui
