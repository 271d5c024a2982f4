// SPDX-License-Identifier: GPL-3.0-or-later
// Files beside customers and documents: an order, a contract, a letter. They are kept in the ledger.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "services/books.h"
#include "store/attachment_store.h"

namespace duebook::services {

inline constexpr std::size_t largestAttachment = 10'000'000;  // bytes

enum class AttachedTo { customer, document };

struct NewAttachment {
    AttachedTo kind = AttachedTo::customer;
    std::string number;  // of the customer or the document
    std::string name;    // a file name without a folder
    std::string note = {};
};

// Keeps the bytes. Refuses customerUnknown and documentUnknown (number); attachmentInvalid (no plain file name),
// attachmentEmpty, attachmentTooLarge (over largestAttachment) and attachmentNameTaken (name). Throws db::DbError.
Result<store::AttachmentRow> attachFile(Books& books, const NewAttachment& file, std::string_view bytes);
// In the order in which they were added. Refuses customerUnknown, documentUnknown.
Result<std::vector<store::AttachmentRow>> attachmentsOf(Books& books, AttachedTo kind, const std::string& number);
// The bytes as they were given. Refuses attachmentUnknown; throws db::DbError where they are not what was kept.
Result<std::string> attachmentBytes(Books& books, std::int64_t id);
// Refuses attachmentUnknown.
Result<void> removeAttachment(Books& books, std::int64_t id);

}  // namespace duebook::services
