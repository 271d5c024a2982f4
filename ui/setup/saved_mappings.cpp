// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/saved_mappings.h"

#include "store/import_store.h"

namespace duebook::ui {

std::vector<SavedMapping> savedMappings(services::Books& books, io::ImportKind kind) {
    std::vector<SavedMapping> found;
    for (const auto& [name, content] : store::ProfileStore(*books.db).all()) {
        auto profile = io::parseProfile(content);
        if (profile && io::checkProfile(*profile, kind) && profile->kind.value_or(kind) == kind)
            found.push_back({name, std::move(*profile)});
    }
    return found;
}

void saveMapping(services::Books& books, const SavedMapping& mapping) {
    store::ProfileStore(*books.db).save(mapping.name, io::toJson(mapping.profile));
}

}  // namespace duebook::ui
