// SPDX-License-Identifier: GPL-3.0-or-later
// The structure of a tagged PDF (ISO 32000-1, 14.7 and 14.8): what on a page is which part of the document.
#pragma once
#include <optional>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <vector>

#include "print/glyph_letters.h"
#include "print/page.h"

namespace duebook::ui::print {

class TagTree {
public:
    TagTree(QPDF& pdf, const Book& book);
    // Turns the marks in a page's content into marked content, and notes what belongs to which tag. What the glyphs say
    // is noted in `letters`.
    void addPage(QPDFObjectHandle page, const Page& inks, GlyphLetters& letters);
    // A link on a page belongs to a tag.
    void addLink(QPDFObjectHandle link, int tag, QPDFObjectHandle page);
    // Writes the tree into the document's catalogue, in the order of the tags; those without contents are left out.
    void finish();

private:
    struct Element {
        std::optional<QPDFObjectHandle> handle;  // once something belongs to it
        std::vector<QPDFObjectHandle> kids;
        std::optional<QPDFObjectHandle> page;  // where its first contents are
    };

    QPDF& pdf_;
    const Book& book_;
    QPDFObjectHandle root_;
    std::vector<Element> elements_;         // as the tags
    std::vector<QPDFObjectHandle> owners_;  // of each number of the parent tree: elements of a page, or that of a link

    QPDFObjectHandle element(int tag);
    void addContent(int tag, int number, QPDFObjectHandle page);
    void describe(std::size_t tag);
};

}  // namespace duebook::ui::print
