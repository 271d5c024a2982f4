// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_tags.h"

#include <algorithm>

#include "base/check.h"
#include "print/pdf_painter.h"

namespace duebook::ui::print {
namespace {

const char* nameOf(Tag::Role role) {
    switch (role) {
        case Tag::Role::document:
            return "Document";
        case Tag::Role::section:
            return "Sect";
        case Tag::Role::heading:
            return "H1";
        case Tag::Role::paragraph:
            return "P";
        case Tag::Role::table:
            return "Table";
        case Tag::Role::row:
            return "TR";
        case Tag::Role::headerCell:
            return "TH";
        case Tag::Role::cell:
            return "TD";
        case Tag::Role::figure:
            return "Figure";
        case Tag::Role::link:
            return "Link";
    }
    return "P";
}

// Reads the content of a page from mark to mark, and writes what stands between.
class Marks {
public:
    explicit Marks(std::string_view painted) : painted_(painted) { tagged_.reserve(painted.size()); }
    // Goes on to the next mark, which is this one, and writes what comes before it.
    void next(const std::string& mark) {
        const std::size_t at = painted_.find(mark, from_);
        check(at != painted_.npos, "what is drawn is marked in the page");
        tagged_ += painted_.substr(from_, at - from_);
        from_ = at + mark.size();
    }
    // What follows, up to the next mark of any kind.
    std::string_view segment() const {
        std::size_t end = painted_.find("\n-1000 -", from_ == 0 ? 0 : from_ - 1);
        return painted_.substr(from_, std::min(end, painted_.size()) - from_);
    }
    void write(const std::string& operators) { tagged_ += operators; }
    std::string rest() { return std::move(tagged_ += painted_.substr(from_)); }

private:
    std::string_view painted_;
    std::string tagged_;
    std::size_t from_ = 0;
};

// The runs of ink between two markers.
std::vector<std::vector<const Ink*>> runsOf(const Page& page) {
    std::vector<std::vector<const Ink*>> runs;
    for (const Ink& ink : page.inks) {
        if (runs.empty() || runs.back().front()->tag != ink.tag) runs.emplace_back();
        runs.back().push_back(&ink);
    }
    return runs;
}

}  // namespace

TagTree::TagTree(QPDF& pdf, const Book& book)
    : pdf_(pdf),
      book_(book),
      root_(pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructTreeRoot >>"))),
      elements_(book.tags.size()) {}

QPDFObjectHandle TagTree::element(int tag) {
    Element& of = elements_[static_cast<std::size_t>(tag)];
    if (!of.handle) of.handle = pdf_.makeIndirectObject(QPDFObjectHandle::newDictionary());
    return *of.handle;
}

void TagTree::addContent(int tag, int number, QPDFObjectHandle page) {
    element(tag);
    Element& of = elements_[static_cast<std::size_t>(tag)];
    if (!of.page) of.page = page;
    if (of.page->getObjGen() == page.getObjGen()) {
        of.kids.push_back(QPDFObjectHandle::newInteger(number));
        return;
    }
    auto reference = QPDFObjectHandle::parse("<< /Type /MCR >>");
    reference.replaceKey("/Pg", page);
    reference.replaceKey("/MCID", QPDFObjectHandle::newInteger(number));
    of.kids.push_back(reference);
}

void TagTree::addPage(QPDFObjectHandle page, const Page& inks, GlyphLetters& letters) {
    auto contents = page.getKey("/Contents");
    check(contents.isStream(), "a painted page has one stream of content");
    const auto data = contents.getStreamData();
    Marks marks({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
    auto owners = QPDFObjectHandle::newArray();
    int number = 0;
    std::string closing;  // of the tag and of the line that are open
    for (const auto& run : runsOf(inks)) {
        const int tag = run.front()->tag;
        marks.next(tagMark(tag));
        marks.write(closing);
        closing = "EMC\n";
        if (tag == artifact) {
            marks.write("/Artifact BMC\n");
        } else {
            const char* const name = nameOf(book_.tags[static_cast<std::size_t>(tag)].role);
            marks.write("/" + std::string(name) + " << /MCID " + std::to_string(number) + " >> BDC\n");
            addContent(tag, number++, page);
            owners.appendItem(element(tag));
        }
        bool open = false;
        for (const Ink* ink : run) {
            if (ink->kind != Ink::Kind::text) continue;
            for (int line = ink->firstLine; line <= ink->lastLine; ++line) {
                marks.next(lineMark());
                if (open) marks.write("EMC\n");
                const std::string span = letters.read(page, marks.segment(), ink->text->text(line, line));
                open = !span.empty();
                marks.write(span);
            }
        }
        if (open) closing += "EMC\n";
    }
    std::string tagged = marks.rest();
    if (!closing.empty()) tagged += "\n" + closing;
    contents.replaceStreamData(tagged, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(static_cast<long long>(owners_.size())));
    page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
    owners_.push_back(owners);
}

void TagTree::addLink(QPDFObjectHandle link, int tag, QPDFObjectHandle page) {
    if (tag == artifact) return;
    auto reference = QPDFObjectHandle::parse("<< /Type /OBJR >>");
    reference.replaceKey("/Obj", link);
    reference.replaceKey("/Pg", page);
    elements_[static_cast<std::size_t>(tag)].kids.push_back(reference);
    link.replaceKey("/StructParent", QPDFObjectHandle::newInteger(static_cast<long long>(owners_.size())));
    owners_.push_back(element(tag));
}

void TagTree::describe(std::size_t tag) {
    const Tag& of = book_.tags[tag];
    Element& made = elements_[tag];
    QPDFObjectHandle dictionary = *made.handle;
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
    dictionary.replaceKey("/S", QPDFObjectHandle::newName(std::string("/") + nameOf(of.role)));
    dictionary.replaceKey("/P", of.parent == artifact ? root_ : element(of.parent));
    dictionary.replaceKey("/K", QPDFObjectHandle::newArray(made.kids));
    if (made.page) dictionary.replaceKey("/Pg", *made.page);
    if (!of.alt.isEmpty()) dictionary.replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(of.alt.toStdString()));
    if (of.role == Tag::Role::headerCell) {
        dictionary.replaceKey("/A", QPDFObjectHandle::parse("<< /O /Table /Scope /Column >>"));
    }
}

void TagTree::finish() {
    // a parent comes before its children, so from the end every used one makes its parent used
    for (std::size_t i = elements_.size(); i-- > 0;) {
        if (elements_[i].handle && book_.tags[i].parent != artifact) element(book_.tags[i].parent);
    }
    std::vector<QPDFObjectHandle> roots;
    for (std::size_t i = 0; i < elements_.size(); ++i) {
        if (!elements_[i].handle) continue;
        const int parent = book_.tags[i].parent;
        auto& kids = parent == artifact ? roots : elements_[static_cast<std::size_t>(parent)].kids;
        kids.push_back(*elements_[i].handle);
    }
    for (std::size_t i = 0; i < elements_.size(); ++i) {
        if (elements_[i].handle) describe(i);
    }
    auto numbers = QPDFObjectHandle::newArray();
    for (std::size_t i = 0; i < owners_.size(); ++i) {
        numbers.appendItem(QPDFObjectHandle::newInteger(static_cast<long long>(i)));
        numbers.appendItem(owners_[i].isIndirect() ? owners_[i] : pdf_.makeIndirectObject(owners_[i]));
    }
    auto tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Nums", numbers);
    root_.replaceKey("/K", QPDFObjectHandle::newArray(roots));
    root_.replaceKey("/ParentTree", pdf_.makeIndirectObject(tree));
    root_.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(static_cast<long long>(owners_.size())));
    pdf_.getRoot().replaceKey("/StructTreeRoot", root_);
}

}  // namespace duebook::ui::print
