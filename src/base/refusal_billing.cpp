// SPDX-License-Identifier: GPL-3.0-or-later
// Codes and sentences of what can be wrong about terms, taxes, drafts, numbers and plans of billing.
#include "base/refusal_words.h"

namespace duebook {
namespace {

// Terms of payment.
Words wordsOfTerms(Refusal refusal) {
    switch (refusal) {
        case Refusal::termsNotUnderstood:
            return {"terms.not_understood",
                    "%1 cannot be read as terms of payment. Write them as \"net 30\", \"2/10 net 30\" or \"30% 30, 70% "
                    "60\"."};
        case Refusal::termsDaysOutOfRange:
            return {"terms.days_out_of_range", "%1 is no number of days for terms. Give 0 to 3650."};
        case Refusal::termsDayOfMonthInvalid:
            return {"terms.day_of_month_invalid", "%1 is no day of a month. Give 1 to 31."};
        case Refusal::termsCalendarUnknown:
            return {"terms.calendar_unknown", "There is no calendar of holidays called %1."};
        case Refusal::termsTooManyDiscounts:
            return {"terms.too_many_discounts", "%1 discounts for paying early are too many. Keep up to three."};
        case Refusal::termsPercentInvalid:
            return {"terms.percent_invalid",
                    "%1 % is out of range. Give a percentage above 0 and up to 100; a discount stays below 100."};
        case Refusal::termsDiscountsDisordered:
            return {"terms.discounts_disordered",
                    "The discount of %1 % is no step down. Give later discounts more days and a lower percentage."};
        case Refusal::termsDiscountAfterDue:
            return {"terms.discount_after_due",
                    "A discount for paying within %1 days ends after everything is due. Give it fewer days."};
        case Refusal::termsTooManyInstalments:
            return {"terms.too_many_instalments", "%1 instalments are too many. Keep up to 120."};
        case Refusal::termsSharesTooHigh:
            return {"terms.shares_too_high", "The instalments come to %1 % of the total. Lower them to 100 %."};
        case Refusal::termsSharesTooLow:
            return {"terms.shares_too_low",
                    "The instalments leave a part of the total out. Let the last one take the rest."};
        case Refusal::termsRestNotLast:
            return {"terms.rest_not_last",
                    "Nothing is left for the instalments behind the one that takes the rest. Put it last."};
        case Refusal::termsAmountAboveRest:
            return {"terms.amount_above_rest",
                    "The fixed instalment of %2 is more than the %3 that are left of this document."};
        default:
            return {};
    }
}

// Tax codes.
Words wordsOfTax(Refusal refusal) {
    switch (refusal) {
        case Refusal::taxCodeUnknown:
            return {"tax.code_unknown", "There is no tax code %1."};
        case Refusal::taxRateUnknown:
            return {"tax.rate_unknown", "%1 has no rate for the day of supply. Add the rate of that time."};
        case Refusal::taxRateInvalid:
            return {"tax.rate_invalid", "%1 % is no rate of tax. Give 0 to 100."};
        case Refusal::taxRateTwice:
            return {"tax.rate_twice", "Two rates begin on %1. Keep one."};
        case Refusal::taxRateMustBeZero:
            return {"tax.rate_must_be_zero", "Nothing is charged in the category %1, so its rate is 0."};
        case Refusal::taxRateMissing:
            return {"tax.rate_missing", "The category %1 has a rate above 0. Use Z or E where nothing is charged."};
        case Refusal::taxReasonMissing:
            return {"tax.reason_missing",
                    "%1 does not say why no tax is charged. Add an exemption reason or its code."};
        case Refusal::taxReasonUnwanted:
            return {"tax.reason_unwanted", "The category %1 is taxed and takes no exemption reason. Remove it."};
        case Refusal::taxReasonCodeUnknown:
            return {"tax.reason_code_unknown",
                    "%1 is no exemption code. Take one of the list VATEX, such as VATEX-EU-AE."};
        case Refusal::taxCategoriesMixed:
            return {"tax.categories_mixed",
                    "Lines outside the scope of tax cannot stand beside taxed ones. Make two documents of them."};
        default:
            return {};
    }
}

// Drafts.
Words wordsOfDraft(Refusal refusal) {
    switch (refusal) {
        case Refusal::draftDiscountInvalid:
            return {"draft.discount_invalid", "%1 % is no discount. Give 0 to 100."};
        case Refusal::priceNegative:
            return {"draft.price_negative", "The price %1 is below zero. Enter a discount, or a credit note."};
        case Refusal::priceBaseNotPositive:
            return {"draft.price_base_not_positive", "A price is for a quantity above zero, not for %1."};
        case Refusal::quantityNegative:
            return {"draft.quantity_negative",
                    "The quantity %1 is below zero. Enter what comes back in a credit note."};
        case Refusal::depositsAboveTotal:
            return {"draft.deposits_above_total",
                    "The deposits of %2 are more than the %3 of this document. Credit what is too much."};
        case Refusal::allowanceAboveLines:
            return {"draft.allowance_above_lines",
                    "%2 is taken off the %3 that bear the tax code %1. Take off less, or choose another tax code."};
        case Refusal::approvalMissing:
            return {"draft.approval_missing",
                    "%2 is more than the %3 that one person may issue alone. Let somebody else approve the draft."};
        case Refusal::approverIsMaker:
            return {"draft.approver_is_maker", "%1 has worked on this draft. Somebody else must approve it."};
        case Refusal::noteUnknown:
            return {"note.unknown", "There is no note %1."};
        case Refusal::sellerTaxIdMissing:
            return {
                "draft.seller_tax_id_missing",
                "Documents must bear the VAT number or tax number of your company. Enter it in the company's data."};
        case Refusal::buyerVatIdMissing:
            return {"draft.buyer_vat_id_missing",
                    "Where the customer owes the tax, the VAT number of %1 must be given. Enter it with the customer."};
        case Refusal::deliveryDayMissing:
            return {"draft.delivery_day_missing", "The day or the period of the delivery is missing. Enter it."};
        case Refusal::periodReversed:
            return {"period.reversed", "The period ends before it begins on %1."};
        case Refusal::deliveryCountrySame:
            return {"draft.delivery_country_same",
                    "A supply to another EU state cannot stay in %1. Use another tax code, or correct the customer's "
                    "country."};
        case Refusal::correctedMissing:
            return {"draft.corrected_missing", "It does not say which invoice it corrects. Name the invoice."};
        case Refusal::poNumberMissing:
            return {"draft.po_number_missing", "%1 takes no invoice without the number of its order. Enter it."};
        case Refusal::buyerReferenceMissing:
            return {"draft.buyer_reference_missing", "%1 wants its buyer reference on the invoice. Enter it."};
        default:
            return {};
    }
}

// Number patterns and billing plans.
Words wordsOfPlan(Refusal refusal) {
    switch (refusal) {
        case Refusal::patternWithoutCounter:
            return {"pattern.without_counter", "The numbers %1 would all be the same. Add a counter such as {0000}."};
        case Refusal::patternCounterTwice:
            return {"pattern.counter_twice", "%1 has more than one counter. Keep one."};
        case Refusal::patternPlaceUnknown:
            return {"pattern.place_unknown",
                    "%1 is no place of a number. Use {YYYY}, {YY} and a counter such as {0000}."};
        case Refusal::patternTooLong:
            return {"pattern.too_long", "%1 is too long for a number. Keep it to 40 characters."};
        case Refusal::planEveryInvalid:
            return {"plan.every_invalid", "%1 is no interval. Give 1 to 120."};
        case Refusal::planEndBeforeStart:
            return {"plan.end_before_start", "The plan ends before it begins on %1."};
        case Refusal::planAnchorInvalid:
            return {"plan.anchor_invalid",
                    "The first regular period cannot begin on %1. Choose a day from the start to one period later."};
        default:
            return {};
    }
}

// Identifiers with check digits.
Words wordsOfIdentifier(Refusal refusal) {
    switch (refusal) {
        case Refusal::ibanCountryUnknown:
            return {"iban.country_unknown", "%1 is no IBAN: there are none of that country."};
        case Refusal::ibanLengthWrong:
            return {"iban.length_wrong", "%1 is no IBAN: it is too short or too long for its country."};
        case Refusal::ibanFormWrong:
            return {"iban.form_wrong", "%1 is no IBAN: letters and digits do not stand where its country has them."};
        case Refusal::ibanCheckWrong:
            return {"iban.check_wrong", "%1 is no IBAN: its check digits do not fit. Look for a mistyped digit."};
        case Refusal::bicInvalid:
            return {"bic.invalid", "%1 is no BIC. It has 8 or 11 characters: bank, country, place and branch."};
        case Refusal::glnInvalid:
            return {"gln.invalid", "%1 is no GLN. It has 13 digits, and the last one checks the others."};
        case Refusal::leiInvalid:
            return {"lei.invalid", "%1 is no LEI. It has 20 characters, and the last two check the others."};
        case Refusal::referenceFormWrong:
            return {"reference.form_wrong", "%1 has not the form of this kind of payment reference."};
        case Refusal::referenceCheckWrong:
            return {"reference.check_wrong",
                    "The check digits of the payment reference %1 do not fit. Look for a mistyped digit."};
        case Refusal::vatIdCountryUnknown:
            return {"vat_id.country_unknown", "%1 begins with no country whose VAT numbers are known here."};
        case Refusal::vatIdFormWrong:
            return {"vat_id.form_wrong", "%1 has not the form of its country's VAT numbers."};
        case Refusal::vatIdCheckWrong:
            return {"vat_id.check_wrong",
                    "The check digit of the VAT number %1 does not fit. Look for a mistyped digit."};
        default:
            return {};
    }
}

}  // namespace

Words wordsOfBilling(Refusal refusal) {
    for (const auto words : {wordsOfTerms, wordsOfTax, wordsOfDraft, wordsOfPlan, wordsOfIdentifier}) {
        if (const Words found = words(refusal); !found.code.empty()) return found;
    }
    return {};
}

}  // namespace duebook
