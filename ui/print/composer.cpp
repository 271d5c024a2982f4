// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/composer.h"

#include <QFontMetricsF>
#include <algorithm>

#include "paper/template.h"
#include "print/codes.h"
#include "print/table.h"
#include "text/convert.h"

namespace duebook::ui::print {

using paper::Align;
using paper::Mark;

int Composer::tag(Tag::Role role, const Manner& manner, const QString& alt) {
    return manner.parent == artifact ? artifact : book_.addTag(role, manner.parent, alt);
}

std::string Composer::value(std::string_view field, const Manner& manner) const {
    if (manner.also && field == "pageOf") return manner.also(field);
    const auto found = content_.fields.find(field);
    return found == content_.fields.end() ? std::string() : found->second;
}

std::string Composer::words(const std::string& format, const Manner& manner) const {
    return paper::fillLine(format, [&](std::string_view field) { return value(field, manner); });
}

Ink Composer::fill(QRectF place, const std::string& colour) const {
    Ink ink;
    ink.kind = Ink::Kind::fill;
    ink.place = place;
    ink.colour = letters_.colour(colour);
    return ink;
}

Piece Composer::text(const std::string& value, const std::string& style, Align align, qreal width, const Manner& manner,
                     Tag::Role role) {
    Piece piece;
    if (value.empty()) return piece;
    const auto block = std::make_shared<TextBlock>(qs(value), letters_.font(style, manner.scale),
                                                   letters_.pitch(style, manner.scale), width, align);
    Ink ink;
    ink.kind = Ink::Kind::text;
    ink.place = {0, 0, width, block->height()};
    ink.colour = letters_.colourOf(style);
    ink.lastLine = block->lines() - 1;
    ink.text = block;
    const auto link = content_.fields.find("link");
    if (link != content_.fields.end() && value == link->second) ink.link = qs(value);
    ink.tag = tag(ink.link.isEmpty() ? role : Tag::Role::link, manner);
    piece.height = block->height();
    piece.inks.push_back(std::move(ink));
    return piece;
}

Piece Composer::compose(const std::vector<Mark>& marks, qreal width, const Manner& manner) {
    Piece whole;
    qreal gap = 0;  // of several gaps with nothing between, the largest
    for (const Mark& mark : marks) {
        if (mark.kind == Mark::Kind::gap) {
            gap = std::max(gap, mark.size * mm * manner.scale);
            continue;
        }
        Piece part = compose(mark, width, manner);
        if (part.height <= 0) continue;
        const qreal top = whole.height + (whole.height > 0 ? gap : 0);
        whole.height = top + part.height;
        whole.add(std::move(part), {0, top});
        gap = 0;
    }
    return whole;
}

Piece Composer::compose(const Mark& mark, qreal width, const Manner& manner) {
    Piece piece;
    switch (mark.kind) {
        case Mark::Kind::text:
            // the largest letters of a document are its heading
            return text(words(mark.text, manner), mark.style, mark.align, width, manner,
                        mark.text == "{title}" ? Tag::Role::heading : Tag::Role::paragraph);
        case Mark::Kind::rule:
        case Mark::Kind::cut:
            piece.height = mark.size * mm;
            piece.inks.push_back(fill({0, 0, width, piece.height}, mark.colour));
            if (mark.kind == Mark::Kind::cut) piece.inks.back().kind = Ink::Kind::dash;
            return piece;
        case Mark::Kind::logo:
            return logo(mark, width, manner);
        case Mark::Kind::pairs:
            return pairs(mark, width, manner);
        case Mark::Kind::row:
            return row(mark, width, manner);
        case Mark::Kind::table:
            return Table(mark, *this, width, manner).whole();
        case Mark::Kind::when:
            return value(mark.name, manner).empty() ? piece : compose(mark.inside, width, manner);
        case Mark::Kind::together:
            return compose(mark.inside, width, manner);
        case Mark::Kind::code:
            return code(mark, width, manner);
        case Mark::Kind::strip:
            return strip(mark, width, manner);
        case Mark::Kind::gap:
        case Mark::Kind::pair:
        case Mark::Kind::cell:
        case Mark::Kind::swiss:
            break;
    }
    return piece;
}

Piece Composer::fitted(const std::vector<Mark>& marks, QSizeF size, const Manner& manner) {
    Manner own = manner;
    for (const qreal scale : {1.0, .92, .84, .76, .68}) {
        own.scale = scale;
        const std::size_t tags = book_.tags.size();
        Piece piece = compose(marks, size.width(), own);
        if (piece.height <= size.height() + 1) return piece;
        if (scale > .68) book_.tags.resize(tags);
        if (scale > .68) continue;
        std::erase_if(piece.inks, [&](const Ink& ink) { return ink.place.bottom() > size.height() + 1; });
        return piece;
    }
    return {};
}

Piece Composer::pairs(const Mark& mark, qreal width, const Manner& manner) {
    Piece whole;
    const qreal label = mark.size * mm;
    for (const Mark& pair : mark.inside) {
        const std::string said = words(pair.value, manner);
        if (said.empty()) continue;
        Manner inner = manner;
        inner.parent = tag(Tag::Role::paragraph, manner);
        Piece left = text(words(pair.text, manner), mark.style, Align::left, label - 1.5 * mm, inner);
        Piece right = text(said, mark.second, Align::left, width - label, inner);
        // label and value stand on one line though their letters differ in size
        const qreal shift =
            std::max(0.0, (letters_.pitch(mark.second, manner.scale) - letters_.pitch(mark.style, manner.scale)) * .72);
        const qreal height = std::max(left.height + shift, right.height);
        whole.add(std::move(left), {0, whole.height + shift});
        whole.add(std::move(right), {label, whole.height});
        whole.height += height;
    }
    return whole;
}

std::vector<qreal> cellWidths(const Mark& row, qreal width) {
    std::vector<qreal> widths;
    qreal left = width - row.size * mm * static_cast<qreal>(row.inside.size() - 1);
    const qreal all = left;
    for (const Mark& cell : row.inside) {
        const bool percent = cell.width.kind == paper::Width::Kind::percent;
        const qreal own = cell.width.kind == paper::Width::Kind::rest ? 0
                          : percent                                   ? all * cell.width.value / 100
                                                                      : cell.width.value * mm;
        widths.push_back(own);
        left -= own;
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (row.inside[i].width.kind == paper::Width::Kind::rest) widths[i] = std::max(left, 5 * mm);
    }
    return widths;
}

Piece Composer::row(const Mark& mark, qreal width, const Manner& manner) {
    Piece whole;
    const std::vector<qreal> widths = cellWidths(mark, width);
    qreal x = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        Piece cell = compose(mark.inside[i].inside, widths[i], manner);
        whole.height = std::max(whole.height, cell.height);
        whole.add(std::move(cell), {x, 0});
        x += widths[i] + mark.size * mm;
    }
    return whole;
}

