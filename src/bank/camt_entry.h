// SPDX-License-Identifier: GPL-3.0-or-later
// One booking of an ISO 20022 statement and what it is made of.
#pragma once
#include <vector>

#include "bank/statement.h"
#include "bank/xml_parts.h"

namespace duebook::bank {

// "CRDT" or "DBIT" below the element: the sign of its amount. Refuses bankFileBroken.
Result<bool> isCredit(const XmlNode& node);
// The amount of an Amt element, in its own currency. Refuses bankFileBroken.
Result<Money> amountOf(const XmlNode& amount, std::vector<Finding>& findings);
// The day below the element, from its date or its date and time; nothing where there is none. Refuses bankFileBroken.
Result<std::optional<Date>> dayOf(const XmlNode* node);

// Collects the parts of a booking as they come by.
class CamtEntry {
public:
    // A payment within the booking.
    Result<void> add(const XmlNode& details, std::vector<Finding>& findings);
    // The booking itself, after all of its payments: its lines, the parts of a sum where they come to it. `otherwise`
    // is the day of a booking that gives none. The entry is empty again then.
    Result<std::vector<BankLine>> finish(const XmlNode& entry, Date otherwise, std::vector<Finding>& findings);

private:
    struct Part {
        std::optional<Money> amount;  // without its sign
        std::optional<bool> credit;
        XmlNode parties;  // the roles that are told apart only when the booking's sign is known
        BankLine line;
    };
    Result<BankLine> whole(const XmlNode& entry, Date otherwise, std::vector<Finding>& findings) const;
    BankLine lineOf(const Part& part, const BankLine& whole) const;
    bool splits(const BankLine& whole) const;
    BankLine merged(const BankLine& whole) const;

    std::vector<Part> parts_;
};

}  // namespace duebook::bank
