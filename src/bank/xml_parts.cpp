// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/xml_parts.h"

#include <expat.h>

#include <memory>
#include <optional>
#include <set>

#include "base/text.h"

namespace duebook::bank {
namespace {

constexpr int mostDepth = 60;
constexpr std::size_t mostSpaces = 256;
constexpr std::size_t mostLetters = std::size_t{1} << 20;
constexpr std::size_t mostElements = 200'000;
constexpr std::int64_t mostPending = std::int64_t{8} << 20;  // bytes of one tag or comment
constexpr char separator = '\n';                             // between a namespace and a name: it stands in neither

class Reader {
public:
    Reader(XML_Parser parser, XmlPartsHandler& handler) : parser_(parser), handler_(handler) {
        XML_SetUserData(parser, this);
        XML_SetElementHandler(
            parser, [](void* self, const XML_Char* name, const XML_Char** list) { of(self).open(name, list); },
            [](void* self, const XML_Char*) { of(self).close(); });
        XML_SetCharacterDataHandler(parser, [](void* self, const XML_Char* text, int size) {
            of(self).add({text, static_cast<std::size_t>(size)});
        });
        XML_SetStartDoctypeDeclHandler(parser, [](void* self, const XML_Char*, const XML_Char*, const XML_Char*, int) {
            of(self).stop("declares a document type, which no statement needs and which can hide an attack");
        });
        XML_SetStartNamespaceDeclHandler(
            parser, [](void* self, const XML_Char*, const XML_Char* space) { of(self).declare(space ? space : ""); });
    }
    Result<void> feed(const std::string& bytes, bool last) {
        fed_ += static_cast<std::int64_t>(bytes.size());
        const auto status = XML_Parse(parser_, bytes.data(), static_cast<int>(bytes.size()), last);
        if (refused_) return tl::make_unexpected(*refused_);
        if (status != XML_STATUS_OK) return broken(line(), XML_ErrorString(XML_GetErrorCode(parser_)));
        if (!last && fed_ - XML_GetCurrentByteIndex(parser_) > mostPending)
            return broken(line(), "a tag or comment of more than 8 MiB");
        return {};
    }

private:
    static Reader& of(void* self) { return *static_cast<Reader*>(self); }
    std::int64_t line() const { return static_cast<std::int64_t>(XML_GetCurrentLineNumber(parser_)); }
    void stop(std::string_view what) { stop(broken(line(), what).value()); }
    void stop(const Error& error) {
        if (!refused_) refused_ = error;
        XML_StopParser(parser_, XML_FALSE);
    }
    template <class T>
    bool keepGoing(const Result<T>& result) {
        if (!result) stop(result.error());
        return result.has_value();
    }
    void declare(std::string_view space) {
        spaces_.emplace(space.substr(0, 200));
        if (spaces_.size() > mostSpaces) stop("has more than 256 namespaces");
    }
    void open(std::string_view given, const XML_Char** attributes) {
        if (refused_) return;
        if (++depth_ > mostDepth) return stop("is nested deeper than 60 levels");
        const std::size_t cut = given.find(separator);
        const std::string_view name = cut == std::string_view::npos ? given : given.substr(cut + 1);
        const std::string_view space = cut == std::string_view::npos ? std::string_view() : given.substr(0, cut);
        if (stack_.empty()) {
            const auto isPart = handler_.begin(name, space, depth_, line());
            if (!keepGoing(isPart)) return;
            outer_.emplace_back(name);
            if (!*isPart) return;
            outer_.pop_back();
        }
        if (++elements_ > mostElements) return stop("has more than 200,000 elements in one booking");
        stack_.push_back({std::string(name), {}, {}, line(), {}});
        for (; attributes[0]; attributes += 2) {
            if (std::string_view(attributes[0]) == "Ccy") stack_.back().currency = attributes[1];
        }
    }
    void add(std::string_view text) {
        if (stack_.empty() || refused_) return;
        if (stack_.back().text.size() + text.size() > mostLetters) return stop("has more than 1 MiB of text");
        stack_.back().text += text;
    }
    void close() {
        if (refused_) return;
        --depth_;
        if (stack_.empty()) {
            keepGoing(handler_.end(outer_.back(), depth_ + 1));
            outer_.pop_back();
            return;
        }
        XmlNode node = std::move(stack_.back());
        stack_.pop_back();
        node.text = trimmed(node.text);
        if (stack_.empty()) {
            elements_ = 0;
            keepGoing(handler_.take(node, nullptr));
        } else if (handler_.isSplit(node.name)) {
            elements_ = stack_.size();
            keepGoing(handler_.take(node, &stack_.front()));
        } else {
            stack_.back().children.push_back(std::move(node));
        }
    }

    XML_Parser parser_;
    XmlPartsHandler& handler_;
    std::vector<std::string> outer_;  // the open elements that are no parts
    std::vector<XmlNode> stack_;      // the part and its open elements
    std::set<std::string, std::less<>> spaces_;
    std::optional<Error> refused_;
    std::size_t elements_ = 0;
    std::int64_t fed_ = 0;
    int depth_ = 0;
};

using ParserHandle = std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)>;

}  // namespace

const XmlNode* XmlNode::find(std::string_view path) const {
    const std::size_t cut = path.find('/');
    for (const XmlNode& child : children) {
        if (child.name != path.substr(0, cut)) continue;
        if (cut == std::string_view::npos) return &child;
        if (const XmlNode* found = child.find(path.substr(cut + 1))) return found;
    }
    return nullptr;
}

std::string_view XmlNode::at(std::string_view path) const {
    const XmlNode* const found = find(path);
    return found ? std::string_view(found->text) : std::string_view();
}

std::string_view XmlNode::at(std::initializer_list<std::string_view> paths) const {
    for (const std::string_view path : paths) {
        if (const auto found = at(path); !found.empty()) return found;
    }
    return {};
}

Result<void> readXmlParts(const Source& source, XmlPartsHandler& handler) {
    const ParserHandle parser(XML_ParserCreateNS(nullptr, separator), &XML_ParserFree);
    check(parser != nullptr, "expat gives a parser");
    Reader reader(parser.get(), handler);
    std::string piece;
    while (source(piece)) {
        if (auto fed = reader.feed(piece, false); !fed) return fed;
    }
    return reader.feed({}, true);
}

}  // namespace duebook::bank
