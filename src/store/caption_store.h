// SPDX-License-Identifier: GPL-3.0-or-later
// How records are called on reports: numbers and names by id, read in one pass.
#pragma once
#include <cstdint>
#include <functional>
#include <string_view>

#include "db/db.h"

namespace duebook::store {

// A trait of customers that reports can group by.
enum class CustomerTrait { collector, group, country };

// The highest id of a customer; 0 while there is none.
std::int64_t lastCustomer(db::Connection& db);
// Visits each customer's id, number and name, by id.
void customerCaptions(
    db::Connection& db,
    const std::function<void(std::int64_t id, std::string_view number, std::string_view name)>& visit);
// The same for those that are wanted; the texts of the others are not read.
void customerCaptions(
    db::Connection& db, const std::function<bool(std::int64_t id)>& wanted,
    const std::function<void(std::int64_t id, std::string_view number, std::string_view name)>& visit);
// The same for one; not visited where there is none.
void customerCaption(db::Connection& db, std::int64_t id,
                     const std::function<void(std::int64_t id, std::string_view number, std::string_view name)>& visit);
// Visits each customer's id and trait, by id.
void customerTraits(db::Connection& db, CustomerTrait trait,
                    const std::function<void(std::int64_t id, std::string_view value)>& visit);
// The caption of one open item or credit: the document's or receipt's number, with "/2" for the second of several
// instalments, and its customer's name.
struct ItemCaption {
    std::string number;
    std::string customerName;
};
// Answers captions one by one; the statements are prepared once.
class ItemCaptions {
public:
    explicit ItemCaptions(db::Connection& db);
    ItemCaption ofInstalment(std::int64_t instalment);
    ItemCaption ofCredit(std::int64_t credit);

private:
    db::Statement instalment_, receipt_, creditNote_;
};

}  // namespace duebook::store
