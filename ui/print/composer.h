// SPDX-License-Identifier: GPL-3.0-or-later
// Makes pieces of a layout's marks: each in one part, as wide as it is told.
#pragma once
#include <functional>
#include <string_view>

#include "paper/content.h"
#include "paper/layout.h"
#include "print/logo.h"
#include "print/page.h"
#include "print/type_case.h"

namespace duebook::ui::print {

class Composer {
public:
    Composer(const paper::Content& content, const TypeCase& letters, const Logo& logo, Book& book)
        : content_(content), letters_(letters), logo_(logo), book_(book) {}

    // Where the ink belongs and how large letters are, as a part of their style's size.
    struct Manner {
        int parent = artifact;  // the tag that new ones are under; artifact: nothing gets a tag
        qreal scale = 1;
        // For page numbers: replaces the value of a field.
        std::function<std::string(std::string_view)> also = {};
    };

    Piece compose(const std::vector<paper::Mark>& marks, qreal width, const Manner& manner);
    Piece compose(const paper::Mark& mark, qreal width, const Manner& manner);
    // The marks in a place of a fixed height: in smaller letters, where they need it; what is still too much is left
    // out.
    Piece fitted(const std::vector<paper::Mark>& marks, QSizeF size, const Manner& manner);

    // A text as a piece, with a tag of its own; nothing for "".
    Piece text(const std::string& value, const std::string& style, paper::Align align, qreal width,
               const Manner& manner, Tag::Role role = Tag::Role::paragraph);
    Ink fill(QRectF place, const std::string& colour) const;
    // The words of a template; "" where it says nothing.
    std::string words(const std::string& format, const Manner& manner) const;
    std::string value(std::string_view field, const Manner& manner) const;

    const paper::Content& content() const { return content_; }
    const TypeCase& letters() const { return letters_; }
    Book& book() { return book_; }

private:
    const paper::Content& content_;
    const TypeCase& letters_;
    const Logo& logo_;
    Book& book_;

    Piece pairs(const paper::Mark& mark, qreal width, const Manner& manner);
    Piece row(const paper::Mark& mark, qreal width, const Manner& manner);
    Piece strip(const paper::Mark& mark, qreal width, const Manner& manner);
    Piece code(const paper::Mark& mark, qreal width, const Manner& manner);
    Piece logo(const paper::Mark& mark, qreal width, const Manner& manner);
    int tag(Tag::Role role, const Manner& manner, const QString& alt = {});
};

// The widths of a row's cells, of what is there without the gaps.
std::vector<qreal> cellWidths(const paper::Mark& row, qreal width);

}  // namespace duebook::ui::print
