// SPDX-License-Identifier: GPL-3.0-or-later
// What every command of duebook-cli shares: the options in front of the noun, the open ledger, and the way out.
#pragma once
#include <CLI/CLI.hpp>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "base/progress.h"
#include "base/result.h"
#include "paper/document_renderer.h"
#include "services/books.h"
#include "services/einvoice.h"

namespace duebook::cli {

using Json = nlohmann::ordered_json;

// Exit codes of the contract in docs/manual/command-line.md.
enum Exit { done = 0, refused = 1, wrongWords = 2, unreadable = 3, someRejected = 4 };

struct Frame {
    std::string ledger;  // --ledger, else DUEBOOK_LEDGER
    bool json = false;
    std::string actor;
    services::MakeRenderer makeRenderer;  // of this program; empty where it has no pages
    char** words = nullptr;               // of the call, to hand it on

    // Set by the command that was called; main() runs it once all words are read.
    std::function<int()> command;

    // Opens the ledger that was named. Throws WordsError where none was.
    services::Books open() const;
    // Progress on standard error where that is a terminal; cancelled by Ctrl-C.
    Progress progress(const std::string& what) const;
    // What puts documents on pages. A program without it becomes duebook-cli-pages, with the same words, and does not
    // return; throws io::IoError where that program is missing.
    std::unique_ptr<paper::DocumentRenderer> renderer() const;
    // Prints the document on one standard output, indented for people to read.
    void print(const Json& document) const;
    // Prints a refusal in the form that was asked for and returns its exit code.
    int refuse(const Error& error) const;
    // The same of several: the first is the error, all of them are its details' findings.
    int refuse(const Faults& faults) const;
};

// The words of the call are off. Thrown; ends with exit code 2.
struct WordsError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// Prints an error as the contract wants it: JSON on standard error with --json, else a sentence.
void printError(bool json, std::string_view code, const std::string& message, const Json& details = Json::object());

// A fault as JSON: code, message, field, and what it is about.
Json faultJson(const Error& error);
// The text of a file that a command names. Throws io::IoError.
std::string fileText(const std::string& path);

// Reads an option that is a date; throws WordsError.
Date dateOption(const std::string& option, const std::string& text);
// Reads an option that is a currency; throws WordsError.
Currency currencyOption(const std::string& option, const std::string& text);

}  // namespace duebook::cli
