// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/merge_customers.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>

#include "base/check.h"
#include "base/text.h"
#include "io/json_fields.h"
#include "io/party_json.h"
#include "services/working_act.h"
#include "store/customer_file_store.h"
#include "store/draft_store.h"
#include "store/merge_store.h"
#include "store/receipt_state.h"
#include "store/schedule_store.h"

namespace duebook::services {
namespace {

using billing::CustomerFile;
using store::Customer;

// Words that say the form of a company and not who it is.
constexpr std::array<std::string_view, 30> legalForms = {
    "ab", "ag", "aps", "as",   "asa",  "bv", "co",  "company", "corp", "corporation",
    "eg", "ek", "gbr", "gmbh", "inc",  "kg", "llc", "llp",     "ltd",  "mbh",
    "nv", "oy", "plc", "sa",   "sarl", "se", "sl",  "spa",     "srl",  "limited"};

// "Müller & Söhne GmbH" is "muller sohne".
std::string nameKey(std::string_view name) {
    std::string key, word;
    const auto end = [&] {
        const bool form = std::find(legalForms.begin(), legalForms.end(), word) != legalForms.end();
        if (!word.empty() && !form) key += (key.empty() ? "" : " ") + word;
        word.clear();
    };
    for (const char c : folded(name)) {
        const bool sign = static_cast<unsigned char>(c) < 0x80 && (std::isalnum(static_cast<unsigned char>(c)) == 0);
        if (c == '.' || c == '\'') continue;  // "S.A.", "O'Neil"
        if (sign)
            end();
        else
            word += c;
    }
    end();
    return key;
}

using Groups = std::map<std::string, std::set<std::int64_t>>;

void append(std::vector<AlikeCustomers>& list, std::string_view by, const Groups& groups,
            const std::map<std::int64_t, const Customer*>& customers) {
    for (const auto& [value, ids] : groups) {
        if (ids.size() < 2) continue;
        AlikeCustomers alike{std::string(by), value, {}};
        for (const std::int64_t id : ids) alike.customers.push_back({customers.at(id)->number, customers.at(id)->name});
        std::sort(alike.customers.begin(), alike.customers.end(),
                  [](const auto& a, const auto& b) { return a.number < b.number; });
        list.push_back(std::move(alike));
    }
}

// Takes over what is empty, and tells where both say something else.
void fill(std::string& kept, const std::string& gone, std::string_view what, std::string& notes) {
    if (gone.empty() || gone == kept) return;
    if (kept.empty())
        kept = gone;
    else
        notes += (notes.empty() ? "" : ", ") + std::string(what) + " " + gone;
}

std::string addressOf(const Customer& c) {
    std::string line;
    for (const std::string* part : {&c.street, &c.postalCode, &c.city, &c.country})
        if (!part->empty()) line += (line.empty() ? "" : " ") + *part;
    return line;
}

// The kept customer's row with what it lacked; `notes` is what else there was.
Customer united(Customer kept, const Customer& gone, std::string& notes) {
    if (gone.name != kept.name) notes = gone.name;
    fill(kept.legalName, gone.legalName, "legal name", notes);
    fill(kept.taxId, gone.taxId, "tax id", notes);
    fill(kept.email, gone.email, "mail", notes);
    fill(kept.phone, gone.phone, "phone", notes);
    if (kept.street.empty() && kept.city.empty() && kept.postalCode.empty()) {
        kept.street = gone.street;
        kept.city = gone.city;
        kept.postalCode = gone.postalCode;
        fill(kept.country, gone.country, "country", notes);
    } else if (addressOf(gone) != addressOf(kept) && !(gone.street.empty() && gone.city.empty())) {
        notes += (notes.empty() ? "" : ", ") + addressOf(gone);
    }
    fill(kept.language, gone.language, "language", notes);
    fill(kept.collector, gone.collector, "collector", notes);
    fill(kept.group, gone.group, "group", notes);
    fill(kept.peppolId, gone.peppolId, "Peppol id", notes);
    if (kept.iban.empty()) kept.iban = gone.iban;
    if (!kept.termsId) kept.termsId = gone.termsId;
    return kept;
}

template <class Item>
void addMissing(std::vector<Item>& list, const std::vector<Item>& more) {
    for (const Item& each : more)
        if (std::find(list.begin(), list.end(), each) == list.end()) list.push_back(each);
}

void addAccount(CustomerFile& kept, const billing::BankAccount& account) {
    const auto same = [&](const billing::BankAccount& known) { return known.iban == account.iban; };
    if (account.iban.empty() || std::any_of(kept.bankAccounts.begin(), kept.bankAccounts.end(), same)) return;
    kept.bankAccounts.push_back(account);
}

void addLists(CustomerFile& kept, const CustomerFile& gone, const std::string& notes) {
    std::string more;
    fill(kept.tradingName, gone.tradingName, "trading name", more);
    fill(kept.deliveryChannel, gone.deliveryChannel, "delivery", more);
    fill(kept.buyerReference, gone.buyerReference, "buyer reference", more);
    fill(kept.salesperson, gone.salesperson, "salesperson", more);
    fill(kept.priceList, gone.priceList, "price list", more);
    fill(kept.taxCode, gone.taxCode, "tax", more);
    if (kept.parent.empty() && gone.parent != kept.number) kept.parent = gone.parent;
    kept.poRequired = kept.poRequired || gone.poRequired;
    addMissing(kept.contacts, gone.contacts);
    addMissing(kept.addresses, gone.addresses);
    addMissing(kept.tags, gone.tags);
    for (const billing::BankAccount& account : gone.bankAccounts) addAccount(kept, account);
    if (gone.iban != kept.iban) addAccount(kept, {.iban = gone.iban});
    std::string line = gone.number + (notes.empty() ? "" : ": " + notes) + (more.empty() ? "" : ", " + more);
    for (const std::string& part : {line, gone.notes})
        if (!part.empty()) kept.notes += (kept.notes.empty() ? "" : "\n") + part;
}

// The text with the kept customer's number in place of the other.
std::string renumbered(const std::string& text, bool inDraft, const std::string& number) {
    auto json = io::parseJson(text);
    if (!json || !json->is_object()) return text;
    (inDraft ? (*json)["draft"] : *json)["customer"] = number;
    return io::dumpJson(*json);
}

void moveWork(db::Connection& db, const Customer& gone, const Customer& kept) {
    store::DraftStore drafts(db);
    for (store::DraftRow draft : drafts.list(gone.number)) {
        draft.customer = kept.number;
        draft.content = renumbered(draft.content, false, kept.number);
        drafts.update(draft);
    }
    store::ScheduleStore schedules(db);
    for (store::ScheduleRow schedule : schedules.list()) {
        if (schedule.customer != gone.id) continue;
        schedule.customer = kept.id;
        schedule.content = renumbered(schedule.content, true, kept.number);
        schedules.update(schedule);
    }
}

}  // namespace

std::vector<AlikeCustomers> alikeCustomers(Books& books) {
    db::Transaction transaction(*books.db, db::Mode::read);
    const std::vector<Customer> all = store::CustomerStore(*books.db).all();
    std::map<std::int64_t, const Customer*> customers;
    Groups byTax, byAccount, byName;
    for (const Customer& c : all) {
        customers.emplace(c.id.value, &c);
        if (!c.taxId.empty()) byTax[c.taxId].insert(c.id.value);
        if (std::string key = nameKey(c.name); !key.empty()) byName[std::move(key)].insert(c.id.value);
    }
    for (const auto& account : store::MergeStore(*books.db).accounts())
        byAccount[account.iban].insert(account.customer.value);
    std::vector<AlikeCustomers> list;
    append(list, "tax_id", byTax, customers);
    append(list, "iban", byAccount, customers);
    append(list, "name", byName, customers);
    return list;
}

Checked<MergedCustomer> mergeCustomers(Books& books, const std::string& keep, const std::string& gone) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::CustomerStore customers(*books.db);
    const auto kept = customers.find(keep), other = customers.find(gone);
    if (!kept) return tl::make_unexpected(Faults{{Refusal::customerUnknown, keep, {}, {}, "keep"}});
    if (!other) return tl::make_unexpected(Faults{{Refusal::customerUnknown, gone, {}, {}, "gone"}});
    for (const auto* each : {&*kept, &*other}) {  // nobody's money would be somebody's
        if (each->number == store::unidentifiedNumber)
            return tl::make_unexpected(Faults{{Refusal::valueInvalid, each->number, {}, {}, "gone"}});
    }
    if (kept->id == other->id)
        return tl::make_unexpected(Faults{{Refusal::customerMergedWithItself, gone, {}, {}, "gone"}});
    store::CustomerFileStore files(*books.db);
    const CustomerFile goneFile = files.file(*other, books.info.base);
    std::string notes;
    check(customers.update(united(*kept, *other, notes)), "the customer that was just read");
    CustomerFile file = files.file(*customers.find(kept->id), books.info.base);
    addLists(file, goneFile, notes);
    files.put(kept->id, file);
    moveWork(*books.db, *other, *kept);
    store::MergeStore merging(*books.db);
    merging.redirect(other->id, kept->id);
    MergedCustomer merged{files.file(*customers.find(kept->id), books.info.base), merging.mergedInto(kept->id)};
    appendWork(books, "customer.merge", kept->number + " takes over " + other->number,
               "merge|" + std::to_string(kept->id.value) + "|" + std::to_string(other->id.value),
               io::textOf(merged.file));
    transaction.commit();
    return merged;
}

std::vector<std::string> mergedNumbers(Books& books, const std::string& number) {
    const auto customer = store::CustomerStore(*books.db).find(number);
    return customer ? store::MergeStore(*books.db).mergedInto(customer->id) : std::vector<std::string>();
}

}  // namespace duebook::services
