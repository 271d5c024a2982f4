// SPDX-License-Identifier: GPL-3.0-or-later
// libduebook_print.so: what paper/load_renderer.h looks for.
#include "print/renderer.h"

extern "C" [[gnu::visibility("default")]] duebook::paper::DocumentRenderer* duebook_make_renderer() {
    return duebook::ui::print::makeRenderer().release();
}
