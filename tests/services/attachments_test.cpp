// SPDX-License-Identifier: GPL-3.0-or-later
// Files beside customers and documents.
#include "services/attachments.h"

#include "services/billing_books.h"
#include "services/ledger_care.h"
#include "services/merge_customers.h"

namespace duebook::test {
namespace {

using services::AttachedTo;

class Attachments : public BillingTest {
protected:
    std::string attached(const services::NewAttachment& file, std::string_view bytes = "bytes") {
        const auto kept = services::attachFile(books(), file, bytes);
        if (kept) last_ = kept->id;
        return kept ? "kept" : kept.error().field + " " + std::string(codeOf(kept.error().refusal));
    }
    std::string names(AttachedTo kind, const std::string& number) {
        std::string all;
        const auto rows = services::attachmentsOf(books(), kind, number);
        for (const auto& row : *rows) all += (all.empty() ? "" : ", ") + row.name;
        return all;
    }
    std::int64_t last_ = 0;
};

TEST_P(Attachments, ComeBackByteByByte) {
    const std::string invoice = issue(draftOf({line("Work", "10")}));
    std::string bytes;
    for (int i = 0; i < 70'000; ++i) bytes += static_cast<char>(i * 7);
    ASSERT_EQ(attached({AttachedTo::document, invoice, "order.pdf", "signed"}, bytes), "kept");
    EXPECT_EQ(*services::attachmentBytes(books(), last_), bytes);
    const auto rows = *services::attachmentsOf(books(), AttachedTo::document, invoice);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].note, "signed");
    EXPECT_EQ(rows[0].size, 70'000);
    EXPECT_EQ(rows[0].addedBy, "ada");
    ASSERT_TRUE(services::removeAttachment(books(), last_));
    EXPECT_EQ(names(AttachedTo::document, invoice), "");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Attachments, AreRefusedByField) {
    ASSERT_EQ(attached({AttachedTo::customer, "C-100", "a.txt"}), "kept");
    const std::string before = trace();
    EXPECT_EQ(attached({AttachedTo::customer, "C-100", "a.txt"}), "name attachment.name_taken");
    EXPECT_EQ(attached({AttachedTo::customer, "C-9", "a.txt"}), "number customer.unknown");
    EXPECT_EQ(attached({AttachedTo::document, "C-100", "a.txt"}), "number document.unknown");
    EXPECT_EQ(attached({AttachedTo::customer, "C-100", "../a.txt"}), "name mail.attachment_invalid");
    EXPECT_EQ(attached({AttachedTo::customer, "C-100", "b.txt"}, ""), "file attachment.empty");
    const std::string large(services::largestAttachment + 1, 'x');
    EXPECT_EQ(attached({AttachedTo::customer, "C-100", "b.txt"}, large), "file attachment.too_large");
    EXPECT_EQ(codeOf(services::attachmentBytes(books(), 99).error().refusal), "attachment.unknown");
    EXPECT_EQ(codeOf(services::removeAttachment(books(), 99).error().refusal), "attachment.unknown");
    EXPECT_EQ(trace(), before);
}

TEST_P(Attachments, GoAlongWithCopiesAndMerges) {
    addCustomer({{"number", "C-200"}, {"name", "Kunde"}});
    ASSERT_EQ(attached({AttachedTo::customer, "C-200", "contract.txt"}), "kept");
    ASSERT_TRUE(services::mergeCustomers(books(), "C-100", "C-200"));
    EXPECT_EQ(names(AttachedTo::customer, "C-100"), "contract.txt");
    const std::string copy = places().freshFile("copy.duebook");
    EXPECT_TRUE(services::copyLedger(books(), copy, {}).ok());
    services::Books own = openBooks(copy);
    EXPECT_EQ(*services::attachmentBytes(own, last_), "bytes");
}

DUEBOOK_ON_BOTH_DATABASES(Attachments);

}  // namespace
}  // namespace duebook::test
