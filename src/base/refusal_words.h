// SPDX-License-Identifier: GPL-3.0-or-later
// Where refusal.cpp finds the codes and sentences of a subject that has a file of its own.
#pragma once
#include <string_view>

#include "base/result.h"

namespace duebook {

struct Words {
    std::string_view code = {};
    std::string_view sentence = {};
};

// Of refusals of billing; empty for any other.
Words wordsOfBilling(Refusal refusal);
// Of refusals of the work with drafts, invoices and schedules; empty for any other.
Words wordsOfWork(Refusal refusal);
// Of refusals of receipts, of what they are applied to and of what goes out again; empty for any other.
Words wordsOfReceipts(Refusal refusal);
// Of refusals of printed documents, layouts, e-invoices and banks' files; empty for any other.
Words wordsOfFiles(Refusal refusal);
// Of refusals of a mail, its template or its way out; empty for any other.
Words wordsOfMail(Refusal refusal);

}  // namespace duebook
