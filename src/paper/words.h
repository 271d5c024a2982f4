// SPDX-License-Identifier: GPL-3.0-or-later
// The words of printed documents in one language, and how it writes days, numbers and amounts.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "einvoice/decimal.h"

namespace duebook::paper {

// A catalogue of resources/documents, or a company's own over one of these.
class Words {
public:
    // The built-in catalogue of a BCP 47 language: "de-CH", else "de", else "en".
    static const Words& of(std::string_view language);
    // The languages that have a catalogue, in alphabetical order.
    static std::vector<std::string> languages();
    // Reads "key = value" lines over the words of `base`; # begins a comment. Refuses layoutInvalid with the line: a
    // line of another form, a key that the base does not have, a form of dates or numbers that is not known.
    static Result<Words> parse(std::string_view text, const Words& base);

    // The word of a key; a key that the English catalogue lacks is a programming mistake.
    const std::string& word(std::string_view key) const;
    // The word of a key that may be missing, as those of countries, units and tax categories.
    std::optional<std::string> find(std::string_view key) const;
    // The keys that begin so, in alphabetical order.
    std::vector<std::string> keys(std::string_view prefix) const;
    const std::string& language() const { return word("language"); }

    // "31 January 2026"
    std::string date(Date day) const;
    // "31 Jan 2026", for tables.
    std::string shortDate(Date day) const;
    // "1.234,50" with all the decimals that the number has; a true minus.
    std::string number(einvoice::Decimal value) const;
    // The number with at least the currency's decimals: "1.234,50".
    std::string amount(einvoice::Decimal value, Currency currency) const;
    // "1.234,50 EUR"
    std::string money(einvoice::Decimal value, Currency currency) const;
    // "19 %": without decimals that say nothing.
    std::string percent(einvoice::Decimal value) const;
    // The word of a key with its places filled in; a place that is not among the parts stays empty.
    std::string filled(std::string_view key, const std::map<std::string_view, std::string>& parts) const;

private:
    std::map<std::string, std::string, std::less<>> words_;

    std::string day(std::string_view form, Date day) const;
    static std::optional<Words> embedded(std::string_view language);
    Result<void> read(std::string_view text, const Words* base);
};

}  // namespace duebook::paper
