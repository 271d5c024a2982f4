// SPDX-License-Identifier: GPL-3.0-or-later
// What a fact means to the reader; the theme says which colour that is.
#pragma once

namespace duebook::ui {

enum class Tone { none, muted, faint, accent, good, warn, bad, dispute };

}  // namespace duebook::ui
