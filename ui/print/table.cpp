// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/table.h"

#include <QFontMetricsF>
#include <QSet>
#include <algorithm>
#include <limits>

#include "text/convert.h"

namespace duebook::ui::print {
namespace {

constexpr qreal padAcross = 1.6 * mm, padAlong = 1.15 * mm;

qreal widestLine(const QFontMetricsF& metrics, const QString& text) {
    qreal widest = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        widest = std::max(widest, metrics.horizontalAdvance(line.toString()));
    }
    return widest;
}

qreal widestWord(const QFontMetricsF& metrics, const QString& text) {
    qreal widest = 0;
    for (const QStringView word : QStringView(text).split(u' ')) {
        widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    }
    return widest;
}

}  // namespace

bool RowLeft::done() const {
    return std::all_of(cells.begin(), cells.end(), [](const std::vector<Part>& parts) {
        return std::all_of(parts.begin(), parts.end(),
                           [](const Part& part) { return part.next >= part.ink.text->lines(); });
    });
}

qreal RowLeft::height() const {
    qreal highest = 0;
    for (const auto& parts : cells) {
        qreal sum = 0;
        for (const Part& part : parts) sum += part.ink.text->height(part.next, part.ink.text->lines() - 1);
        highest = std::max(highest, sum);
    }
    return highest + 2 * pad;
}

Piece RowLeft::take(qreal height) {
    Piece piece;
    for (auto& parts : cells) {
        qreal y = pad;
        for (Part& part : parts) {
            const TextBlock& text = *part.ink.text;
            int last = part.next - 1;
            while (last + 1 < text.lines() && y + text.height(part.next, last + 1) + pad <= height) ++last;
            if (last >= part.next) {
                Ink ink = part.ink;
                ink.firstLine = part.next;
                ink.lastLine = last;
                ink.place.moveTop(y);
                ink.place.setHeight(text.height(part.next, last));
                y += ink.place.height();
                piece.inks.push_back(std::move(ink));
                piece.height = std::max(piece.height, y + pad);
                part.next = last + 1;
            }
            if (part.next < text.lines()) break;
        }
    }
    return piece;
}

Table::Table(const paper::Mark& mark, Composer& composer, qreal width, const Composer::Manner& manner)
    : mark_(mark), composer_(composer), data_(composer.content().tables.at(mark.name)), manner_(manner), width_(width) {
    if (data_.rows.empty()) return;
    chooseColumns();
    measure();
    if (manner.parent != artifact) tag_ = composer.book().addTag(Tag::Role::table, manner.parent);
}

std::size_t Table::cellOf(const std::string& name) const {
    const auto at = std::find(data_.columns.begin(), data_.columns.end(), name);
    return static_cast<std::size_t>(at - data_.columns.begin());
}

bool Table::saysSomething(const paper::Column& column) const {
    const std::size_t cell = cellOf(column.name);
    return std::any_of(data_.rows.begin(), data_.rows.end(), [&](const auto& row) { return !row.cells[cell].empty(); });
}

// A column without a word is left out.
void Table::chooseColumns() {
    for (const paper::Column& column : mark_.columns) {
        if (!saysSomething(column)) continue;
        Column chosen{&column, cellOf(column.name), std::nullopt};
        if (!column.below.empty()) chosen.below = cellOf(column.below);
        columns_.push_back(chosen);
    }
}

// The column that has what the others leave; where it was left out, the first one.
std::size_t Table::restColumn() const {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (columns_[i].of->width.kind == paper::Width::Kind::rest) return i;
    }
    return 0;
}

qreal Table::neededBy(const Column& column, bool wholeHeading) const {
    qreal widest = 0;
    QSet<QByteArray> seen;
    const QFontMetricsF body(composer_.letters().font(mark_.second, manner_.scale));
    const QFontMetricsF strong(composer_.letters().font(mark_.strong, manner_.scale));
    for (const paper::TableRow& row : data_.rows) {
        const std::string& text = row.cells[column.cell];
        const QByteArray key = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
        if (!row.strong && seen.contains(key)) continue;
        seen.insert(key);
        widest = std::max(widest, widestLine(row.strong ? strong : body, qs(text)));
    }
    if (column.of->name == mark_.carry) {
        widest = std::max(widest, widestLine(strong, qs(data_.rows.back().carried)));
    }
    if (mark_.heading) {
        const QFontMetricsF head(composer_.letters().font(mark_.style, manner_.scale));
        const QString heading = qs(composer_.words(column.of->heading, manner_));
        widest = std::max(widest, wholeHeading ? widestLine(head, heading) : widestWord(head, heading));
    }
    return widest + 2 * padAcross + 2;
}

bool Table::tryWidths(qreal narrowestRest, bool wholeHeadings) {
    const std::size_t rest = restColumn();
    qreal left = width_;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        Column& column = columns_[i];
        if (i == rest) continue;
        const paper::Width& width = column.of->width;
        column.width = width.kind == paper::Width::Kind::contents      ? neededBy(column, wholeHeadings)
                       : width.kind == paper::Width::Kind::percent     ? width_ * width.value / 100
                       : width.kind == paper::Width::Kind::millimetres ? width.value * mm
                                                                       : 0;
        left -= column.width;
    }
    columns_[rest].width = left;
    return left >= narrowestRest;
}

// Numbers so long that no size of letters holds them: every column gives in by the same part, and texts are broken.
void Table::squeeze() {
    const std::size_t rest = restColumn();
    const qreal least = std::min(25 * mm, width_ / 4);
    qreal others = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) others += i == rest ? 0 : columns_[i].width;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        columns_[i].width = i == rest ? least : columns_[i].width * (width_ - least) / others;
    }
}

