// SPDX-License-Identifier: GPL-3.0-or-later
// How a file's columns become the canonical ones: the mapping that a user saves for a layout that comes again.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "io/date_reader.h"
#include "io/import_columns.h"
#include "io/table_reader.h"

namespace duebook::io {

struct MappingProfile {
    std::optional<ImportKind> kind;
    TableHints hints;
    std::optional<DateFormat> dateFormat;
    std::optional<char> decimal;                               // '.' or ','
    std::map<std::string, std::string, std::less<>> columns;   // canonical name → the file's; empty: all canonical
    std::map<std::string, std::string, std::less<>> defaults;  // canonical name → the value of a blank or absent cell
    bool createCustomers = false;
    bool roundAmounts = false;
};

// Reads the JSON of docs/manual/command-line.md. Refuses profileInvalid with the key, or the value of a key, at fault:
// no JSON object, unknown keys, unknown columns, values of another type, a format or encoding that is not known.
Result<MappingProfile> parseProfile(std::string_view json);
// The JSON that parseProfile reads back as an equal mapping.
std::string toJson(const MappingProfile& profile);
// Whether the mapping can serve an import of this kind. Refuses profileInvalid with "kind" or an unknown column's name,
// and profileLacksColumn with a mandatory column that it neither maps nor gives a default for.
Result<void> checkProfile(const MappingProfile& profile, ImportKind kind);

}  // namespace duebook::io
