// SPDX-License-Identifier: GPL-3.0-or-later
// Records as the JSON of docs/manual/command-line.md.
#pragma once
#include "cli/frame.h"
#include "store/customer_store.h"
#include "store/detail_store.h"
#include "store/document_table.h"
#include "store/receipt_table.h"

namespace duebook::cli {

Json toJson(const store::Customer& customer, const store::LedgerInfo& info, const std::vector<store::Terms>& terms);
Json toJson(const store::DocumentDetail& document);
Json toJson(const store::ReceiptDetail& receipt);
// One row of `receipt list`.
Json toJson(const store::ReceiptTable& receipts, std::size_t row);
// The word for a state in JSON: "on_account".
std::string stateWord(store::ReceiptState state);
// Prints a record: as JSON, or its fields as a list of names and values.
void printRecord(const Frame& frame, const Json& json);
// One row of `invoice list`.
Json toJson(const store::DocumentTable& documents, std::size_t row);

}  // namespace duebook::cli
