// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QFile>
#include <QFontMetrics>
#include <QRegularExpression>

#include "faces/faces.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

QList<std::pair<QString, QColor>> sheetWords(const Tokens& t) {
    const QColor pressed = t.dark ? t.accentFill.lighter(112) : t.accentFill.darker(112);
    return {{u"window"_s, t.window},
            {u"surface"_s, t.surface},
            {u"raised"_s, t.raised},
            {u"lineStrong"_s, t.lineStrong},
            {u"line"_s, t.line},
            {u"field"_s, t.field},
            {u"text"_s, t.text},
            {u"text2"_s, t.text2},
            {u"text3"_s, t.text3},
            {u"accent"_s, t.accent},
            {u"accentFill"_s, t.accentFill},
            {u"accentBg"_s, t.accentBg},
            {u"accentHover"_s, pressed},
            {u"onAccent"_s, t.onAccent},
            {u"bad"_s, t.bad},
            {u"badBg"_s, t.badBg},
            {u"hoverRow"_s, t.hoverRow},
            {u"selRow"_s, t.selRow},
            {u"scroll"_s, t.lineStrong}};
}

}  // namespace

Theme& Theme::instance() {
    static Theme theme;
    return theme;
}

void Theme::choose(Mode mode, const QPalette& system, double points, const QString& systemFamily) {
    mode_ = mode;
    points_ = points;
    system_ = system;
    const bool contrast = mode == Mode::highContrast || (mode == Mode::system && looksHighContrast(system));
    const bool dark = mode == Mode::dark || (mode == Mode::system && looksDark(system));
    tokens_ = contrast ? contrastTokens(system) : dark ? darkTokens() : lightTokens();
    makeFaces(systemFamily);
}

void Theme::makeFaces(const QString& systemFamily) {
    struct Step {
        double factor;
        QFont::Weight weight;
    };
    static constexpr std::array<Step, 9> steps{{{.85, QFont::Normal},
                                                {.923, QFont::Normal},
                                                {.923, QFont::Medium},
                                                {.923, QFont::DemiBold},
                                                {1, QFont::Normal},
                                                {1, QFont::DemiBold},
                                                {1.154, QFont::DemiBold},
                                                {1.385, QFont::DemiBold},
                                                {1.77, QFont::DemiBold}}};
    QStringList families{systemFamily};
    if (loadFaces()) families.prepend(u"Duebook Sans"_s);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        QFont font;
        font.setFamilies(families);
        font.setPointSizeF(points_ * steps[i].factor);
        font.setWeight(steps[i].weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        if (i >= static_cast<std::size_t>(Type::title)) font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
        faces_[i] = font;
    }
}

QPalette Theme::palette() const {
    return tokens_.highContrast ? system_ : paletteOf(tokens_);
}

QString Theme::styleSheet() const {
    if (tokens_.highContrast) return {};
    QFile file(u":/styles/duebook.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    auto words = sheetWords(tokens_);
    // longest first: @text must not eat the front of @text2
    std::sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    for (const auto& [word, colour] : words) sheet.replace(QString(u'@' + word), colour.name());
    static const QRegularExpression length(
        u"@(\\d+)(-1)?px"_s);  // @3-1px: one pixel less than @3px, for the focus edge
    for (auto found = length.match(sheet); found.hasMatch(); found = length.match(sheet, found.capturedStart()))
        sheet.replace(found.capturedStart(), found.capturedLength(),
                      QString::number(px(found.captured(1).toInt()) - (found.capturedLength(2) > 0 ? 1 : 0)) + u"px"_s);
    return sheet;
}

const Tokens& tokens() {
    return Theme::instance().tokens();
}
const QFont& face(Type type) {
    return Theme::instance().face(type);
}
int px(int atNormalSize) {
    return qRound(atNormalSize * Theme::instance().points() / 9.75);
}
int rowH() {
    return QFontMetrics(face(Type::body)).height() + px(12);
}
int textWidth(Type type, const QString& text) {
    return QFontMetrics(face(type)).horizontalAdvance(text);
}

QColor fg(Tone tone) {
    const Tokens& t = tokens();
    switch (tone) {
        case Tone::none:
            return t.text;
        case Tone::muted:
            return t.text2;
        case Tone::faint:
            return t.text3;
        case Tone::accent:
            return t.accent;
        case Tone::good:
            return t.good;
        case Tone::warn:
            return t.warn;
        case Tone::bad:
            return t.bad;
        case Tone::dispute:
            return t.dispute;
    }
    return t.text;
}

QColor bg(Tone tone) {
    const Tokens& t = tokens();
    switch (tone) {
        case Tone::accent:
            return t.accentBg;
        case Tone::good:
            return t.goodBg;
        case Tone::warn:
            return t.warnBg;
        case Tone::bad:
            return t.badBg;
        case Tone::dispute:
            return t.disputeBg;
        case Tone::none:
        case Tone::muted:
        case Tone::faint:
            return t.neutralBg;
    }
    return t.neutralBg;
}

}  // namespace duebook::ui
