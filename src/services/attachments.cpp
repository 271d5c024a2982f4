// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/attachments.h"

#include <algorithm>

#include "io/base64.h"
#include "ledger/chain.h"
#include "services/working_act.h"
#include "store/customer_store.h"
#include "store/issue_store.h"
#include "store/ledger_store.h"

namespace duebook::services {
namespace {

using store::AttachmentRow;
using store::AttachmentStore;

// Whom it hangs on, as a row without a file. Refuses customerUnknown, documentUnknown.
Result<AttachmentRow> ownerOf(Books& books, AttachedTo kind, const std::string& number) {
    AttachmentRow row;
    if (kind == AttachedTo::customer) {
        const auto customer = store::CustomerStore(*books.db).find(number);
        if (!customer) return refuseField("number", Refusal::customerUnknown, number);
        row.customer = customer->id;
        return row;
    }
    row.document = store::IssueStore(*books.db).find(number);
    if (!row.document) return refuseField("number", Refusal::documentUnknown, number);
    return row;
}

std::vector<AttachmentRow> listOf(Books& books, const AttachmentRow& owner) {
    AttachmentStore store(*books.db);
    return owner.customer ? store.list(*owner.customer) : store.list(*owner.document);
}

bool isFileName(std::string_view name) {
    if (name.empty() || name.size() > 200 || name == "." || name == "..") return false;
    return std::none_of(name.begin(), name.end(), [](char c) {
        return c == '/' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    });
}

std::string digestOf(std::string_view bytes) {
    Sha256 digest;
    digest.add(bytes);
    return digest.finish();
}

void append(Books& books, const std::string& act, const AttachmentRow& row) {
    appendWork(books, act, row.name, "attachment|" + std::to_string(row.id), row.digest);
}

}  // namespace

Result<AttachmentRow> attachFile(Books& books, const NewAttachment& file, std::string_view bytes) {
    if (!isFileName(file.name)) return refuseField("name", Refusal::attachmentInvalid, file.name);
    if (bytes.empty()) return refuseField("file", Refusal::attachmentEmpty, file.name);
    if (bytes.size() > largestAttachment) return refuseField("file", Refusal::attachmentTooLarge, file.name);
    db::Transaction transaction(*books.db, db::Mode::write);
    auto row = ownerOf(books, file.kind, file.number);
    if (!row) return row;
    const auto there = listOf(books, *row);
    if (std::any_of(there.begin(), there.end(), [&](const AttachmentRow& r) { return r.name == file.name; }))
        return refuseField("name", Refusal::attachmentNameTaken, file.name);
    row->id = store::LedgerStore(*books.db).reserve("record", 1);
    row->name = file.name;
    row->note = file.note;
    row->size = static_cast<std::int64_t>(bytes.size());
    row->digest = digestOf(bytes);
    row->addedBy = books.actor;
    row->added = books.now();
    AttachmentStore(*books.db).insert(*row, io::base64(bytes));
    append(books, "attachment.add", *row);
    transaction.commit();
    return row;
}

Result<std::vector<AttachmentRow>> attachmentsOf(Books& books, AttachedTo kind, const std::string& number) {
    const auto owner = ownerOf(books, kind, number);
    if (!owner) return tl::make_unexpected(owner.error());
    return listOf(books, *owner);
}

Result<std::string> attachmentBytes(Books& books, std::int64_t id) {
    AttachmentStore store(*books.db);
    const auto row = store.find(id);
    if (!row) return refuse(Refusal::attachmentUnknown, std::to_string(id));
    auto bytes = io::bytesOfBase64(store.content(id));
    if (!bytes || digestOf(*bytes) != row->digest)
        throw db::DbError(db::DbError::Kind::corrupt, "the attachment " + row->name + " is not what was kept");
    return *std::move(bytes);
}

Result<void> removeAttachment(Books& books, std::int64_t id) {
    db::Transaction transaction(*books.db, db::Mode::write);
    AttachmentStore store(*books.db);
    const auto row = store.find(id);
    if (!row) return refuse(Refusal::attachmentUnknown, std::to_string(id));
    store.remove(id);
    append(books, "attachment.remove", *row);
    transaction.commit();
    return {};
}

}  // namespace duebook::services
