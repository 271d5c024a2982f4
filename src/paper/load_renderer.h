// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the part of the program that makes PDFs, for programs that have no window.
#pragma once
#include <memory>

#include "base/result.h"
#include "paper/document_renderer.h"

namespace duebook::paper {

// Loads libduebook_print.so from the program's own folder, when it is first asked for: Qt would slow down every start
// of the command line. Refuses printingMissing where it is not there, as in a build without Qt. From the main thread.
Result<std::unique_ptr<DocumentRenderer>> loadRenderer();

}  // namespace duebook::paper
