// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/issue_document.h"

#include "billing/sentence.h"
#include "io/party_json.h"

namespace duebook::services {
namespace {

DocumentLine lineOf(const ComposedDraft& draft, const BillingDesk& desk, std::size_t i) {
    const billing::DraftLine& line = draft.document.lines[i];
    const billing::LineTotals& totals = draft.totals->lines[i];
    const billing::TaxCode& tax = desk.tax(line.tax);
    return {.no = static_cast<int>(i) + 1,
            .item = line.item,
            .description = line.description,
            .quantity = line.quantity,
            .unit = line.unit,
            .price = line.unitPrice.value_or(UnitPrice::ofRaw(0)),
            .priceBase = line.priceBase,
            .discountPercent = line.discount,
            .discount = totals.discount,
            .entered = totals.entered,
            .net = totals.net,
            .taxCode = line.tax,
            .category = std::string(billing::codeOf(tax.category)),
            .percent = billing::rateOn(tax, billing::taxDay(draft.document)).value(),
            .account = draft.accounts[i],
            .periodFrom = line.period ? std::optional(line.period->from) : std::nullopt,
            .periodUntil = line.period ? std::optional(line.period->until) : std::nullopt,
            .creditsLine = {}};
}

DocumentAllowance shareOf(const billing::DocumentShare& share) {
    return {.charge = share.charge,
            .earlyPayment = share.earlyPayment,
            .description = share.description,
            .taxCode = share.tax,
            .category = std::string(billing::codeOf(share.category)),
            .percent = share.rate,
            .net = share.net};
}

DocumentTax taxOf(const billing::TaxTotal& tax, const BillingDesk& desk) {
    return {.code = tax.code,
            .category = std::string(billing::codeOf(tax.category)),
            .percent = tax.rate,
            .base = tax.base,
            .tax = tax.amount,
            .reason = tax.reason,
            .reasonCode = tax.reasonCode,
            .account = desk.accountOfTax(tax.code)};
}

// A pro-forma is only looked at, as the invoice that it shows.
DocumentForm formOf(billing::DraftKind kind) {
    return kind == billing::DraftKind::proForma ? DocumentForm::invoice : static_cast<DocumentForm>(kind);
}

DocumentDetails detailsOf(const ComposedDraft& draft, const BillingDesk& desk) {
    const billing::DraftDocument& d = draft.document;
    DocumentDetails details{.form = formOf(d.kind),
                            .pattern = {},
                            .fiscalYear = 0,
                            .numberInSeries = 0,
                            .seller = {},
                            .buyer = {},
                            .terms = draft.termsText,
                            .discountTax = d.terms.discountTax,
                            .taxRounding = desk.company().taxRounding,
                            .grossPrices = d.grossPrices,
                            .discountPercent = d.discount,
                            .delivered = d.delivered,
                            .periodFrom = d.period ? std::optional(d.period->from) : std::nullopt,
                            .periodUntil = d.period ? std::optional(d.period->until) : std::nullopt,
                            .language = draft.language,
                            .buyerReference = d.buyerReference,
                            .paymentReference = {},
                            .reason = draft.typed.reason,
                            .note = d.note,
                            .delivery = draft.typed.delivery ? io::textOf(*draft.typed.delivery) : std::string(),
                            .lines = {},
                            .shares = {},
                            .taxes = {},
                            .references = {},
                            .deposits = {}};
    for (std::size_t i = 0; i < d.lines.size(); ++i) details.lines.push_back(lineOf(draft, desk, i));
    for (const billing::DocumentShare& share : draft.totals->shares) details.shares.push_back(shareOf(share));
    for (const billing::TaxTotal& tax : draft.totals->taxes) details.taxes.push_back(taxOf(tax, desk));
    if (draft.corrects) details.references.push_back({DocumentReference::Kind::corrects, *draft.corrects});
    return details;
}

Instalment instalmentOf(const billing::ScheduledInstalment& scheduled) {
    Instalment instalment{{}, scheduled.no, scheduled.due, scheduled.amount, {}};
    for (const billing::ScheduledDiscount& d : scheduled.discounts) {
        instalment.discounts.push_back({d.until, d.acceptedUntil, d.rate, d.amount});
    }
    return instalment;
}

}  // namespace

Document documentOf(const ComposedDraft& draft, const BillingDesk& desk, const std::vector<Document>& deposits) {
    const billing::Totals& totals = *draft.totals;
    Document document{.id = {},
                      .kind = draft.document.kind == billing::DraftKind::creditNote ? DocumentKind::creditNote
                                                                                    : DocumentKind::invoice,
                      .number = {},
                      .customer = draft.customer->row.id,
                      .issued = draft.document.issued,
                      .due = draft.document.issued,
                      .gross = totals.payable,
                      .tax = totals.tax,
                      .base = {},
                      .poNumber = draft.document.poNumber,
                      .description = {},
                      .entered = {},
                      .instalments = {},
                      .details = detailsOf(draft, desk)};
    if (!document.details->lines.empty()) document.description = document.details->lines.front().description;
    for (const Document& deposit : deposits) {
        for (const DocumentTax& tax : deposit.details->taxes) {
            document.details->deposits.push_back({deposit.id, tax.code, tax.base, tax.tax, tax.account});
            document.tax -= tax.tax;
        }
    }
    if (document.kind == DocumentKind::invoice) {
        for (const auto& scheduled : draft.instalments) document.instalments.push_back(instalmentOf(scheduled));
        if (!document.instalments.empty()) document.due = document.instalments.back().due;
    }
    return document;
}

void valueInstalments(Document& document) {
    if (!document.base) return;
    Money done = document.gross - document.gross, baseDone = *document.base - *document.base;
    for (Instalment& i : document.instalments) {
        done += i.amount;
        const Money until = document.base->share(done, document.gross, Round::halfAwayFromZero);
        i.base = until - baseDone;
        baseDone = until;
    }
}

}  // namespace duebook::services
