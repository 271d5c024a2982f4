// SPDX-License-Identifier: GPL-3.0-or-later
// An XML file as a tree, after it has been found harmless.
#pragma once
#include <memory>
#include <pugixml.hpp>
#include <string_view>
#include <unordered_map>

#include "base/result.h"

namespace duebook::einvoice {

// A sound XML 1.0 document with namespaces. Elements are named with the usual prefixes of UBL and CII whatever the file
// calls them: "cbc:ID", "ram:LineID"; those of any other namespace begin with "x:". Attributes have their local names.
class XmlDocument {
public:
    // Refuses, with line and column: a document type declaration (xmlDoctype), letters that are not of the stated
    // encoding or an encoding other than UTF-8, UTF-16, ISO-8859-1 and ASCII (xmlEncoding), more than 64 MiB or 100
    // levels (xmlTooLarge), and anything that is not well-formed (xmlBroken).
    static Result<XmlDocument> parse(std::string_view bytes);

    // A document of its own of one element of this one.
    XmlDocument part(pugi::xml_node node) const;

    pugi::xml_node root() const { return tree_->document_element(); }
    // The line of the file on which the element begins, from 1.
    int lineOf(pugi::xml_node node) const;

private:
    friend class TreeBuilder;
    XmlDocument() : tree_(std::make_unique<pugi::xml_document>()) {}

    std::unique_ptr<pugi::xml_document> tree_;
    std::unordered_map<std::size_t, int> lines_;
};

// The text of an element, without blanks at its ends.
std::string_view textOf(pugi::xml_node node);

}  // namespace duebook::einvoice
