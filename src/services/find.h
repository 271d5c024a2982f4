// SPDX-License-Identifier: GPL-3.0-or-later
// Find anything: customers by name or number, documents by number or PO, open items by amount. As fast as one types.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "base/id.h"
#include "services/books.h"
#include "store/merge_store.h"

namespace duebook::services {

struct Hit {
    enum class Kind { customer, invoice, creditNote, receipt };
    enum class By { name, number, poNumber, openAmount };
    Kind kind;
    By by;
    std::int64_t id = 0;
    std::string caption;       // the number, or the customer's name
    std::string customerName;  // of a document or receipt
    std::optional<Money> open;
};

// The names of all customers, folded once, for finding by any part of them. Read at the start, in the background.
class NameIndex {
public:
    static std::shared_ptr<const NameIndex> load(Books& books);
    // Customers whose name or number holds every word of the text, best first: those whose name begins with it, then by
    // name. At most `most`.
    std::vector<Hit> find(std::string_view text, std::size_t most) const;
    std::size_t size() const { return entries_.size(); }

private:
    struct Entry {
        std::int64_t id;
        std::uint32_t at, foldedSize, numberAt;  // the folded name and number in `folded_`; where the number begins
        std::string number, name;
    };
    void follow(const store::MergedCustomers& merged);
    std::vector<Entry> entries_;
    std::string folded_;
};

// Everything that the typed text may mean, at most `most` of each kind: customers by name, documents and receipts by
// the beginning or the last digits of their number, documents by PO, open invoices by their open amount.
std::vector<Hit> find(Books& books, const NameIndex& names, std::string_view text, std::size_t most = 8);

}  // namespace duebook::services
