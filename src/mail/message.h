// SPDX-License-Identifier: GPL-3.0-or-later
// A mail as a value, and the bytes that travel.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "mail/address.h"

namespace duebook::mail {

struct Attachment {
    std::string name;       // of the file, in any letters; no path
    std::string mediaType;  // "application/pdf"
    std::string bytes;
};

struct Message {
    Mailbox from;
    std::optional<Mailbox> replyTo = {};
    std::vector<Mailbox> to, cc = {}, bcc = {};
    std::string subject = {};
    std::string text = {};  // UTF-8; lines end in LF
    std::string html = {};  // the same for readers that show it; may be empty
    std::vector<Attachment> attachments = {};
    std::string messageId = {};  // without the angle brackets: "4f1c…@example.com"
    Instant sent = {};
};

// The mail as RFC 5322 and MIME (RFC 2045 to 2047, 2231) want it: ASCII, lines of at most 78 ended by CRLF. Copies in
// secret (bcc) do not stand in it. The same message always gives the same bytes.
// Refuses, in this order: recipientMissing, headerUnsafe with the name of the field, attachmentInvalid with its name,
// mailTooLarge (over 25 MiB of attachments).
Result<std::string> write(const Message& message);

// Everyone who gets the message, each once: to, cc, bcc.
std::vector<Address> recipientsOf(const Message& message);

// "Tue, 31 Mar 2026 08:15:00 +0000" (RFC 5322 3.3), in UTC.
std::string mailDate(Instant at);

// A name that any system can save a file under, made of any text: signs that part folders and control characters
// become "-".
std::string fileName(std::string_view text);

}  // namespace duebook::mail
