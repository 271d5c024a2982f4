// SPDX-License-Identifier: GPL-3.0-or-later
// What a document must have before it may be issued: VAT Directive 2006/112 Art. 226 and EN 16931 (policy 4.9). Each
// fault stands beside its field ("lines[0].description", "customer.vat_id", "company.street").
#pragma once
#include <span>
#include <string>
#include <string_view>
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

// Whether invoices of a seller in the country (ISO 3166 alpha-2) follow the VAT Directive or a law like it: the EU, GB,
// XI, CH, LI, NO.
bool isUnderVatLaw(std::string_view country);

// What the draft itself lacks, whoever trades; empty where it may be issued.
//   valueMissing            customer; lines (none at all); description, unit, unit_price and tax of a line; description
//                           of a charge
//   periodReversed          delivery_period, lines[i].period
//   taxCategoriesMixed      lines: O beside any other category (BR-O-11)
//   correctedMissing        corrects: a credit note that names no invoice (Directive 2006/112 Art. 219, BG-3)
//   poNumberMissing, buyerReferenceMissing   where the context wants them
//   and all of faultsOf(terms) with "terms." before the field
// What totals() refuses is not looked for again.
std::vector<Error> faultsOf(const DraftDocument& draft, std::span<const TaxCode> codes, const IssueContext& context);

// What the law wants to know of both sides (Directive 2006/112 Art. 226). The items of the parties are asked of every
// seller; those of the VAT only where isUnderVatLaw(seller's country). Empty where nothing is missing.
//   valueMissing            "company.…" and "customer.…": name, street, city, country (Art. 226 (5))
//   sellerTaxIdMissing      company.vat_id: neither a VAT id nor a tax number, with anything but O (Art. 226 (3)); with
//   AE,
//                           K and G the VAT id itself (BR-AE-2, BR-IC-2, BR-G-2)
//   buyerVatIdMissing       customer.vat_id with AE and K (Art. 226 (4), BR-AE-3, BR-IC-3)
//   vatIdCountryUnknown, vatIdFormWrong, vatIdCheckWrong   of either, where the country's ids are known
//   deliveryDayMissing      delivery_date with K: neither a day nor a period (BR-IC-11). In other cases a document
//   without
//                           a day of delivery says that it is the day of issue (Art. 226 (7))
//   deliveryCountrySame     customer.country with K where both are of one country
//   taxReasonMissing        lines[i].tax: its code gives no reason (Art. 226 (11), (11a))
std::vector<Error> faultsByLaw(const DraftDocument& draft, std::span<const TaxCode> codes, const IssueContext& context);

}  // namespace duebook::billing
