// SPDX-License-Identifier: GPL-3.0-or-later
// Customers that were entered twice: which may be, and making one of two.
#pragma once
#include <string>
#include <vector>

#include "base/result.h"
#include "billing/customer_file.h"
#include "services/books.h"

namespace duebook::services {

// Customers that have something in common that two companies seldom have.
struct AlikeCustomers {
    std::string by;     // tax_id, iban or name
    std::string value;  // what they share; a name without its case, signs and legal form
    struct One {
        std::string number, name;
    };
    std::vector<One> customers;  // by number; two at least
};
// All of them: by tax id first, then by account, then by name. A pair that shares more comes up more often.
std::vector<AlikeCustomers> alikeCustomers(Books& books);

struct MergedCustomer {
    billing::CustomerFile file;       // of the customer that is kept
    std::vector<std::string> merged;  // numbers that lead to it now
};
// Makes one customer of two. What `gone` has and `keep` lacks is added to `keep`, where both say something else the
// notes tell; its documents, receipts, open items, drafts, schedules and mails are those of `keep` from now on, and its
// number leads there. Posted facts stay as they are (decision 0011). Refuses, and then leaves no trace: customerUnknown
// (keep, gone), valueInvalid (one is the customer of unidentified receipts), customerMergedWithItself (gone). Throws
// db::DbError.
Checked<MergedCustomer> mergeCustomers(Books& books, const std::string& keep, const std::string& gone);
// The numbers that were merged into the customer of this one.
std::vector<std::string> mergedNumbers(Books& books, const std::string& number);

}  // namespace duebook::services
