// SPDX-License-Identifier: GPL-3.0-or-later
// The letters and colours of one document: its layout's styles as fonts.
#pragma once
#include <QColor>
#include <QFont>
#include <map>
#include <string>

#include "paper/content.h"
#include "paper/layout.h"
#include "print/text_block.h"

namespace duebook::ui::print {

class TypeCase {
public:
    TypeCase(const paper::PageLayout& layout, const std::string& companyColour);

    QFont font(const std::string& style, qreal scale) const;
    QFont font(const QStringList& families, qreal points, QFont::Weight weight) const;
    const QStringList& families() const { return families_; }
    // From one line to the next.
    qreal pitch(const std::string& style, qreal scale) const;
    QColor colour(const std::string& name) const;
    QColor colourOf(const std::string& style) const;

private:
    const paper::PageLayout& layout_;
    QStringList families_;
    std::map<std::string, QColor, std::less<>> colours_;
};

}  // namespace duebook::ui::print
