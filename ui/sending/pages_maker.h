// SPDX-License-Identifier: GPL-3.0-or-later
// What puts documents on pages in this process, shared by all threads.
#pragma once
#include <memory>

#include "paper/document_renderer.h"

namespace duebook::ui {

// The first call is from the window's thread.
std::shared_ptr<const paper::DocumentRenderer> pagesMaker();

}  // namespace duebook::ui
