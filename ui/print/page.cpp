// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/page.h"

namespace duebook::ui::print {

void Piece::add(Piece other, QPointF at) {
    for (Ink& ink : other.inks) {
        ink.place.translate(at);
        inks.push_back(std::move(ink));
    }
}

}  // namespace duebook::ui::print
