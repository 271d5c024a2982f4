// SPDX-License-Identifier: GPL-3.0-or-later
// A company's picture, as it is put on paper.
#pragma once
#include <QImage>
#include <QSizeF>
#include <string>

#include "base/result.h"

namespace duebook::ui::print {

struct Logo {
    QImage picture;  // opaque, at most 1200 x 800; null for none
    QSizeF size;     // its proportions
};

// Reads PNG, JPEG or SVG; "" is no logo. Refuses pictureInvalid: anything else, and pictures of more than 64
// megapixels.
Result<Logo> readLogo(const std::string& bytes);

}  // namespace duebook::ui::print
