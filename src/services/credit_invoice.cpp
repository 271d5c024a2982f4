// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/credit_invoice.h"

#include "io/draft_json.h"
#include "io/party_json.h"
#include "io/terms_json.h"
#include "services/apply_credit.h"
#include "services/approval.h"
#include "services/credit_parts.h"
#include "store/fact_reader.h"
#include "store/issue_store.h"

namespace duebook::services {
namespace {

tl::unexpected<Faults> refuseOne(std::string field, Refusal refusal, std::string_view subject = {},
                                 std::optional<Money> amount = {}, std::optional<Money> limit = {}) {
    return tl::make_unexpected(Faults{{refusal, std::string(subject), amount, limit, std::move(field)}});
}

// The invoice of the number. Refuses documentUnknown and documentNotInvoice.
Result<Document> invoiceOf(Books& books, const std::string& number) {
    const auto id = store::IssueStore(*books.db).find(number);
    const auto document = id ? store::findDocument(*books.db, *id) : std::nullopt;
    if (!document) return refuse(Refusal::documentUnknown, number);
    if (document->kind != DocumentKind::invoice) return refuse(Refusal::documentNotInvoice, number);
    return *document;
}

// Whether something can be posted about the invoice on the day. Refuses dateInvalid and periodClosed.
Result<void> testDay(Books& books, const Document& invoice, Date day) {
    if (day < invoice.issued) return refuseField("date", Refusal::dateInvalid, day.iso());
    const auto closed = store::LedgerStore(*books.db).closedUntil();
    if (closed && day <= *closed) return refuseField("date", Refusal::periodClosed, day.iso());
    return {};
}

Checked<DocumentDetails> partOf(const Document& invoice, const Creditable& creditable, const CreditRequest& request) {
    const Money left = creditable.left();
    if (left.isZero()) return refuseOne({}, Refusal::nothingOpen, invoice.number);
    const std::string words = invoice.number + ": " + request.reason;
    if (request.amount) {
        if (request.amount->currency() != left.currency())
            return refuseOne("amount", Refusal::currencyMismatch, invoice.number);
        if (request.amount->minor() <= 0)
            return refuseOne("amount", Refusal::amountNotPositive, request.amount->text());
        if (*request.amount > left)
            return refuseOne("amount", Refusal::creditsMoreThanInvoice, invoice.number, request.amount, left);
        return creditable.over(*request.amount, words);
    }
    if (!request.lines.empty()) return creditable.lines(request.lines);
    if (creditable.isUntouched() && invoice.details) return creditable.whole();
    return creditable.over(left, words);
}

// The account of a line, where it is not that of its item.
std::string accountCodeOf(Books& books, const DocumentLine& line) {
    store::CatalogueStore catalogue(*books.db);
    if (!line.account || (!line.item.empty() && catalogue.accountOfItem(line.item) == line.account)) return {};
    return catalogue.codeOf(line.account);
}

billing::TypedLine typedOf(Books& books, const DocumentLine& line) {
    billing::TypedLine typed{.item = line.item,
                             .description = line.description,
                             .quantity = line.quantity,
                             .unit = line.unit,
                             .unitPrice = line.price,
                             .priceBase = {},
                             .discount = line.discountPercent,
                             .tax = line.taxCode,
                             .account = accountCodeOf(books, line),
                             .period = {}};
    if (line.priceBase.raw() != Quantity::one()) typed.priceBase = line.priceBase;
    if (line.periodFrom && line.periodUntil) typed.period = billing::Period{*line.periodFrom, *line.periodUntil};
    return typed;
}

// The draft of a document with details, without its date.
billing::TypedDraft typedOf(Books& books, const Document& document) {
    const DocumentDetails& details = *document.details;
    billing::TypedDraft typed;
    typed.kind = static_cast<billing::DraftKind>(details.form);
    typed.customer = store::CustomerStore(*books.db).find(document.customer)->number;
    typed.currency = document.gross.currency();
    const billing::PaymentTerms terms = io::termsOfText(details.terms);
    const auto named = BillingDesk(books).terms(terms.name);
    if (named && io::textOfTerms(*named) == details.terms)
        typed.termsName = terms.name;
    else
        typed.terms = terms;  // what is called so has changed since
    typed.poNumber = document.poNumber;
    typed.buyerReference = details.buyerReference;
    typed.note = details.note;
    typed.language = details.language;
    typed.grossPrices = details.grossPrices;
    typed.discount = details.discountPercent;
    if (!details.delivery.empty()) typed.delivery = io::addressOfText(details.delivery);
    for (const DocumentLine& line : details.lines) typed.lines.push_back(typedOf(books, line));
    const std::int64_t perMinor = PlainAmount::one() / typed.currency->unit();
    for (const DocumentAllowance& share : details.shares) {
        // the discount on everything has no words of its own
        if (share.earlyPayment || (!share.charge && share.description.empty())) continue;
        const Money net = share.charge ? share.net : -share.net;
        const Money tax = net.scaled(share.percent, Round::halfAwayFromZero);
        const Money entered = details.grossPrices ? net + tax : net;
        typed.charges.push_back({share.description, PlainAmount::ofRaw(entered.minor() * perMinor), share.taxCode});
    }
    return typed;
}

}  // namespace

Checked<Issued> creditWithin(Books& books, store::FactWriter& writer, BillingDesk& desk, const CreditRequest& request) {
    if (request.reason.empty()) return refuseOne("reason", Refusal::valueMissing, "reason");
    const auto invoice = invoiceOf(books, request.invoice);
    if (!invoice) return tl::make_unexpected(Faults{invoice.error()});
    const Date day = request.on.value_or(std::max(books.today(), invoice->issued));
    if (const auto open = testDay(books, *invoice, day); !open) return tl::make_unexpected(Faults{open.error()});
    const Creditable creditable(books, *invoice);
    auto details = partOf(*invoice, creditable, request);
    if (!details) return tl::make_unexpected(details.error());
    details->reason = request.reason;
    Money gross = invoice->gross - invoice->gross, tax = gross;
    for (const DocumentTax& each : details->taxes) {
        gross += each.base + each.tax;
        tax += each.tax;
    }
    const auto customer = store::CustomerStore(*books.db).find(invoice->customer);
    Document note{.id = {},
                  .kind = DocumentKind::creditNote,
                  .number = {},
                  .customer = customer->id,
                  .issued = day,
                  .due = day,
                  .gross = gross,
                  .tax = tax,
                  .base = {},
                  .poNumber = invoice->poNumber,
                  .description = invoice->number + ": " + request.reason,
                  .entered = {},
                  .instalments = {},
                  .details = *std::move(details)};
    const Document& posted = Issuer(books, writer, desk).post(std::move(note), *desk.customer(customer->number));
    const Issued issued{posted.id, posted.number, {}};
    OpenCredit credit = store::FactWriter::openCredit(posted);
    Applier(books, writer).toInvoice(credit, invoice->id, day);
    return issued;
}

Checked<Issued> creditInvoice(Books& books, const CreditRequest& request) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::FactWriter writer(*books.db, books.now());
    BillingDesk desk(books);
    auto issued = creditWithin(books, writer, desk, request);
    if (!issued) return issued;
    writer.finish(books.actor, "invoice.credit", issued->number);
    transaction.commit();
    return issued;
}

