// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/csv_reader.h"

#include <algorithm>

#include "io/io_error.h"

namespace duebook::io {
namespace {

// A row longer than this has lost its closing quote, or the file is no table; it also bounds the memory.
constexpr std::size_t longestRow = 1024 * 1024;

bool isLineEnd(char c) {
    return c == '\n' || c == '\r';
}

}  // namespace

bool CsvReader::next(Row& row) {
    while (read(row)) {
        const bool blank =
            row.fields.size() == 1 && row.fields.front().empty() && !row.broken && spans_[0].begin == begin_;
        if (!blank) return true;
    }
    return false;
}

bool CsvReader::read(Row& row) {
    begin_ = after_;
    for (;;) {
        if (begin_ == text_.size() && (atEnd_ || !refill())) return false;
        Step step = scanRow();
        const bool cut = step == Step::broken && text_.find_first_of("\r\n", begin_) == std::string::npos;
        if (cut && !atEnd_) step = Step::needsMore;  // its first line is not here yet
        if (step == Step::needsMore && text_.size() - begin_ <= longestRow && refill()) continue;
        ++number_;
        row.number = number_;
        row.broken = step != Step::complete;
        if (step == Step::complete)
            takeFields(row);
        else
            takeBroken(row);
        return true;
    }
}

// Fetches more text behind the row begun, dropping what is before it. At the end the row is scanned once more.
bool CsvReader::refill() {
    if (atEnd_) return false;
    text_.erase(0, begin_);
    begin_ = 0;
    if (!more_(text_)) atEnd_ = true;
    return !atEnd_ || !text_.empty();
}

CsvReader::Step CsvReader::scanRow() {
    spans_.clear();
    std::size_t at = begin_;
    for (bool rowEnds = false; !rowEnds;) {
        const bool quoted = at < text_.size() && text_[at] == '"';
        const Step field = quoted ? scanQuoted(at) : scanPlain(at);
        if (field != Step::complete) return field;
        const Step end = scanEnd(at, rowEnds);
        if (end != Step::complete) return end;
    }
    after_ = at;
    return Step::complete;
}

CsvReader::Step CsvReader::scanQuoted(std::size_t& at) {
    Span span{at + 1, at + 1, false};
    for (;;) {
        span.end = text_.find('"', span.end);
        if (span.end == std::string::npos) return atEnd_ ? Step::broken : Step::needsMore;
        if (span.end + 1 == text_.size() && !atEnd_) return Step::needsMore;
        if (span.end + 1 == text_.size() || text_[span.end + 1] != '"') break;
        span.escaped = true;
        span.end += 2;
    }
    spans_.push_back(span);
    at = span.end + 1;
    while (at < text_.size() && text_[at] == ' ' && delimiter_ != ' ') ++at;
    return Step::complete;
}

CsvReader::Step CsvReader::scanPlain(std::size_t& at) {
    const auto from = text_.begin() + static_cast<std::ptrdiff_t>(at);
    const auto to = std::find_if(from, text_.end(), [&](char c) { return c == delimiter_ || isLineEnd(c); });
    if (to == text_.end() && !atEnd_) return Step::needsMore;
    const std::size_t end = static_cast<std::size_t>(to - text_.begin());
    spans_.push_back({at, end, false});
    at = end;
    return Step::complete;
}

// What stands behind a field: a delimiter, the end of the row, or something that shows the quotes to be wrong.
CsvReader::Step CsvReader::scanEnd(std::size_t& at, bool& rowEnds) {
    rowEnds = true;
    if (at == text_.size()) return atEnd_ ? Step::complete : Step::needsMore;
    const char c = text_[at];
    if (c != delimiter_ && !isLineEnd(c)) return Step::broken;
    if (c == '\r' && at + 1 == text_.size() && !atEnd_) return Step::needsMore;
    ++at;
    rowEnds = c != delimiter_;
    if (c == '\r' && at < text_.size() && text_[at] == '\n') ++at;
    return Step::complete;
}

void CsvReader::takeFields(Row& row) {
    row.fields.clear();
    for (const Span& span : spans_) {
        char* const first = text_.data() + span.begin;
        char* to = first;
        char* const last = text_.data() + span.end;
        if (span.escaped) {
            for (char* from = first; from != last; ++from) {
                *to++ = *from;
                if (*from == '"') ++from;
            }
        }
        row.fields.emplace_back(first, static_cast<std::size_t>((span.escaped ? to : last) - first));
    }
}

void CsvReader::takeBroken(Row& row) {
    std::size_t end = begin_;
    while (end < text_.size() && !isLineEnd(text_[end])) ++end;
    if (end == text_.size() && !atEnd_ && text_.size() - begin_ > longestRow)
        throw IoError(IoError::Kind::notATable, "a row of more than a megabyte");
    row.fields.clear();
    std::string_view rest(text_.data() + begin_, end - begin_);
    for (;;) {
        const std::size_t cut = rest.find(delimiter_);
        row.fields.push_back(rest.substr(0, cut));
        if (cut == std::string_view::npos) break;
        rest.remove_prefix(cut + 1);
    }
    after_ = end < text_.size() ? end + 1 : end;
    if (after_ < text_.size() && text_[end] == '\r' && text_[after_] == '\n') ++after_;
}

void appendCsvField(std::string& out, std::string_view field, char delimiter) {
    const auto special = [&](char c) { return c == delimiter || c == '"' || isLineEnd(c); };
    if (std::none_of(field.begin(), field.end(), special)) {
        out += field;
        return;
    }
    out += '"';
    for (const char c : field) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

}  // namespace duebook::io
