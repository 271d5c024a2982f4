// SPDX-License-Identifier: GPL-3.0-or-later
// The half of FactWriter that writes what hangs on a document.
#include "base/check.h"
#include "store/fact_writer.h"

namespace duebook::store {
namespace {

db::Value maybeDay(const std::optional<Date>& day) {
    return day ? db::Value(day->days()) : db::Value(nullptr);
}
db::Value maybeAccount(const OwnAccount& account) {
    return account ? db::Value(*account) : db::Value(nullptr);
}

void checkSums(const Document& document) {
    const DocumentDetails& d = *document.details;
    const Money none = document.gross - document.gross;
    Money net = none, base = none, tax = none, netBefore = none, taxBefore = none;
    for (const DocumentLine& line : d.lines) net += line.net;
    for (const DocumentAllowance& share : d.shares) net += share.charge ? share.net : -share.net;
    for (const DocumentTax& each : d.taxes) {
        base += each.base;
        tax += each.tax;
    }
    for (const DepositSettled& each : d.deposits) {
        netBefore += each.base;
        taxBefore += each.tax;
    }
    check(net == base && net - netBefore == document.gross - document.tax && tax - taxBefore == document.tax,
          "lines and taxes of a document add up to its net and its tax");
}

}  // namespace

std::vector<db::Bulk::Table> factTables() {
    return {
        {"customer", customerColumns()},
        {"party", {"id", "customer_id", "version", "content"}},
        {"document",
         {"id", "kind", "number", "number_tail", "customer_id", "issued_day", "due_day", "currency", "gross_minor",
          "tax_minor", "base_minor", "po_number", "description", "entered_at"}},
        {"instalment", {"id", "document_id", "no", "due_day", "amount_minor", "base_minor"}},
        {"receipt",
         {"id", "number", "customer_id", "received_day", "currency", "amount_minor", "base_minor", "reference",
          "entered_at", "payer", "method", "charges_minor"}},
        {"allocation",
         {"id", "receipt_id", "credit_note_id", "instalment_id", "customer_id", "issued_day", "due_day", "credit_day",
          "effective_day", "currency", "amount_minor", "base_minor", "credit_base_minor", "reverses_id", "entered_at",
          "from_customer_id", "from_currency", "from_minor"}},
        {"adjustment",
         {"id", "kind", "instalment_id", "allocation_id", "customer_id", "issued_day", "due_day", "effective_day",
          "currency", "amount_minor", "base_minor", "reason", "reverses_id", "entered_at"}},
        {"posting",
         {"source_id", "line_no", "on_day", "debit_account_id", "credit_account_id", "currency", "amount_minor",
          "base_minor"}},
        {"document_detail", {"document_id",      "form",
                             "pattern",          "fiscal_year",
                             "number_in_series", "seller_id",
                             "buyer_id",         "terms",
                             "discount_tax",     "tax_rounding",
                             "gross_prices",     "discount_percent",
                             "delivery_day",     "period_from_day",
                             "period_until_day", "language",
                             "buyer_reference",  "payment_reference",
                             "reason",           "note",
                             "delivery"}},
        {"document_line",
         {"document_id", "no", "item", "description", "quantity", "unit", "price", "price_base", "discount_percent",
          "discount_minor", "entered_minor", "net_minor", "tax_code", "category", "percent", "account_id",
          "period_from_day", "period_until_day", "credits_line"}},
        {"document_share",
         {"document_id", "no", "is_charge", "is_early", "description", "tax_code", "category", "percent", "net_minor"}},
        {"document_tax",
         {"document_id", "no", "code", "category", "percent", "base_minor", "tax_minor", "reason", "reason_code",
          "account_id"}},
        {"document_reference", {"document_id", "no", "kind", "refers_id"}},
        {"document_deposit", {"document_id", "no", "deposit_id", "code", "base_minor", "tax_minor", "account_id"}},
        {"instalment_discount", {"instalment_id", "step", "until_day", "accepted_day", "percent", "amount_minor"}},
        {"payout",
         {"id", "kind", "receipt_id", "credit_note_id", "customer_id", "credit_day", "effective_day", "currency",
          "amount_minor", "base_minor", "credit_base_minor", "reason", "entered_at"}},
        {"assignment", {"id", "receipt_id", "customer_id", "entered_at"}},
        {"adjustment_tax", {"adjustment_id", "no", "code", "base_minor", "tax_minor", "account_id"}},
    };
}

void FactWriter::addDiscounts(const Instalment& instalment) {
    std::int64_t step = 0;
    for (const InstalmentDiscount& d : instalment.discounts) {
        const db::Value row[] = {instalment.id.value,    ++step,          d.until.days(),
                                 d.acceptedUntil.days(), d.percent.raw(), d.amount.minor()};
        put(FactTable::discount, row);
    }
}

void FactWriter::addDetails(const Document& document) {
    checkSums(document);
    const DocumentDetails& d = *document.details;
    const db::Value row[] = {document.id.value,
                             static_cast<std::int64_t>(d.form),
                             std::string_view(d.pattern),
                             std::int64_t{d.fiscalYear},
                             d.numberInSeries,
                             d.seller.value,
                             d.buyer.value,
                             std::string_view(d.terms),
                             static_cast<std::int64_t>(d.discountTax),
                             static_cast<std::int64_t>(d.taxRounding),
                             std::int64_t{d.grossPrices},
                             d.discountPercent.raw(),
                             maybeDay(d.delivered),
                             maybeDay(d.periodFrom),
                             maybeDay(d.periodUntil),
                             std::string_view(d.language),
                             std::string_view(d.buyerReference),
                             std::string_view(d.paymentReference),
                             std::string_view(d.reason),
                             std::string_view(d.note),
                             std::string_view(d.delivery)};
    put(FactTable::detail, row);
    addLines(document);
    addTaxes(document);
    addReferences(document);
}

void FactWriter::addTaxes(const Document& document) {
    std::int64_t no = 0;
    for (const DocumentAllowance& s : document.details->shares) {
        const db::Value row[] = {document.id.value,
                                 ++no,
                                 std::int64_t{s.charge},
                                 std::int64_t{s.earlyPayment},
                                 std::string_view(s.description),
                                 std::string_view(s.taxCode),
                                 std::string_view(s.category),
                                 s.percent.raw(),
                                 s.net.minor()};
        put(FactTable::share, row);
    }
    no = 0;
    for (const DocumentTax& t : document.details->taxes) {
        const db::Value row[] = {document.id.value,
                                 ++no,
                                 std::string_view(t.code),
                                 std::string_view(t.category),
                                 t.percent.raw(),
                                 t.base.minor(),
                                 t.tax.minor(),
                                 std::string_view(t.reason),
                                 std::string_view(t.reasonCode),
                                 maybeAccount(t.account)};
        put(FactTable::tax, row);
    }
}

void FactWriter::addReferences(const Document& document) {
    std::int64_t no = 0;
    for (const DocumentReference& r : document.details->references) {
        const db::Value row[] = {document.id.value, ++no, static_cast<std::int64_t>(r.kind), r.document.value};
        put(FactTable::reference, row);
    }
    no = 0;
    for (const DepositSettled& t : document.details->deposits) {
        const db::Value row[] = {document.id.value, ++no,          t.deposit.value,        std::string_view(t.code),
                                 t.base.minor(),    t.tax.minor(), maybeAccount(t.account)};
        put(FactTable::deposit, row);
    }
}

void FactWriter::addLines(const Document& document) {
    for (const DocumentLine& l : document.details->lines) {
        const db::Value row[] = {document.id.value,
                                 std::int64_t{l.no},
                                 std::string_view(l.item),
                                 std::string_view(l.description),
                                 l.quantity.raw(),
                                 std::string_view(l.unit),
                                 l.price.raw(),
                                 l.priceBase.raw(),
                                 l.discountPercent.raw(),
                                 l.discount.minor(),
                                 l.entered.minor(),
                                 l.net.minor(),
                                 std::string_view(l.taxCode),
                                 std::string_view(l.category),
                                 l.percent.raw(),
                                 maybeAccount(l.account),
                                 maybeDay(l.periodFrom),
                                 maybeDay(l.periodUntil),
                                 l.creditsLine ? db::Value(std::int64_t{*l.creditsLine}) : db::Value(nullptr)};
        put(FactTable::line, row);
    }
}

}  // namespace duebook::store
