// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/noisy_bank.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <unordered_map>

#include "base/payment_reference.h"
#include "base/text.h"
#include "demo/noisy_book.h"

namespace duebook::demo {
namespace {

struct Kind {
    std::string_view name;
    int share;
};
constexpr std::array<Kind, noises> kinds = {
    {{"clean", 230},       {"reference", 100},      {"torn", 50},           {"bare", 60},
     {"confused", 15},     {"mistyped", 25},        {"account_only", 90},   {"name_only", 50},
     {"script", 15},       {"several", 90},         {"several_silent", 20}, {"several_one_lost", 15},
     {"discount", 60},     {"charges", 20},         {"partly", 20},         {"too_much", 12},
     {"stranger", 30},     {"customer_number", 20}, {"everything", 20},     {"instalment", 10},
     {"paid_twice", 8},    {"other_number", 4},     {"wrong_amount", 8},    {"silent", 8},
     {"foreign_money", 20}}};
constexpr std::string_view beginnings = "Rechnung |Rg.Nr. |Invoice |RE |Facture no |Zahlung |Fattura |Betreft |Inv. ||";
constexpr std::string_view endings =
    "| vom 03.04.26| danke| Kd. Nr. unbekannt| EUR| thank you|, Lieferung April| s. Avis";
constexpr std::string_view strangers =
    "Treuhand Nord AG|Holding Mayer|Central Cash Pool SA|PAYMENT SERVICES LTD|Erika Muster";
constexpr std::string_view others =
    "Zinsen Q1|Erstattung Versicherung|Refund order 7731|Schrottverkauf|Steuererstattung|Miete";

// Makes the lines, one after the other, from what is still free.
class Payers {
public:
    Payers(Random& random, NoisyBank& bank) : random_(random), bank_(bank) {
        for (std::size_t i = 0; i < bank_.documents.size(); ++i) byOwner_[ownerOf(i)].push_back(i);
    }
    void make(Noise noise) {
        NoisyLine line{blank(), noise, {}, 0};
        if (fill(line)) bank_.lines.push_back(std::move(line));
    }

private:
    matching::Payment blank() {
        matching::Payment payment{static_cast<std::int64_t>(bank_.lines.size()) + 1,
                                  bank_.day.plusDays(static_cast<int>(random_.below(5))),
                                  Money(0, *Currency::fromCode("EUR"))};
        return payment;
    }
    std::size_t ownerOf(std::size_t document) const {
        return static_cast<std::size_t>(bank_.documents[document].parts[0].item.customer.value - 1);
    }
    bool isFree(std::size_t document) const { return taken_.count(document) == 0; }
    bool discounted(std::size_t document, Date day) const {
        const auto& part = bank_.documents[document].parts[0];
        return !part.discounts.empty() && part.discounts[0].acceptedUntil >= day;
    }
    // A document that nobody has paid, and its customer.
    std::optional<std::size_t> pick(const std::function<bool(std::size_t)>& fits) {
        for (int attempt = 0; attempt < 400; ++attempt) {
            const auto at = static_cast<std::size_t>(random_.below(static_cast<std::int64_t>(bank_.documents.size())));
            if (isFree(at) && fits(at)) return at;
        }
        return std::nullopt;
    }
    std::vector<std::size_t> freeOf(std::size_t owner) const {
        std::vector<std::size_t> list;
        for (const std::size_t at : byOwner_.at(owner)) {
            if (isFree(at)) list.push_back(at);
        }
        return list;
    }
    Money grossOf(std::size_t document) const {
        Money sum(0, *Currency::fromCode("EUR"));
        for (const auto& part : bank_.documents[document].parts) sum += part.item.open;
        return sum;
    }
    void pay(NoisyLine& line, std::size_t document) {
        taken_.insert(document);
        line.payment.amount += grossOf(document);
        for (const auto& part : bank_.documents[document].parts) line.truth.insert(part.item.instalment.value);
    }
    std::string number(std::size_t document) const { return bank_.documents[document].number; }
    const matching::Debtor& debtor(std::size_t document) const { return bank_.debtors[ownerOf(document)]; }

    void from(NoisyLine& line, const matching::Debtor& payer) {
        line.customer = payer.id.value;
        line.payment.name = random_.chance(500) ? payer.name : upper(payer.name);
        if (random_.chance(600)) line.payment.name = cut(line.payment.name, 35);
        if (!payer.accounts.empty() && random_.chance(900)) line.payment.account = payer.accounts[0];
    }
    void say(NoisyLine& line, const std::string& what) {
        line.payment.text = std::string(random_.word(beginnings)) + what + std::string(random_.word(endings));
    }
    static std::string upper(std::string text) {
        for (char& c : text) {
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        }
        return text;
    }
    static std::string cut(const std::string& text, std::size_t bytes) {
        std::string part = text.substr(0, bytes);
        while (!isUtf8(part)) part.pop_back();
        return part;
    }
    bool hasAccount(std::size_t document) const { return !debtor(document).accounts.empty(); }

