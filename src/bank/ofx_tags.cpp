// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/ofx_tags.h"

#include <algorithm>

#include "bank/source.h"
#include "base/text.h"

namespace duebook::bank {
namespace {

constexpr std::size_t mostName = 100;
constexpr std::size_t mostValue = std::size_t{1} << 20;

struct Entity {
    std::string_view name, text;
};
constexpr Entity entities[] = {{"&lt;", "<"},    {"&gt;", ">"},   {"&amp;", "&"},
                               {"&quot;", "\""}, {"&apos;", "'"}, {"&nbsp;", " "}};

// Unknown entities stay as they are written.
std::string plain(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto known = std::find_if(std::begin(entities), std::end(entities),
                                        [&](const Entity& e) { return text.starts_with(e.name); });
        if (known != std::end(entities)) {
            out += known->text;
            text.remove_prefix(known->name.size());
        } else {
            out += text.front();
            text.remove_prefix(1);
        }
    }
    return out;
}

}  // namespace

void OfxTags::skip(std::size_t count) {
    count = std::min(count, text_.size());
    line_ += std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(count), '\n');
    text_.remove_prefix(count);
}

Result<bool> OfxTags::next(OfxTag& tag) {
    for (;;) {
        const std::size_t begin = text_.find('<');
        if (begin == std::string_view::npos) return false;
        skip(begin);
        const bool comment = text_.starts_with("<!--");
        if (text_.starts_with("<!") && !comment)
            return broken(line_, "declares a document type, which no statement needs and which can hide an attack");
        const std::size_t end = text_.find(comment ? "-->" : ">");
        if (end == std::string_view::npos) return broken(line_, "has a tag without an end", text_.substr(0, mostName));
        if (comment || text_[1] == '?') {
            skip(end + (comment ? 3 : 1));
            continue;
        }
        tag.line = line_;
        tag.name = trimmed(text_.substr(1, end - 1));
        if (tag.name.size() > mostName || tag.name.find('<') != std::string_view::npos)
            return broken(line_, "is no tag", tag.name);
        skip(end + 1);
        const std::size_t length = std::min(text_.find('<'), text_.size());
        if (length > mostValue) return broken(line_, "has more than 1 MiB of text");
        tag.value = plain(trimmed(text_.substr(0, length)));
        return true;
    }
}

}  // namespace duebook::bank
