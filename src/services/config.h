// SPDX-License-Identifier: GPL-3.0-or-later
// The company's settings: taken from a file, written to one, and given to a new ledger.
#pragma once
#include <string>
#include <string_view>

#include "base/result.h"
#include "billing/draft.h"
#include "services/books.h"
#include "store/catalogue_store.h"

namespace duebook::services {

struct ConfigCounts {
    bool company = false;
    std::int64_t accounts = 0, terms = 0, taxes = 0, items = 0, patterns = 0, matchRules = 0;
};

// Takes what the text holds, by name: what is there already is changed, all else stays. `folder` is where the path of a
// logo begins. All or nothing. Refuses as io::readConfig; of the company as io::readCompany, termsUnknown,
// taxCodeUnknown; of items taxCodeUnknown, of items and taxes accountUnknown; valueInvalid for a logo that is no PNG,
// JPEG or SVG. Throws db::DbError and io::IoError.
Checked<ConfigCounts> importConfig(Books& books, std::string_view text, const std::string& folder);
// The same as JSON.
std::string exportConfig(Books& books);
// The pattern that the numbers of a kind of document follow: the company's own, else the usual one.
std::string patternOf(store::CatalogueStore& catalogue, billing::DraftKind kind);
// What the next document of the day would be numbered by the pattern; the number is not taken. Refuses as
// billing::NumberPattern::read.
Result<std::string> nextNumber(Books& books, std::string_view pattern, Date day);
// Gives a new ledger its usual terms, and the tax codes of its country where we know them. The caller holds the write
// transaction in which the ledger was made.
void giveDefaults(db::Connection& db, const std::string& company, const std::string& country, Currency currency,
                  Instant now);

}  // namespace duebook::services
