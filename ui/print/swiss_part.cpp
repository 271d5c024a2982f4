// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/swiss_part.h"

#include "paper/payment_reference.h"
#include "print/codes.h"
#include "text/convert.h"

namespace duebook::ui::print {
namespace {

using paper::Align;

// The sizes that the style guide gives for each of the two parts.
struct Sizes {
    qreal heading, text, pitch;  // points
};
constexpr Sizes receiptSizes{6, 8, 9}, partSizes{8, 10, 11};

class SwissPart {
public:
    SwissPart(const paper::Content& content, const TypeCase& letters, Book& book, int parent)
        : content_(content), swiss_(*content.swiss), letters_(letters), book_(book), parent_(parent) {}

    Piece draw() {
        piece_.height = swissHeight;
        separation();
        receipt();
        paymentPart();
        return std::move(piece_);
    }

private:
    const paper::Content& content_;
    const paper::SwissPayment& swiss_;
    const TypeCase& letters_;
    Book& book_;
    int parent_;
    Piece piece_;

    const std::string& word(std::string_view name) const { return content_.fields.find(name)->second; }

    // Writes a text from (x, y) mm and gives the height in mm that it takes.
    qreal write(const std::string& text, QPointF at, qreal width, qreal points, qreal pitch, bool bold,
                Align align = Align::left) {
        if (text.empty()) return 0;
        // only these faces are allowed
        const QFont font =
            letters_.font({QStringLiteral("Liberation Sans"), QStringLiteral("Arial"), QStringLiteral("Helvetica")},
                          points, bold ? QFont::Bold : QFont::Normal);
        const auto block = std::make_shared<TextBlock>(qs(text), font, pitch * point, width * mm, align);
        Ink ink;
        ink.kind = Ink::Kind::text;
        ink.place = {at.x() * mm, at.y() * mm, width * mm, block->height()};
        ink.colour = Qt::black;
        ink.text = block;
        ink.lastLine = block->lines() - 1;
        ink.tag = book_.addTag(Tag::Role::paragraph, parent_);
        piece_.inks.push_back(ink);
        return block->height() / mm;
    }

    void rectangle(qreal x, qreal y, qreal width, qreal height, QColor colour = Qt::black, int tag = artifact) {
        Ink ink;
        ink.place = {x * mm, y * mm, width * mm, height * mm};
        ink.colour = colour;
        ink.tag = tag;
        piece_.inks.push_back(ink);
    }

    // Four corners of a field that is filled in by hand.
    void corners(qreal x, qreal y, qreal width, qreal height) {
        constexpr qreal length = 3, thick = .75 * point / mm;
        for (const qreal edge : {y, y + height - thick}) {
            rectangle(x, edge, length, thick);
            rectangle(x + width - length, edge, length, thick);
        }
        for (const qreal edge : {x, x + width - thick}) {
            rectangle(edge, y, thick, length);
            rectangle(edge, y + height - length, thick, length);
        }
    }

    void separation() {
        constexpr qreal thin = .1;
        rectangle(0, 0, 210, thin);
        rectangle(62, 0, thin, 105);
        write(word("swiss.separate"), {5, -4}, 200, 7, 8, false, Align::centre);
    }

    static std::string addressOf(const paper::SwissParty& party) {
        const std::string street = party.building.empty() ? party.street : party.street + " " + party.building;
        const std::string land = party.country == "CH" ? "" : party.country + " ";
        return party.name + "\n" + (street.empty() ? "" : street + "\n") + land + party.postCode + " " + party.town;
    }

    std::string account() const { return paper::inFours(swiss_.account) + "\n" + addressOf(swiss_.creditor); }

    std::string reference() const {
        const bool qr = paper::isQrReference(swiss_.reference);
        return qr ? paper::qrReferenceInGroups(swiss_.reference) : paper::inFours(swiss_.reference);
    }