Checked<Rebilled> rebillInvoice(Books& books, const std::string& number, const std::string& reason,
                                std::string_view patch, std::optional<Date> on) {
    db::Transaction transaction(*books.db, db::Mode::write);
    const auto old = invoiceOf(books, number);
    if (!old) return tl::make_unexpected(Faults{old.error()});
    store::FactWriter writer(*books.db, books.now());
    BillingDesk desk(books);
    const auto credit = creditWithin(books, writer, desk, {.invoice = number, .reason = reason, .on = on});
    if (!credit) return tl::make_unexpected(credit.error());
    writer.flush();  // what the customer owes without the old invoice counts against the limit
    const std::string before = old->details ? io::writeDraft(typedOf(books, *old)) : std::string("{}");
    const auto merged = io::mergedJson(before, patch);
    if (!merged) return tl::make_unexpected(Faults{merged.error()});
    auto typed = io::readDraft(*merged);
    if (!typed) return tl::make_unexpected(typed.error());
    if (!typed->date) typed->date = on;
    const ComposedDraft draft = desk.compose(*typed);
    if (const auto wanted = approvalWanted(books, desk.company(), draft)) return tl::make_unexpected(Faults{*wanted});
    Issuer issuer(books, writer, desk);
    if (Faults faults = issuer.hindrances(draft, {}); !faults.empty()) return tl::make_unexpected(std::move(faults));
    const Document& posted = issuer.post(draft, {{DocumentReference::Kind::billsAnew, old->id}});
    const Rebilled done{*credit, {posted.id, posted.number, draft.advice}};
    writer.finish(books.actor, "invoice.rebill", number + ": " + done.credit.number + ", " + done.invoice.number);
    transaction.commit();
    return done;
}

Result<std::string> draftLike(Books& books, const std::string& number) {
    const auto id = store::IssueStore(*books.db).find(number);
    const auto document = id ? store::findDocument(*books.db, *id) : std::nullopt;
    if (!document || !document->details) return refuse(Refusal::documentUnknown, number);
    return io::writeDraft(typedOf(books, *document));
}

Result<std::string> draftAnew(Books& books, const std::string& number, const std::string& reason) {
    const auto invoice = invoiceOf(books, number);
    if (!invoice) return tl::make_unexpected(invoice.error());
    if (!invoice->details) return refuse(Refusal::documentUnknown, number);
    billing::TypedDraft typed = typedOf(books, *invoice);
    typed.rebills = billing::BillsAnew{number, reason};
    return io::writeDraft(typed);
}

Result<std::string> writeOffInvoice(Books& books, const WriteOff& request) {
    if (request.reason.empty()) return refuseField("reason", Refusal::valueMissing, "reason");
    db::Transaction transaction(*books.db, db::Mode::write);
    const auto invoice = invoiceOf(books, request.invoice);
    if (!invoice) return tl::make_unexpected(invoice.error());
    const Date day = request.on.value_or(std::max(books.today(), invoice->issued));
    auto items = store::OpenStore(*books.db).itemsOf(invoice->id);
    if (items.empty()) return refuse(Refusal::nothingOpen, request.invoice);
    Money open = items.front().open - items.front().open;
    for (const OpenItem& item : items) open += item.open;
    Money left = request.amount.value_or(open);
    if (left.currency() != open.currency()) return refuseField("amount", Refusal::currencyMismatch, request.invoice);
    if (left.minor() <= 0) return refuseField("amount", Refusal::amountNotPositive, left.text());
    if (left > open) return refuseField("amount", Refusal::allocatesMoreThanOpen, request.invoice, left, open);
    if (const auto fits = testDay(books, *invoice, day); !fits) return tl::make_unexpected(fits.error());
    store::FactWriter writer(*books.db, books.now());
    Applier applier(books, writer);
    for (OpenItem& item : items) {
        const Money part = std::min(left, item.open);
        if (part.isZero()) break;
        applier.adjust(item, AdjustmentKind::writeOff, part, day, request.reason);
        left -= part;
    }
    writer.finish(books.actor, "invoice.write-off", request.invoice + ": " + request.reason);
    transaction.commit();
    return request.invoice;
}

}  // namespace duebook::services
