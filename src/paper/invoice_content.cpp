// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "paper/invoice_tables.h"
#include "paper/party_fields.h"
#include "paper/payment_codes.h"
#include "paper/payment_reference.h"
#include "paper/plain_text.h"
#include "paper/print.h"

namespace duebook::paper {
namespace {

using einvoice::Invoice;

std::string dateText(const std::optional<Date>& day, const Words& words) {
    return day ? words.date(*day) : "";
}

void addNumbers(Content& content, const InvoicePaper& paper, const Words& words) {
    const Invoice& invoice = paper.document;
    auto& f = content.fields;
    const bool credit = einvoice::isCreditNote(invoice);
    const std::string kind = credit ? "title.381" : "title.380";
    f["title"] = words.find("title." + invoice.typeCode).value_or(words.word(kind));
    f["numberLabel"] = words.word(credit ? "number.creditNote" : "number.invoice");
    f["number"] = oneLine(invoice.number);
    f["currency"] = invoice.currency;
    f["customer"] = oneLine(paper.customerNumber);
    f["date"] = dateText(invoice.issueDate, words);
    f["due"] = paper.instalments.size() > 1 ? "" : dateText(invoice.dueDate, words);
    f["taxPoint"] = dateText(invoice.vatPointDate, words);
    f["order"] = oneLine(invoice.purchaseOrder);
    f["salesOrder"] = oneLine(invoice.salesOrder);
    f["contract"] = oneLine(invoice.contract);
    f["project"] = oneLine(invoice.project);
    f["reference"] = oneLine(invoice.buyerReference);
    f["costCentre"] = oneLine(invoice.buyerAccountingReference);
    f["despatch"] = oneLine(invoice.despatchAdvice);
    f["receiving"] = oneLine(invoice.receivingAdvice);
    f["tender"] = oneLine(invoice.tender);
    f["object"] = invoice.object ? oneLine(invoice.object->value) : "";
    content.title = f["title"] + " " + f["number"];
    content.mark = paper.mark;
}

void addDelivery(Content& content, const Invoice& invoice, const Words& words) {
    auto& f = content.fields;
    const std::string home = invoice.seller.address ? invoice.seller.address->country : "";
    f["delivered"] = invoice.delivery ? dateText(invoice.delivery->date, words) : "";
    f["period"] = "";
    if (invoice.period && invoice.period->start && invoice.period->end) {
        f["period"] = words.date(*invoice.period->start) + " \u2013 " + words.date(*invoice.period->end);
    }
    f["shipTo"] = "";
    if (invoice.delivery && invoice.delivery->address) {
        const std::string name = invoice.delivery->name.empty() ? invoice.buyer.name : invoice.delivery->name;
        f["shipTo"] = addressBlock(name, invoice.delivery->address, home, words);
    }
    f["payee"] = invoice.payee ? oneLine(invoice.payee->name) : "";
    f["representative"] = "";
    if (const auto& agent = invoice.taxRepresentative) {
        f["representative"] = addressBlock(agent->name, agent->address, home, words) + "\n" + oneLine(agent->vatId);
    }
}

// Directive 2006/112, Art. 226 (10a), (11), (11a) and Art. 219: what an invoice has to say beside its figures.
std::string taxNotes(const Invoice& invoice, const Words& words) {
    std::string notes;
    const auto add = [&](const std::string& note) { notes += (notes.empty() ? "" : "\n") + note; };
    for (const einvoice::VatBreakdown& part : invoice.vatBreakdown) {
        const auto note = words.find("note." + part.vat.code);
        if (note) add(*note);
    }
    if (invoice.typeCode == "389" || invoice.typeCode == "261") add(words.word("note.selfBilled"));
    return notes;
}

std::string corrections(const Invoice& invoice, const Words& words) {
    std::string text;
    for (const einvoice::PrecedingInvoice& before : invoice.precedingInvoices) {
        text += text.empty() ? "" : "\n";
        text += words.filled(before.issueDate ? "note.correctsOf" : "note.corrects",
                             {{"number", oneLine(before.number)}, {"date", dateText(before.issueDate, words)}});
    }
    return text;
}

std::string notesOf(const Invoice& invoice) {
    std::string text;
    for (const einvoice::Note& note : invoice.notes) text += (text.empty() ? "" : "\n") + printed(note.text);
    return text;
}

void addPayment(Content& content, const InvoicePaper& paper, const Words& words) {
    auto& f = content.fields;
    const Invoice& invoice = paper.document;
    for (const char* name : {"account.iban", "account.number", "account.name", "account.bic", "account.bank", "debit",
                             "mandate", "creditor", "debited", "card", "paymentReference", "code", "codeText"}) {
        f[name] = "";
    }
    f["link"] = paper.paymentLink;
    f["terms"] = printed(invoice.paymentTerms);
    if (!invoice.payment || einvoice::isCreditNote(invoice)) return;
    const einvoice::PaymentInstructions& payment = *invoice.payment;
    if (!payment.creditTransfers.empty()) addAccount(content, payment.creditTransfers.front(), paper.bank);
    if (payment.directDebit) {
        f["debit"] = words.word("label.debit");
        f["mandate"] = oneLine(payment.directDebit->mandate);
        f["creditor"] = oneLine(payment.directDebit->creditor);
        f["debited"] = inFours(payment.directDebit->debitedAccount);
    }
    if (payment.card) f["card"] = oneLine(payment.card->number);
    f["paymentReference"] = shownReference(payment.remittance);
}

// What the payer is asked for now: the first instalment, or all of it.
Money askedFor(const InvoicePaper& paper, Money due) {
    return paper.instalments.size() > 1 ? paper.instalments.front().amount : due;
}

void addEpcCode(Content& content, const InvoicePaper& paper, const einvoice::CreditTransfer& account, Money asked,
                const Words& words) {
    const Invoice& invoice = paper.document;
    const std::string payee = !account.accountName.empty() ? account.accountName : invoice.seller.name;
    const std::string text = content.fields["numberLabel"] + " " + invoice.number;
    const auto code = epcCode({payee, account.account, account.serviceProvider, asked, invoice.payment->remittance,
                               invoice.payment->remittance.empty() ? text : invoice.payment->remittance});
    if (!code) return content.advice.push_back(code.error());  // a document without a code can be paid all the same
    content.epcCode = *code;
    content.fields["code"] = "1";
    content.fields["codeText"] = words.word("label.scan");
    if (paper.instalments.size() > 1) {
        const std::string part =
            words.filled("label.scanFor", {{"date", words.date(paper.instalments.front().due)},
                                           {"money", words.money(einvoice::Decimal::of(asked), asked.currency())}});
        content.fields["codeText"] += "\n" + part;
    }
}

// "1 949.75", whatever the language: Style Guide QR-bill, 3.
std::string swissFigure(Money amount) {
    std::string text = amount.text();
    for (std::size_t at = text.find('.'); at > 3 && at < text.size(); at -= 3) text.insert(at - 3, " ");
    return text;
}

void addSwissPart(Content& content, const InvoicePaper& paper, const einvoice::CreditTransfer& account, Money asked,
                  const Words& words) {
    const Invoice& invoice = paper.document;
    const std::string iban = compact(account.account);
    if (!iban.starts_with("CH") && !iban.starts_with("LI")) return;  // francs may be paid elsewhere, without this part
    const auto creditor = swissParty(invoice.seller.name, invoice.seller.address);
    if (!creditor) {
        content.advice.push_back({Refusal::paymentCodeUnfit, "the company without its post code, town or country"});
        return;
    }
    const std::string& reference = invoice.payment->remittance;
    const bool known = isQrReference(reference) || isCreditorReference(reference);
    SwissPayment part{iban,
                      *creditor,
                      asked,
                      asked.currency(),
                      swissParty(invoice.buyer.name, invoice.buyer.address),
                      known ? compact(reference) : "",
                      content.fields["numberLabel"] + " " + content.fields["number"]};
    const auto code = swissCode(part);
    if (!code) return content.advice.push_back(code.error());
    for (const std::string& key : words.keys("swiss.")) content.fields[key] = words.word(key);
    content.fields["swiss.figure"] = swissFigure(asked);
    // the payment part says these itself
    for (const char* name : {"account.iban", "account.name", "account.bic", "account.bank", "paymentReference"}) {
        content.fields[name] = "";
    }
    content.swissCode = *code;
    content.swiss = std::move(part);
}

void addCodes(Content& content, const InvoicePaper& paper, Currency currency, const Words& words) {
    const Invoice& invoice = paper.document;
    if (!invoice.payment || invoice.payment->creditTransfers.empty() || einvoice::isCreditNote(invoice)) return;
    const auto due = invoice.totals.due ? invoice.totals.due->money(currency) : std::nullopt;
    if (!due || due->minor() <= 0 || invoice.payment->directDebit || invoice.payment->card) return;
    const einvoice::CreditTransfer& account = invoice.payment->creditTransfers.front();
    if (currency.code() == "EUR") addEpcCode(content, paper, account, askedFor(paper, *due), words);
    if (currency.code() == "CHF") addSwissPart(content, paper, account, askedFor(paper, *due), words);
}

Result<void> checkInstalments(const InvoicePaper& paper, Currency currency) {
    if (paper.instalments.empty()) return {};
    Money sum(0, currency);
    for (const PrintedInstalment& part : paper.instalments) {
        if (part.amount.currency() != currency) return refuse(Refusal::currencyMismatch, paper.document.number);
        sum += part.amount;
    }
    const auto due = paper.document.totals.due ? paper.document.totals.due->money(currency) : std::nullopt;
    if (due && *due == sum) return {};
    return refuse(Refusal::instalmentsDiffer, paper.document.number, sum, due);
}

}  // namespace

Result<Content> invoiceContent(const InvoicePaper& paper, const Words& words) {
    const Invoice& invoice = paper.document;
    const auto currency = Currency::fromCode(invoice.currency);
    if (!currency) return refuse(Refusal::currencyUnknown, invoice.currency);
    if (auto fits = checkInstalments(paper, *currency); !fits) return tl::make_unexpected(fits.error());
    Content content;
    content.language = words.language();
    content.date = invoice.issueDate.value_or(content.date);
    addLabels(content, words, *currency);
    addSeller(content, invoice.seller, paper.branding, words);
    addBuyer(content, invoice.buyer, invoice.seller, words);
    addNumbers(content, paper, words);
    addDelivery(content, invoice, words);
    addPayment(content, paper, words);
    content.fields["corrects"] = corrections(invoice, words);
    content.fields["taxNotes"] = taxNotes(invoice, words);
    content.fields["notes"] = notesOf(invoice);
    content.fields["payableLabel"] = words.word(einvoice::isCreditNote(invoice) ? "label.credited" : "label.payable");
    content.fields["payable"] = invoice.totals.due ? words.money(*invoice.totals.due, *currency) : "";
    content.tables.emplace("lines", lineTable(invoice, *currency, words));
    content.tables.emplace("taxes", taxTable(invoice, *currency, words));
    content.tables.emplace("totals", totalsTable(invoice, *currency, words));
    content.tables.emplace("instalments", instalmentTable(paper.instalments, words));
    addCodes(content, paper, *currency, words);
    return content;
}

}  // namespace duebook::paper
