// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_profiles.h"

#include "io/text_file.h"
#include "store/import_store.h"

namespace duebook::services {
namespace {

constexpr std::size_t longestProfile = 1024 * 1024;

}  // namespace

Result<io::MappingProfile> readProfile(const std::string& path) {
    return io::parseProfile(io::wholeFile(path, longestProfile));
}

Result<io::MappingProfile> savedProfile(Books& books, const std::string& name) {
    const auto content = store::ProfileStore(*books.db).find(name);
    if (!content) return refuse(Refusal::profileUnknown, name);
    return io::parseProfile(*content);
}

Result<void> saveProfile(Books& books, const std::string& name, const io::MappingProfile& profile) {
    if (name.empty()) return refuse(Refusal::valueMissing, "NAME");
    db::Transaction transaction(*books.db, db::Mode::write);
    store::ProfileStore(*books.db).save(name, io::toJson(profile));
    transaction.commit();
    return {};
}

std::vector<std::pair<std::string, io::MappingProfile>> savedProfiles(Books& books) {
    std::vector<std::pair<std::string, io::MappingProfile>> profiles;
    for (const auto& [name, content] : store::ProfileStore(*books.db).all()) {
        if (auto profile = io::parseProfile(content)) profiles.emplace_back(name, std::move(*profile));
    }
    return profiles;
}

}  // namespace duebook::services
