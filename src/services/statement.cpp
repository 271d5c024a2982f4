// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/statement.h"

#include <map>

#include "base/payment_reference.h"
#include "services/billing_desk.h"
#include "services/einvoice_of.h"
#include "services/print_document.h"

namespace duebook::services {
namespace {

using paper::StatementPaper;

// Not due, then by thirty days, and what is older.
std::vector<paper::StatementBucket> emptyBuckets(Money zero) {
    return {{{}, {}, zero}, {1, 30, zero}, {31, 60, zero}, {61, 90, zero}, {91, {}, zero}};
}

Money& bucketOf(StatementPaper& sheet, std::int64_t late) {
    for (auto& bucket : sheet.aging) {
        if (late <= bucket.toDays.value_or(bucket.fromDays ? late : 0)) return bucket.amount;
    }
    return sheet.aging.back().amount;
}

std::string kindOf(store::ItemKind kind) {
    if (kind == store::ItemKind::receipt) return "receipt";
    return kind == store::ItemKind::creditNote ? "creditNote" : "invoice";
}

void add(StatementPaper& sheet, const StatementItem& item) {
    const std::int64_t late = item.credit ? 0 : std::max<std::int64_t>(0, sheet.asOf - item.due);
    const auto due = item.credit ? std::nullopt : std::optional(item.due);
    sheet.lines.push_back(
        {item.issued, kindOf(item.kind), item.number, item.reference, due, late, item.amount, item.open});
    sheet.balance += item.open;
    if (late > 0) sheet.overdue += item.open;
    (item.credit ? sheet.onAccount : bucketOf(sheet, late)) += item.open;
}

struct Maker {
    Books& books;
    const billing::Company& company;
    const billing::CustomerFile& customer;
    Date asOf;

    Result<StatementPaper> sheet(Currency currency, const std::vector<StatementItem>& items) const {
        const Money zero(0, currency);
        StatementPaper paper{sellerParty(company),
                             buyerParty(customer),
                             customer.number,
                             customer.language,
                             {},
                             asOf,
                             currency,
                             {},
                             emptyBuckets(zero),
                             zero,
                             zero,
                             zero};
        paper.branding = brandingOf(books, company);
        for (const StatementItem& item : items) {
            if (item.open.currency() == currency) add(paper, item);
        }
        paper.reference = makeReference(ReferenceKind::creditor, customer.number).value_or("");
        if (const auto account = accountFor(company, currency)) {
            paper.account = einvoice::CreditTransfer{account->iban, account->holder, account->bic};
            paper.bank = account->bank;
        }
        if (company.paymentLink.empty() || paper.balance.minor() <= 0) return paper;
        return paper::paymentLink(company.paymentLink, customer.number, paper.balance, paper.reference)
            .map([&](const std::string& link) {
                paper.paymentLink = link;
                return paper;
            });
    }
};

}  // namespace

Result<Statement> statementOf(Books& books, const std::string& customer, Date asOf) {
    BillingDesk desk(books);
    const auto billed = desk.customer(customer);
    if (!billed) return refuse(Refusal::customerUnknown, customer);
    Statement statement{billed->row, asOf, statementItems(books, billed->row.id, asOf), {}};
    std::map<std::string_view, Currency> currencies;
    for (const StatementItem& item : statement.items)
        currencies.emplace(item.open.currency().code(), item.open.currency());
    if (currencies.empty()) {
        const Currency own = billed->row.currency.value_or(books.info.base);
        currencies.emplace(own.code(), own);
    }
    for (const auto& [code, currency] : currencies) {
        auto sheet = Maker{books, desk.company(), billed->file, asOf}.sheet(currency, statement.items);
        if (!sheet) return tl::make_unexpected(sheet.error());
        statement.sheets.push_back(*std::move(sheet));
    }
    return statement;
}

Result<paper::RenderedPdf> printSheet(const StatementPaper& sheet, const paper::PageRenderer& renderer,
                                      paper::PaperSize size) {
    paper::PrintStyle style;
    style.size = size;
    return paper::printStatement(renderer, sheet, style);
}

Result<StatementLetter> statementLetter(const Statement& statement, const paper::DocumentRenderer& renderer,
                                        paper::PaperSize size) {
    StatementLetter letter;
    letter.customer = statement.customer.number;
    letter.asOf = statement.asOf;
    letter.items = statement.items;
    for (const StatementPaper& sheet : statement.sheets) {
        const auto pdf = printSheet(sheet, renderer, size);
        if (!pdf) return tl::make_unexpected(pdf.error());
        const std::string name = letter.customer + " " + letter.asOf.iso() + " " + std::string(sheet.currency.code());
        letter.files.push_back({mail::fileName(name + ".pdf"), "application/pdf", pdf->bytes});
    }
    return letter;
}

}  // namespace duebook::services
