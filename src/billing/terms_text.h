// SPDX-License-Identifier: GPL-3.0-or-later
// Terms of payment in the short forms that people type.
#pragma once
#include <string>
#include <string_view>

#include "billing/terms.h"

namespace duebook::billing {

// Reads short terms, in any case, and gives them the typed text as name:
//   "30", "net 30", "30 days", "30 Tage netto", "30 jours", "n/30"    net days
//   "due on receipt", "immediately", "cod", "sofort", "comptant"      0 days
//   "2/10 net 30", "2% 10, n/30", "3/10, 2/20, net 30"                discounts first, net days last
//   "30 eom", "net 30 end of month", "30 jours fin de mois"           30 days, then the end of that month
//   "eom + 45", "eom 10", "end of month plus 45 days"                 the end of the month, then 45 days
//   "eom", "end of month"
//   "30/60/90", "30/60/90 days"                                       equal parts, one each
//   "30% 30, 30% 60, 40% 90", "30% now, rest 30 days"                 parts of the total
// Refuses termsNotUnderstood with the text, and then the first of faultsOf.
Result<PaymentTerms> readTerms(std::string_view text);

}  // namespace duebook::billing
