// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export_readable.h"

#include <limits>
#include <map>

#include "base/check.h"
#include "base/round.h"
#include "store/customer_store.h"
#include "store/export_store.h"
#include "store/ledger_store.h"

namespace duebook::services {
namespace {

using io::Cell;
using io::ListColumn;
using Kind = io::ListColumn::Kind;
using Write = std::function<void(std::span<const Cell>)>;

std::vector<ListColumn> customerColumns() {
    return {{"number", "Customer no.", Kind::text, 13},
            {"name", "Customer", Kind::text, 32},
            {"legal_name", "Legal name", Kind::text, 32},
            {"tax_id", "Tax number", Kind::text, 16},
            {"email", "Email", Kind::text, 28},
            {"phone", "Phone", Kind::text, 18},
            {"street", "Street", Kind::text, 28},
            {"city", "City", Kind::text, 20},
            {"postal_code", "Postal code", Kind::text, 10},
            {"country", "Country", Kind::text, 8},
            {"language", "Language", Kind::text, 9},
            {"currency", "Currency", Kind::text, 9},
            {"terms", "Terms", Kind::text, 14},
            {"credit_limit", "Credit limit", Kind::money, 15},
            {"collector", "Collector", Kind::text, 14},
            {"group", "Group", Kind::text, 14},
            {"iban", "IBAN", Kind::text, 26},
            {"peppol_id", "Peppol ID", Kind::text, 20}};
}

// What invoices and credit notes have in common.
std::vector<ListColumn> documentColumns() {
    return {{"number", "Document no."},           {"customer", "Customer no."},         {"customer_name", "Customer"},
            {"invoice_date", "Date", Kind::date}, {"due_date", "Due date", Kind::date}, {"currency", "Currency"},
            {"amount", "Amount", Kind::money},    {"tax_amount", "Tax", Kind::money},   {"open", "Open", Kind::money},
            {"po_number", "PO number"},           {"description", "Description"},       {"disputed", "Disputed"}};
}

void addApplied(std::vector<ListColumn>& columns) {
    columns.push_back({"invoice", "For invoice"});
    columns.push_back({"instalment", "Instalment", Kind::number});
    columns.push_back({"allocated_amount", "Allocated", Kind::money});
    columns.push_back({"allocated_date", "Allocated on", Kind::date});
}

template <class T>
Cell maybe(const std::optional<T>& value) {
    return value ? Cell(*value) : Cell();
}

// Tells the rate of each amount that is not in the ledger's currency.
class Rates {
public:
    explicit Rates(Books& books) : base_(books.info.base), table_(*books.db) {}
    Cell of(Money amount, const std::optional<std::int64_t>& base, Date day) const {
        if (!base || *base <= 0 || amount.currency() == base_) return {};
        const auto entry = table_.on(amount.currency(), day);
        return maybe(rateBetween(amount, Money(*base, base_), entry ? std::optional(entry->rate) : std::nullopt));
    }

private:
    Currency base_;
    store::RateTable table_;
};

void customerRows(Books& books, const Write& write) {
    std::map<std::int64_t, std::string> terms;
    for (const store::Terms& t : store::LedgerStore(*books.db).terms()) terms.emplace(t.id, t.name);
    for (const store::Customer& c : store::CustomerStore(*books.db).all()) {
        Cell currency, limit;
        if (c.currency) currency = c.currency->code();
        if (c.creditLimitMinor) limit = Money(*c.creditLimitMinor, c.currency.value_or(books.info.base));
        const std::string_view named = c.termsId ? std::string_view(terms[*c.termsId]) : std::string_view();
        const Cell cells[] = {std::string_view(c.number),
                              std::string_view(c.name),
                              std::string_view(c.legalName),
                              std::string_view(c.taxId),
                              std::string_view(c.email),
                              std::string_view(c.phone),
                              std::string_view(c.street),
                              std::string_view(c.city),
                              std::string_view(c.postalCode),
                              std::string_view(c.country),
                              std::string_view(c.language),
                              currency,
                              named,
                              limit,
                              std::string_view(c.collector),
                              std::string_view(c.group),
                              std::string_view(c.iban),
                              std::string_view(c.peppolId)};
        write(cells);
    }
}

// "2026-01-31 300.00; 2026-03-02 700.00"; nothing of one instalment.
std::string textOf(const std::vector<std::pair<Date, Money>>& parts) {
    std::string text;
    for (const auto& [due, amount] : parts) text += (text.empty() ? "" : "; ") + due.iso() + " " + amount.text();
    return text;
}

void documentRows(Books& books, const ListRequest& request, const Write& write) {
    const bool invoices = request.kind == ExportKind::invoices;
    const Rates rates(books);
    const store::ExportRange range{request.from, request.to, request.currency};
    const auto kind = invoices ? DocumentKind::invoice : DocumentKind::creditNote;
    std::vector<Cell> cells;
    store::exportApplied(*books.db, kind, range, [&](const store::ExportApplied& row) {
        const store::ExportDocument& d = row.of;
        const std::string parts = textOf(row.parts);
        cells = {d.number, d.customer, d.customerName, d.issued,   d.due,  d.amount.currency().code(),
                 d.amount, d.tax,      d.open,         d.poNumber, d.text, std::string_view(d.disputed ? "yes" : "no")};
        if (invoices)
            cells.insert(cells.end(), {maybe(row.settled), row.settledBy, std::string_view(parts)});
        else
            cells.insert(cells.end(),
                         {row.invoice, maybe(row.instalment), maybe(row.allocated), maybe(row.allocatedOn)});
        cells.push_back(rates.of(d.amount, row.base, d.issued));
        write(cells);
    });
}

void receiptRows(Books& books, const ListRequest& request, const Write& write) {
    const Rates rates(books);
    store::exportAppliedReceipts(*books.db, {request.from, request.to, request.currency},
                                 [&](const store::ExportApplied& row) {
                                     const store::ExportDocument& r = row.of;
                                     const Cell cells[] = {r.number,
                                                           r.customer,
                                                           r.customerName,
                                                           r.issued,
                                                           r.amount.currency().code(),
                                                           r.amount,
                                                           r.amount - r.open,
                                                           r.open,
                                                           r.text,
                                                           row.invoice,
                                                           maybe(row.instalment),
                                                           maybe(row.allocated),
                                                           maybe(row.allocatedOn),
                                                           rates.of(r.amount, row.base, r.issued)};
                                     write(cells);
                                 });
}

}  // namespace

bool isReadable(ExportKind kind, ExportFormat format) {
    const bool always = kind == ExportKind::customers || kind == ExportKind::exchangeRates;
    return always || (format == ExportFormat::csv && kind != ExportKind::openItems);
}

std::vector<ListColumn> readableColumns(ExportKind kind) {
    std::vector<ListColumn> columns;
    switch (kind) {
        case ExportKind::customers:
            return customerColumns();
        case ExportKind::exchangeRates:
            return {{"date", "Date", Kind::date}, {"currency", "Currency"}, {"rate", "Rate", Kind::rate, 18}};
        case ExportKind::invoices:
            columns = documentColumns();
            columns.push_back({"settled_date", "Settled on", Kind::date});
            columns.push_back({"settled_by", "Settled by"});
            columns.push_back({"instalments", "Instalments"});
            break;
        case ExportKind::creditNotes:
            columns = documentColumns();
            addApplied(columns);
            break;
        case ExportKind::receipts:
            columns = {{"number", "Receipt no."},
                       {"customer", "Customer no."},
                       {"customer_name", "Customer"},
                       {"date", "Date", Kind::date},
                       {"currency", "Currency"},
                       {"amount", "Amount", Kind::money},
                       {"applied", "Applied", Kind::money},
                       {"unapplied", "Unapplied", Kind::money},
                       {"reference", "Reference"}};
            addApplied(columns);
            break;
        case ExportKind::openItems:
            check(false, "open items are no list that is read back");
    }
    columns.push_back({"exchange_rate", "Exchange rate", Kind::rate});
    return columns;
}

void readableRows(Books& books, const ListRequest& request, const Write& write) {
    switch (request.kind) {
        case ExportKind::customers:
            return customerRows(books, write);
        case ExportKind::receipts:
            return receiptRows(books, request, write);
        case ExportKind::invoices:
        case ExportKind::creditNotes:
            return documentRows(books, request, write);
        case ExportKind::exchangeRates:
            return store::RateTable(*books.db).each([&](Currency currency, const store::RateTable::Entry& entry) {
                const Cell cells[] = {entry.day, currency.code(), entry.rate};
                write(cells);
            });
        case ExportKind::openItems:
            check(false, "open items are no list that is read back");
    }
}

std::optional<Rate> rateBetween(Money amount, Money base, std::optional<Rate> ofTheDay) {
    const auto gives = [&](Rate rate) {
        return amount.converted(rate, base.currency(), Round::halfAwayFromZero) == base;
    };
    if (ofTheDay && gives(*ofTheDay)) return *ofTheDay;
    const Wide numerator = static_cast<Wide>(base.minor()) * Rate::one() * amount.currency().unit();
    const Wide denominator = static_cast<Wide>(amount.minor()) * base.currency().unit();
    check(denominator > 0, "an amount above zero");
    if (numerator / denominator >= std::numeric_limits<std::int64_t>::max()) return std::nullopt;
    const std::int64_t raw = divide(numerator, denominator, Round::halfAwayFromZero);
    return raw > 0 ? std::optional(Rate::ofRaw(raw)) : std::nullopt;
}

}  // namespace duebook::services
