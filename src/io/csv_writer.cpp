// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/csv_writer.h"

#include <algorithm>

#include "base/check.h"
#include "io/io_error.h"

namespace duebook::io {
namespace {

constexpr std::int64_t reportEvery = 1024;

bool isFormula(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

void appendCell(std::string& line, const Cell& cell, bool raw) {
    if (const auto* text = std::get_if<std::string_view>(&cell)) {
        appendCsvField(line, *text, raw);
    } else if (const auto* money = std::get_if<Money>(&cell)) {
        line += money->text();
    } else if (const auto* date = std::get_if<Date>(&cell)) {
        line += date->iso();
    } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        line += std::to_string(*number);
    } else if (const auto* rate = std::get_if<Rate>(&cell)) {
        line += rate->text();
    }
}

}  // namespace

void appendCsvField(std::string& line, std::string_view text, bool raw) {
    const bool guard = !raw && isFormula(text);
    const bool quoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted) line += '"';
    if (guard) line += '\'';
    for (const char c : text) {
        if (c == '"') line += '"';
        line += c;
    }
    if (quoted) line += '"';
}

CsvList::CsvList(const std::string& path, ListHead head, CsvStyle style, Progress progress)
    : head_(std::move(head)),
      style_(style),
      progress_(std::move(progress)),
      file_(path),
      out_(file_.part(), std::ios::binary) {
    if (style_.bom) line_ = "\xEF\xBB\xBF";
    bool first = true;
    for (const ListColumn& column : head_.columns) {
        if (!first) line_ += ',';
        first = false;
        appendCsvField(line_, column.key, true);
    }
    line_ += "\r\n";
}

void CsvList::row(std::span<const Cell> cells) {
    check(cells.size() == head_.columns.size(), "a cell for each column");
    bool first = true;
    for (const Cell& cell : cells) {
        if (!first) line_ += ',';
        first = false;
        appendCell(line_, cell, style_.raw);
    }
    line_ += "\r\n";
    if (line_.size() > 65536) write();
    if (++rows_ % reportEvery == 0) step(progress_, rows_, std::max(rows_, head_.rows));
}

void CsvList::write() {
    out_.write(line_.data(), static_cast<std::streamsize>(line_.size()));
    if (!out_) file_.full();
    line_.clear();
}

void CsvList::save() {
    write();
    out_.close();
    if (!out_) file_.full();
    file_.keep();
    progress_.report(1, 1);
}

}  // namespace duebook::io
