// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/flow.h"

#include <algorithm>
#include <limits>

#include "paper/template.h"
#include "print/stamp.h"
#include "print/swiss_part.h"
#include "print/table.h"
#include "text/convert.h"

namespace duebook::ui::print {
namespace {

using paper::Box;
using paper::Mark;

// How far a page's foot moves up for the payment part, the words above its edge included.
constexpr qreal swissShift = swissHeight - 3 * mm;

class Flow {
public:
    Flow(const paper::Content& content, const paper::PageLayout& layout, paper::PaperExtent paper,
         const TypeCase& letters, const Logo& logo, Book& book)
        : content_(content),
          layout_(layout),
          paper_(paper),
          book_(book),
          composer_(content, letters, logo, book),
          letters_(letters) {
        root_ = book.addTag(Tag::Role::document, artifact);
        head_ = book.addTag(Tag::Role::section, root_);  // who writes to whom is read before what is written
        width_ = book.size.width() - (layout.left + layout.right) * mm;
        newPage();
    }

    void run() {
        place(layout_.flow);
        if (content_.swiss && swissWanted_) addSwiss();
        const std::size_t pages = book_.pages.size();
        for (std::size_t i = 0; i < pages; ++i) addBoxes(i, pages);
    }

private:
    const paper::Content& content_;
    const paper::PageLayout& layout_;
    const paper::PaperExtent paper_;
    Book& book_;
    Composer composer_;
    const TypeCase& letters_;
    int root_ = artifact, head_ = artifact;
    qreal width_ = 0, y_ = 0, top_ = 0, limit_ = 0, gap_ = 0;
    bool swissWanted_ = false;
    std::optional<std::size_t> swissPage_;

    Composer::Manner manner() const { return {root_, 1, {}}; }
    qreal left() const { return limit_ - y_ - (y_ > top_ ? gap_ : 0); }
    bool atTop() const { return y_ <= top_; }

    // The flow keeps clear of the boxes at the head and at the foot of a page.
    void newPage() {
        const paper::PageLayout::Room room = layout_.room(paper_, book_.pages.empty());
        book_.pages.emplace_back();
        top_ = room.top * mm;
        limit_ = room.bottom * mm;
        y_ = top_;
        gap_ = 0;
    }

    void put(Piece piece) {
        if (piece.height <= 0) return;
        if (!atTop()) y_ += gap_;
        gap_ = 0;
        Piece page;
        const qreal height = piece.height;
        page.add(std::move(piece), {layout_.left * mm, y_});
        auto& inks = book_.pages.back().inks;
        std::move(page.inks.begin(), page.inks.end(), std::back_inserter(inks));
        y_ += height;
    }

    void place(const std::vector<Mark>& marks) {
        for (std::size_t i = 0; i < marks.size(); ++i) place(marks[i], marks, i + 1);
    }

    void place(const Mark& mark, const std::vector<Mark>& among, std::size_t next) {
        switch (mark.kind) {
            case Mark::Kind::gap:
                gap_ = std::max(gap_, mark.size * mm);
                break;
            case Mark::Kind::table:
                placeTable(mark, mark.lastWithNext ? heightOfNext(among, next) : 0);
                break;
            case Mark::Kind::when:
                if (!composer_.value(mark.name, manner()).empty()) place(mark.inside);
                break;
            case Mark::Kind::text:
                placeText(composer_.compose(mark, width_, manner()));
                break;
            case Mark::Kind::swiss:
                swissWanted_ = true;
                break;
            default:
                placeWhole(mark);
        }
    }

    // What stands below a table's last row, so that it does not begin a page alone.
    qreal heightOfNext(const std::vector<Mark>& among, std::size_t next) {
        qreal gap = 0;
        for (std::size_t i = next; i < among.size(); ++i) {
            if (among[i].kind == Mark::Kind::gap) gap = std::max(gap, among[i].size * mm);
            if (among[i].kind == Mark::Kind::gap || among[i].kind == Mark::Kind::table) continue;
            const std::size_t tags = book_.tags.size();
            const qreal height = composer_.compose(among[i], width_, manner()).height;
            book_.tags.resize(tags);
            const bool fits = height + gap < (limit_ - top_) / 2;
            return fits ? height + gap : 0;
        }
        return 0;
    }

    void placeWhole(const Mark& mark) {
        const std::size_t tags = book_.tags.size();
        Piece piece = composer_.compose(mark, width_, manner());
        if (piece.height > left() && !atTop()) newPage();
        if (piece.height <= left()) {
            put(std::move(piece));
            return;
        }
        // more than a page: its parts one after the other
        book_.tags.resize(tags);
        if (mark.inside.empty() || mark.kind == Mark::Kind::pairs) {
            put(composer_.fitted({mark}, {width_, left()}, manner()));
            return;
        }
        if (mark.kind != Mark::Kind::row) {
            place(mark.inside);
            return;
        }
        for (const Mark& cell : mark.inside) place(cell.inside);
    }

