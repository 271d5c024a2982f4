// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/template_parser.h"

#include <algorithm>

#include "base/text.h"

namespace duebook::mail {
namespace {

constexpr std::size_t deepest = 8;

// One mark: {{…}}.
struct Mark {
    char sign = ' ';  // '#', '^', '/', '!' or ' ' for a value
    std::string name = {};
    int line = 1;
};

class Parser {
public:
    Parser(std::string_view source, int line, const Schema& schema) : source_(source), line_(line), schema_(schema) {}

    Result<std::vector<Node>> run() {
        std::vector<Node> nodes;
        if (const auto read = readInto(nodes, Mark()); !read) return tl::make_unexpected(read.error());
        return nodes;
    }

private:
    // Reads until the end of the section `open`, or to the end of the text where that is empty.
    Result<void> readInto(std::vector<Node>& nodes, const Mark& open) {
        while (at_ < source_.size()) {
            takeWords(nodes);
            if (at_ == source_.size()) break;
            const auto mark = takeMark(nodes);
            if (!mark) return tl::make_unexpected(mark.error());
            if (mark->sign == '/') {
                if (mark->name == open.name && !open.name.empty()) return {};
                return wrongIn(mark->line, "{{/" + mark->name + "}} closes what is not open");
            }
            if (const auto taken = take(*mark, nodes); !taken) return taken;
        }
        if (!open.name.empty()) return wrongIn(open.line, "{{" + (open.sign + open.name) + "}} is never closed");
        return {};
    }

    Result<void> take(const Mark& mark, std::vector<Node>& nodes) {
        if (mark.sign == '!') return {};
        const bool list = schema_.lists.contains(mark.name);
        if (!list && !isValue(mark.name)) return wrongIn(mark.line, "there is no field {{" + mark.name + "}}");
        if (mark.sign == ' ') {
            if (list) return wrongIn(mark.line, "{{" + mark.name + "}} is a list: write {{#" + mark.name + "}}…");
            nodes.push_back({Node::Kind::value, mark.name});
            return {};
        }
        Node node{mark.sign == '#' ? Node::Kind::when : Node::Kind::unless, mark.name};
        const bool rows = list && mark.sign == '#';
        if (rows && !list_.empty()) return wrongIn(mark.line, "the list " + mark.name + " stands inside of a list");
        if (++depth_ > deepest) return wrongIn(mark.line, "sections stand too deep in each other");
        if (rows) list_ = mark.name;
        if (const auto read = readInto(node.inner, mark); !read) return read;
        if (rows) list_.clear();
        --depth_;
        nodes.push_back(std::move(node));
        return {};
    }

    bool isValue(const std::string& name) const {
        const auto holds = [&](const std::vector<std::string>& names) {
            return std::find(names.begin(), names.end(), name) != names.end();
        };
        return holds(schema_.values) || (!list_.empty() && holds(schema_.lists.at(list_)));
    }

    void takeWords(std::vector<Node>& nodes) {
        const std::size_t end = std::min(source_.find("{{", at_), source_.size());
        if (end == at_) return;
        const std::string_view words = source_.substr(at_, end - at_);
        line_ += static_cast<int>(std::count(words.begin(), words.end(), '\n'));
        nodes.push_back({Node::Kind::words, std::string(words)});
        at_ = end;
    }

    Result<Mark> takeMark(std::vector<Node>& nodes) {
        const std::size_t begin = at_, end = source_.find("}}", at_);
        if (end == source_.npos || source_.substr(at_, end - at_).find('\n') != source_.npos)
            return wrongIn(line_, "{{ is not closed in the same line");
        std::string_view inner = trimmed(source_.substr(at_ + 2, end - at_ - 2));
        at_ = end + 2;
        Mark mark;
        mark.line = line_;
        if (!inner.empty() && std::string_view("#^/!").find(inner.front()) != std::string_view::npos) {
            mark.sign = inner.front();
            inner = trimmed(inner.substr(1));
        }
        mark.name = inner;
        if (mark.sign != ' ') dropLine(begin, nodes);
        if (mark.name.empty() && mark.sign != '!') return wrongIn(mark.line, "{{}} names nothing");
        return mark;
    }

    // A line that holds nothing but a section's mark or a note does not stand in the text.
    void dropLine(std::size_t begin, std::vector<Node>& nodes) {
        const std::size_t lineStart = begin == 0 ? 0 : source_.rfind('\n', begin - 1) + 1;  // npos + 1 is 0
        const std::size_t lineEnd = std::min(source_.find('\n', at_), source_.size());
        const auto blank = [&](std::size_t from, std::size_t to) {
            return source_.substr(from, to - from).find_first_not_of(" \t\r") == source_.npos;
        };
        if (!blank(lineStart, begin) || !blank(at_, lineEnd)) return;
        if (!nodes.empty() && nodes.back().kind == Node::Kind::words)
            nodes.back().text.resize(nodes.back().text.size() - std::min(nodes.back().text.size(), begin - lineStart));
        at_ = std::min(lineEnd + 1, source_.size());
        line_ += lineEnd < source_.size() ? 1 : 0;
    }

    std::string_view source_;
    std::size_t at_ = 0;
    int line_;
    const Schema& schema_;
    std::string list_;  // the list that we are inside of
    std::size_t depth_ = 0;
};

}  // namespace

tl::unexpected<Error> wrongIn(int line, const std::string& what) {
    return refuse(Refusal::templateInvalid, "line " + std::to_string(line) + ": " + what);
}

Result<std::vector<Node>> parseNodes(std::string_view source, int line, const Schema& schema) {
    return Parser(source, line, schema).run();
}

}  // namespace duebook::mail
