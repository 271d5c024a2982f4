// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_tally.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "io/csv_reader.h"
#include "io/io_error.h"

namespace duebook::services {
namespace {

constexpr std::size_t mostKept = 10'000;
constexpr std::string_view codeTitle = "reject_code";
constexpr std::string_view reasonTitle = "reject_reason";

[[noreturn]] void cannotWrite(const std::string& path) {
    throw io::IoError(io::IoError::Kind::cannotWrite, path + ": " + std::strerror(errno));
}

}  // namespace

ImportTally::ImportTally(ImportReport& report, const ImportLayout& layout, const std::string& rejectsPath)
    : report_(report), layout_(layout), path_(rejectsPath), partPath_(rejectsPath + ".part") {
    for (const std::string& name : layout.header.names) dropped_.push_back(name == codeTitle || name == reasonTitle);
    if (path_.empty()) return;
    file_ = io::openFile(partPath_, "wb");
    std::string line = "\xEF\xBB\xBF";
    for (std::size_t i = 0; i < layout.header.names.size(); ++i) {
        if (!dropped_[i]) appendCell(line, layout.header.names[i]);
    }
    write(line.append(codeTitle) + layout.format.delimiter + std::string(reasonTitle));
}

ImportTally::~ImportTally() {
    if (!file_) return;
    file_.reset();
    std::error_code ignored;
    std::filesystem::remove(partPath_, ignored);
}

void ImportTally::add(RowOutcome outcome) {
    ++report_.rows;
    ++(outcome == RowOutcome::accepted ? report_.accepted : report_.duplicates);
}

void ImportTally::reject(const io::Row& row, const RowFault& fault) {
    ++report_.rows;
    ++report_.rejected;
    if (report_.rejects.size() < mostKept)
        report_.rejects.push_back({row.number, layout_.places[fault.place].title, fault.value, fault.error});
    if (!file_) return;
    // a workbook's numbers have the dot; in text they must be in the file's own way
    std::string line, number;
    const bool comma = layout_.format.workbook && std::any_of(layout_.places.begin(), layout_.places.end(),
                                                              [](const ImportPlace& p) { return p.decimal == ','; });
    for (std::size_t i = 0; i < dropped_.size(); ++i) {
        if (dropped_[i]) continue;
        const int column = static_cast<int>(i);
        number = row.at(column);
        if (comma && row.isNumber(column)) std::replace(number.begin(), number.end(), '.', ',');
        appendCell(line, number);
    }
    io::appendCsvField(line, codeOf(fault.error.refusal), layout_.format.delimiter);
    line += layout_.format.delimiter;
    io::appendCsvField(line, explain(fault.error), layout_.format.delimiter);
    write(line);
}

void ImportTally::appendCell(std::string& line, std::string_view cell) const {
    io::appendCsvField(line, cell, layout_.format.delimiter);
    line += layout_.format.delimiter;
}

void ImportTally::write(const std::string& line) {
    const std::string text = line + "\r\n";
    if (std::fwrite(text.data(), 1, text.size(), file_.get()) != text.size()) cannotWrite(path_);
}

void ImportTally::finish() {
    if (!file_) return;
    if (std::fflush(file_.get()) != 0) cannotWrite(path_);
    file_.reset();
    if (std::rename(partPath_.c_str(), path_.c_str()) != 0) cannotWrite(path_);
}

}  // namespace duebook::services