    void placeText(Piece piece) {
        if (piece.inks.empty()) return;
        const Ink whole = piece.inks.front();
        const TextBlock& text = *whole.text;
        for (int next = 0; next < text.lines();) {
            int last = next - 1;
            while (last + 1 < text.lines() && text.height(next, last + 1) <= left()) ++last;
            const bool lonely = last == next && next == 0 && text.lines() > 2;
            if ((last < next || lonely) && !atTop()) {
                newPage();
                continue;
            }
            last = std::max(last, next);
            Piece part;
            part.height = text.height(next, last);
            part.inks.push_back(whole);
            part.inks.back().firstLine = next;
            part.inks.back().lastLine = last;
            part.inks.back().place.setHeight(part.height);
            put(std::move(part));
            next = last + 1;
            if (next < text.lines()) newPage();
        }
    }

    void placeTable(const Mark& mark, qreal after) {
        Table table(mark, composer_, width_, manner());
        if (table.empty()) return;
        Piece heading = table.heading(true);
        const std::string label = composer_.value("label.carried", manner());
        const qreal foot = table.carried(table.rows() - 1, label).height, line = table.line().height;
        RowLeft row = table.row(0);
        if (heading.height + row.height() + foot > left() && row.height() < (limit_ - top_) / 2) newPage();
        put(std::move(heading));
        for (std::size_t i = 0; i < table.rows(); ++i) {
            if (i > 0) row = table.row(i);
            const bool last = i + 1 == table.rows();
            const qreal needed = row.height() + line + (last ? after : foot);
            const bool parted = row.height() > (limit_ - top_) / 2;
            if (needed > left() && i > 0 && !parted) turnTable(table, i - 1);
            for (bool turned = false; !row.done(); turned = true) {
                Piece part = row.take(left() - (last ? 0 : foot));
                // a heading that leaves no room for a line must not turn pages for ever
                if (part.height <= 0 && turned) part = row.take(std::numeric_limits<qreal>::max());
                put(std::move(part));
                if (!row.done()) turnRow(table, i);
            }
            put(table.line());
        }
    }

    // Ends the page within a table: the total so far at its foot, and again at the head of the next one.
    void turnTable(Table& table, std::size_t lastRow) {
        put(table.carried(lastRow, composer_.value("label.carried", manner())));
        newPage();
        put(table.heading(false));
        Piece brought = table.carried(lastRow, composer_.value("label.brought", manner()));
        const bool any = brought.height > 0;
        put(std::move(brought));
        if (any) put(table.line());
    }

    void turnRow(Table& table, std::size_t row) {
        if (row > 0) {
            turnTable(table, row - 1);
            return;
        }
        newPage();
        put(table.heading(false));
    }

    // The payment part has the foot of the last page to itself; the page's own foot moves above it.
    void addSwiss() {
        if (y_ > limit_ - swissShift) newPage();
        swissPage_ = book_.pages.size() - 1;
        Piece part = swissPart(content_, letters_, book_, root_);
        Piece page;
        page.add(std::move(part), {0, book_.size.height() - swissHeight});
        auto& inks = book_.pages.back().inks;
        std::move(page.inks.begin(), page.inks.end(), std::back_inserter(inks));
    }

    void addBoxes(std::size_t page, std::size_t pages) {
        std::vector<Ink> boxes;
        for (const Box& box : layout_.boxes) {
            if (!box.isOn(page == 0)) continue;
            Composer::Manner own{box.pages == Box::Pages::first ? head_ : artifact, 1, {}};
            own.also = [&](std::string_view) { return pageText(page + 1, pages); };
            const paper::PageLayout::Place at = paper::PageLayout::placeOf(box, paper_);
            const QRectF place(at.x * mm, at.y * mm, at.width * mm, at.height * mm);
            const bool foot = box.top < 0;
            const qreal shift = foot && page == swissPage_ ? swissShift : 0;
            Piece piece = composer_.fitted(box.inside, place.size(), own);
            Piece moved;
            moved.add(std::move(piece), place.topLeft() - QPointF(0, shift));
            std::move(moved.inks.begin(), moved.inks.end(), std::back_inserter(boxes));
        }
        auto& inks = book_.pages[page].inks;
        inks.insert(inks.begin(), std::make_move_iterator(boxes.begin()), std::make_move_iterator(boxes.end()));
    }

    std::string pageText(std::size_t page, std::size_t pages) const {
        return paper::fill(composer_.value("label.page", manner()),
                           [&](std::string_view place) { return std::to_string(place == "page" ? page : pages); });
    }
};

}  // namespace

Book flow(const paper::Content& content, const paper::PageLayout& layout, paper::PaperSize size, const Logo& logo) {
    const paper::PaperExtent paper = size == paper::PaperSize::a4 ? paper::a4Paper : paper::letterPaper;
    Book book;
    book.size = QSizeF(paper.width, paper.height) * mm;
    const TypeCase letters(layout, content.colour);
    Flow(content, layout, paper, letters, logo, book).run();
    if (content.mark.empty()) return book;
    for (Page& page : book.pages) page.inks.insert(page.inks.begin(), stampOf(qs(content.mark), letters, book.size));
    return book;
}

}  // namespace duebook::ui::print