    bool fill(NoisyLine& line);
    bool fillOne(NoisyLine& line, std::size_t document);
    bool fillReference(NoisyLine& line, std::size_t document);
    void fillMoney(NoisyLine& line, std::size_t document);
    bool fillSeveral(NoisyLine& line);
    bool fillTwice(NoisyLine& line);
    std::string mangled(Noise noise, std::string number);
    bool fits(Noise noise, std::size_t document, Date day) const;

    Random& random_;
    NoisyBank& bank_;
    std::unordered_map<std::size_t, std::vector<std::size_t>> byOwner_;
    std::unordered_set<std::size_t> taken_;
};

bool Payers::fits(Noise noise, std::size_t document, Date day) const {
    const auto& parts = bank_.documents[document].parts;
    if (noise == Noise::instalment) return parts.size() > 1;
    if (noise == Noise::discount) return discounted(document, day);
    if (parts.size() > 1) return false;
    switch (noise) {
        case Noise::mistyped:
        case Noise::accountOnly:
        case Noise::wrongAmount:
            return hasAccount(document);
        case Noise::script:
            return static_cast<unsigned char>(debtor(document).name[0]) >= 0x80;
        case Noise::otherNumber:
            return freeOf(ownerOf(document)).size() > 1;
        default:
            return true;
    }
}

std::string Payers::mangled(Noise noise, std::string number) {
    const auto at = number.size() - 1 - static_cast<std::size_t>(random_.below(4));
    switch (noise) {
        case Noise::torn:
            number.insert(number.size() - 3, random_.chance(500) ? " " : "-");
            return number;
        case Noise::bare: {
            const std::size_t digits = number.find_last_not_of("0123456789");
            number = digits == std::string::npos ? number : number.substr(digits + 1);
            return number.substr(std::min(number.find_first_not_of('0'), number.size() - 1));
        }
        case Noise::confused:
            for (char& c : number) {
                if (c == '0') c = 'O';
                if (c == '1') c = 'I';
            }
            return number;
        case Noise::mistyped:
            if (random_.chance(300)) return number.erase(at, 1);
            if (random_.chance(300) && number[at] != number[at - 1]) {
                std::swap(number[at], number[at - 1]);
                return number;
            }
            number[at] = static_cast<char>('0' + (number[at] - '0' + 1 + random_.below(9)) % 10);
            return number;
        default:
            return number;
    }
}

bool Payers::fillOne(NoisyLine& line, std::size_t document) {
    from(line, debtor(document));
    pay(line, document);
    const Money open = line.payment.amount;
    const auto without = [&](std::string text) {
        line.payment.text = std::move(text);
        return true;
    };
    say(line, mangled(line.noise, number(document)));
    switch (line.noise) {
        case Noise::reference:
            return fillReference(line, document);
        case Noise::accountOnly:
            line.payment.account = debtor(document).accounts[0];
            return without(std::string(random_.word("danke|Zahlung|payment|")));
        case Noise::mistyped:
            line.payment.account = debtor(document).accounts[0];
            return true;
        case Noise::nameOnly:
        case Noise::script:
            line.payment.account = random_.chance(500) ? "" : "FR761234" + std::to_string(random_.below(1'000'000'000));
            return without(std::string(random_.word("danke|Zahlung|payment|")));
        case Noise::stranger:
            line.payment.name = random_.word(strangers);
            line.payment.account = "NL91" + std::to_string(random_.below(1'000'000'000));
            return true;
        case Noise::customerNumber:
            line.payment.account.clear();
            line.payment.name = random_.word(strangers);
            return without("Kundennr. " + debtor(document).number);
        case Noise::otherNumber: {
            auto free = freeOf(ownerOf(document));
            std::erase_if(free, [&](std::size_t at) { return grossOf(at) == open; });  // that would be no noise
            if (free.empty()) return false;
            say(line, number(free[static_cast<std::size_t>(random_.below(static_cast<std::int64_t>(free.size())))]));
            return true;
        }
        case Noise::wrongAmount:
            fillMoney(line, document);
            return without("Zahlung");
        case Noise::silent:
            line.payment.name = line.payment.account = {};
            return without("Sammelavis folgt");
        default:
            fillMoney(line, document);
            return true;
    }
}

bool Payers::fillReference(NoisyLine& line, std::size_t document) {
    const ReferenceKind kind = random_.chance(400) ? ReferenceKind::swissQr : ReferenceKind::creditor;
    const auto made = makeReference(kind, number(document));
    line.payment.text.clear();
    if (random_.chance(700))
        line.payment.reference = made.value();
    else
        line.payment.text = groupedReference(kind, made.value());
    return true;
}

// Money that is not all that is open.
void Payers::fillMoney(NoisyLine& line, std::size_t document) {
    const auto& first = bank_.documents[document].parts[0];
    const Money open = line.payment.amount;
    const auto cents = [&](std::int64_t minor) { return Money(minor, open.currency()); };
    Money& amount = line.payment.amount;
    switch (line.noise) {
        case Noise::discount:
            amount -= first.discounts[0].amount;
            break;
        case Noise::charges:
            amount -= cents(std::min<std::int64_t>(250 + random_.below(5) * 250, open.minor() / 40));
            break;
        case Noise::partly:
            amount = cents(open.minor() * random_.between(2, 7) / 10);
            break;
        case Noise::tooMuch:
            amount += cents(random_.between(3, 90) * 100);
            break;
        case Noise::instalment:
            amount = first.item.open;
            line.truth = {first.item.instalment.value};
            break;
        case Noise::wrongAmount:
            amount = cents(open.minor() * random_.between(31, 97) / 100 + random_.below(99));
            line.truth.clear();
            break;
        default:
            break;
    }
}

bool Payers::fillSeveral(NoisyLine& line) {
    const bool all = line.noise == Noise::everything, silent = line.noise == Noise::severalSilent;
    const auto first = pick([&](std::size_t at) {
        const std::size_t count = byOwner_.at(ownerOf(at)).size();
        return count >= 3 && freeOf(ownerOf(at)).size() >= 2 && (!all || freeOf(ownerOf(at)).size() == count) &&
               (!silent || hasAccount(at));
    });
    if (!first) return false;
    std::vector<std::size_t> free = freeOf(ownerOf(*first));
    const std::int64_t most = silent ? 3 : 8;
    const auto count = all ? free.size()
                           : static_cast<std::size_t>(random_.between(
                                 2, std::min<std::int64_t>(most, static_cast<std::int64_t>(free.size()))));
    from(line, debtor(*first));
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        pay(line, free[i]);
        const bool lost = line.noise == Noise::severalOneLost && i == 0;
        if (!lost) text += (text.empty() ? "" : ", ") + number(free[i]);
    }
    if (silent) line.payment.account = debtor(*first).accounts[0];
    if (all || silent)
        line.payment.text = all ? "lt. Kontoauszug" : "Zahlung";
    else
        say(line, text);
    return true;
}

bool Payers::fillTwice(NoisyLine& line) {
    if (bank_.lines.empty()) return false;
    const auto at = static_cast<std::size_t>(random_.below(static_cast<std::int64_t>(bank_.lines.size())));
    const NoisyLine& before = bank_.lines[at];
    if (before.noise > Noise::nameOnly) return false;
    line.payment = before.payment;
    line.payment.line = static_cast<std::int64_t>(bank_.lines.size()) + 1;
    line.payment.booked = before.payment.booked.plusDays(3);
    line.customer = before.customer;
    return true;
}

bool Payers::fill(NoisyLine& line) {
    switch (line.noise) {
        case Noise::several:
        case Noise::severalSilent:
        case Noise::severalOneLost:
        case Noise::everything:
            return fillSeveral(line);
        case Noise::paidTwice:
            return fillTwice(line);
        case Noise::foreignMoney:
            line.payment.name = random_.word(strangers);
            line.payment.text = random_.word(others);
            line.payment.amount = Money(500 + random_.below(300'000), line.payment.amount.currency());
            return true;
        default:
            break;
    }
    const auto document = pick([&](std::size_t at) { return fits(line.noise, at, line.payment.booked); });
    return document && fillOne(line, *document);
}

}  // namespace

std::string_view nameOf(Noise noise) {
    return kinds.at(static_cast<std::size_t>(noise)).name;
}
int shareOf(Noise noise) {
    return kinds.at(static_cast<std::size_t>(noise)).share;
}

NoisyBank noisyBank(std::uint64_t seed, const NoisySize& size) {
    Random random(Random(seed).next());  // neighbouring seeds would walk in each other's steps
    NoisyBank bank;
    bank.day = *Date::fromIso("2026-04-06");
    makeBook(random, bank, size);
    Payers payers(random, bank);
    for (std::int64_t i = 0; i < size.lines; ++i) {
        std::int64_t at = random.below(1000);
        std::size_t noise = 0;
        while (at >= kinds.at(noise).share) at -= kinds.at(noise++).share;
        payers.make(static_cast<Noise>(noise));
    }
    return bank;
}

}  // namespace duebook::demo
