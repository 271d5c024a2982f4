// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the program that makes PDFs.
#pragma once
#include <memory>

#include "paper/document_renderer.h"

namespace duebook::ui::print {

// A renderer for this process. Where there is no QGuiApplication yet, as in a program without a window, it makes one
// that needs no screen; the first call is from the main thread, and the renderer lives as long as it is used.
std::unique_ptr<paper::DocumentRenderer> makeRenderer();

}  // namespace duebook::ui::print
