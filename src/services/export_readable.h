// SPDX-License-Identifier: GPL-3.0-or-later
// Lists with the columns that an import reads, so that a ledger can be made again from them: customers and exchange
// rates, and as CSV invoices, credit notes and receipts with what they were applied to.
#pragma once
#include <functional>
#include <span>

#include "io/export_list.h"
#include "services/export_lists.h"

namespace duebook::services {

// Whether the list of this kind and format is one of them.
bool isReadable(ExportKind kind, ExportFormat format);
std::vector<io::ListColumn> readableColumns(ExportKind kind);
// Writes row after row. A credit note or receipt has a row for each invoice that it was applied to, as the import of
// receipts takes them. The caller holds a read transaction.
void readableRows(Books& books, const ListRequest& request,
                  const std::function<void(std::span<const io::Cell>)>& write);

// The rate by which the amount is worth `base`: the ledger's own of the day where it is that one, else the quotient.
// Nothing where that is beyond any rate.
std::optional<Rate> rateBetween(Money amount, Money base, std::optional<Rate> ofTheDay);

}  // namespace duebook::services
