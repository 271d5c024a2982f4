// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/import_columns.h"

#include <array>
#include <utility>

#include "base/check.h"

namespace duebook::io {
namespace {

using enum ColumnType;

constexpr std::array<std::pair<std::string_view, ImportKind>, 5> kinds = {{
    {"customers", ImportKind::customers},
    {"invoices", ImportKind::invoices},
    {"credit-notes", ImportKind::creditNotes},
    {"receipts", ImportKind::receipts},
    {"exchange-rates", ImportKind::exchangeRates},
}};

constexpr Column customerColumns[] = {
    {"number", text, true},
    {"name"},
    {"legal_name"},
    {"tax_id"},
    {"email"},
    {"phone"},
    {"street"},
    {"city"},
    {"postal_code"},
    {"country"},
    {"language"},
    {"currency"},
    {"terms"},
    {"credit_limit", amount},
    {"collector"},
    {"group"},
    {"iban"},
    {"peppol_id"},
};

constexpr Column invoiceColumns[] = {
    {"number", text, true},
    {"customer", text, true},
    {"customer_name"},
    {"invoice_date", day, true},
    {"due_date", day},
    {"currency"},
    {"amount", amount, true},
    {"tax_amount", amount},
    {"terms"},
    {"po_number"},
    {"description"},
    {"disputed"},
    {"settled_date", day},
    {"settled_by"},
    {"instalments"},
    {"exchange_rate", amount},
};

constexpr Column creditNoteColumns[] = {
    {"number", text, true},
    {"customer", text, true},
    {"customer_name"},
    {"invoice_date", day, true},
    {"due_date", day},
    {"currency"},
    {"amount", amount, true},
    {"tax_amount", amount},
    {"terms"},
    {"po_number"},
    {"description"},
    {"disputed"},
    {"settled_date", day},
    {"invoice"},
    {"instalment"},
    {"allocated_amount", amount},
    {"allocated_date", day},
    {"exchange_rate", amount},
};

constexpr Column receiptColumns[] = {
    {"number", text, true}, {"customer", text, true},     {"customer_name"},       {"date", day, true},
    {"currency"},           {"amount", amount, true},     {"reference"},           {"invoice"},
    {"instalment"},         {"allocated_amount", amount}, {"allocated_date", day}, {"exchange_rate", amount},
};

constexpr Column rateColumns[] = {{"date", day, true}, {"currency", text, true}, {"rate", amount, true}};

}  // namespace

std::optional<ImportKind> importKindOf(std::string_view name) {
    for (const auto& [word, kind] : kinds) {
        if (word == name) return kind;
    }
    return std::nullopt;
}

std::string_view nameOf(ImportKind kind) {
    for (const auto& [word, k] : kinds) {
        if (k == kind) return word;
    }
    check(false, "a kind of the list");
    return {};
}

std::span<const Column> columnsOf(ImportKind kind) {
    switch (kind) {
        case ImportKind::customers:
            return customerColumns;
        case ImportKind::invoices:
            return invoiceColumns;
        case ImportKind::creditNotes:
            return creditNoteColumns;
        case ImportKind::receipts:
            return receiptColumns;
        case ImportKind::exchangeRates:
            return rateColumns;
    }
    check(false, "a kind of the list");
    return {};
}

}  // namespace duebook::io
