// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/xml_document.h"

#include <expat.h>

#include <string>

#include "base/text.h"

namespace duebook::einvoice {
namespace {

constexpr std::size_t mostBytes = std::size_t{64} << 20;
constexpr int mostDepth = 100;
constexpr char separator = '\n';  // between a namespace and a name: it stands in neither

struct Prefix {
    std::string_view space;
    std::string_view prefix;
};
constexpr Prefix prefixes[] = {
    {"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2", "cbc:"},
    {"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2", "cac:"},
    {"urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2", "ext:"},
    {"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2", "ubl:"},
    {"urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2", "ubl:"},
    {"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100", "rsm:"},
    {"urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100", "ram:"},
    {"urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100", "udt:"},
    {"urn:un:unece:uncefact:data:standard:QualifiedDataType:100", "qdt:"},
};

std::string nameOf(std::string_view given) {
    const std::size_t cut = given.find(separator);
    if (cut == std::string_view::npos) return "x:" + std::string(given);
    for (const Prefix& known : prefixes) {
        if (known.space == given.substr(0, cut)) {
            return std::string(known.prefix) + std::string(given.substr(cut + 1));
        }
    }
    return "x:" + std::string(given.substr(cut + 1));
}

std::string placeIn(XML_Parser parser) {
    return "line " + std::to_string(XML_GetCurrentLineNumber(parser)) + ", column " +
           std::to_string(XML_GetCurrentColumnNumber(parser) + 1);
}

using ParserHandle = std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)>;

}  // namespace

// Hangs what expat reports onto the tree, and stops expat where the file is not to be trusted.
class TreeBuilder {
public:
    TreeBuilder(XmlDocument& document, XML_Parser parser)
        : document_(document), at_(*document.tree_), parser_(parser) {}

    static void XMLCALL opened(void* self, const XML_Char* name, const XML_Char** attributes) {
        static_cast<TreeBuilder*>(self)->open(name, attributes);
    }
    static void XMLCALL closed(void* self, const XML_Char*) { static_cast<TreeBuilder*>(self)->close(); }
    static void XMLCALL written(void* self, const XML_Char* text, int length) {
        static_cast<TreeBuilder*>(self)->text_.append(text, static_cast<std::size_t>(length));
    }
    static void XMLCALL declared(void* self, const XML_Char* name, const XML_Char*, const XML_Char*, int) {
        auto* const builder = static_cast<TreeBuilder*>(self);
        builder->stop(Refusal::xmlDoctype, placeIn(builder->parser_) + ": " + std::string(name).substr(0, 40));
    }

    const std::optional<Error>& refused() const { return refused_; }

private:
    void open(std::string_view name, const XML_Char** attributes) {
        if (++depth_ > mostDepth) return stop(Refusal::xmlTooLarge, placeIn(parser_) + ": too deeply nested");
        keepText();
        at_ = at_.append_child(nameOf(name).c_str());
        document_.lines_.emplace(at_.hash_value(), static_cast<int>(XML_GetCurrentLineNumber(parser_)));
        for (; attributes[0]; attributes += 2) {
            // those of other namespaces (xsi:schemaLocation) say nothing of the invoice
            if (std::string_view(attributes[0]).find(separator) != std::string_view::npos) continue;
            at_.append_attribute(attributes[0]) = attributes[1];
        }
    }
    void close() {
        --depth_;
        keepText();
        at_ = at_.parent();
    }
    void keepText() {
        if (!trimmed(text_).empty()) at_.append_child(pugi::node_pcdata).set_value(text_.c_str());
        text_.clear();
    }
    void stop(Refusal refusal, const std::string& subject) {
        if (!refused_) refused_ = Error{refusal, subject};
        XML_StopParser(parser_, XML_FALSE);
    }

    XmlDocument& document_;
    pugi::xml_node at_;
    XML_Parser parser_;
    std::string text_;
    int depth_ = 0;
    std::optional<Error> refused_;
};

Result<XmlDocument> XmlDocument::parse(std::string_view bytes) {
    if (bytes.size() > mostBytes) {
        return refuse(Refusal::xmlTooLarge, std::to_string(bytes.size() >> 20) + " MiB of at most 64");
    }
    const ParserHandle parser(XML_ParserCreateNS(nullptr, separator), &XML_ParserFree);
    check(parser != nullptr, "expat gives a parser");
    XmlDocument document;
    TreeBuilder builder(document, parser.get());
    XML_SetUserData(parser.get(), &builder);
    XML_SetElementHandler(parser.get(), &TreeBuilder::opened, &TreeBuilder::closed);
    XML_SetCharacterDataHandler(parser.get(), &TreeBuilder::written);
    XML_SetStartDoctypeDeclHandler(parser.get(), &TreeBuilder::declared);
    const XML_Status status = XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE);
    if (builder.refused()) return tl::make_unexpected(*builder.refused());
    if (status == XML_STATUS_OK) return document;

    const XML_Error error = XML_GetErrorCode(parser.get());
    const std::string what = placeIn(parser.get()) + ": " + XML_ErrorString(error);
    const bool letters = error == XML_ERROR_UNKNOWN_ENCODING || error == XML_ERROR_INCORRECT_ENCODING ||
                         error == XML_ERROR_PARTIAL_CHAR || (error == XML_ERROR_INVALID_TOKEN && !isUtf8(bytes));
    return refuse(letters ? Refusal::xmlEncoding : Refusal::xmlBroken, what);
}

XmlDocument XmlDocument::part(pugi::xml_node node) const {
    XmlDocument copy;
    const auto keepLine = [&](const auto& self, pugi::xml_node from, pugi::xml_node to) -> void {
        if (from.type() == pugi::node_element) copy.lines_.emplace(to.hash_value(), lineOf(from));
        for (auto a = from.first_child(), b = to.first_child(); a; a = a.next_sibling(), b = b.next_sibling()) {
            self(self, a, b);
        }
    };
    keepLine(keepLine, node, copy.tree_->append_copy(node));
    return copy;
}

int XmlDocument::lineOf(pugi::xml_node node) const {
    const auto found = lines_.find(node.hash_value());
    return found == lines_.end() ? 0 : found->second;
}

std::string_view textOf(pugi::xml_node node) {
    return trimmed(node.child_value());
}

}  // namespace duebook::einvoice
