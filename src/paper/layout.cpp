// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "base/text.h"
#include "paper/layout_lines.h"
#include "paper/layout_marks.h"

namespace duebook::resources {
extern const std::vector<std::pair<std::string_view, std::string_view>> layouts;
}

namespace duebook::paper {
namespace {

constexpr std::size_t largest = 256 * 1024;
constexpr double narrowPaper = a4Paper.width, shortPaper = letterPaper.height;  // what both have
constexpr double wideEnough = 100, highEnough = 80;                             // of the flow

bool isColour(const std::string& text) {
    return text.size() == 7 && text[0] == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
}

class Reader {
public:
    Reader(const std::vector<LayoutLine>& lines, Faults& faults) : lines_(lines), faults_(faults) {}

    PageLayout read() {
        while (at_ < lines_.size()) top();
        if (layout_.kind.empty())
            faults_.add(1, "a layout begins with \"duebook layout 1\" and \"for invoice\" or \"for statement\"");
        checkBoxes();
        if (layout_.flow.empty()) faults_.add(lines_.empty() ? 1 : lines_.back().number, "there is no flow");
        return std::move(layout_);
    }

private:
    const std::vector<LayoutLine>& lines_;
    Faults& faults_;
    std::size_t at_ = 0;
    PageLayout layout_;

    double flowWidth() const { return narrowPaper - layout_.left - layout_.right; }

    void top() {
        const LayoutLine& line = lines_[at_];
        Arguments words(line, faults_);
        if (line.depth > 0) words.fault("this is indented without anything above");
        ++at_;
        const std::string name = words.word("a word");
        if (name == "duebook") {
            if (at_ != 1 || !words.take("layout") || !words.take("1"))
                words.fault("a layout begins with \"duebook layout 1\"");
        } else if (name == "for") {
            layout_.kind = words.word("invoice or statement");
            if (layout_.kind != "invoice" && layout_.kind != "statement")
                words.fault("a layout is for invoice or statement");
        } else if (name == "box") {
            readBox(words);
        } else if (name == "flow") {
            layout_.flow = MarkReader(layout_, lines_, faults_).inside(at_, line.depth, flowWidth());
        } else {
            readSetting(name, words);
        }
        words.end();
    }

    void readSetting(const std::string& name, Arguments& words) {
        if (name == "margins") {
            layout_.left = words.number("the left margin", 5, 60);
            layout_.top = words.number("the top margin", 5, 100);
            layout_.right = words.number("the right margin", 5, 60);
            layout_.bottom = words.number("the bottom margin", 5, 100);
            if (flowWidth() < wideEnough) words.fault("the margins leave too little room");
        } else if (name == "first") {
            layout_.first = words.number("the beginning of the first page", 5, shortPaper - highEnough - 40);
        } else if (name == "fonts") {
            while (words.nextIsText()) layout_.fonts.push_back(words.text("a font"));
            if (layout_.fonts.empty()) words.fault("fonts are named in quotes");
        } else if (name == "colour") {
            const std::string colour = words.word("a colour");
            const std::string value = words.word("a value");
            if (!isColour(value)) words.fault("a colour is # and six hexadecimal digits, not \"" + value + "\"");
            layout_.colours[colour] = isColour(value) ? value : "#000000";
            if (words.take("company")) layout_.companyColour = colour;
        } else if (name == "style") {
            readStyle(words);
        } else {
            words.fault("there is no \"" + name + "\" in a layout");
            while (words.more()) words.nextIsText() ? words.text("") : words.word("");
        }
    }

    void readStyle(Arguments& words) {
        const std::string name = words.word("the name of a style");
        TextStyle style;
        style.points = words.number("the size of letters", 5, 48);
        if (words.take("medium")) style.weight = Weight::medium;
        if (words.take("semibold")) style.weight = Weight::semibold;
        if (words.more()) style.colour = words.word("a colour");
        if (!layout_.colours.contains(style.colour)) words.fault("there is no colour \"" + style.colour + "\"");
        layout_.styles[name] = style;
    }

