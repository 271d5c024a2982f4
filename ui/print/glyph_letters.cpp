// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/glyph_letters.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace duebook::ui::print {
namespace {

// Arabic, Hebrew, the scripts of India and South-East Asia: glyphs stand in another order or for parts of letters.
bool isShaped(char32_t c) {
    return (c >= 0x590 && c <= 0x109f) || (c >= 0x1780 && c <= 0x18af) || (c >= 0x200c && c <= 0x200f);
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

std::string utf16Hex(const QString& text) {
    std::string out;
    for (const QChar c : text) out += hex(c.unicode());
    return out;
}

// Lines of QPdfWriter: "<0001> <0026> [<0042> <0072> …]" and "<0000> <0000> <0000>".
std::map<unsigned, char32_t> statedBy(const std::string& map) {
    std::map<unsigned, char32_t> letters;
    std::vector<std::string_view> values;
    bool list = false;
    std::size_t at = map.find("beginbfrange");
    for (; at < map.size(); ++at) {
        if (map[at] == '[') list = true;
        if (map[at] == '<') values.push_back(std::string_view(map).substr(at + 1, map.find('>', at) - at - 1));
        const bool ends = list ? map[at] == ']' : map[at] == '\n' && values.size() == 3;
        if (!ends) continue;
        for (std::size_t i = 2; i < values.size(); ++i) {
            letters[fromHex(values[0]) + static_cast<unsigned>(i - 2)] = fromHex(values[i]);
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

std::string GlyphLetters::read(QPDFObjectHandle page, std::string_view content, const QString& text) {
    struct Glyph {
        Font* font;
        unsigned code;
    };
    std::vector<Glyph> glyphs;
    Font* now = nullptr;
    for (std::size_t at = content.find_first_of("/<"); at < content.size(); at = content.find_first_of("/<", at + 1)) {
        if (content[at] == '/' && at + 1 < content.size() && content[at + 1] == 'F') {
            now = &font(page, std::string(content.substr(at, content.find(' ', at) - at)));
        } else if (content[at] == '<' && now != nullptr) {
            const unsigned code = fromHex(content.substr(at + 1, 4));
            const auto stated = now->stated.find(code);
            if (stated == now->stated.end() || !isBlank(stated->second) || stated->second == 0) {
                glyphs.push_back({now, code});
            }
        }
    }
    const auto all = text.toUcs4();
    std::vector<char32_t> letters;
    std::copy_if(all.begin(), all.end(), std::back_inserter(letters), [](uint c) { return !isBlank(c); });
    const bool shaped = std::any_of(letters.begin(), letters.end(), isShaped);
    if (shaped || letters.size() != glyphs.size()) {
        return letters.empty() ? "" : "/Span << /ActualText <feff" + utf16Hex(text.trimmed()) + "> >> BDC\n";
    }
    for (std::size_t i = 0; i < glyphs.size(); ++i) glyphs[i].font->seen.emplace(glyphs[i].code, letters[i]);
    return "";
}

void GlyphLetters::finish() {
    for (auto& [id, font] : fonts_) {
        auto letters = font.seen;
        for (const auto& [code, letter] : font.stated) {
            if (letter != 0) letters.emplace(code, isBlank(letter) ? U' ' : letter);
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
            map += "<" + hex(code) + "> <" + utf16Hex(QString::fromUcs4(&letter, 1)) + ">\n";
            --left;
            if (--inBlock == 0) map += "endbfchar\n";
        }
        map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
        auto stream = font.dictionary.getKey("/ToUnicode");
        stream.replaceStreamData(map, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

}  // namespace duebook::ui::print
