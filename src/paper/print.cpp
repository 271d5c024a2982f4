// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/print.h"

#include "paper/template.h"

namespace duebook::paper {
namespace {

const Words& wordsOf(const PrintStyle& style, const std::string& language) {
    return style.words != nullptr ? *style.words : Words::of(language);
}

const PageLayout& layoutOf(const PrintStyle& style, std::string_view kind) {
    return style.layout != nullptr ? *style.layout : PageLayout::builtIn(kind);
}

Result<RenderedPdf> rendered(const PageRenderer& renderer, const Content& content, const PrintStyle& style,
                             std::string_view kind) {
    const PageLayout& layout = layoutOf(style, kind);
    if (layout.kind != kind) return refuse(Refusal::layoutInvalid, "line 2: it is for " + layout.kind);
    auto pdf = renderer.render(content, layout, style.size);
    if (pdf) pdf->advice = content.advice;
    return pdf;
}

// RFC 3986: everything but the unreserved signs is written as its bytes.
std::string encoded(std::string_view text) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                           c == '.' || c == '_' || c == '~';
        const auto byte = static_cast<unsigned char>(c);
        if (plain) {
            out += c;
        } else {
            out += {'%', hex[byte >> 4], hex[byte & 15]};
        }
    }
    return out;
}

}  // namespace

Result<RenderedPdf> printInvoice(const PageRenderer& renderer, const InvoicePaper& paper, const PrintStyle& style) {
    return invoiceContent(paper, wordsOf(style, paper.language)).and_then([&](const Content& content) {
        return rendered(renderer, content, style, "invoice");
    });
}

Result<RenderedPdf> printStatement(const PageRenderer& renderer, const StatementPaper& paper, const PrintStyle& style) {
    return rendered(renderer, statementContent(paper, wordsOf(style, paper.language)), style, "statement");
}

Result<std::string> paymentLink(std::string_view format, const std::string& number, Money amount,
                                const std::string& reference) {
    const auto places = fieldsIn(format);
    bool known = places && format.starts_with("https://") && format.find_first_of(" \t\r\n\"<>") == format.npos;
    for (std::size_t i = 0; known && i < places->size(); ++i) {
        const std::string& place = (*places)[i];
        known = place == "number" || place == "amount" || place == "currency" || place == "reference";
    }
    if (!known) return refuse(Refusal::paymentLinkInvalid, format);
    return fill(format, [&](std::string_view place) {
        return encoded(place == "number"     ? number
                       : place == "amount"   ? amount.text()
                       : place == "currency" ? std::string(amount.currency().code())
                                             : reference);
    });
}

}  // namespace duebook::paper
