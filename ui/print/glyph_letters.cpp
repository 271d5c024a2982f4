// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/glyph_letters.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace duebook::ui::print {
namespace {

// Hebrew, Arabic and their kin: written from right to left.
bool isRightToLeft(char32_t c) {
    const auto direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

// The scripts of India and South-East Asia: glyphs stand in another order than letters, or for parts of them.
bool isReordered(char32_t c) {
    return (c >= 0x900 && c <= 0x109f) || (c >= 0x1780 && c <= 0x18af);
}

bool isBlank(char32_t c) {
    return c == 0 || QChar::isSpace(c);
}

unsigned fromHex(std::string_view text) {
    unsigned value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, 16);
    return value;
}

std::string hex(unsigned value) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (int shift = 12; shift >= 0; shift -= 4) out += digits[(value >> shift) & 15U];
    return out;
}

// A shape of a letter, or of two, as the letters.
std::u32string lettersOf(char32_t shape) {
    const bool presented = (shape >= 0xfb00 && shape <= 0xfdff) || (shape >= 0xfe70 && shape <= 0xfefc);
    if (!presented) return {shape};
    return QString::fromUcs4(&shape, 1).normalized(QString::NormalizationForm_KC).toStdU32String();
}

std::string utf16Hex(const QString& text) {
    std::string out;
    for (const QChar c : text) out += hex(c.unicode());
    return out;
}

// Lines of QPdfWriter: "<0001> <0026> [<0042> <0072> …]" and "<0000> <0000> <0000>".
std::map<unsigned, std::u32string> statedBy(const std::string& map) {
    std::map<unsigned, std::u32string> letters;
    std::vector<std::string_view> values;
    bool list = false;
    std::size_t at = map.find("beginbfrange");
    for (; at < map.size(); ++at) {
        if (map[at] == '[') list = true;
        if (map[at] == '<') values.push_back(std::string_view(map).substr(at + 1, map.find('>', at) - at - 1));
        const bool ends = list ? map[at] == ']' : map[at] == '\n' && values.size() == 3;
        if (!ends) continue;
        for (std::size_t i = 2; i < values.size(); ++i) {
            const char32_t letter = fromHex(values[i]);
            if (letter != 0) letters[fromHex(values[0]) + static_cast<unsigned>(i - 2)] = lettersOf(letter);
        }
        values.clear();
        list = false;
    }
    return letters;
}

}  // namespace

GlyphLetters::Font& GlyphLetters::font(QPDFObjectHandle page, const std::string& name) {
    Font*& known = names_[{page.getObjGen(), name}];
    if (known != nullptr) return *known;
    auto dictionary = page.getKey("/Resources").getKey("/Font").getKey(name);
    Font& font = fonts_[dictionary.getObjGen()];
    known = &font;
    if (font.dictionary.isInitialized()) return font;
    font.dictionary = dictionary;
    auto stream = dictionary.getKey("/ToUnicode");
    if (!stream.isStream()) return font;
    const auto data = stream.getStreamData();
    font.stated = statedBy({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
    return font;
}

std::vector<GlyphLetters::Glyph> GlyphLetters::glyphsIn(QPDFObjectHandle page, std::string_view content) {
    std::vector<Glyph> glyphs;
    Font* now = nullptr;
    for (std::size_t at = content.find_first_of("/<"); at < content.size(); at = content.find_first_of("/<", at + 1)) {
        if (content[at] == '/' && at + 1 < content.size() && content[at + 1] == 'F') {
            now = &font(page, std::string(content.substr(at, content.find(' ', at) - at)));
        } else if (content[at] == '<' && now != nullptr) {
            const unsigned code = fromHex(content.substr(at + 1, 4));
            const auto stated = now->stated.find(code);
            const std::u32string letters = stated == now->stated.end() ? U"" : stated->second;
            if (letters.empty() || !isBlank(letters.front())) glyphs.push_back({now, code, letters});
        }
    }
    return glyphs;
}

// Both in the order of reading, in which QPdfWriter draws scripts from right to left too. Glyphs that their font does
// not know have the letters between those that it does.
bool GlyphLetters::align(const std::vector<Glyph>& glyphs, const std::u32string& letters) {
    std::vector<std::u32string> found(glyphs.size());
    std::size_t at = 0;
    for (std::size_t i = 0; i < glyphs.size();) {
        std::size_t known = i;
        while (known < glyphs.size() && glyphs[known].stated.empty()) ++known;
        const std::size_t end = known < glyphs.size() ? letters.find(glyphs[known].stated, at) : letters.size();
        const std::size_t unknown = known - i;
        if (end == letters.npos || (unknown == 1 ? end - at > 3 || end == at : end - at != unknown)) return false;
        for (; i < known; ++i) {
            found[i] = letters.substr(at, unknown == 1 ? end - at : 1);
            at += found[i].size();
        }
        if (known < glyphs.size()) found[i++] = glyphs[known].stated;
        if (known < glyphs.size()) at += glyphs[known].stated.size();
    }
    if (at != letters.size()) return false;
    for (std::size_t i = 0; i < glyphs.size(); ++i) glyphs[i].font->seen.emplace(glyphs[i].code, found[i]);
    return true;
}

std::string GlyphLetters::read(QPDFObjectHandle page, std::string_view content, const QString& text) {
    const std::vector<Glyph> glyphs = glyphsIn(page, content);
    std::u32string letters = text.toStdU32String();
    std::erase_if(letters, isBlank);
    const bool reordered = std::any_of(letters.begin(), letters.end(), isReordered);
    const bool rightToLeft = std::any_of(letters.begin(), letters.end(), isRightToLeft);
    if (!reordered && !rightToLeft && letters.size() == glyphs.size()) {
        for (std::size_t i = 0; i < glyphs.size(); ++i)
            glyphs[i].font->seen.emplace(glyphs[i].code, letters.substr(i, 1));
        return "";
    }
    if (!reordered && align(glyphs, letters)) return "";
    // readers turn a stated text of this direction round once more: the glyphs' own letters are nearer
    if (letters.empty() || rightToLeft) return "";
    return "/Span << /ActualText <feff" + utf16Hex(text.trimmed()) + "> >> BDC\n";
}

void GlyphLetters::finish() {
    for (auto& [id, font] : fonts_) {
        auto letters = font.seen;
        for (const auto& [code, letter] : font.stated) {
            letters.emplace(code, isBlank(letter.front()) ? U" " : letter);
        }
        std::string map =
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
        std::size_t left = letters.size(), inBlock = 0;
        for (const auto& [code, letter] : letters) {
            if (inBlock == 0) {
                inBlock = std::min<std::size_t>(left, 100);  // ISO 32000-1: at most 100 in a block
                map += std::to_string(inBlock) + " beginbfchar\n";
            }
            map += "<" + hex(code) + "> <" + utf16Hex(QString::fromStdU32String(letter)) + ">\n";
            --left;
            if (--inBlock == 0) map += "endbfchar\n";
        }
        map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
        auto stream = font.dictionary.getKey("/ToUnicode");
        stream.replaceStreamData(map, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

}  // namespace duebook::ui::print
