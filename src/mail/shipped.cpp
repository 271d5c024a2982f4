// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/shipped.h"

#include <algorithm>
#include <utility>

namespace duebook::resources {
extern const std::vector<std::pair<std::string_view, std::string_view>> mailTemplates;
}

namespace duebook::mail {

std::optional<std::string_view> shippedTemplate(std::string_view name, std::string_view language) {
    const std::string wanted = std::string(name) + "." + std::string(language) + ".txt";
    for (const auto& [file, text] : resources::mailTemplates) {
        if (file == wanted) return text;
    }
    return std::nullopt;
}

std::vector<std::string> shippedLanguages(std::string_view name) {
    std::vector<std::string> languages;
    for (const auto& [file, text] : resources::mailTemplates) {
        const std::size_t dot = file.find('.');
        if (file.substr(0, dot) == name) languages.emplace_back(file.substr(dot + 1, file.rfind('.') - dot - 1));
    }
    std::sort(languages.begin(), languages.end());
    return languages;
}

}  // namespace duebook::mail