void Table::measure() {
    const qreal least = columns_.size() > 1 ? std::min(34 * mm, width_ / 4) : 0;
    bool fits = tryWidths(std::max(least, width_ * .24), true) || tryWidths(least, false);
    const qreal scale = manner_.scale;
    for (const qreal smaller : {.92, .84, .76}) {
        if (fits) break;
        manner_.scale = scale * smaller;
        fits = tryWidths(least, false);
    }
    if (!fits) squeeze();
    qreal x = 0;
    for (Column& column : columns_) {
        column.x = x;
        x += column.width;
    }
}

RowLeft::Part Table::part(const std::string& text, const std::string& style, const Column& column, int tag) {
    const TypeCase& letters = composer_.letters();
    const qreal width = column.width - 2 * padAcross;
    const auto block = std::make_shared<TextBlock>(qs(text), letters.font(style, manner_.scale),
                                                   letters.pitch(style, manner_.scale), width, column.of->align);
    RowLeft::Part made;
    made.ink.kind = Ink::Kind::text;
    made.ink.place = {column.x + padAcross, 0, width, block->height()};
    made.ink.colour = letters.colourOf(style);
    made.ink.tag = tag;
    made.ink.text = block;
    return made;
}

RowLeft Table::row(std::size_t index) {
    const paper::TableRow& data = data_.rows[index];
    RowLeft row;
    row.pad = padAlong * manner_.scale;
    Book& book = composer_.book();
    const int tag = tag_ == artifact ? artifact : book.addTag(Tag::Role::row, tag_);
    for (const Column& column : columns_) {
        const int cell = tag == artifact ? artifact : book.addTag(Tag::Role::cell, tag);
        auto& parts = row.cells.emplace_back();
        const std::string& text = data.cells[column.cell];
        if (!text.empty()) parts.push_back(part(text, styleOf(data), column, cell));
        if (column.below && !data.cells[*column.below].empty()) {
            parts.push_back(part(data.cells[*column.below], column.of->belowStyle, column, cell));
        }
    }
    return row;
}

Piece Table::line() const {
    Piece piece;
    if (mark_.colour.empty()) return piece;
    piece.height = mark_.size * mm;
    piece.inks.push_back(composer_.fill({0, 0, width_, piece.height}, mark_.colour));
    return piece;
}

Piece Table::heading(bool first) {
    Piece piece;
    if (!mark_.heading || empty()) return piece;
    RowLeft row;
    row.pad = padAlong * manner_.scale;
    Book& book = composer_.book();
    const int tag = first && tag_ != artifact ? book.addTag(Tag::Role::row, tag_) : artifact;
    for (const Column& column : columns_) {
        auto& parts = row.cells.emplace_back();
        const std::string text = composer_.words(column.of->heading, manner_);
        const int cell = tag == artifact ? artifact : book.addTag(Tag::Role::headerCell, tag);
        if (!text.empty()) parts.push_back(part(text, mark_.style, column, cell));
    }
    Piece words = row.take(std::numeric_limits<qreal>::max());
    piece.height = words.height;
    if (!mark_.tint.empty()) piece.inks.push_back(composer_.fill({0, 0, width_, piece.height}, mark_.tint));
    // headings of one and of two lines stand on the same line
    for (Ink& ink : words.inks) ink.place.moveBottom(piece.height - row.pad);
    piece.add(std::move(words), {});
    Piece under = line();
    const qreal height = under.height;
    piece.add(std::move(under), {0, piece.height});
    piece.height += height;
    return piece;
}

Piece Table::carried(std::size_t index, const std::string& label) {
    Piece piece;
    const std::string& sum = data_.rows[index].carried;
    const auto column =
        std::find_if(columns_.begin(), columns_.end(), [&](const Column& one) { return one.of->name == mark_.carry; });
    if (column == columns_.end() || sum.empty()) return piece;
    // the label ends where the sum's column begins, or begins where it ends
    const paper::Column right{"", {}, paper::Align::right, ""};
    Column words{&right, 0, std::nullopt, 0, column->x};
    if (column == columns_.begin()) words = {&right, 0, std::nullopt, column->width, width_ - column->width};
    Book& book = composer_.book();
    const int tag = tag_ == artifact ? artifact : book.addTag(Tag::Role::row, tag_);
    const auto cell = [&] { return tag == artifact ? artifact : book.addTag(Tag::Role::cell, tag); };
    RowLeft row;
    row.pad = padAlong * manner_.scale;
    row.cells.push_back({part(label, mark_.style, words, cell())});
    row.cells.push_back({part(sum, mark_.strong, *column, cell())});
    const qreal shift = (composer_.letters().pitch(mark_.strong, manner_.scale) -
                         composer_.letters().pitch(mark_.style, manner_.scale)) *
                        .72;
    piece = row.take(std::numeric_limits<qreal>::max());
    if (!piece.inks.empty()) piece.inks.front().place.translate(0, std::max(0.0, shift));
    return piece;
}

Piece Table::whole() {
    Piece piece;
    const auto below = [&](Piece part) {
        const qreal height = part.height;
        piece.add(std::move(part), {0, piece.height});
        piece.height += height;
    };
    if (empty()) return piece;
    below(heading(true));
    for (std::size_t i = 0; i < rows(); ++i) {
        below(row(i).take(std::numeric_limits<qreal>::max()));
        if (i + 1 < rows() || mark_.heading) below(line());
    }
    return piece;
}

}  // namespace duebook::ui::print
