// SPDX-License-Identifier: GPL-3.0-or-later
// The mappings of imports that the ledger keeps for its users.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "io/mapping_profile.h"
#include "services/books.h"

namespace duebook::services {

// The mapping in a JSON file. Refuses profileInvalid. Throws io::IoError.
Result<io::MappingProfile> readProfile(const std::string& path);
// A saved mapping. Refuses profileUnknown.
Result<io::MappingProfile> savedProfile(Books& books, const std::string& name);
// Keeps the mapping under the name, in place of one that has it. Refuses valueMissing for an empty name.
Result<void> saveProfile(Books& books, const std::string& name, const io::MappingProfile& profile);
// The saved mappings, by name.
std::vector<std::pair<std::string, io::MappingProfile>> savedProfiles(Books& books);

}  // namespace duebook::services
