// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/type_case.h"

#include <algorithm>

#include "text/convert.h"

namespace duebook::ui::print {
namespace {

QFont::Weight weightOf(paper::Weight weight) {
    switch (weight) {
        case paper::Weight::medium:
            return QFont::Medium;
        case paper::Weight::semibold:
            return QFont::DemiBold;
        case paper::Weight::regular:
            break;
    }
    return QFont::Normal;
}

}  // namespace

TypeCase::TypeCase(const paper::PageLayout& layout, const std::string& companyColour) : layout_(layout) {
    for (const std::string& font : layout.fonts) families_.append(qs(font));
    for (const auto& [name, value] : layout.colours) colours_[name] = QColor(qs(value));
    const QColor own(qs(companyColour));
    if (own.isValid() && !layout.companyColour.empty()) colours_[layout.companyColour] = own;
}

QFont TypeCase::font(const QStringList& families, qreal points, QFont::Weight weight) const {
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, qRound(points * point)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont TypeCase::font(const std::string& style, qreal scale) const {
    const paper::TextStyle& of = layout_.styles.at(style);
    return font(families_, of.points * scale, weightOf(of.weight));
}

qreal TypeCase::pitch(const std::string& style, qreal scale) const {
    return layout_.styles.at(style).points * point * scale * 1.36;
}

QColor TypeCase::colour(const std::string& name) const {
    return colours_.at(name);
}

QColor TypeCase::colourOf(const std::string& style) const {
    return colours_.at(layout_.styles.at(style).colour);
}

}  // namespace duebook::ui::print
