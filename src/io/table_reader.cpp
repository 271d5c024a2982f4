// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/table_reader.h"

#include "io/csv_dialect.h"
#include "io/csv_reader.h"
#include "io/io_error.h"
#include "io/text_file.h"
#include "io/xlsx_reader.h"

namespace duebook::io {
namespace {

constexpr std::size_t sampleSize = 64 * 1024;
constexpr std::size_t magicSize = 8;
constexpr std::string_view zipMagic = "PK\x03\x04";
constexpr std::string_view oldExcelMagic = "\xD0\xCF\x11\xE0";  // .xls, or .xlsx with a password
constexpr std::string_view pdfMagic = "%PDF-";

// The rows of delimited text, without Excel's "sep=;" line.
class CsvTable : public RowSource {
public:
    explicit CsvTable(const TableFormat& format)
        : file_(format.path, format.encoding),
          reader_([this](std::string& out) { return file_.read(out); }, format.delimiter) {}
    bool next(Row& row) override {
        if (!reader_.next(row)) return false;
        if (row.number == 1 && row.fields.front().size() >= 4 && isSeparatorRow(row)) return reader_.next(row);
        return true;
    }

private:
    // Cut at its own delimiter, "sep=;" is "sep=" and an empty field.
    static bool isSeparatorRow(const Row& row) {
        if (row.fields.size() == 1) return isSeparatorLine(row.fields.front());
        return row.fields.size() == 2 && row.fields.back().empty() &&
               (row.fields.front() == "sep=" || row.fields.front() == "SEP=");
    }
    TextFile file_;
    CsvReader reader_;
};

}  // namespace

TableFormat findFormat(const std::string& path, const TableHints& hints, std::span<const std::string> wanted) {
    TableFormat format{path, false, Encoding::utf8, ',', hints.sheet};
    const std::string start = startOfFile(path, magicSize);
    format.workbook = start.starts_with(zipMagic);
    if (format.workbook) return format;
    if (start.starts_with(oldExcelMagic) || start.starts_with(pdfMagic)) throw IoError(IoError::Kind::notATable, path);
    TextFile file(path, hints.encoding);
    format.encoding = file.encoding();
    std::string sample;
    bool more = true;
    while (more && sample.size() < sampleSize) more = file.read(sample);
    const bool whole = sample.size() <= sampleSize && !more;
    if (!whole) sample.resize(validUtf8Prefix(std::string_view(sample).substr(0, sampleSize)));
    format.delimiter = hints.delimiter ? *hints.delimiter : findDelimiter(sample, whole, wanted);
    return format;
}

std::unique_ptr<RowSource> openTable(const TableFormat& format) {
    if (format.workbook) return openXlsx(format.path, format.sheet);
    return std::make_unique<CsvTable>(format);
}

}  // namespace duebook::io
