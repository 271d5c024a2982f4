// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/sentence.h"

#include <array>
#include <initializer_list>

#include "base/text.h"

namespace duebook::billing {
namespace {

// Everything that a language says, in one place. %1, %2, … are filled in, in whatever order the language needs.
struct Phrases {
    std::array<std::string_view, 12> months;
    std::string_view date;      // %1 day, %2 month, %3 year
    std::string_view firstDay;  // the first of a month
    std::string_view percent;   // %1 number
    char decimal;
    std::string_view group;      // between thousands
    std::size_t groupedFrom;     // digits of a number that is grouped
    std::string_view due;        // %1 date
    std::string_view discount;   // %1 date, %2 percent, %3 amount off, %4 amount to pay
    std::string_view parts;      // %1 count, %2 list
    std::string_view part;       // %1 amount, %2 date
    std::string_view partEarly;  // %1 date, %2 amount
    std::string_view taxShrinks;
    std::string_view statutory;
    std::string_view interest;  // %1 percent
    std::string_view fee;       // %1 amount
};

constexpr std::string_view noBreakSpace = "\u00A0";

constexpr std::array<Phrases, 4> languages = {{
    {{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December"},
     "%1 %2 %3",
     "1",
     "%1%",
     '.',
     ",",
     4,
     "Payable by %1.",
     "If you pay by %1, deduct %2 (%3) and pay %4.",
     "Payable in %1 instalments: %2.",
     "%1 by %2",
     "%2 if paid by %1",
     "If you take the discount, the tax is reduced with it: you may recover only the tax that you have paid.",
     "For late payment we charge interest and compensation as the law provides.",
     "Late payment bears interest of %1 a year.",
     "A late payment costs a fee of %1."},
    {{"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember"},
     "%1. %2 %3",
     "1",
     "%1\u00A0%",
     ',',
     ".",
     4,
     "Zahlbar bis zum %1.",
     "Bei Zahlung bis zum %1 ziehen Sie %2 Skonto (%3) ab: %4.",
     "Zahlbar in %1 Raten: %2.",
     "%1 bis zum %2",
     "%2 bei Zahlung bis zum %1",
     "Mit einem abgezogenen Skonto mindert sich die Umsatzsteuer: Als Vorsteuer ist nur die bezahlte Steuer abziehbar.",
     "Bei verspäteter Zahlung berechnen wir die gesetzlichen Verzugszinsen und die gesetzliche Pauschale.",
     "Verspätete Zahlungen werden mit %1 im Jahr verzinst.",
     "Für eine verspätete Zahlung berechnen wir %1."},
    {{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre"},
     "%1 %2 %3",
     "1er",
     "%1\u00A0%",
     ',',
     noBreakSpace,
     4,
     "À régler au plus tard le %1.",
     "En réglant au plus tard le %1, vous déduisez un escompte de %2 (%3), soit %4 à payer.",
     "À régler en %1 échéances : %2.",
     "%1 au plus tard le %2",
     "%2 si le règlement a lieu au plus tard le %1",
     "L’escompte obtenu réduit la TVA : seule la TVA payée est déductible.",
     "Tout retard de paiement donne lieu aux pénalités et à l’indemnité forfaitaire prévues par la loi.",
     "Tout retard de paiement porte intérêt au taux de %1 par an.",
     "Tout retard de paiement donne lieu à des frais de %1."},
    {{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre"},
     "%1 de %2 de %3",
     "1",
     "%1\u00A0%",
     ',',
     ".",
     5,
     "A pagar hasta el %1.",
     "Si paga hasta el %1, descuente un %2 (%3): %4.",
     "A pagar en %1 plazos: %2.",
     "%1 hasta el %2",
     "%2 si se paga hasta el %1",
     "El descuento aplicado reduce el IVA: solo es deducible el IVA pagado.",
     "El retraso en el pago da lugar a los intereses y a la compensación que establece la ley.",
     "El retraso en el pago devenga un interés del %1 anual.",
     "Por un pago atrasado cobramos %1."},
}};

const Phrases& phrasesOf(Language language) {
    return languages[static_cast<std::size_t>(language)];
}

std::string filled(std::string_view pattern, std::initializer_list<std::string_view> values) {
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
        if (pattern[i] == '%' && next >= '1' && next <= '9') {
            text += values.begin()[next - '1'];
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

// A number with a dot, in the signs of the language.
std::string numberIn(const Phrases& words, std::string_view plain) {
    const bool negative = plain.starts_with('-');
    if (negative) plain.remove_prefix(1);
    const std::size_t dot = plain.find('.');
    const std::string_view whole = plain.substr(0, dot);
    std::string text = negative ? "-" : "";
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const bool grouped = i > 0 && (whole.size() - i) % 3 == 0 && whole.size() >= words.groupedFrom;
        if (grouped) text += words.group;
        text += whole[i];
    }
    if (dot == std::string_view::npos) return text;
    return text + words.decimal + std::string(plain.substr(dot + 1));
}

std::string discountSentences(Language language, const ScheduledInstalment& whole) {
    std::string text;
    for (const ScheduledDiscount& step : whole.discounts) {
        text +=
            " " + filled(phrasesOf(language).discount, {dateIn(language, step.until), percentIn(language, step.rate),
                                                        moneyIn(language, step.amount), moneyIn(language, step.pay)});
    }
    return text;
}

// "101.75 EUR by 31 March 2026 (99.71 EUR if paid by 11 March 2026)"
std::string partText(Language language, const ScheduledInstalment& part) {
    const Phrases& words = phrasesOf(language);
    std::string text = filled(words.part, {moneyIn(language, part.amount), dateIn(language, part.due)});
    std::string early;
    for (const ScheduledDiscount& step : part.discounts) {
        early += (early.empty() ? "" : ", ") +
                 filled(words.partEarly, {dateIn(language, step.until), moneyIn(language, step.pay)});
    }
    return early.empty() ? text : text + " (" + early + ")";
}

std::string partSentence(Language language, const std::vector<ScheduledInstalment>& schedule) {
    std::string list;
    for (const ScheduledInstalment& part : schedule) list += (list.empty() ? "" : "; ") + partText(language, part);
    return filled(phrasesOf(language).parts, {std::to_string(schedule.size()), list});
}

std::string lateSentences(Language language, const LateCharge& late, Currency currency) {
    const Phrases& words = phrasesOf(language);
    if (late.statutory) return " " + std::string(words.statutory);
    std::string text;
    if (late.yearly) text += " " + filled(words.interest, {percentIn(language, *late.yearly)});
    if (const auto fee = late.fee ? Money::of(*late.fee, currency) : std::nullopt) {
        text += " " + filled(words.fee, {moneyIn(language, *fee)});
    }
    return text;
}

}  // namespace

Language languageOf(std::string_view code) {
    const std::string language = folded(code.substr(0, code.find_first_of("-_")));
    if (language == "de") return Language::german;
    if (language == "fr") return Language::french;
    return language == "es" ? Language::spanish : Language::english;
}

std::string dateIn(Language language, Date day) {
    const Phrases& words = phrasesOf(language);
    const std::string number = day.dayOfMonth() == 1 ? std::string(words.firstDay) : std::to_string(day.dayOfMonth());
    return filled(words.date,
                  {number, words.months[static_cast<std::size_t>(day.month()) - 1], std::to_string(day.year())});
}

std::string moneyIn(Language language, Money amount) {
    return numberIn(phrasesOf(language), amount.text()) + std::string(noBreakSpace) +
           std::string(amount.currency().code());
}

std::string percentIn(Language language, Rate rate) {
    const Phrases& words = phrasesOf(language);
    return filled(words.percent, {numberIn(words, percentText(rate))});
}

std::string termsSentence(Language language, const PaymentTerms& terms,
                          const std::vector<ScheduledInstalment>& schedule) {
    check(!schedule.empty(), "a schedule with an instalment");
    std::string text = schedule.size() > 1 ? partSentence(language, schedule)
                                           : filled(phrasesOf(language).due, {dateIn(language, schedule[0].due)}) +
                                                 discountSentences(language, schedule[0]);
    bool early = false;
    for (const ScheduledInstalment& part : schedule) early = early || !part.discounts.empty();
    if (early && terms.discountTax == DiscountTax::reducedWhenTaken) {
        text += " " + std::string(phrasesOf(language).taxShrinks);
    }
    if (terms.lateCharge) text += lateSentences(language, *terms.lateCharge, schedule[0].amount.currency());
    return text;
}

}  // namespace duebook::billing
