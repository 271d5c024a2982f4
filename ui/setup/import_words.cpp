// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/import_words.h"

#include <QCoreApplication>
#include <QHash>

#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;
using io::ImportKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

struct Name {
    const char* column;
    const char* title;
};

const Name names[] = {
    {"number", QT_TRANSLATE_NOOP("ImportWords", "Number")},
    {"name", QT_TRANSLATE_NOOP("ImportWords", "Name")},
    {"legal_name", QT_TRANSLATE_NOOP("ImportWords", "Legal name")},
    {"tax_id", QT_TRANSLATE_NOOP("ImportWords", "Tax number")},
    {"email", QT_TRANSLATE_NOOP("ImportWords", "Email")},
    {"phone", QT_TRANSLATE_NOOP("ImportWords", "Phone")},
    {"street", QT_TRANSLATE_NOOP("ImportWords", "Street")},
    {"city", QT_TRANSLATE_NOOP("ImportWords", "City")},
    {"postal_code", QT_TRANSLATE_NOOP("ImportWords", "Postal code")},
    {"country", QT_TRANSLATE_NOOP("ImportWords", "Country")},
    {"language", QT_TRANSLATE_NOOP("ImportWords", "Language")},
    {"currency", QT_TRANSLATE_NOOP("ImportWords", "Currency")},
    {"terms", QT_TRANSLATE_NOOP("ImportWords", "Terms")},
    {"credit_limit", QT_TRANSLATE_NOOP("ImportWords", "Credit limit")},
    {"collector", QT_TRANSLATE_NOOP("ImportWords", "Collector")},
    {"group", QT_TRANSLATE_NOOP("ImportWords", "Group")},
    {"iban", QT_TRANSLATE_NOOP("ImportWords", "IBAN")},
    {"peppol_id", QT_TRANSLATE_NOOP("ImportWords", "Peppol ID")},
    {"customer", QT_TRANSLATE_NOOP("ImportWords", "Customer number")},
    {"customer_name", QT_TRANSLATE_NOOP("ImportWords", "Customer name")},
    {"invoice_date", QT_TRANSLATE_NOOP("ImportWords", "Invoice date")},
    {"due_date", QT_TRANSLATE_NOOP("ImportWords", "Due date")},
    {"amount", QT_TRANSLATE_NOOP("ImportWords", "Amount")},
    {"tax_amount", QT_TRANSLATE_NOOP("ImportWords", "Tax amount")},
    {"po_number", QT_TRANSLATE_NOOP("ImportWords", "PO number")},
    {"description", QT_TRANSLATE_NOOP("ImportWords", "Description")},
    {"disputed", QT_TRANSLATE_NOOP("ImportWords", "Disputed")},
    {"settled_date", QT_TRANSLATE_NOOP("ImportWords", "Settled on")},
    {"instalments", QT_TRANSLATE_NOOP("ImportWords", "Instalments")},
    {"settled_by", QT_TRANSLATE_NOOP("ImportWords", "Settled by receipt")},
    {"exchange_rate", QT_TRANSLATE_NOOP("ImportWords", "Exchange rate")},
    {"date", QT_TRANSLATE_NOOP("ImportWords", "Date")},
    {"reference", QT_TRANSLATE_NOOP("ImportWords", "Reference")},
    {"invoice", QT_TRANSLATE_NOOP("ImportWords", "For invoice")},
    {"instalment", QT_TRANSLATE_NOOP("ImportWords", "For instalment")},
    {"allocated_amount", QT_TRANSLATE_NOOP("ImportWords", "Allocated amount")},
    {"allocated_date", QT_TRANSLATE_NOOP("ImportWords", "Allocated on")},
    {"rate", QT_TRANSLATE_NOOP("ImportWords", "Rate")},
};

}  // namespace

QString kindTitle(ImportKind kind) {
    switch (kind) {
        case ImportKind::customers:
            return Words::tr("Customers");
        case ImportKind::invoices:
            return Words::tr("Invoices");
        case ImportKind::creditNotes:
            return Words::tr("Credit notes");
        case ImportKind::receipts:
            return Words::tr("Receipts");
        case ImportKind::exchangeRates:
            return Words::tr("Exchange rates");
    }
    return {};
}

QString kindHeading(ImportKind kind) {
    switch (kind) {
        case ImportKind::customers:
            return Words::tr("Import customers");
        case ImportKind::invoices:
            return Words::tr("Import invoices");
        case ImportKind::creditNotes:
            return Words::tr("Import credit notes");
        case ImportKind::receipts:
            return Words::tr("Import receipts");
        case ImportKind::exchangeRates:
            return Words::tr("Import exchange rates");
    }
    return {};
}

QString kindCount(ImportKind kind, qint64 count) {
    const QString n = countText(count);
    const bool one = count == 1;
    switch (kind) {
        case ImportKind::customers:
            return (one ? Words::tr("%1 customer") : Words::tr("%1 customers")).arg(n);
        case ImportKind::invoices:
            return (one ? Words::tr("%1 invoice") : Words::tr("%1 invoices")).arg(n);
        case ImportKind::creditNotes:
            return (one ? Words::tr("%1 credit note") : Words::tr("%1 credit notes")).arg(n);
        case ImportKind::receipts:
            return (one ? Words::tr("%1 row of receipts") : Words::tr("%1 rows of receipts")).arg(n);
        case ImportKind::exchangeRates:
            return (one ? Words::tr("%1 exchange rate") : Words::tr("%1 exchange rates")).arg(n);
    }
    return {};
}

QString kindView(ImportKind kind) {
    switch (kind) {
        case ImportKind::customers:
            return u"customers"_s;
        case ImportKind::invoices:
        case ImportKind::creditNotes:
            return u"invoices"_s;
        case ImportKind::receipts:
            return u"receipts"_s;
        case ImportKind::exchangeRates:
            return {};
    }
    return {};
}

QString kindId(ImportKind kind) {
    return qs(io::nameOf(kind));
}

QString columnTitle(std::string_view name) {
    for (const Name& known : names)
        if (known.column == name) return Words::tr(known.title);
    return qs(name);
}

QStringList columnTitles(ImportKind kind, bool mandatory) {
    QStringList titles;
    for (const io::Column& column : io::columnsOf(kind))
        if (column.mandatory == mandatory) titles += columnTitle(column.name);
    return titles;
}

QString encodingTitle(io::Encoding encoding) {
    switch (encoding) {
        case io::Encoding::utf8:
            return u"UTF-8"_s;
        case io::Encoding::utf16le:
            return u"UTF-16 LE"_s;
        case io::Encoding::utf16be:
            return u"UTF-16 BE"_s;
        case io::Encoding::windows1252:
            return u"Windows-1252"_s;
    }
    return {};
}

QString delimiterTitle(char delimiter) {
    switch (delimiter) {
        case ',':
            return Words::tr("comma");
        case ';':
            return Words::tr("semicolon");
        case '\t':
            return Words::tr("tab");
        case '|':
            return Words::tr("bar |");
        default:
            return QString(QLatin1Char(delimiter));
    }
}

QString orderTitle(io::DateOrder order) {
    switch (order) {
        case io::DateOrder::yearFirst:
            return Words::tr("year, month, day");
        case io::DateOrder::dayFirst:
            return Words::tr("day, month, year");
        case io::DateOrder::monthFirst:
            return Words::tr("month, day, year");
    }
    return {};
}

}  // namespace duebook::ui
