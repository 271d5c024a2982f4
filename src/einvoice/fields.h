// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "einvoice/finding.h"
#include "einvoice/model.h"
#include "einvoice/xml_document.h"

namespace duebook::einvoice {

// Takes values out of elements; what an element cannot mean is written down as a finding of the rule "SCHEMA", and the
// value is left empty. An element that is not there gives an empty value without a finding. One that is there and says
// nothing gives a text of one blank, because some rules ask for the element alone; isSaid() tells.
class Fields {
public:
    Fields(const XmlDocument& document, Findings& findings) : document_(document), findings_(findings) {}

    std::string text(pugi::xml_node node) const;
    // The same of an attribute.
    std::string attribute(pugi::xml_node node, const char* name) const;
    // Field is the business term, for the finding.
    std::optional<Decimal> number(pugi::xml_node node, std::string_view field) const;
    // "2026-01-31", with or without a time zone, which says nothing of a day.
    std::optional<Date> isoDate(pugi::xml_node node, std::string_view field) const;
    // The date inside of a CII element: udt:DateTimeString of format 102, "20260131".
    std::optional<Date> compactDate(pugi::xml_node node, std::string_view field) const;
    // xs:boolean; false where there is none.
    bool flag(pugi::xml_node node, std::string_view field) const;
    // The element's text with its attribute schemeID; nothing where there is no element.
    std::optional<Identifier> identifier(pugi::xml_node node) const;
    // The file inside of a binary object.
    std::optional<Attachment> attachment(pugi::xml_node node) const;

    void report(std::string_view rule, pugi::xml_node node, std::string_view field, std::string sentence) const;

private:
    const XmlDocument& document_;
    Findings& findings_;
};

}  // namespace duebook::einvoice
