// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/message.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "base/text.h"
#include "mail/ascii.h"
#include "mail/encode.h"

namespace duebook::mail {
namespace {

constexpr std::size_t mostAttached = 25 * 1024 * 1024;  // what the large providers take

// One part of the mail: the lines of its head that tell what it is, and its body.
struct Part {
    std::string head, body;
};

bool isMediaType(std::string_view type) {
    const std::size_t slash = type.find('/');
    if (slash == type.npos || slash == 0 || slash + 1 == type.size()) return false;
    return std::all_of(type.begin(), type.end(),
                       [](char c) { return isLetterOrDigit(c) || c == '/' || c == '-' || c == '+' || c == '.'; });
}

bool isFileName(std::string_view name) {
    return !name.empty() && name.size() <= 255 && isHeaderSafe(name) && trimmed(name) == name && name != "." &&
           name != ".." && name.find_first_of("/\\") == name.npos;
}

Result<void> checkBoxes(const char* field, const std::vector<Mailbox>& boxes) {
    for (const Mailbox& box : boxes) {
        if (!isHeaderSafe(box.name)) return refuse(Refusal::headerUnsafe, field);
    }
    return {};
}

Result<void> checkHeaders(const Message& m) {
    const std::vector<Mailbox> reply = m.replyTo ? std::vector{*m.replyTo} : std::vector<Mailbox>();
    for (const auto& checked : {checkBoxes("from", {m.from}), checkBoxes("reply-to", reply), checkBoxes("to", m.to),
                                checkBoxes("cc", m.cc)}) {
        if (!checked) return checked;
    }
    if (!isHeaderSafe(m.subject)) return refuse(Refusal::headerUnsafe, "subject");
    const bool id = std::all_of(m.messageId.begin(), m.messageId.end(),
                                [](char c) { return isLetterOrDigit(c) || c == '.' || c == '-' || c == '@'; });
    if (!id || m.messageId.empty()) return refuse(Refusal::headerUnsafe, "message-id");
    return {};
}

Result<void> checkAttachments(const Message& m) {
    std::size_t total = 0;
    for (const Attachment& file : m.attachments) {
        if (!isFileName(file.name) || !isMediaType(file.mediaType) || file.bytes.empty())
            return refuse(Refusal::attachmentInvalid, printable(file.name));
        total += file.bytes.size();
    }
    if (total > mostAttached)
        return refuse(Refusal::mailTooLarge, std::to_string((total + 1'048'575) / 1'048'576) + " MiB");
    return {};
}

std::string mailboxText(const Mailbox& box, std::size_t used) {
    if (box.name.empty()) return box.address.text();
    const std::string name = headerPhrase(box.name, used);
    const std::size_t lastLine = name.size() - std::min(name.rfind('\n') + 1, name.size());
    // a long name leaves no room for the address on its line
    return name + (lastLine + used + box.address.text().size() > 70 ? "\r\n <" : " <") + box.address.text() + ">";
}

void appendBoxes(std::string& out, const std::string& field, const std::vector<Mailbox>& boxes) {
    if (boxes.empty()) return;
    out += field + ": ";
    for (std::size_t i = 0; i < boxes.size(); ++i)
        out += (i > 0 ? ",\r\n " : "") + mailboxText(boxes[i], i > 0 ? 1 : field.size() + 2);
    out += "\r\n";
}

Part textPart(const std::string& subtype, std::string_view text) {
    EncodedText encoded = encodeText(text);
    return {"Content-Type: text/" + subtype +
                "; charset=utf-8\r\nContent-Transfer-Encoding: " + std::string(encoded.encoding) + "\r\n",
            std::move(encoded.lines)};
}

Part filePart(const Attachment& file) {
    return {"Content-Type: " + file.mediaType +
                "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment" +
                headerParameter("filename", file.name) + "\r\n",
            base64Lines(file.bytes)};
}

// A line that no part holds, so that none ends early (RFC 2046 5.1.1). "=_" stands in no base64 and no
// quoted-printable.
std::string boundaryFor(const std::vector<Part>& parts, const std::string& kind, const std::string& seed) {
    for (int n = 0;; ++n) {
        const std::string boundary = "=_" + kind + "_" + seed.substr(0, 24) + (n > 0 ? "_" + std::to_string(n) : "");
        const bool found = std::any_of(parts.begin(), parts.end(), [&](const Part& part) {
            return part.body.find("--" + boundary) != std::string::npos;
        });
        if (!found) return boundary;
    }
}

Part multipart(const std::string& kind, std::vector<Part> parts, const std::string& seed) {
    const std::string boundary = boundaryFor(parts, kind, seed);
    Part whole{"Content-Type: multipart/" + kind + ";\r\n boundary=\"" + boundary + "\"\r\n", {}};
    std::size_t size = 0;
    for (const Part& part : parts) size += part.head.size() + part.body.size() + boundary.size() + 8;
    whole.body.reserve(size + boundary.size() + 8);
    for (const Part& part : parts)
        whole.body.append("\r\n--" + boundary + "\r\n" + part.head + "\r\n").append(part.body);
    whole.body += "\r\n--" + boundary + "--\r\n";
    return whole;
}

Part bodyOf(const Message& m) {
    Part body = textPart("plain", m.text);
    if (!m.html.empty()) body = multipart("alternative", {std::move(body), textPart("html", m.html)}, m.messageId);
    if (m.attachments.empty()) return body;
    std::vector<Part> parts = {std::move(body)};
    for (const Attachment& file : m.attachments) parts.push_back(filePart(file));
    return multipart("mixed", std::move(parts), m.messageId);
}

}  // namespace

Result<std::string> write(const Message& m) {
    if (recipientsOf(m).empty()) return refuse(Refusal::recipientMissing, "The mail");
    if (const auto fits = checkHeaders(m); !fits) return tl::make_unexpected(fits.error());
    if (const auto fits = checkAttachments(m); !fits) return tl::make_unexpected(fits.error());
    std::string out = "Date: " + mailDate(m.sent) + "\r\n";
    appendBoxes(out, "From", {m.from});
    if (m.replyTo) appendBoxes(out, "Reply-To", {*m.replyTo});
    appendBoxes(out, "To", m.to);
    appendBoxes(out, "Cc", m.cc);
    if (m.to.empty() && m.cc.empty()) out += "To: undisclosed-recipients:;\r\n";
    out += "Subject: " + headerText(m.subject, 9) + "\r\nMessage-ID: <" + m.messageId + ">\r\nMIME-Version: 1.0\r\n";
    const Part body = bodyOf(m);
    out.reserve(out.size() + body.head.size() + body.body.size() + 2);
    return out.append(body.head).append("\r\n").append(body.body);
}

std::vector<Address> recipientsOf(const Message& m) {
    std::vector<Address> all;
    for (const auto* boxes : {&m.to, &m.cc, &m.bcc}) {
        for (const Mailbox& box : *boxes) {
            if (std::find(all.begin(), all.end(), box.address) == all.end()) all.push_back(box.address);
        }
    }
    return all;
}

std::string mailDate(Instant at) {
    constexpr std::array days = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::string iso = at.iso();  // 2026-01-31T08:15:00Z
    const Date day = *Date::fromIso(iso.substr(0, 10));
    return std::string(days.at(static_cast<std::size_t>(day.weekday() - 1))) + ", " + iso.substr(8, 2) + " " +
           months.at(static_cast<std::size_t>(day.month() - 1)) + " " + iso.substr(0, 4) + " " + iso.substr(11, 8) +
           " +0000";
}

std::string fileName(std::string_view text) {
    std::string name = leftPart(trimmed(printable(text)), 100);
    for (char& c : name) {
        if (std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos) c = '-';
    }
    return name.empty() || name.front() == '.' ? "file" + name : name;
}

}  // namespace duebook::mail
