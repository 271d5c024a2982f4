// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF needs beyond its pages: tags, language, links, and the same bytes for the same document.
#pragma once
#include <QByteArray>
#include <string>

#include "paper/content.h"
#include "print/page.h"

namespace duebook::ui::print {

// Takes what paintPdf wrote for these pages. The result is a tagged PDF 1.7 with title, author and language, whose
// metadata states PDF/A-3b; its dates are the document's day, its identifier comes from its contents.
std::string finishPdf(const QByteArray& painted, const Book& book, const paper::Content& content);

}  // namespace duebook::ui::print
