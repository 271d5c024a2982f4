// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "base/date.h"
#include "einvoice/model.h"

namespace duebook::einvoice {

// Puts together the XML of a document. What is empty is not written: neither a syntax nor a receiver wants an element
// without a value. Characters that XML cannot carry are left out.
class XmlBuilder {
public:
    using Node = pugi::xml_node;

    // The root with its namespaces, given as prefix and name; an empty prefix is the default one.
    Node root(const char* name, std::initializer_list<std::pair<const char*, const char*>> namespaces);
    // A group. It vanishes when the text is made if nothing was put into it.
    static Node group(Node parent, const char* name) { return parent.append_child(name); }
    // An element with a text; a null node, which takes attributes and children without effect, where there is none.
    static Node text(Node parent, const char* name, std::string_view value);
    static Node number(Node parent, const char* name, const std::optional<Decimal>& value);
    static Node isoDate(Node parent, const char* name, const std::optional<Date>& value);
    // With the attribute schemeID, where there is a scheme.
    static Node identifier(Node parent, const char* name, const std::optional<Identifier>& value);
    static void attribute(Node node, const char* name, std::string_view value);
    // A file in base64.
    static void attachment(Node parent, const char* name, const std::optional<Attachment>& file);

    // The document in UTF-8. `keep` names a group that the schema wants even where it is empty.
    std::string finish(std::string_view keep = {});

private:
    pugi::xml_document document_;
};

}  // namespace duebook::einvoice
