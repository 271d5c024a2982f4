// SPDX-License-Identifier: GPL-3.0-or-later
// How the aging looks as a table: columns, bars, totals, and the documents opened under a customer.
#pragma once
#include "aging/aging_source.h"
#include "pages/list_choice.h"

namespace duebook::ui {

// "Not due", "1–30" … as titles of columns.
QStringList bucketTitles(const insight::Buckets& buckets);
QString bucketColumn(std::size_t bucket);
// The colour of a bucket, 0 to 4: the last one is always the darkest.
int colourOf(std::size_t bucket, std::size_t buckets);
// The bucket of a column; the number of buckets for unapplied credits; nothing for other columns and the balance.
std::optional<std::size_t> bucketOf(const QString& column, std::size_t buckets);

// wide: more columns are shown at first.
ListDefinition agingList(const insight::Buckets& buckets, bool byDocument, bool wide);
ListContent agingContent(const std::shared_ptr<const AgingSource>& source, bool byDocument);
// The total of what is shown and each column's share of the balance.
QList<Row> agingTotals(const ListDefinition& definition, const Sums& sums, std::size_t rows, bool byDocument);
// The documents behind one customer, oldest first; after `most` of them one row stands for the rest. firstId and below
// are given to the rows.
QList<Row> documentRows(const services::AgedItems& items, std::size_t buckets, qsizetype columns, std::size_t most,
                        qint64 firstId);

}  // namespace duebook::ui
