// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// invoice send, and the noun statement
void addSendCommands(CLI::App& app, Frame& frame);
void addStatementCommand(CLI::App& app, Frame& frame);

// Writes the bytes to a file, whole or not at all. Throws io::IoError.
void writeFile(const std::string& path, std::string_view bytes);
// The paper that was named ("a4", "letter"), else the usual one. Throws WordsError.
paper::PaperSize paperNamed(const std::string& name, paper::PaperSize usual);
// Sends these documents as their customers want them; what became of each as `invoice send` prints it, with "refused"
// and "stopped".
Json sendIssued(const Frame& frame, services::Books& books, const paper::DocumentRenderer& renderer,
                const std::vector<std::string>& numbers);
// Advice as the findings of a document.
Json adviceJson(const Faults& advice);

}  // namespace duebook::cli
