// SPDX-License-Identifier: GPL-3.0-or-later
// A draft as an editor shows it: each field as the text that was typed, right or wrong, so that nothing typed is lost.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace duebook::io {

struct DraftSheet {
    struct Line {
        std::string item = {}, description = {}, quantity = {}, unit = {}, unitPrice = {}, discount = {}, tax = {};
        std::string rest = {};  // its other fields, as JSON; empty where there are none
        friend bool operator==(const Line&, const Line&) = default;
    };
    std::string kind = {}, customer = {}, date = {}, terms = {}, currency = {}, poNumber = {}, buyerReference = {},
                deliveryDate = {}, discount = {}, note = {}, corrects = {}, reason = {};
    std::vector<Line> lines = {};
    std::string rest = {};  // charges, deposits, terms that were agreed in full …
    friend bool operator==(const DraftSheet&, const DraftSheet&) = default;
};

using SheetField = std::pair<std::string_view, std::string DraftSheet::*>;
using LineField = std::pair<std::string_view, std::string DraftSheet::Line::*>;
// Each field by its word in the JSON, which faults name too: "po_number", and "unit_price" of "lines[0].unit_price".
std::span<const SheetField> sheetFields();
std::span<const LineField> lineFields();

// Refuses jsonInvalid: no object, or lines that are no objects.
Result<DraftSheet> readSheet(std::string_view text);
// What io::readDraft reads. An empty field is left out; a filled one takes the place of what `rest` has under its word.
std::string writeSheet(const DraftSheet& sheet);
// The patch (RFC 7396) that makes the draft `before` into the sheet: what the sheet has not becomes null.
std::string patchTo(const DraftSheet& sheet, std::string_view before);

}  // namespace duebook::io
