// SPDX-License-Identifier: GPL-3.0-or-later
// Which letters the glyphs of a PDF's fonts stand for. QPdfWriter goes by each font's table of letters alone and so
// loses every glyph that a font puts in a letter's place (a raised hyphen between figures), and takes the first of
// several letters that share a glyph (a radical of Kangxi for an everyday Han sign). The text that was drawn knows
// better.
#pragma once
#include <QList>
#include <QString>
#include <map>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <string_view>

namespace duebook::ui::print {

class GlyphLetters {
public:
    // Compares the glyphs in a piece of a page's content with the line of text that they show. Where each glyph is a
    // letter, notes it; else gives the operator that states the text for the whole piece, to be closed by EMC.
    std::string read(QPDFObjectHandle page, std::string_view content, const QString& text);
    // Writes what was noted into the fonts.
    void finish();

private:
    struct Font {
        QPDFObjectHandle dictionary;
        std::map<unsigned, char32_t> stated;  // by QPdfWriter
        std::map<unsigned, char32_t> seen;
    };
    std::map<QPDFObjGen, Font> fonts_;
    std::map<std::pair<QPDFObjGen, std::string>, Font*> names_;  // of each page

    Font& font(QPDFObjectHandle page, const std::string& name);
};

}  // namespace duebook::ui::print
