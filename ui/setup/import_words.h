// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an import as people read them: kinds, columns, encodings, delimiters, orders of a date.
#pragma once
#include <QString>
#include <QStringList>
#include <string_view>

#include "io/date_reader.h"
#include "io/encoding.h"
#include "io/import_columns.h"

namespace duebook::ui {

// "Invoices", for choosing.
QString kindTitle(io::ImportKind kind);
// "Import invoices".
QString kindHeading(io::ImportKind kind);
// "4,306 invoices".
QString kindCount(io::ImportKind kind, qint64 count);
// The page that shows what was imported: "invoices".
QString kindView(io::ImportKind kind);
// Stable, for links, settings and object names: "credit-notes".
QString kindId(io::ImportKind kind);

// "Invoice date" for "invoice_date".
QString columnTitle(std::string_view name);
// What every file of the kind must have, and what else is understood.
QStringList columnTitles(io::ImportKind kind, bool mandatory);

QString encodingTitle(io::Encoding encoding);
QString delimiterTitle(char delimiter);
QString orderTitle(io::DateOrder order);

}  // namespace duebook::ui