    // A heading with its text below; gives the place under both.
    qreal entry(const std::string& heading, const std::string& text, QPointF at, qreal width, const Sizes& sizes) {
        qreal y = at.y() + write(heading, at, width, sizes.heading, sizes.pitch, true);
        y += write(text, {at.x(), y}, width, sizes.text, sizes.pitch, false);
        return y + sizes.pitch * point / mm * .8;
    }

    // Who pays, or a field to write it in.
    void debtor(QPointF at, qreal width, const Sizes& sizes, QSizeF field) {
        if (swiss_.debtor) {
            entry(word("swiss.by"), addressOf(*swiss_.debtor), at, width, sizes);
            return;
        }
        const qreal y = at.y() + write(word("swiss.byBlank"), at, width, sizes.heading, sizes.pitch, true);
        corners(at.x(), y + 1, field.width(), field.height());
    }

    void amount(QPointF at, qreal column, const Sizes& sizes, QRectF field) {
        const std::string currency(swiss_.currency.code());
        const qreal y = at.y() + write(word("swiss.currency"), at, column, sizes.heading, sizes.pitch, true);
        write(word("swiss.sum"), {at.x() + column, at.y()}, 40, sizes.heading, sizes.pitch, true);
        write(currency, {at.x(), y}, column, sizes.text, sizes.pitch, false);
        if (swiss_.amount) {
            write(word("swiss.figure"), {at.x() + column, y}, 40, sizes.text, sizes.pitch, false);
        } else {
            corners(field.x(), field.y(), field.width(), field.height());
        }
    }

    void receipt() {
        write(word("swiss.receipt"), {5, 5}, 52, 11, 12, true);
        qreal y = entry(word("swiss.payable"), account(), {5, 12}, 52, receiptSizes);
        if (!swiss_.reference.empty()) y = entry(word("swiss.reference"), reference(), {5, y}, 52, receiptSizes);
        debtor({5, y}, 52, receiptSizes, {52, 20});
        amount({5, 68}, 13, receiptSizes, {27, 68, 30, 10});
        write(word("swiss.acceptance"), {5, 82}, 52, 6, 8, true, Align::right);
    }

    void paymentPart() {
        write(word("swiss.part"), {67, 5}, 51, 11, 12, true);
        code();
        amount({67, 68}, 16, partSizes, {78, 73, 40, 15});
        const qreal x = 118, width = 87;
        qreal y = entry(word("swiss.payable"), account(), {x, 5}, width, partSizes);
        if (!swiss_.reference.empty()) y = entry(word("swiss.reference"), reference(), {x, y}, width, partSizes);
        if (!swiss_.message.empty()) {
            y = entry(word("swiss.information"), swiss_.message, {x, y}, width, partSizes);
        }
        debtor({x, y}, width, partSizes, {65, 25});
    }

    // 46 mm wide, with the cross of 7 mm in its middle.
    void code() {
        const int tag = book_.addTag(Tag::Role::figure, parent_, qs(word("label.codeAlt")));
        Ink ink = codeInk(content_.swissCode, 46 * mm);
        ink.place.moveTopLeft({67 * mm, 17 * mm});
        ink.tag = tag;
        piece_.inks.push_back(ink);
        constexpr qreal x = 67 + 23, y = 17 + 23, bar = 7 / 6.0, arm = 35 / 9.0;
        rectangle(x - 3.5, y - 3.5, 7, 7, Qt::white, tag);
        rectangle(x - 3, y - 3, 6, 6, Qt::black, tag);
        rectangle(x - bar / 2, y - arm / 2, bar, arm, Qt::white, tag);
        rectangle(x - arm / 2, y - bar / 2, arm, bar, Qt::white, tag);
    }
};

}  // namespace

Piece swissPart(const paper::Content& content, const TypeCase& letters, Book& book, int parent) {
    return SwissPart(content, letters, book, parent).draw();
}

}  // namespace duebook::ui::print
