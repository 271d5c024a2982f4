// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/posted_invoice.h"

#include "io/party_json.h"
#include "io/terms_json.h"
#include "services/issue_document.h"
#include "store/customer_file_store.h"
#include "store/fact_reader.h"
#include "store/issue_store.h"

namespace duebook::services {
namespace {

std::vector<billing::ScheduledInstalment> scheduleOf(const Document& document) {
    std::vector<billing::ScheduledInstalment> list;
    for (const Instalment& i : document.instalments) {
        billing::ScheduledInstalment scheduled{i.no, i.due, i.amount, {}};
        for (const InstalmentDiscount& d : i.discounts) {
            scheduled.discounts.push_back({d.until, d.acceptedUntil, d.percent, d.amount, i.amount - d.amount});
        }
        list.push_back(std::move(scheduled));
    }
    return list;
}

// What the document says of others: by number and day.
void readReferences(Books& books, PostedInvoice& invoice) {
    store::IssueStore issued(*books.db);
    const auto& details = *invoice.document.details;
    for (const DocumentReference& r : details.references) {
        if (const auto other = store::findDocument(*books.db, r.document))
            invoice.references.push_back({r.kind, other->number, other->issued});
    }
    std::optional<DocumentId> last;
    for (const DepositTaken& taken : details.deposits) {
        if (taken.deposit == last) {
            invoice.deposits.back().gross += taken.base + taken.tax;
            continue;
        }
        last = taken.deposit;
        if (const auto other = store::findDocument(*books.db, taken.deposit))
            invoice.deposits.push_back({{other->number, other->issued}, taken.base + taken.tax});
    }
}

void readParties(Books& books, PostedInvoice& invoice) {
    store::IssueStore issued(*books.db);
    if (invoice.document.details) {
        const auto& details = *invoice.document.details;
        if (const auto seller = issued.party(details.seller)) invoice.seller = io::companyOfText(seller->content);
        if (const auto buyer = issued.party(details.buyer)) invoice.buyer = io::customerOfText(buyer->content);
        return;
    }
    invoice.seller = BillingDesk(books).company();
    if (const auto row = store::CustomerStore(*books.db).find(invoice.document.customer))
        invoice.buyer = store::CustomerFileStore(*books.db).file(*row, books.info.base);
}

}  // namespace

Result<PostedInvoice> postedInvoice(Books& books, const std::string& number) {
    const auto id = store::IssueStore(*books.db).find(number);
    auto document = id ? store::findDocument(*books.db, *id) : std::nullopt;
    if (!document) return refuse(Refusal::documentUnknown, number);
    PostedInvoice invoice{*std::move(document), {}, {}, {}, {}, {}, {}, {}, {}};
    readParties(books, invoice);
    invoice.instalments = scheduleOf(invoice.document);
    if (const auto& details = invoice.document.details) {
        invoice.terms = io::termsOfText(details->terms);
        if (!details->delivery.empty()) invoice.delivery = io::addressOfText(details->delivery);
        readReferences(books, invoice);
    }
    invoice.standing = store::DetailStore(*books.db).document(*id);
    return invoice;
}

PostedInvoice previewOf(Books& books, BillingDesk& desk, const ComposedDraft& draft) {
    std::vector<Document> deposits;
    for (const DocumentId id : draft.deposits) deposits.push_back(*store::findDocument(*books.db, id));
    PostedInvoice preview{documentOf(draft, desk, deposits),
                          desk.company(),
                          draft.customer->file,
                          draft.document.terms,
                          draft.typed.delivery,
                          draft.instalments,
                          {},
                          draft.document.deposits,
                          {}};
    if (draft.document.corrects) {
        preview.references.push_back(
            {DocumentReference::Kind::corrects, draft.document.corrects->number, draft.document.corrects->issued});
    }
    return preview;
}

}  // namespace duebook::services
