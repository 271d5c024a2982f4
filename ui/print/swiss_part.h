// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt and the payment part of a Swiss QR-bill, at the foot of a page.
#pragma once
#include "paper/content.h"
#include "print/page.h"
#include "print/type_case.h"

namespace duebook::ui::print {

constexpr qreal swissHeight = 105 * mm;

// Both parts, 210 mm wide, as the Swiss Implementation Guidelines QR-bill 2.3 and the style guide place them.
Piece swissPart(const paper::Content& content, const TypeCase& letters, Book& book, int parent);

}  // namespace duebook::ui::print
