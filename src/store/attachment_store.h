// SPDX-License-Identifier: GPL-3.0-or-later
// Files that hang on a customer or a document.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "db/db.h"

namespace duebook::store {

struct AttachmentRow {
    std::int64_t id = 0;
    std::optional<CustomerId> customer;  // or document
    std::optional<DocumentId> document;
    std::string name, note;
    std::int64_t size = 0;
    std::string digest;
    std::string addedBy;
    Instant added;
};

class AttachmentStore {
public:
    explicit AttachmentStore(db::Connection& db) : db_(db) {}
    // Inserts the file under the id of the row; `content` is base64.
    void insert(const AttachmentRow& row, const std::string& content);
    bool remove(std::int64_t id);
    std::optional<AttachmentRow> find(std::int64_t id);
    std::string content(std::int64_t id);
    // In the order in which they were added.
    std::vector<AttachmentRow> list(CustomerId customer);
    std::vector<AttachmentRow> list(DocumentId document);

private:
    db::Connection& db_;
};

}  // namespace duebook::store
