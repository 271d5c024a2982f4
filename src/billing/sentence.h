// SPDX-License-Identifier: GPL-3.0-or-later
// Terms of payment as a document says them to the customer: whole sentences, and days as dates.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "billing/terms.h"

namespace duebook::billing {

enum class Language : std::uint8_t { english, german, french, spanish };

// The language of a code such as "de", "de-AT" or "DE_ch"; English for one that we do not speak.
Language languageOf(std::string_view code);

// "31 March 2026", "31. März 2026", "31 mars 2026", "31 de marzo de 2026".
std::string dateIn(Language language, Date day);
// "1,234.50 EUR", "1.234,50 EUR", "1 234,50 EUR", with no-break spaces; Spanish groups from five digits on.
std::string moneyIn(Language language, Money amount);
// "2.5%", "2,5 %".
std::string percentIn(Language language, Rate rate);

// The sentences of the terms for one invoice: when what is due, each discount with its day and amounts, and the clause
// for paying late. Without a blank or a line end behind.
//   "Payable by 31 March 2026. If you pay by 11 March 2026, deduct 2% (6.78 EUR) and pay 332.37 EUR. …"
// A late fee of more decimals than the currency has is left out. The schedule has at least one instalment.
std::string termsSentence(Language language, const PaymentTerms& terms,
                          const std::vector<ScheduledInstalment>& schedule);

}  // namespace duebook::billing
