// SPDX-License-Identifier: GPL-3.0-or-later
// The aging pack: About, Summary, Open items, Unapplied, Parameters and Checks, live where the size allows.
#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/progress.h"
#include "insight/aging.h"

namespace duebook::io {

struct AgingPackHead {
    std::string company, user, program;
    Date asOf;
    Instant exported;
    insight::AgingBasis basis = insight::AgingBasis::due;
    insight::Buckets buckets;
    Currency base;
    std::optional<Date> knownOn = {};  // what was entered later does not count
    std::optional<Currency> only;      // the pack holds documents of this currency alone
    std::string groupTitle;            // what a row of the summary is: "Customer", "Collector"
    bool groupsHaveNames = true;       // beside their key, as customers have
    std::int64_t items = 0, credits = 0;
    std::int64_t tableRows = 100'000;  // up to here the lists are Excel tables with live columns
};

struct PackCustomer {
    std::size_t group = 0;  // the row of the summary that it counts in
    std::string_view number, name, street, postalCode, city, country, collector, groupName;
};

struct PackRate {
    Rate rate = Rate::ofRaw(Rate::one());
    Date day;
};

struct PackItem {
    std::string_view document, poNumber;
    std::int64_t no = 1;
    Date issued, due;
    Money amount, open;
    std::optional<Money> base;  // the open amount in the ledger's currency
    std::optional<PackRate> rate;
};

struct PackCredit {
    std::string_view number, kind, reference;
    Date day;
    Money amount, open;  // above zero; the pack shows them negative
    std::optional<Money> base;
    std::optional<PackRate> rate;
};

struct PackGroup {
    std::string key, name;
};

// What the receivables control account says, to compare with.
struct PackControl {
    Money base;
    std::vector<Money> byCurrency;
};

class AgingPack {
public:
    // Throws IoError cannotOpen.
    AgingPack(const std::string& path, AgingPackHead head, Progress progress);
    ~AgingPack();
    void item(const PackCustomer& customer, const PackItem& item);
    void credit(const PackCustomer& customer, const PackCredit& credit);
    // `groups` by number. Throws IoError and Cancelled; without it nothing remains.
    void save(const std::vector<PackGroup>& groups, const PackControl& control);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace duebook::io
