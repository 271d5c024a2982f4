// SPDX-License-Identifier: GPL-3.0-or-later
// Duebook Sans, the typeface of the window and of documents.
#pragma once

namespace duebook::ui {

// Makes Duebook Sans known to Qt, once: embedded in the program, or in a folder beside it. True where it could be had.
// Wants a QGuiApplication; the first call is from its thread.
bool loadFaces();

}  // namespace duebook::ui