    void readBox(Arguments& words) {
        Box box;
        box.line = words.line();
        bool sized = false;
        while (words.more()) {
            const std::string edge = words.word("an edge");
            if (edge == "left") {
                box.left = words.number("left", 0, narrowPaper);
            } else if (edge == "right") {
                box.right = words.number("right", 0, narrowPaper);
            } else if (edge == "top") {
                box.top = words.number("top", 0, shortPaper);
            } else if (edge == "bottom") {
                box.bottom = words.number("bottom", 0, shortPaper);
            } else if (edge == "size") {
                box.width = words.number("the width", 5, narrowPaper);
                box.height = words.number("the height", 3, shortPaper);
                sized = true;
            } else if (edge == "pages") {
                readPages(box, words);
            } else {
                words.fault("a box has left or right, top or bottom, size and pages, not \"" + edge + "\"");
            }
        }
        if ((box.left < 0) == (box.right < 0) || (box.top < 0) == (box.bottom < 0) || !sized) {
            words.fault("a box has left or right, top or bottom, and size WIDTH HEIGHT");
        }
        box.inside = MarkReader(layout_, lines_, faults_).inside(at_, 0, box.width);
        layout_.boxes.push_back(std::move(box));
    }

    void readPages(Box& box, Arguments& words) {
        const std::string pages = words.word("first, next or every");
        if (pages == "next") box.pages = Box::Pages::next;
        if (pages == "every") box.pages = Box::Pages::every;
        if (pages != "first" && pages != "next" && pages != "every") words.fault("pages are first, next or every");
    }

    // On both papers each box is on the page, none is over another, and the flow has room.
    void checkBoxes() {
        for (const PaperExtent paper : {a4Paper, letterPaper}) {
            for (std::size_t i = 0; i < layout_.boxes.size(); ++i) checkBox(i, paper);
            for (const bool first : {true, false}) {
                const PageLayout::Room room = layout_.room(paper, first);
                if (room.bottom - room.top >= highEnough) continue;
                faults_.add(layout_.boxes.empty() ? 1 : layout_.boxes.back().line,
                            "the boxes leave too little room for the flow");
            }
        }
    }

    void checkBox(std::size_t index, PaperExtent paper) {
        const Box& box = layout_.boxes[index];
        const PageLayout::Place place = PageLayout::placeOf(box, paper);
        if (place.x < 0 || place.y < 0 || place.right() > paper.width || place.bottom() > paper.height) {
            faults_.add(box.line, "the box is not on the page");
        }
        for (std::size_t j = 0; j < index; ++j) {
            const Box& other = layout_.boxes[j];
            const PageLayout::Place that = PageLayout::placeOf(other, paper);
            const bool apart = place.right() <= that.x || that.right() <= place.x || place.bottom() <= that.y ||
                               that.bottom() <= place.y;
            const bool together = (box.isOn(true) && other.isOn(true)) || (box.isOn(false) && other.isOn(false));
            if (together && !apart) faults_.add(box.line, "the box is over that of line " + std::to_string(other.line));
        }
    }
};

}  // namespace

PageLayout::Place PageLayout::placeOf(const Box& box, PaperExtent paper) {
    return {box.left >= 0 ? box.left : paper.width - box.right - box.width,
            box.top >= 0 ? box.top : paper.height - box.bottom - box.height, box.width, box.height};
}

PageLayout::Room PageLayout::room(PaperExtent paper, bool firstPage) const {
    Room room{firstPage ? first : top, paper.height - bottom};
    for (const Box& box : boxes) {
        if (!box.isOn(firstPage)) continue;
        const Place place = placeOf(box, paper);
        const bool head = box.top >= 0 && place.y + place.height / 2 < paper.height / 2;
        if (head) room.top = std::max(room.top, place.bottom() + 3);
        if (!head) room.bottom = std::min(room.bottom, place.y - 3);
    }
    return room;
}

Result<PageLayout> PageLayout::parse(std::string_view text) {
    if (text.size() > largest) return refuse(Refusal::layoutInvalid, "line 1: the file is larger than 256 KiB");
    if (!isUtf8(text)) return refuse(Refusal::layoutInvalid, "line 1: the text is not in UTF-8");
    Faults faults;
    const std::vector<LayoutLine> lines = layoutLines(text, faults);
    PageLayout layout = Reader(lines, faults).read();
    if (faults.any()) return refuse(Refusal::layoutInvalid, faults.first());
    return layout;
}

const PageLayout& PageLayout::builtIn(std::string_view kind) {
    static const auto all = [] {
        std::map<std::string, PageLayout, std::less<>> made;
        for (const auto& [file, text] : resources::layouts) {
            auto layout = parse(text);
            check(layout.has_value(), layout ? "" : layout.error().subject.c_str());
            made.emplace(layout->kind, std::move(*layout));
        }
        return made;
    }();
    const auto found = all.find(kind);
    check(found != all.end(), "there is a layout for every kind of document");
    return found->second;
}

}  // namespace duebook::paper
