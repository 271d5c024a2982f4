// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/customers.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

#include "base/check.h"
#include "base/text.h"
#include "base/vat_id.h"
#include "demo/lands.h"

namespace duebook::demo {
namespace {

// Where the company itself is: its customers there pay value added tax.
constexpr std::string_view homeCountry = "IE";
constexpr int homeVatPercent = 23;

const Land& pickLand(Random& random) {
    std::int64_t at = random.below(1000);
    for (const Land& land : lands()) {
        at -= land.share;
        if (at < 0) return land;
    }
    return lands().front();
}

std::string fromPattern(Random& random, std::string_view pattern) {
    std::string text;
    for (const char c : pattern) {
        if (c == '#')
            text += static_cast<char>('0' + random.below(10));
        else if (c == '?')
            text += "ABCDEFGHJKLMNPRSTUVWXYZ"[random.below(23)];
        else
            text += c;
    }
    return text;
}

// The next text of the same form: digits count on, and a letter at the end.
void countOn(std::string& text) {
    for (std::size_t i = text.size(); i-- > 0;) {
        char& c = text[i];
        const bool letter = i + 1 == text.size() && c >= 'A' && c <= 'Z';
        if (!letter && (c < '0' || c > '9')) continue;
        if (c != (letter ? 'Z' : '9')) {
            ++c;
            return;
        }
        c = letter ? 'A' : '0';
    }
}

// A tax number that a customer of the country could have: others are not billed.
std::string taxIdOf(Random& random, const Land& land) {
    constexpr int mostDraws = 100, mostSteps = 2000;
    for (int drawn = 0; drawn < mostDraws;
         ++drawn) {  // one that begins with a zero, say, is of no form to count on from
        std::string text = fromPattern(random, land.taxId);
        if (!knowsVatIdsOf(land.country)) return text;
        for (int step = 0; step < mostSteps; ++step, countOn(text)) {
            if (readVatId(text, land.country)) return text;
        }
    }
    check(false, "a pattern of tax numbers that the country knows");
    return {};
}

void put(std::string& text, std::string_view place, std::string_view word) {
    const std::size_t at = text.find(place);
    if (at != std::string::npos) text.replace(at, place.size(), word);
}

// Gives names that no other customer has: with a second stem, a city or a number where the plain one is taken.
class Names {
public:
    explicit Names(Random& random) : random_(random) {}
    std::string make(const Land& land, std::string_view city) {
        for (int attempt = 0;; ++attempt) {
            std::string stem(random_.word(land.stems));
            const bool spaced = land.name.find(' ') != std::string_view::npos;
            if (attempt > 1) stem += (spaced ? " & " : "") + std::string(random_.word(land.stems));
            if (attempt > 3) stem += (spaced ? " " : "") + std::string(city);
            if (attempt > 6) stem += (spaced ? " " : "") + std::to_string(taken_.size());
            std::string name(land.name);
            put(name, "%s", stem);
            put(name, "%t", random_.word(land.trades));
            put(name, "%f", random_.word(land.forms));
            if (taken_.insert(name).second) return name;
        }
    }

private:
    Random& random_;
    std::unordered_set<std::string> taken_;
};

// "accounts@dunmallowfoods.example": letters of the name where it is written in Latin, else the number.
std::string emailOf(Random& random, const store::Customer& card) {
    std::string host;
    for (const char c : folded(card.name)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) host += c;
    }
    if (host.size() < 5) host = folded(card.number);
    return std::string(random.word("accounts|payables|invoices|finance|office")) + "@" + host.substr(0, 24) +
           ".example";
}

void addAddress(Random& random, const Land& land, std::string_view city, store::Customer& card) {
    card.country = land.country;
    card.language = land.language;
    card.city = city;
    card.street = land.address;
    put(card.street, "%s", random.word(land.streets));
    put(card.street, "%n", std::to_string(random.between(1, 148)));
    card.postalCode = fromPattern(random, land.postalCode);
    card.phone = fromPattern(random, land.phone);
    card.taxId = taxIdOf(random, land);
    if (!land.peppol.empty() && random.chance(350)) card.peppolId = std::string(land.peppol) + ":" + card.taxId;
}

std::string groupOf(Random& random, std::string_view country, std::int64_t rank) {
    if (rank < 20) return "Key accounts";
    if (country == "US" || country == "AE" || country == "IL" || country == "CN" || country == "JP") return "Export";
    return std::string(random.word("Wholesale|Wholesale|Retail|Retail|Trade|Trade|Public sector|Online"));
}

std::string deskOf(std::string_view country, std::string_view group) {
    if (group == "Key accounts") return "Desk A";
    if (country == "IE" || country == "GB") return "Desk B";
    if (country == "US" || group == "Export") return "Desk D";
    return "Desk C";
}

Payer pickPayer(Random& random) {
    const std::int64_t at = random.below(100);
    return at < 52 ? Payer::good : at < 80 ? Payer::average : at < 94 ? Payer::slow : Payer::bad;
}

void addHabits(Random& random, const Company& company, Trader& trader, std::int64_t rank) {
    trader.payer = pickPayer(random);
    trader.payRun = random.chance(600) ? static_cast<int>(random.between(1, 5)) : 0;
    if (random.chance(120)) trader.drift = static_cast<int>(random.between(-8, 24));
    trader.byInstalments = random.chance(60);
    trader.weight = 1'000'000 / (rank + 4);
    trader.typicalMinor = 110'000 * random.skewed() / 1000;
    const std::int64_t days = company.asOf - company.first;
    trader.since = random.chance(700) ? company.first : company.first.plusDays(random.below(days * 9 / 10 + 1));
}

// About four months of sales, in round thousands; a few customers have none, a few too little.
std::optional<std::int64_t> creditLimit(Random& random, std::int64_t invoices, std::int64_t typicalMinor) {
    if (random.chance(80)) return std::nullopt;
    const std::int64_t sales = (invoices / 9 + 1) * typicalMinor * random.between(70, 220) / 100;
    return (sales / 100'000 + 1) * 100'000;
}

}  // namespace

std::vector<Trader> makeCustomers(Random& random, std::int64_t count, const Company& company,
                                  const std::vector<store::Terms>& terms) {
    std::vector<std::int64_t> ranks(static_cast<std::size_t>(count));
    std::iota(ranks.begin(), ranks.end(), 0);
    for (std::size_t i = ranks.size(); i > 1; --i) {
        std::swap(ranks[i - 1], ranks[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(i)))]);
    }
    Names names(random);
    std::vector<Trader> traders;
    traders.reserve(ranks.size());
    std::int64_t weights = 0;
    for (const std::int64_t rank : ranks) {
        const Land& land = pickLand(random);
        Trader t{.card = {}, .currency = *Currency::fromCode(land.currency), .since = company.first};
        const std::string_view city = random.word(land.cities);
        t.card.id = {static_cast<std::int64_t>(traders.size()) + 1};
        t.card.number = "C-" + std::to_string(10000 + t.card.id.value);
        t.card.legalName = t.card.name = names.make(land, city);
        addAddress(random, land, city, t.card);
        t.card.email = emailOf(random, t.card);
        t.card.currency = t.currency;
        t.card.group = groupOf(random, land.country, rank);
        t.card.collector = deskOf(land.country, t.card.group);
        const auto& term = terms[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(terms.size())))];
        t.card.termsId = term.id;
        t.netDays = term.netDays;
        t.vatPercent = land.country == homeCountry ? homeVatPercent : 0;
        addHabits(random, company, t, rank);
        weights += t.weight;
        traders.push_back(std::move(t));
    }
    for (Trader& t : traders) {
        const std::int64_t expected = company.invoices * t.weight / std::max<std::int64_t>(weights, 1);
        t.card.creditLimitMinor = creditLimit(random, expected, t.typicalMinor);
    }
    return traders;
}

}  // namespace duebook::demo
