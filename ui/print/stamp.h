// SPDX-License-Identifier: GPL-3.0-or-later
// A word across a page, under what is printed on it: what nobody shall take for an invoice says so.
#pragma once
#include "print/page.h"
#include "print/type_case.h"

namespace duebook::ui::print {

// Outlines, not text: it is no content, and is not read out.
Ink stampOf(const QString& word, const TypeCase& letters, QSizeF page);

}  // namespace duebook::ui::print
