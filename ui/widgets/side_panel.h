// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to know about the current row. Filled from one struct in one pass; the widgets stay.
#pragma once
#include "widgets/aging_strip.h"
#include "widgets/buttons.h"
#include "widgets/fact_list.h"
#include "widgets/label.h"
#include "widgets/pill.h"
#include "widgets/tabs_bar.h"

#include <optional>

class QBoxLayout;
class QScrollArea;

namespace duebook::ui {

struct PanelSection {
    QString title = {};
    ActionText link = {};  // at the right of the title; no text: none
    QList<Fact> lines = {};
    QList<TimelineEvent> timeline = {};
};

struct SidePanelContent {
    QString title = {};                    // "Invoice 104229"
    ActionText link = {};                  // "Kestrel Logistics Ltd"
    QString figure = {}, figureNote = {};  // "7,480.00", "EUR open of 12,480.00"
    QList<PillText> pills = {};            // at most two
    QList<TabText> tabs = {};
    QString tab = {};
    QList<Fact> facts = {};
    QString agingTitle = {};
    std::optional<AgingStripData> aging = {};
    QList<PanelSection> sections = {};  // at most four
    QList<ActionText> actions = {};     // at the foot; at most six, two or three in a line
    int actionsPerLine = 3;
};

class SidePanel : public QWidget {
    Q_OBJECT
public:
    explicit SidePanel(QWidget* parent = nullptr);

    void fill(const SidePanelContent& content);
    // 284 at a window of 1280, 372 at 1920, in between by the room there is.
    void adaptTo(int windowWidth);
    // The tabs, else the first thing that can be pressed.
    void focusFirst();

signals:
    void left();  // Esc: back to the rows
    void previousRequested();
    void nextRequested();
    void closeRequested();
    void linkTriggered(const QString& id);
    void tabChosen(const QString& id);
    void lineActivated(const QString& id);
    void actionTriggered(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Section {
        QWidget* head;
        Label* title;
        QPushButton* link;
        FactList* lines;
        Timeline* timeline;
    };
    static constexpr int sectionCount = 4, actionCount = 6;

    void makeHead(QBoxLayout* column);
    void makeBody(QBoxLayout* column);
    Section makeSection(QBoxLayout* column);
    void makeFoot(QBoxLayout* column);
    void showLink(ActionText link);
    void fillSection(Section& section, const PanelSection& content);
    void fillActions(const QList<ActionText>& actions, int perLine);

    Label *title_, *figure_, *figureNote_;
    QPushButton* link_;
    Pill* pills_[2];
    TabsBar* tabs_;
    FactList* facts_;
    Section aging_{};
    AgingStrip* strip_;
    Section sections_[sectionCount];
    QPushButton* actions_[actionCount];
    QWidget* foot_;
    int perLine_ = 0;
};

}  // namespace duebook::ui
