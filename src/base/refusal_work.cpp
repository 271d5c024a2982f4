// SPDX-License-Identifier: GPL-3.0-or-later
// Codes and sentences of what can be refused about files of the work, drafts, invoices and schedules.
#include "base/refusal_words.h"

namespace duebook {

Words wordsOfWork(Refusal refusal) {
    switch (refusal) {
        case Refusal::jsonInvalid:
            return {"json.invalid", "%1 is no JSON document that can be read here."};
        case Refusal::fieldUnknown:
            return {"field.unknown", "There is no field %1 here. Take it out, or correct its name."};
        case Refusal::fieldRepeated:
            return {"field.repeated", "%1 stands there more than once. Keep one."};
        case Refusal::itemUnknown:
            return {"item.unknown", "There is no item %1 in the catalogue."};
        case Refusal::accountUnknown:
            return {"account.unknown", "There is no account %1 to post to."};
        case Refusal::draftUnknown:
            return {"draft.unknown", "There is no draft %1."};
        case Refusal::draftNotPosted:
            return {"draft.not_posted", "A pro-forma is never posted. Make an invoice of it to issue it."};
        case Refusal::documentWithoutLines:
            return {"document.without_lines",
                    "%1 came from an import and has no lines here: there is nothing to print it from."};
        case Refusal::documentNotInvoice:
            return {"document.not_invoice", "%1 is no invoice."};
        case Refusal::nothingOpen:
            return {"document.nothing_open", "Nothing is open on %1."};
        case Refusal::creditsMoreThanInvoice:
            return {"credit.more_than_invoice", "%2 is more than the %3 of %1 that are not credited yet."};
        case Refusal::lineUnknown:
            return {"credit.line_unknown", "The invoice has no line %1."};
        case Refusal::creditsMoreThanLine:
            return {"credit.more_than_line", "The quantity %1 is more than the line has left to credit."};
        case Refusal::creditLimitExceeded:
            return {"credit.limit_exceeded",
                    "%1 would owe %2, more than the credit limit of %3. Wait for money, raise the limit, or say why "
                    "it may be exceeded."};
        case Refusal::depositTakenAlready:
            return {"deposit.taken_already", "The deposit %1 was taken off another invoice already."};
        case Refusal::allocationUnknown:
            return {"allocation.unknown", "%1 is applied to nothing that could be taken back."};
        case Refusal::scheduleUnknown:
            return {"schedule.unknown", "There is no billing schedule %1."};
        case Refusal::scheduleNameTaken:
            return {"schedule.name_taken", "Another billing schedule is called %1 already."};
        case Refusal::scheduleEnded:
            return {"schedule.ended", "The billing schedule %1 has ended. Make a new one."};
        case Refusal::customerMergedWithItself:
            return {"customer.merged_with_itself", "%1 is that customer already. Name another one to merge with it."};
        case Refusal::attachmentUnknown:
            return {"attachment.unknown", "There is no attachment %1."};
        case Refusal::attachmentNameTaken:
            return {"attachment.name_taken", "A file called %1 is attached already. Give this one another name."};
        case Refusal::attachmentTooLarge:
            return {"attachment.too_large",
                    "%1 is too large to be kept: a file may have up to 10 MB. Make it smaller."};
        case Refusal::attachmentEmpty:
            return {"attachment.empty", "%1 is empty. Attach a file with contents."};
        default:
            return {};
    }
}

}  // namespace duebook
