// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/xml_builder.h"

#include "base/text.h"
#include "einvoice/base64.h"

namespace duebook::einvoice {
namespace {

// Without what XML 1.0 forbids: control characters but tab and line ends, U+FFFE and U+FFFF, broken UTF-8.
std::string carried(std::string_view text) {
    std::string kept;
    const std::string sound = isUtf8(text) ? std::string(text) : printable(text);
    for (std::size_t i = 0; i < sound.size(); ++i) {
        const auto c = static_cast<unsigned char>(sound[i]);
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r') continue;
        if (const std::string_view three(sound.data() + i, std::min<std::size_t>(3, sound.size() - i));
            three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF") {
            i += 2;
            continue;
        }
        kept += sound[i];
    }
    return kept;
}

struct TextSink : pugi::xml_writer {
    void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
    std::string text;
};

void dropEmpty(pugi::xml_node node, std::string_view keep) {
    for (pugi::xml_node child = node.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        dropEmpty(child, keep);
        if (child.type() == pugi::node_element && !child.first_child() && keep != child.name()) {
            node.remove_child(child);
        }
        child = next;
    }
}

}  // namespace

pugi::xml_node XmlBuilder::root(const char* name,
                                std::initializer_list<std::pair<const char*, const char*>> namespaces) {
    Node declaration = document_.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    Node root = document_.append_child(name);
    for (const auto& [prefix, space] : namespaces) {
        const std::string attribute = *prefix ? std::string("xmlns:") + prefix : "xmlns";
        root.append_attribute(attribute.c_str()) = space;
    }
    return root;
}

pugi::xml_node XmlBuilder::text(Node parent, const char* name, std::string_view value) {
    if (trimmed(value).empty()) return {};
    Node node = parent.append_child(name);
    node.append_child(pugi::node_pcdata).set_value(carried(value).c_str());
    return node;
}

pugi::xml_node XmlBuilder::number(Node parent, const char* name, const std::optional<Decimal>& value) {
    return value ? text(parent, name, value->text()) : Node();
}

pugi::xml_node XmlBuilder::isoDate(Node parent, const char* name, const std::optional<Date>& value) {
    return value ? text(parent, name, value->iso()) : Node();
}

pugi::xml_node XmlBuilder::identifier(Node parent, const char* name, const std::optional<Identifier>& value) {
    if (!value) return {};
    const Node node = text(parent, name, value->value);
    attribute(node, "schemeID", value->scheme);
    return node;
}

void XmlBuilder::attribute(Node node, const char* name, std::string_view value) {
    if (!value.empty()) node.append_attribute(name) = carried(value).c_str();
}

void XmlBuilder::attachment(Node parent, const char* name, const std::optional<Attachment>& file) {
    if (!file) return;
    const Node node = text(parent, name, toBase64(file->bytes));
    attribute(node, "mimeCode", file->mimeCode);
    attribute(node, "filename", file->fileName);
}

std::string XmlBuilder::finish(std::string_view keep) {
    dropEmpty(document_, keep);
    TextSink sink;
    document_.save(sink, "  ", pugi::format_indent | pugi::format_no_empty_element_tags, pugi::encoding_utf8);
    return std::move(sink.text);
}

}  // namespace duebook::einvoice
