// SPDX-License-Identifier: GPL-3.0-or-later
// A file of settings: the company, accounts, terms, taxes, items, number patterns and rules of matching, each
// thing by its name.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "billing/company.h"
#include "billing/draft.h"
#include "io/terms_json.h"

namespace duebook::io {

struct AccountEntry {
    std::string code, name;
    std::string kind;  // revenue or tax
};

struct Config {
    std::optional<std::string> company;                       // a change of its JSON (RFC 7396), without the logo
    std::optional<std::string> logoFile;                      // a path, as it was written
    std::optional<std::pair<std::string, std::string>> logo;  // media type and base64
    bool withoutLogo = false;                                 // null: it is removed
    std::vector<AccountEntry> accounts;
    std::vector<billing::PaymentTerms> terms;
    std::vector<TaxEntry> taxes;
    std::vector<billing::CatalogueItem> items;
    std::vector<std::pair<billing::DraftKind, std::string>> numbering;
    struct MatchRuleEntry {
        std::string name, fields;  // fields: a change of its JSON (RFC 7396)
        std::string path;
    };
    std::vector<MatchRuleEntry> matchRules;
};

// Each section is an array of objects, or an object of them by name. Prices without a currency are in `usual`. Faults:
// jsonInvalid; fieldUnknown (a section that is none of these); valueMissing (a name); of the fields; of the patterns as
// billing::NumberPattern::read refuses.
Checked<Config> readConfig(std::string_view text, Currency usual);

}  // namespace duebook::io
