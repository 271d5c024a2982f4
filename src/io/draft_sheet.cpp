// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/draft_sheet.h"

#include <array>
#include <nlohmann/json.hpp>

#include "io/json_fields.h"

namespace duebook::io {
namespace {

constexpr std::array<SheetField, 12> ofSheet = {{{"kind", &DraftSheet::kind},
                                                 {"customer", &DraftSheet::customer},
                                                 {"date", &DraftSheet::date},
                                                 {"terms", &DraftSheet::terms},
                                                 {"currency", &DraftSheet::currency},
                                                 {"po_number", &DraftSheet::poNumber},
                                                 {"buyer_reference", &DraftSheet::buyerReference},
                                                 {"delivery_date", &DraftSheet::deliveryDate},
                                                 {"discount_percent", &DraftSheet::discount},
                                                 {"note", &DraftSheet::note},
                                                 {"corrects", &DraftSheet::corrects},
                                                 {"reason", &DraftSheet::reason}}};
constexpr std::array<LineField, 7> ofLine = {{{"item", &DraftSheet::Line::item},
                                              {"description", &DraftSheet::Line::description},
                                              {"quantity", &DraftSheet::Line::quantity},
                                              {"unit", &DraftSheet::Line::unit},
                                              {"unit_price", &DraftSheet::Line::unitPrice},
                                              {"discount_percent", &DraftSheet::Line::discount},
                                              {"tax", &DraftSheet::Line::tax}}};

// Takes the texts and numbers out of the object; what stays there is the rest.
template <class Target, class Fields>
void takeFields(Json& json, Target& target, const Fields& fields) {
    for (const auto& [key, member] : fields) {
        const auto found = json.find(key);
        if (found == json.end()) continue;
        if (found->is_string())
            target.*member = found->template get<std::string>();
        else if (found->is_number())
            target.*member = found->dump();
        else if (!found->is_null())
            continue;
        json.erase(key);
    }
    target.rest = json.empty() ? std::string() : json.dump();
}

template <class Source, class Fields>
Json withFields(const Source& source, const Fields& fields) {
    Json json = source.rest.empty() ? Json::object() : Json::parse(source.rest);
    for (const auto& [key, member] : fields) {
        if (!(source.*member).empty()) json[std::string(key)] = source.*member;
    }
    return json;
}

}  // namespace

std::span<const SheetField> sheetFields() {
    return ofSheet;
}

std::span<const LineField> lineFields() {
    return ofLine;
}

Result<DraftSheet> readSheet(std::string_view text) {
    auto json = parseJson(text);
    if (!json || !json->is_object()) return refuse(Refusal::jsonInvalid, "The draft");
    DraftSheet sheet;
    Json lines = json->contains("lines") ? (*json)["lines"] : Json::array();
    json->erase("lines");
    if (!lines.is_array()) return refuse(Refusal::jsonInvalid, "The draft");
    for (Json& line : lines) {
        if (!line.is_object()) return refuse(Refusal::jsonInvalid, "The draft");
        takeFields(line, sheet.lines.emplace_back(), ofLine);
    }
    takeFields(*json, sheet, ofSheet);
    return sheet;
}

std::string patchTo(const DraftSheet& sheet, std::string_view before) {
    Json patch = Json::parse(writeSheet(sheet));
    const auto old = parseJson(before);
    if (!old || !old->is_object()) return dumpJson(patch);
    for (const auto& [key, value] : old->items()) {
        if (!patch.contains(key)) patch[key] = nullptr;
    }
    return dumpJson(patch);
}

std::string writeSheet(const DraftSheet& sheet) {
    Json json = withFields(sheet, ofSheet);
    Json& lines = json["lines"] = Json::array();
    for (const DraftSheet::Line& line : sheet.lines) lines.push_back(withFields(line, ofLine));
    return dumpJson(json);
}

}  // namespace duebook::io
