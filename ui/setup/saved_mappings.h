// SPDX-License-Identifier: GPL-3.0-or-later
// The mappings that the ledger keeps for layouts that come again.
#pragma once
#include <string>
#include <vector>

#include "io/mapping_profile.h"
#include "services/books.h"

namespace duebook::ui {

struct SavedMapping {
    std::string name;
    io::MappingProfile profile;
};

// Those that serve the kind, by name; what cannot be read any more is left out.
std::vector<SavedMapping> savedMappings(services::Books& books, io::ImportKind kind);
// Replaces one of the same name.
void saveMapping(services::Books& books, const SavedMapping& mapping);

}  // namespace duebook::ui
