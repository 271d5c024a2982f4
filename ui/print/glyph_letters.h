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
#include <vector>

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
        std::map<unsigned, std::u32string> stated;  // by QPdfWriter
        std::map<unsigned, std::u32string> seen;
    };
    struct Glyph {
        Font* font;
        unsigned code;
        std::u32string stated;
    };
    std::map<QPDFObjGen, Font> fonts_;
    std::map<std::pair<QPDFObjGen, std::string>, Font*> names_;  // of each page

    Font& font(QPDFObjectHandle page, const std::string& name);
    std::vector<Glyph> glyphsIn(QPDFObjectHandle page, std::string_view content);
    static bool align(const std::vector<Glyph>& glyphs, const std::u32string& letters);
};

}  // namespace duebook::ui::print
