// SPDX-License-Identifier: GPL-3.0-or-later
// Draws pages: on anything that QPainter draws on, or as a PDF whose content still lacks its tags.
#pragma once
#include <QByteArray>

#include "print/page.h"

class QPainter;

namespace duebook::ui::print {

void drawInk(QPainter& painter, const Ink& ink);

// The pages as a PDF. In the content of each page, every change from one tag to another is marked by a tiny rectangle
// off the page: "-1000 -N 1 1 re f", where N is markerOf(tag). pdf_finish.h turns these into the marks of a tagged PDF,
// which QPdfWriter cannot write itself.
QByteArray paintPdf(const Book& book, const QString& title);
constexpr int markerOf(int tag) {
    return tag + 2;
}

}  // namespace duebook::ui::print
