// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/noisy_book.h"

#include <algorithm>

#include "demo/lands.h"

namespace duebook::demo {
namespace {

constexpr std::string_view scripts =
    "ООО Ромашка|ЗАО Северный ветер|Αιγαίο Ναυτιλιακή ΑΕ|Κρόνος Εμπορική ΕΠΕ|株式会社山田製作所|有限会社青木商店|"
    "上海东方贸易有限公司|深圳华强电子有限公司|شركة النور للتجارة|مؤسسة الخليج|חברת הגליל בעמ|ООО Уральский завод";
constexpr std::string_view patterns = "RE-2026-|2026-|INV|R|FA-26-|";  // the last: digits alone

void put(std::string& text, std::string_view place, std::string_view word) {
    const std::size_t at = text.find(place);
    if (at != std::string::npos) text.replace(at, place.size(), word);
}

std::string nameOf(Random& random, std::int64_t no) {
    if (random.chance(60)) return std::string(random.word(scripts)) + " " + std::to_string(no);
    const Land& land = lands()[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(lands().size())))];
    std::string name(land.name);
    std::string stem(random.word(land.stems));
    if (random.chance(700)) stem += " & " + std::string(random.word(land.stems));
    put(name, "%s", stem);
    put(name, "%t", random.word(land.trades));
    put(name, "%f", random.word(land.forms));
    return name;
}

std::string ibanOf(Random& random) {
    std::string iban = "DE";
    for (int i = 0; i < 20; ++i) iban += static_cast<char>('0' + random.below(10));
    return iban;
}

std::string padded(std::int64_t number, std::size_t width) {
    std::string text = std::to_string(number);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

Money amountOf(Random& random, std::int64_t typical) {
    std::int64_t minor = std::max<std::int64_t>(1900, typical * random.skewed() / 1000);
    if (random.chance(150)) minor = (minor + 2500) / 5000 * 5000 + 5000;
    return {minor, *Currency::fromCode("EUR")};
}

matching::OpenDocument documentOf(Random& random, std::string number, CustomerId customer, Money gross, Date issued,
                                  std::int64_t& ids) {
    matching::OpenDocument document{{++ids}, std::move(number), {}, {}};
    std::vector<Money> parts = {gross};
    if (gross.minor() > 400'000 && random.chance(80)) parts = gross.split(3);
    const int discountDays = random.chance(250) ? 14 : 0;
    int no = 0;
    for (const Money part : parts) {
        const Date due = issued.plusDays(30 * (no + 1));
        OpenItem item{{++ids}, document.id, customer, issued, due, part, part};
        document.parts.push_back({item, ++no, {}, {}, {}});
        if (discountDays == 0 || parts.size() > 1) continue;
        const Date until = issued.plusDays(discountDays + 3);
        const Money off = part.share(Money(2, part.currency()), Money(100, part.currency()), Round::halfAwayFromZero);
        matching::OpenPart& open = document.parts.back();
        open.discounts.push_back({until, until, percent(2), off});
        open.amount = part;
        open.given = Money(0, part.currency());
    }
    return document;
}

}  // namespace

void makeBook(Random& random, NoisyBank& bank, const NoisySize& size) {
    std::vector<std::int64_t> typical;
    for (std::int64_t i = 0; i < size.customers; ++i) {
        const std::string name = nameOf(random, i);
        matching::Debtor debtor{{i + 1}, "K" + padded(10'000 + i * 3, 5), name, name, {}, {}, {}};
        if (random.chance(850)) debtor.accounts.push_back(ibanOf(random));
        typical.push_back(8'000 + random.below(300'000));
        bank.debtors.push_back(std::move(debtor));
    }
    const std::string prefix(random.word(patterns));
    std::int64_t ids = size.customers, number = 3'000 + random.below(5'000);
    for (std::int64_t i = 0; i < size.items; ++i) {
        number += 1 + random.below(3);  // those between are paid
        const auto owner = static_cast<std::size_t>(random.chance(300) ? random.below(size.customers / 10 + 1)
                                                                       : random.below(size.customers));
        const Date issued = bank.day.plusDays(-static_cast<int>(random.below(90)));
        // some are billed the same each month
        const Money gross = owner % 9 == 0 ? Money(typical[owner] / 100 * 100, *Currency::fromCode("EUR"))
                                           : amountOf(random, typical[owner]);
        bank.documents.push_back(
            documentOf(random, prefix + padded(number, 6), bank.debtors[owner].id, gross, issued, ids));
    }
}

}  // namespace duebook::demo
