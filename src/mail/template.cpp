// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/template.h"

#include <algorithm>
#include <functional>

#include "base/text.h"
#include "mail/encode.h"
#include "mail/template_parser.h"

namespace duebook::mail {
namespace {

constexpr std::size_t longest = 64 * 1024;
constexpr std::string_view subjectMark = "Subject:", htmlMark = "--- html";

using Place = std::function<Result<std::string>(const std::string& name, std::string_view value)>;

Result<std::string> inHeader(const std::string& name, std::string_view value) {
    const std::string_view text = trimmed(value);
    if (!isHeaderSafe(text)) return refuse(Refusal::headerUnsafe, name);
    return std::string(text);
}

// Line ends stay; every other control character becomes a blank.
Result<std::string> inText(const std::string&, std::string_view value) {
    std::string out;
    while (!value.empty()) {
        const std::size_t end = std::min(value.find('\n'), value.size());
        std::string_view line = value.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        out += printable(line);
        if (end < value.size()) out += '\n';
        value.remove_prefix(std::min(end + 1, value.size()));
    }
    return out;
}

Result<std::string> inHtml(const std::string& name, std::string_view value) {
    const Result<std::string> text = inText(name, value);
    std::string out;
    for (const char c : *text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

// Fills one part. Values of a list's row hide those of the same name outside.
class Filler {
public:
    Filler(const Values& values, const Place& place) : values_(values), place_(place) {}
    Result<std::string> fill(const std::vector<Node>& nodes) {
        std::string out;
        if (const auto done = append(out, nodes); !done) return tl::make_unexpected(done.error());
        return out;
    }

private:
    Result<void> append(std::string& out, const std::vector<Node>& nodes) {
        for (const Node& node : nodes) {
            if (const auto done = append(out, node); !done) return done;
        }
        return {};
    }
    Result<void> append(std::string& out, const Node& node) {
        if (node.kind == Node::Kind::words) {
            out += node.text;
            return {};
        }
        if (node.kind == Node::Kind::value) {
            return place_(node.text, value(node.text)).map([&](const std::string& text) { out += text; });
        }
        const auto list = values_.lists.find(node.text);
        const bool rows = list != values_.lists.end() && !list->second.empty();
        if (node.kind == Node::Kind::unless) return rows || !value(node.text).empty() ? ok() : append(out, node.inner);
        if (!rows) return value(node.text).empty() ? ok() : append(out, node.inner);
        for (const Row& row : list->second) {
            row_ = &row;
            if (const auto done = append(out, node.inner); !done) return done;
        }
        row_ = nullptr;
        return {};
    }
    static Result<void> ok() { return {}; }
    std::string_view value(const std::string& name) const {
        for (const Row* row : {row_, &values_.values}) {
            if (row == nullptr) continue;
            if (const auto found = row->find(name); found != row->end()) return trimmed(found->second);
        }
        return {};
    }

    const Values& values_;
    const Place& place_;
    const Row* row_ = nullptr;
};

// The lines of a template: first "Subject: …", then what stands behind it, the HTML behind its own mark.
struct Sections {
    std::string_view subject, text, html;
    int textLine = 0, htmlLine = 0;
};

Result<Sections> sectionsOf(std::string_view source) {
    if (source.size() > longest) return wrongIn(1, "it is longer than 64 KiB");
    if (!isUtf8(source)) return wrongIn(1, "it is not in UTF-8");
    if (!source.starts_with(subjectMark)) return wrongIn(1, "the first line must be \"Subject: …\"");
    Sections s;
    const std::size_t end = std::min(source.find('\n'), source.size());
    s.subject = trimmed(source.substr(subjectMark.size(), end - subjectMark.size()));
    if (s.subject.empty()) return wrongIn(1, "the subject is empty");
    s.text = source.substr(std::min(end + 1, source.size()));
    s.textLine = 2;
    for (; s.text.starts_with('\n') || s.text.starts_with("\r\n"); ++s.textLine)
        s.text.remove_prefix(s.text.find('\n') + 1);
    for (std::size_t at = s.text.find(htmlMark); at != s.text.npos; at = s.text.find(htmlMark, at + 1)) {
        if (at > 0 && s.text[at - 1] != '\n') continue;
        const std::size_t next = std::min(s.text.find('\n', at), s.text.size());
        s.htmlLine = s.textLine + static_cast<int>(std::count(s.text.begin(), s.text.begin() + at, '\n')) + 1;
        s.html = s.text.substr(std::min(next + 1, s.text.size()));
        s.text = s.text.substr(0, at);
        break;
    }
    if (trimmed(s.text).empty()) return wrongIn(s.textLine, "there is no text");
    return s;
}

}  // namespace

struct Template::Parts {
    std::vector<Node> subject, text, html;
};

Template::Template(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Template::Template(Template&&) noexcept = default;
Template& Template::operator=(Template&&) noexcept = default;
Template::~Template() = default;

Result<Template> Template::parse(std::string_view source, const Schema& schema) {
    const auto sections = sectionsOf(source);
    if (!sections) return tl::make_unexpected(sections.error());
    auto subject = parseNodes(sections->subject, 1, schema);
    if (!subject) return tl::make_unexpected(subject.error());
    auto text = parseNodes(sections->text, sections->textLine, schema);
    if (!text) return tl::make_unexpected(text.error());
    auto html = parseNodes(sections->html, sections->htmlLine, schema);
    if (!html) return tl::make_unexpected(html.error());
    return Template(std::make_unique<Parts>(Parts{std::move(*subject), std::move(*text), std::move(*html)}));
}

Result<Rendered> Template::render(const Values& values) const {
    const Place header = inHeader, text = inText, html = inHtml;
    Rendered out;
    const auto fill = [&](const std::vector<Node>& nodes, const Place& place, std::string& into) {
        return Filler(values, place).fill(nodes).map([&](std::string filled) { into = std::move(filled); });
    };
    return fill(parts_->subject, header, out.subject)
        .and_then([&] { return fill(parts_->text, text, out.text); })
        .and_then([&] { return fill(parts_->html, html, out.html); })
        .map([&] {
            out.subject = trimmed(out.subject);
            return std::move(out);
        });
}

}  // namespace duebook::mail
