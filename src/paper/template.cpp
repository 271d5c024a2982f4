// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/template.h"

#include "base/text.h"

namespace duebook::paper {
namespace {

// Calls literal(text) and place(name) for the parts in their order; false where the braces do not pair up.
template <class Literal, class Place>
bool walk(std::string_view text, Literal literal, Place place) {
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c != '{' && c != '}') {
            const std::size_t end = std::min(text.find_first_of("{}", at), text.size());
            literal(text.substr(at, end - at));
            at = end;
        } else if (at + 1 < text.size() && text[at + 1] == c) {
            literal(text.substr(at, 1));
            at += 2;
        } else {
            const std::size_t end = text.find_first_of("{}", at + 1);
            if (c == '}' || end == text.npos || text[end] == '{' || end == at + 1) return false;
            place(text.substr(at + 1, end - at - 1));
            at = end + 1;
        }
    }
    return true;
}

}  // namespace

std::optional<std::vector<std::string>> fieldsIn(std::string_view text) {
    std::vector<std::string> names;
    const bool whole = walk(
        text, [](std::string_view) {}, [&](std::string_view name) { names.emplace_back(name); });
    if (!whole) return std::nullopt;
    return names;
}

std::string fill(std::string_view text, const std::function<std::string(std::string_view)>& value) {
    std::string out;
    walk(
        text, [&](std::string_view literal) { out += literal; }, [&](std::string_view name) { out += value(name); });
    return out;
}

std::string fillLine(std::string_view text, const std::function<std::string(std::string_view)>& value) {
    std::string out;
    bool anyPlace = false, anyValue = false;
    walk(
        text, [&](std::string_view literal) { out += literal; },
        [&](std::string_view name) {
            std::string found = value(name);
            anyPlace = true;
            // an empty place leaves one blank behind, not two; words about the company are no reason to print a line
            anyValue = anyValue || (!found.empty() && !name.starts_with("label."));
            if (found.empty() && out.ends_with(' ')) out.pop_back();
            out += found;
        });
    const auto names = fieldsIn(text);
    bool onlyLabels = true;
    for (const std::string& name : *names) onlyLabels = onlyLabels && name.starts_with("label.");
    if (anyPlace && !anyValue && !onlyLabels) return {};
    return std::string(trimmed(out));
}

}  // namespace duebook::paper
