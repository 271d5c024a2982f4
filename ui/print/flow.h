// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a document flow from page to page.
#pragma once
#include "paper/document_renderer.h"
#include "print/composer.h"

namespace duebook::ui::print {

// The pages of a document on paper of this size.
Book flow(const paper::Content& content, const paper::PageLayout& layout, paper::PaperSize size, const Logo& logo);

}  // namespace duebook::ui::print
