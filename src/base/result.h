// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "base/money.h"

namespace duebook {

// Every way in which the books or the user's input say no. base/refusal.cpp has the stable code and the sentence of
// each.
enum class Refusal {
    customerUnknown,
    customerNumberTaken,
    documentUnknown,
    documentNumberTaken,
    receiptUnknown,
    receiptNumberTaken,
    termsUnknown,
    currencyUnknown,
    currencyMismatch,
    periodClosed,
    periodAlreadyClosed,
    staleVersion,
    amountInvalid,
    amountAmbiguous,
    amountNotPositive,
    amountTooManyDecimals,
    amountTooLarge,
    receiptAmountsDiffer,
    allocatesMoreThanOpen,
    allocatesMoreThanReceipt,
    allocatesToOtherCustomer,
    dateInvalid,
    dateAmbiguous,
    valueMissing,
    valueInvalid,
    numberRepeated,
    rowTooShort,
    rowTooLong,
    rowBroken,
    columnMissing,
    columnRepeated,
    profileUnknown,
    profileInvalid,
    profileLacksColumn,
    rateInvalid,
    termsNotUnderstood,
    termsDaysOutOfRange,
    termsDayOfMonthInvalid,
    termsCalendarUnknown,
    termsTooManyDiscounts,
    termsPercentInvalid,
    termsDiscountsDisordered,
    termsDiscountAfterDue,
    termsTooManyInstalments,
    termsSharesTooHigh,
    termsSharesTooLow,
    termsRestNotLast,
    termsAmountAboveRest,
    taxCodeUnknown,
    taxRateUnknown,
    taxRateInvalid,
    taxRateTwice,
    taxRateMustBeZero,
    taxRateMissing,
    taxReasonMissing,
    taxReasonUnwanted,
    taxReasonCodeUnknown,
    taxCategoriesMixed,
    draftDiscountInvalid,
    priceNegative,
    priceBaseNotPositive,
    quantityNegative,
    depositsAboveTotal,
    allowanceAboveLines,
    approvalMissing,
    approverIsMaker,
    noteUnknown,
    sellerTaxIdMissing,
    buyerVatIdMissing,
    deliveryDayMissing,
    periodReversed,
    deliveryCountrySame,
    correctedMissing,
    poNumberMissing,
    buyerReferenceMissing,
    patternWithoutCounter,
    patternCounterTwice,
    patternPlaceUnknown,
    patternTooLong,
    planEveryInvalid,
    planEndBeforeStart,
    planAnchorInvalid,
    ibanCountryUnknown,
    ibanLengthWrong,
    ibanFormWrong,
    ibanCheckWrong,
    bicInvalid,
    glnInvalid,
    leiInvalid,
    referenceFormWrong,
    referenceCheckWrong,
    vatIdCountryUnknown,
    vatIdFormWrong,
    vatIdCheckWrong,
    jsonInvalid,
    fieldUnknown,
    fieldRepeated,
    itemUnknown,
    accountUnknown,
    draftUnknown,
    draftNotPosted,
    documentWithoutLines,
    documentNotInvoice,
    nothingOpen,
    creditsMoreThanInvoice,
    lineUnknown,
    creditsMoreThanLine,
    creditLimitExceeded,
    depositTakenAlready,
    allocationUnknown,
    scheduleUnknown,
    scheduleNameTaken,
    scheduleEnded,
    customerMergedWithItself,
    countryUnknown,
    unitUnknown,
    attachmentUnknown,
    attachmentNameTaken,
    attachmentTooLarge,
    attachmentEmpty,
    layoutInvalid,
    pictureInvalid,
    paymentCodeUnfit,
    instalmentsDiffer,
    paymentLinkInvalid,
    addressInvalid,
    headerUnsafe,
    attachmentInvalid,
    mailTooLarge,
    templateInvalid,
    templateUnknown,
    recipientMissing,
    mailAccountMissing,
    mailAccountInvalid,
    mailLoginInClear,
    mailPasswordMissing,
    mailIdentityUnknown,
    mailUnknown,
    mailHasLeft,
    mailNotSettled,
    mailSentAgain,
    mailBeingDelivered,
    bucketsInvalid,
    xmlBroken,
    xmlDoctype,
    xmlTooLarge,
    xmlEncoding,
    einvoiceUnknown,
    einvoiceProfileUnknown,
    einvoiceNotValid,
    pdfBroken,
    pdfWithoutInvoice,
    bankFormatUnknown,
    bankFileBroken,
    bankFileEmpty,
    bankFileTooLarge,
    bankLayoutUnknown,
    bankLineUnknown,
    bankLinePosted,
    bankLineIgnored,
    bankLineWithoutMoney,
    bankLineElsewhere,
    proposalUnknown,
    runUnknown,
    runUndone,
    payerUnknown,
    receiptReturned,
    receiptRefunded,
    receiptApplied,
    receiptUnidentified,
    receiptChargesTooHigh,
    refundsMoreThanCredit,
    discountNotEarned,
    writeOffOverLimit,
    rateUnknown,
    takesMoreThanOpen,
};

struct Error {
    Refusal refusal;
    std::string subject = {};  // what it is about, as the user knows it: a number, a name, a value
    std::optional<Money> amount = {};
    std::optional<Money> limit = {};
    std::string field = {};  // where it stands in what was given, as JSON names it ("lines[0].tax"); empty: all of it
};

template <class T>
using Result = tl::expected<T, Error>;

// All that is wrong with what was given, each with its field.
using Faults = std::vector<Error>;
// A value, or every reason why there is none.
template <class T>
using Checked = tl::expected<T, Faults>;

inline tl::unexpected<Error> refuse(Refusal refusal, std::string_view subject = {}, std::optional<Money> amount = {},
                                    std::optional<Money> limit = {}) {
    return tl::make_unexpected(Error{refusal, std::string(subject), amount, limit});
}

// The refusal of one field of what was given.
inline tl::unexpected<Error> refuseField(std::string field, Refusal refusal, std::string_view subject = {},
                                         std::optional<Money> amount = {}, std::optional<Money> limit = {}) {
    return tl::make_unexpected(Error{refusal, std::string(subject), amount, limit, std::move(field)});
}

// The stable, dotted code of a refusal, as the command line prints it: "amount.too_many_decimals".
std::string_view codeOf(Refusal refusal);
// The English sentence of a refusal with the places %1 (subject), %2 (amount) and %3 (limit); the window translates it.
std::string_view sentenceOf(Refusal refusal);
// The sentence with its places filled in, amounts as "1234.50 EUR".
std::string explain(const Error& error);

}  // namespace duebook
