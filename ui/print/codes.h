// SPDX-License-Identifier: GPL-3.0-or-later
// QR codes as ink.
#pragma once
#include <string>

#include "print/page.h"

namespace duebook::ui::print {

// A QR code with error correction M that is `side` wide, without its quiet zone: whoever places it leaves four modules
// free around it.
Ink codeInk(const std::string& text, qreal side);

}  // namespace duebook::ui::print
