// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/pages_maker.h"

#include "print/renderer.h"

namespace duebook::ui {

std::shared_ptr<const paper::DocumentRenderer> pagesMaker() {
    static const std::shared_ptr<const paper::DocumentRenderer> maker = print::makeRenderer();
    return maker;
}

}  // namespace duebook::ui
