// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/fields.h"

#include "base/text.h"
#include "einvoice/base64.h"

namespace duebook::einvoice {
namespace {

const std::string blank = " ";

bool isTimeZone(std::string_view text) {
    return text.empty() || text == "Z" || (text.size() == 6 && (text[0] == '+' || text[0] == '-') && text[3] == ':');
}

}  // namespace

void Fields::report(std::string_view rule, pugi::xml_node node, std::string_view field, std::string sentence) const {
    if (findings_.size() >= mostFindings) return;
    findings_.push_back({std::string(rule), Severity::fatal, std::string(field),
                         "line " + std::to_string(document_.lineOf(node)) + " of the file", std::move(sentence)});
}

std::string Fields::text(pugi::xml_node node) const {
    const std::string_view text = textOf(node);
    return node && text.empty() ? blank : std::string(text);
}

std::string Fields::attribute(pugi::xml_node node, const char* name) const {
    const pugi::xml_attribute attribute = node.attribute(name);
    const std::string_view text = trimmed(attribute.value());
    return attribute && text.empty() ? blank : std::string(text);
}

std::optional<Decimal> Fields::number(pugi::xml_node node, std::string_view field) const {
    if (!node) return std::nullopt;
    const std::string_view text = textOf(node);
    const auto value = Decimal::parse(text);
    if (!value) {
        report("SCHEMA", node, field, "\"" + std::string(text.substr(0, 40)) + "\" is no number of at most 18 digits.");
    }
    return value;
}

std::optional<Date> Fields::isoDate(pugi::xml_node node, std::string_view field) const {
    const std::string_view text = textOf(node);
    if (text.empty()) return std::nullopt;
    const auto date = Date::fromIso(text.substr(0, 10));
    if (date && isTimeZone(text.substr(10))) return date;
    report("SCHEMA", node, field, "\"" + std::string(text.substr(0, 40)) + "\" is no date written YYYY-MM-DD.");
    return std::nullopt;
}

std::optional<Date> Fields::compactDate(pugi::xml_node node, std::string_view field) const {
    const pugi::xml_node value = node.first_child();
    const std::string_view text = textOf(value);
    if (text.empty()) return std::nullopt;
    const std::string_view format = value.attribute("format").value();
    if (text.size() == 8 && (format == "102" || format.empty())) {
        std::string iso(text);
        iso.insert(6, "-").insert(4, "-");
        if (const auto date = Date::fromIso(iso)) return date;
    }
    report("SCHEMA", value, field, "\"" + std::string(text.substr(0, 40)) + "\" is no date written YYYYMMDD.");
    return std::nullopt;
}

bool Fields::flag(pugi::xml_node node, std::string_view field) const {
    const std::string_view text = textOf(node);
    if (text == "true" || text == "1") return true;
    if (!text.empty() && text != "false" && text != "0") {
        report("SCHEMA", node, field, "\"" + std::string(text.substr(0, 40)) + "\" is neither true nor false.");
    }
    return false;
}

std::optional<Identifier> Fields::identifier(pugi::xml_node node) const {
    if (!node) return std::nullopt;
    return Identifier{text(node), attribute(node, "schemeID")};
}

std::optional<Attachment> Fields::attachment(pugi::xml_node node) const {
    if (!node) return std::nullopt;
    Attachment file{{}, attribute(node, "mimeCode"), attribute(node, "filename")};
    if (auto bytes = fromBase64(node.child_value()))
        file.bytes = std::move(*bytes);
    else
        report("SCHEMA", node, "BT-125", "The attached file is damaged: it is not written in base64.");
    return file;
}

}  // namespace duebook::einvoice
