// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_terms.h"

#include <algorithm>

#include "base/text.h"
#include "billing/holidays.h"
#include "billing/terms_text.h"
#include "io/terms_json.h"

namespace duebook::services {
namespace {

constexpr std::size_t mostRead = 1000;  // different texts of one file that are remembered
constexpr int yearsOfTerms = 11;

billing::PaymentTerms termsOf(const store::TermsRow& row) {
    if (row.content.empty()) return {.name = row.name, .netDays = row.netDays};
    return io::termsOfText(row.content);
}

Date lastDueDay(const billing::PaymentTerms& terms, Date issued) {
    billing::HolidayCalendar holidays;
    if (terms.businessDays != billing::BusinessDays::asIs) {
        const int year = issued.year();
        holidays = billing::holidaysOf(terms.calendar, year, year + yearsOfTerms).value_or(holidays);
    }
    if (terms.instalments.empty()) return billing::dueDay(terms, issued, terms.netDays, holidays);
    Date last = issued;
    for (const billing::InstalmentRule& part : terms.instalments)
        last = std::max(last, billing::dueDay(terms, issued, part.days, holidays));
    return last;
}

// Nothing but days to pay: kept under their plain name.
bool isPlain(const billing::PaymentTerms& t) {
    return !t.endOfMonth && t.thenDays == 0 && !t.dayOfMonth && t.discounts.empty() && t.instalments.empty();
}

}  // namespace

ImportTerms::ImportTerms(db::Connection& db) : catalogue_(db) {
    for (const store::TermsRow& row : catalogue_.terms()) known_.push_back({row.id, row.name, termsOf(row)});
}

const ImportTerms::Known* ImportTerms::find(std::string_view text) const {
    const std::string name = folded(text);
    const auto found =
        std::find_if(known_.begin(), known_.end(), [&](const Known& known) { return folded(known.name) == name; });
    return found == known_.end() ? nullptr : &*found;
}

const std::optional<billing::PaymentTerms>& ImportTerms::read(std::string_view text) {
    const auto before = read_.find(std::string(text));
    if (before != read_.end()) return before->second;
    std::optional<billing::PaymentTerms> terms;
    if (const Known* const named = find(text))
        terms = named->terms;
    else if (auto typed = billing::readTerms(text))
        terms = *std::move(typed);
    if (read_.size() >= mostRead) read_.clear();
    return read_.emplace(text, std::move(terms)).first->second;
}

std::optional<Date> ImportTerms::dueOf(std::string_view text, Date issued) {
    const auto& terms = read(text);
    return terms ? std::optional(lastDueDay(*terms, issued)) : std::nullopt;
}

std::optional<Date> ImportTerms::dueOf(std::int64_t termsId, Date issued) const {
    const auto found =
        std::find_if(known_.begin(), known_.end(), [&](const Known& known) { return known.id == termsId; });
    return found == known_.end() ? std::nullopt : std::optional(lastDueDay(found->terms, issued));
}

std::optional<std::int64_t> ImportTerms::idOf(std::string_view text) {
    if (const Known* const named = find(text)) return named->id;
    const auto& terms = read(text);
    if (!terms) return std::nullopt;
    const bool plain = isPlain(*terms);
    const std::string name = plain ? "net " + std::to_string(terms->netDays) : std::string(text);
    if (const Known* const named = find(name)) return named->id;
    catalogue_.putTerms({0, name, terms->netDays, plain ? std::string() : io::textOfTerms(*terms)});
    known_.push_back({catalogue_.terms(name)->id, name, *terms});
    return known_.back().id;
}

}  // namespace duebook::services
