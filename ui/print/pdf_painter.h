// SPDX-License-Identifier: GPL-3.0-or-later
// Draws pages: on anything that QPainter draws on, or as a PDF whose content still lacks its tags.
#pragma once
#include <QByteArray>
#include <string>

#include "print/page.h"

class QPainter;

namespace duebook::ui::print {

void drawInk(QPainter& painter, const Ink& ink);

// The pages as a PDF. Tiny rectangles off the page mark where what begins in the content of a page: each change from
// one tag to another, and each line of text. pdf_finish.h turns these into the marks of a tagged PDF, which QPdfWriter
// cannot write itself.
QByteArray paintPdf(const Book& book, const QString& title);
// The operators of the two marks, as QPdfWriter writes them.
std::string tagMark(int tag);
std::string lineMark();

}  // namespace duebook::ui::print
