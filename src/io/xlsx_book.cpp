// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_book.h"

#include "io/io_error.h"
#include "io/xlsx_text.h"
#include "io/xlsx_zip.h"

namespace duebook::io {
namespace {

constexpr std::uint8_t localeDate = 14;   // the reader's own short date
constexpr std::uint8_t textFormat = 49;   // "@": only quoted text has it, see addQuotePrefix()
constexpr std::size_t bytesPerCell = 80;  // on the disk, unpacked and packed, at most as a rule
constexpr lxw_color_t ink = 0x1F3B57, line = 0xB8C4D0, soft = 0xEEF2F6, grey = 0x6B7785, inputInk = 0x1A4FBF,
                      inputFill = 0xFFF8DC;

void numberFormat(lxw_format& format, const Look& look) {
    const std::string zeros = look.decimals > 0 ? "." + std::string(static_cast<std::size_t>(look.decimals), '0') : "";
    const std::string figures = "#,##0" + zeros + "_);[Red]-#,##0" + zeros + "_)";
    switch (look.kind) {
        case Look::Kind::general:
        case Look::Kind::text:
            return;
        case Look::Kind::quoted:
            return format_set_num_format_index(&format, textFormat);
        case Look::Kind::date:
            return format_set_num_format_index(&format, localeDate);
        case Look::Kind::whole:
            return format_set_num_format(&format, "#,##0_);[Red]-#,##0_)");
        case Look::Kind::days:
            return format_set_num_format(&format, "0_);-0_)");
        case Look::Kind::money:
            return format_set_num_format(&format, figures.c_str());
        case Look::Kind::dashed:
            return format_set_num_format(&format, (figures + ";\"\xE2\x80\x93\"_)").c_str());
        case Look::Kind::rate:
            return format_set_num_format(&format, "0.000000####");
        case Look::Kind::percent:
            return format_set_num_format(&format, "0.0%");
    }
}

// What the library says, without the full stop.
std::string reason(lxw_error error) {
    std::string text = lxw_strerror(error);
    while (!text.empty() && text.back() == '.') text.pop_back();
    return text;
}

}  // namespace

XlsxBook::XlsxBook(const std::string& path, Memory memory)
    : file_(path), folder_(file_.folder()), part_(file_.part()), memory_(memory) {
    lxw_workbook_options options{};
    options.constant_memory = memory == Memory::rowByRow ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder_.data();  // the same disk as the file: one place to be full
    options.use_zip64 = memory == Memory::rowByRow ? LXW_TRUE : LXW_FALSE;
    book_ = workbook_new_opt(part_.c_str(), &options);
    if (book_ == nullptr) file_.failed("there is not enough memory");
}

XlsxBook::~XlsxBook() {
    if (book_ == nullptr) return;
    for (lxw_worksheet* sheet : sheets_) {  // the library closes it only when it writes the file
        if (sheet->optimize_tmpfile != nullptr) std::fclose(sheet->optimize_tmpfile);
    }
    lxw_workbook_free(book_);
}

lxw_worksheet* XlsxBook::addSheet(const std::string& name) {
    lxw_worksheet* sheet = workbook_add_worksheet(book_, name.c_str());
    if (sheet == nullptr) file_.failed("the sheet \"" + name + "\" could not be made");
    sheets_.push_back(sheet);
    return sheet;
}

lxw_format* XlsxBook::format(Look look) {
    if (look == Look()) return nullptr;  // the library hashes a format for each cell that has one
    lxw_format*& format = formats_[look];
    if (format == nullptr) {
        format = workbook_add_format(book_);
        dress(*format, look);
    }
    return format;
}

void XlsxBook::dress(lxw_format& format, const Look& look) {
    numberFormat(format, look);
    const bool figure =
        look.kind != Look::Kind::general && look.kind != Look::Kind::text && look.kind != Look::Kind::quoted;
    switch (look.role) {
        case Look::Role::plain:
            if (look.kind != Look::Kind::date) return;
            format_set_align(&format, LXW_ALIGN_RIGHT);  // and off the text at its right
            return format_set_indent(&format, 1);
        case Look::Role::header:
            format_set_bold(&format);
            format_set_font_color(&format, LXW_COLOR_WHITE);
            format_set_bg_color(&format, ink);
            format_set_text_wrap(&format);
            format_set_align(&format, LXW_ALIGN_VERTICAL_CENTER);
            format_set_align(&format, figure ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
            return format_set_num_format(&format, figure ? "General;General;General;@_)" : "General");
        case Look::Role::total:
            format_set_bold(&format);
            format_set_bg_color(&format, soft);
            format_set_top(&format, LXW_BORDER_THIN);
            return format_set_top_color(&format, line);
        case Look::Role::title:
            format_set_bold(&format);
            format_set_font_size(&format, 16);
            return format_set_font_color(&format, ink);
        case Look::Role::label:
            format_set_bold(&format);
            format_set_align(&format, LXW_ALIGN_VERTICAL_TOP);
            return format_set_font_color(&format, ink);
        case Look::Role::muted:
            return format_set_font_color(&format, grey);
        case Look::Role::input:
            format_set_font_color(&format, inputInk);
            format_set_bg_color(&format, inputFill);
            format_set_border(&format, LXW_BORDER_THIN);
            return format_set_border_color(&format, line);
        case Look::Role::wrapped:
            format_set_text_wrap(&format);
            format_set_align(&format, LXW_ALIGN_LEFT);
            return format_set_align(&format, LXW_ALIGN_VERTICAL_TOP);
        case Look::Role::verdict:
            format_set_bold(&format);
            return format_set_align(&format, LXW_ALIGN_CENTER);
    }
}

void XlsxBook::describe(const std::string& title, const std::string& company, const std::string& program) {
    std::string texts[3];
    toCellText(title, texts[0]);
    toCellText(company, texts[1]);
    toCellText(program, texts[2]);
    lxw_doc_properties properties{};
    properties.title = texts[0].data();
    properties.company = texts[1].data();
    properties.comments = texts[2].data();
    expect(workbook_set_properties(book_, &properties));
}

void XlsxBook::define(const std::string& name, const std::string& reference) {
    expect(workbook_define_name(book_, name.c_str(), ("=" + reference).c_str()));
}

void XlsxBook::checkDisk() {
    for (const lxw_worksheet* sheet : sheets_) {
        if (sheet->optimize_tmpfile != nullptr && std::ferror(sheet->optimize_tmpfile) != 0) file_.full();
    }
}

void XlsxBook::save() {
    checkDisk();
    for (lxw_worksheet* sheet : sheets_) {
        if (sheet->optimize_tmpfile != nullptr && std::fflush(sheet->optimize_tmpfile) != 0) file_.full();
    }
    if (file_.freeBytes() < cells_ * bytesPerCell + 65536) file_.full();
    lxw_workbook* book = book_;
    book_ = nullptr;  // closing frees it, also where it fails
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR) file_.failed(reason(error));
    if (quoted_ && !addQuotePrefix(part_)) file_.failed("the disk did not take it");
    file_.keep();
}

void XlsxBook::refuseCall(lxw_error error) const {
    file_.failed(reason(error));
}

}  // namespace duebook::io
