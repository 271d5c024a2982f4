// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/refusal_words.h"

namespace duebook {

// Refusals of a message, its template or its way out.
Words wordsOfMail(Refusal refusal) {
    switch (refusal) {
        case Refusal::addressInvalid:
            return {"address.invalid", "%1 is no mail address such as name@example.com. Correct it."};
        case Refusal::headerUnsafe:
            return {"mail.header_unsafe",
                    "%1 holds a line break or another sign that cannot stand in the head of a mail. Correct it."};
        case Refusal::attachmentInvalid:
            return {"mail.attachment_invalid", "%1 cannot be attached: it needs a plain file name and contents."};
        case Refusal::mailTooLarge:
            return {"mail.too_large", "The attachments are too large for a mail: %1. Send fewer or smaller ones."};
        case Refusal::templateInvalid:
            return {"template.invalid", "The template cannot be used: %1."};
        case Refusal::templateUnknown:
            return {"template.unknown", "There is no template called %1."};
        case Refusal::recipientMissing:
            return {"mail.recipient_missing", "%1 has no mail address. Add one, or name the recipient."};
        case Refusal::mailAccountMissing:
            return {"mail.account_missing", "No mail account is set. Set one: mail account set FILE.json."};
        case Refusal::mailAccountInvalid:
            return {"mail.account_invalid", "The mail account cannot be used: %1."};
        case Refusal::mailLoginInClear:
            return {"mail.login_in_clear",
                    "The password would go to %1 for everybody on the way to read. Use starttls or tls."};
        case Refusal::mailPasswordMissing:
            return {"mail.password_missing", "The password of %1 is not known here. The manual says where to keep it."};
        case Refusal::mailIdentityUnknown:
            return {"mail.identity_unknown", "The mail account has no sender called %1."};
        case Refusal::mailUnknown:
            return {"mail.unknown", "There is no mail %1 in the outbox."};
        case Refusal::mailHasLeft:
            return {"mail.has_left", "Mail %1 has left, or is leaving at this moment, and cannot be taken back."};
        case Refusal::mailNotSettled:
            return {"mail.not_in_question", "Nothing is in question about mail %1."};
        case Refusal::mailSentAgain:
            return {"mail.sent_again", "What mail %1 says was sent again meanwhile by another mail."};
        case Refusal::mailBeingDelivered:
            return {"mail.being_delivered", "Another Duebook is sending the mail of this ledger at the moment."};
        default:
            return {};
    }
}

}  // namespace duebook
