// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as lists of what is drawn where, before they become a PDF or a picture.
#pragma once
#include <QColor>
#include <QImage>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <memory>
#include <vector>

#include "print/text_block.h"

namespace duebook::ui::print {

// What the reader of a tagged PDF is told: the element that a piece of ink belongs to.
struct Tag {
    enum class Role { document, section, heading, paragraph, table, row, headerCell, cell, figure, link };
    Role role = Role::paragraph;
    int parent = -1;   // an earlier tag; -1 for the document
    QString alt = {};  // what a figure shows
};

constexpr int artifact = -1;  // ink that is no content: lines, tints, page numbers

struct Ink {
    enum class Kind { text, fill, dash, picture, shape, outline };
    Kind kind = Kind::fill;
    QRectF place;  // units of text_block.h, from the page's upper left corner
    int tag = artifact;
    QColor colour = {};
    std::shared_ptr<const TextBlock> text = {};
    int firstLine = 0, lastLine = -1;  // of the text, both drawn
    QImage picture = {};
    std::shared_ptr<const std::vector<QRectF>> shape =
        {};                                            // rectangles that are filled as one, from the place's corner
    std::shared_ptr<const QPainterPath> outline = {};  // filled, where it lies on the page
    QString link = {};
};

struct Page {
    std::vector<Ink> inks;
};

struct Book {
    QSizeF size;  // of a page
    std::vector<Page> pages;
    std::vector<Tag> tags;

    int addTag(Tag::Role role, int parent, const QString& alt = {}) {
        tags.push_back({role, parent, alt});
        return static_cast<int>(tags.size()) - 1;
    }
};

// Something of a certain height that is drawn in one piece; its ink is placed from its own upper left corner.
struct Piece {
    std::vector<Ink> inks;
    qreal height = 0;

    void add(Piece other, QPointF at);
};

}  // namespace duebook::ui::print