// The ages of a balance as boxes side by side, the balance itself last.
Piece Composer::strip(const Mark& mark, qreal width, const Manner& manner) {
    Piece whole;
    const auto& rows = content_.tables.at("aging").rows;
    if (rows.empty()) return whole;
    const qreal gap = 1.5 * mm, pad = 2 * mm, count = static_cast<qreal>(rows.size());
    const qreal box = (width - gap * (count - 1)) / count, inner = box - 2 * pad;
    Manner own = manner;
    for (const qreal scale : {1.0, .92, .84, .76, .68, .6}) {
        own.scale = scale;
        const QFontMetricsF metrics(letters_.font(mark.second, scale));
        const bool fits = std::all_of(rows.begin(), rows.end(), [&](const paper::TableRow& row) {
            return metrics.horizontalAdvance(qs(row.cells[1])) <= inner;
        });
        if (fits) break;
    }
    qreal labels = 0, x = 0;
    std::vector<std::pair<Piece, Piece>> boxes;
    for (const paper::TableRow& row : rows) {
        boxes.emplace_back(text(row.cells[0], mark.style, Align::left, inner, own),
                           text(row.cells[1], mark.second, Align::right, inner, own));
        labels = std::max(labels, boxes.back().first.height);
        whole.height = std::max(whole.height, boxes.back().second.height);
    }
    whole.height += labels + 2 * pad;
    for (auto& [label, amount] : boxes) {
        const bool last = &label == &boxes.back().first;
        whole.inks.push_back(fill({x, 0, box, whole.height}, last ? mark.colour : mark.tint));
        whole.add(std::move(label), {x + pad, pad});
        whole.add(std::move(amount), {x + pad, pad + labels});
        x += box + gap;
    }
    return whole;
}

Piece Composer::code(const Mark& mark, qreal width, const Manner& manner) {
    Piece piece;
    const qreal side = std::min(mark.size * mm, width);
    if (content_.epcCode.empty()) return piece;
    Ink ink = codeInk(content_.epcCode, side);
    ink.tag = tag(Tag::Role::figure, manner, qs(value("label.codeAlt", manner)));
    ink.place.translate((width - side) / 2, 0);
    piece.inks.push_back(std::move(ink));
    piece.height = side;
    return piece;
}

Piece Composer::logo(const Mark& mark, qreal width, const Manner& manner) {
    Piece piece;
    if (logo_.picture.isNull()) return piece;
    const QSizeF size = logo_.size.scaled(QSizeF(width, mark.size * mm), Qt::KeepAspectRatio);
    const qreal x = mark.align == Align::right    ? width - size.width()
                    : mark.align == Align::centre ? (width - size.width()) / 2
                                                  : 0;
    Ink ink;
    ink.kind = Ink::Kind::picture;
    ink.place = {QPointF(x, 0), size};
    ink.picture = logo_.picture;
    ink.tag = tag(Tag::Role::figure, manner, qs(value("seller.name", manner)));
    piece.inks.push_back(std::move(ink));
    piece.height = size.height();
    return piece;
}

}  // namespace duebook::ui::print
