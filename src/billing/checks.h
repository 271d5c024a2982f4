// SPDX-License-Identifier: GPL-3.0-or-later
// What a document must have before it may be issued: VAT Directive 2006/112 Art. 226 and EN 16931 (policy 4.9).
#pragma once
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "billing/draft.h"

namespace duebook::billing {

// One side of a document, as it will be named there.
struct Party {
    std::string name = {};
    std::string street = {};
    std::string city = {};
    std::string postalCode = {};
    std::string country = {};    // ISO 3166 alpha-2
    std::string vatId = {};      // with its country: "DE136695976"
    std::string taxNumber = {};  // of the tax office, where there is no VAT id
};

struct IssueContext {
    Party seller;
    Party buyer;
    bool poRequired = false;              // the customer takes no invoice without its order's number
    bool buyerReferenceRequired = false;  // as XRechnung does (BR-DE-15)
};

// Everything that keeps the draft from being issued, each beside its field ("lines[0].description",
// "customer.vat_id", "company.street"); empty where it may be issued. A pro-forma needs no less, so that it shows what
// the invoice will.
//   valueMissing         customer, date, lines (none at all); description, unit, unit_price and tax of a line;
//                        description of a charge; of both parties name, street, city, country (Art. 226 (5));
//                        postal_code where the country has them
//   sellerTaxIdMissing   company.vat_id: neither a VAT id nor a tax number (Art. 226 (3)); with AE, K, G the VAT id
//                        itself (BR-AE-2, BR-IC-2, BR-G-2)
//   buyerVatIdMissing    customer.vat_id with AE and K (Art. 226 (4), BR-AE-3, BR-IC-3)
//   vatIdFormWrong, vatIdCheckWrong  of either
//   deliveryDayMissing   delivery_date: neither a day nor a period (Art. 226 (7)); not for a deposit or a pro-forma
//   periodReversed       delivery_period, lines[i].period
//   deliveryCountrySame  with K where both parties are of one country
//   taxCategoriesMixed   lines: O beside any other (BR-O-11)
//   taxReasonMissing     lines[i].tax: its code gives no reason (Art. 226 (11))
//   correctedMissing     corrects: a credit note that names no invoice (Art. 219)
//   poNumberMissing, buyerReferenceMissing
// and all of faultsOf(terms) with "terms." before the field. What totals() refuses is not looked for again.
std::vector<Error> faultsBeforeIssue(const DraftDocument& draft, std::span<const TaxCode> codes,
                                     const IssueContext& context);

}  // namespace duebook::billing
