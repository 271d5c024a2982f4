// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/issue_invoice.h"

#include "base/payment_reference.h"
#include "cash/allocate.h"
#include "io/draft_json.h"
#include "io/party_json.h"
#include "services/apply_credit.h"
#include "services/approval.h"
#include "services/config.h"
#include "services/credit_invoice.h"
#include "services/issue_document.h"
#include "store/draft_store.h"
#include "store/fact_reader.h"
#include "store/issue_store.h"

namespace duebook::services {
namespace {

Error faultAt(std::string field, Refusal refusal, std::string_view subject = {}) {
    return {refusal, std::string(subject), {}, {}, std::move(field)};
}

}  // namespace

Faults Issuer::hindrances(const ComposedDraft& draft, const std::string& overLimit) {
    Faults faults = draft.wrong;
    faults.insert(faults.end(), draft.missing.begin(), draft.missing.end());
    if (!faults.empty()) return faults;
    const Date day = draft.document.issued;
    if (const auto closed = store::LedgerStore(*books_.db).closedUntil(); closed && day <= *closed)
        faults.push_back(faultAt("date", Refusal::periodClosed, day.iso()));
    if (draft.totals->payable.minor() <= 0)
        faults.push_back(faultAt("lines", Refusal::amountNotPositive, draft.totals->payable.text()));
    Error over;
    if (overLimit.empty() && exceedsLimit(draft, over)) faults.push_back(std::move(over));
    return faults;
}

// What the customer will owe, in the currency of the limit (semantics 11: equality is allowed; a credit note never
// exceeds). Debts in other currencies count by their value in the ledger's currency.
bool Issuer::exceedsLimit(const ComposedDraft& draft, Error& error) {
    const store::Customer& customer = draft.customer->row;
    if (!customer.creditLimitMinor || draft.document.kind == billing::DraftKind::creditNote) return false;
    const Currency base = books_.info.base, currency = customer.currency.value_or(base);
    const Money limit(*customer.creditLimitMinor, currency);
    Money owed(0, currency);
    const auto rate = store::LedgerStore(*books_.db).rateOn(currency, draft.document.issued);
    const auto add = [&](Money own, Money inLedger) {
        if (own.currency() == currency)
            owed += own;
        else if (currency == base)
            owed += inLedger;
        else if (rate)
            owed += Money(divide(Wide{inLedger.minor()} * currency.unit() * Rate::one(),
                                 Wide{rate->raw()} * base.unit(), Round::halfAwayFromZero),
                          currency);
    };
    writer_.flush();  // what this act has issued already counts
    for (const auto& debt : store::IssueStore(*books_.db).debtOf(customer.id))
        add(Money(debt.minor, debt.currency), Money(debt.baseMinor, base));
    const Money payable = draft.totals->payable;
    add(payable, inBase(books_, payable, draft.document.issued).value_or(Money(0, base)));
    if (owed <= limit) return false;
    error = {Refusal::creditLimitExceeded, customer.name, owed, limit, "customer"};
    return true;
}

PartyId Issuer::seller() {
    const auto known = parties_.find(0);
    if (known != parties_.end()) return known->second;
    const std::int64_t version = desk_.companyVersion();
    const auto named = store::IssueStore(*books_.db).party({}, version);
    const PartyId id = named ? *named : writer_.add(PartyVersion{{}, {}, version, io::textOf(desk_.company())});
    return parties_.emplace(0, id).first->second;
}

PartyId Issuer::buyer(const BilledCustomer& customer) {
    const auto known = parties_.find(customer.row.id.value);
    if (known != parties_.end()) return known->second;
    const auto named = store::IssueStore(*books_.db).party(customer.row.id, customer.row.version);
    const PartyId id =
        named ? *named
              : writer_.add(PartyVersion{{}, customer.row.id, customer.row.version, io::textOf(customer.file)});
    return parties_.emplace(customer.row.id.value, id).first->second;
}

const Document& Issuer::post(const ComposedDraft& draft, const std::vector<DocumentReference>& references) {
    std::vector<Document> deposits;
    for (const DocumentId id : draft.deposits) deposits.push_back(*store::findDocument(*books_.db, id));
    Document document = documentOf(draft, desk_, deposits);
    auto& all = document.details->references;
    all.insert(all.end(), references.begin(), references.end());
    return post(std::move(document), *draft.customer);
}

const Document& Issuer::post(Document document, const BilledCustomer& customer) {
    DocumentDetails& details = *document.details;
    const auto kind = static_cast<billing::DraftKind>(details.form);
    store::CatalogueStore catalogue(*books_.db);
    const std::string text = patternOf(catalogue, kind);
    auto& pattern = patterns_[text];
    if (!pattern) pattern = billing::NumberPattern::read(text).value();
    details.fiscalYear = billing::fiscalYear(document.issued, desk_.company().fiscalYearStart);
    const auto number = store::IssueStore(*books_.db).takeNumber(*pattern, details.fiscalYear);
    document.number = number.text;
    details.pattern = text;
    details.numberInSeries = number.counter;
    if (!pattern->restartsYearly()) details.fiscalYear = 0;
    details.seller = seller();
    details.buyer = buyer(customer);
    // ISO 11649 where the number fits into it, so that a receipt finds the invoice
    if (const auto reference = makeReference(ReferenceKind::creditor, document.number))
        details.paymentReference = *reference;
    document.base = inBase(books_, document.gross, document.issued);
    valueInstalments(document);
    return writer_.add(std::move(document));
}

namespace {

// Credits what the draft bills anew, and refers to it. What is owed without it counts against the limit.
Checked<std::vector<DocumentReference>> takeBack(Books& books, store::FactWriter& writer, BillingDesk& desk,
                                                 const ComposedDraft& draft) {
    if (!draft.rebills || !draft.wrong.empty() || !draft.missing.empty()) return std::vector<DocumentReference>();
    const billing::BillsAnew& old = *draft.typed.rebills;
    const auto credit = creditWithin(books, writer, desk, {.invoice = old.number, .reason = old.reason});
    if (!credit) return tl::make_unexpected(credit.error());
    writer.flush();
    return std::vector<DocumentReference>{{DocumentReference::Kind::billsAnew, *draft.rebills}};
}

// Issues one draft within an act.
Checked<Issued> issueOne(Books& books, store::FactWriter& writer, BillingDesk& desk, Issuer& issuer,
                         const IssueRequest& request, bool batch) {
    store::DraftStore drafts(*books.db);
    const auto row = drafts.find(request.draft);
    if (!row) return tl::make_unexpected(Faults{{Refusal::draftUnknown, std::to_string(request.draft)}});
    const auto typed = io::readDraft(row->content);
    if (!typed) return tl::make_unexpected(typed.error());
    if (typed->kind == billing::DraftKind::proForma)
        return tl::make_unexpected(Faults{faultAt("kind", Refusal::draftNotPosted)});
    if (!typed->deposits.empty()) writer.flush();  // another document of this act may have taken them
    const ComposedDraft draft = desk.compose(*typed);
    if (const auto wanted = approvalWanted(books, desk.company(), draft); wanted && row->approvedBy.empty())
        return tl::make_unexpected(Faults{*wanted});
    // in a batch nothing may be posted of what is refused then: the old invoice still counts against the limit
    if (Faults faults = batch ? issuer.hindrances(draft, request.overLimit) : Faults(); !faults.empty())
        return tl::make_unexpected(std::move(faults));
    const auto references = takeBack(books, writer, desk, draft);
    if (!references) return tl::make_unexpected(references.error());
    if (Faults faults = batch ? Faults() : issuer.hindrances(draft, request.overLimit); !faults.empty())
        return tl::make_unexpected(std::move(faults));
    const Document& posted = issuer.post(draft, *references);
    Issued issued{posted.id, posted.number, draft.advice};
    if (posted.kind == DocumentKind::creditNote && draft.corrects) {
        OpenCredit credit = store::FactWriter::openCredit(posted);
        Applier(books, writer).toInvoice(credit, *draft.corrects, posted.issued);
    }
    drafts.remove(row->id);
    return issued;
}

}  // namespace

Checked<Issued> issueDraft(Books& books, const IssueRequest& request) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::FactWriter writer(*books.db, books.now());
    BillingDesk desk(books);
    Issuer issuer(books, writer, desk);
    auto issued = issueOne(books, writer, desk, issuer, request, false);
    if (!issued) return issued;
    writer.finish(books.actor, "invoice.issue",
                  request.overLimit.empty() ? issued->number : issued->number + ": " + request.overLimit);
    transaction.commit();
    return issued;
}

std::vector<IssueOutcome> issueDrafts(Books& books, const std::vector<std::int64_t>& drafts, const Progress& progress) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::FactWriter writer(*books.db, books.now());
    BillingDesk desk(books);
    Issuer issuer(books, writer, desk);
    std::vector<IssueOutcome> outcomes;
    std::string first, last;
    for (const std::int64_t id : drafts) {
        step(progress, static_cast<std::int64_t>(outcomes.size()), static_cast<std::int64_t>(drafts.size()));
        outcomes.push_back({id, issueOne(books, writer, desk, issuer, {.draft = id}, true)});
        if (!outcomes.back().issued) continue;
        last = outcomes.back().issued->number;
        if (first.empty()) first = last;
    }
    writer.finish(books.actor, "invoice.issue", first == last ? first : first + " to " + last);
    transaction.commit();
    progress.report(1, 1);
    return outcomes;
}

}  // namespace duebook::services
