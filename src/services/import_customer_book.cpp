// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_customer_book.h"

#include <algorithm>

#include "store/journal_store.h"
#include "store/ledger_store.h"

namespace duebook::services {
namespace {

constexpr std::int64_t mostIdsAtOnce = 1024;  // ids that are left over are never used; nobody sees them

void appendText(std::string& out, std::string_view text) {
    out += std::to_string(text.size());
    out += ':';
    out += text;
    out += '|';
}

// The canonical text of a customer as it was created. It is sealed by hashes: never change it, add a v2.
std::string canonicalOf(const store::Customer& c) {
    std::string out = "v1|customer|" + std::to_string(c.id.value) + "|";
    for (const std::string* text :
         {&c.number, &c.name, &c.legalName, &c.taxId, &c.email, &c.phone, &c.street, &c.city, &c.postalCode, &c.country,
          &c.language, &c.collector, &c.group, &c.iban, &c.peppolId})
        appendText(out, *text);
    appendText(out, c.currency ? c.currency->code() : std::string_view());
    appendText(out, c.termsId ? std::to_string(*c.termsId) : std::string());
    appendText(out, c.creditLimitMinor ? std::to_string(*c.creditLimitMinor) : std::string());
    return out += '\n';
}

}  // namespace

std::string_view looseNumber(std::string_view number) {
    const std::size_t dot = number.rfind('.');
    if (dot != std::string_view::npos && dot > 0 && number.find_first_not_of('0', dot + 1) == std::string_view::npos)
        number = number.substr(0, dot);
    const std::size_t first = number.find_first_not_of('0');
    return first == std::string_view::npos ? number.substr(0, 1) : number.substr(first);
}

ImportCustomerBook::ImportCustomerBook(db::Connection& db, store::ImportStore& store, store::FactWriter& writer,
                                       Instant now)
    : db_(db), writer_(writer), now_(now) {
    store.eachCustomer([&](const store::CustomerKey& c) { remember(c.number, {c.id, c.currency, c.termsId}); });
}

void ImportCustomerBook::remember(std::string_view number, const CustomerRef& customer) {
    exact_.emplace(number, customer);
    const auto [at, fresh] = loose_.try_emplace(std::string(looseNumber(number)), customer);
    if (!fresh) at->second.reset();
}

std::optional<CustomerRef> ImportCustomerBook::findExactly(std::string_view number) const {
    const auto exact = exact_.find(number);
    return exact == exact_.end() ? std::nullopt : std::optional(exact->second);
}

std::optional<ImportCustomerBook::Found> ImportCustomerBook::find(std::string_view number) {
    if (const auto exact = findExactly(number)) return Found{*exact, false};
    const auto loose = loose_.find(looseNumber(number));
    if (loose == loose_.end() || !loose->second) return std::nullopt;
    return Found{*loose->second, true};
}

CustomerRef ImportCustomerBook::add(store::Customer customer) {
    if (nextId_ == lastId_) {
        idsAtOnce_ = std::min(idsAtOnce_ * 2, mostIdsAtOnce);
        nextId_ = store::LedgerStore(db_).reserve("customer", idsAtOnce_);
        lastId_ = nextId_ + idsAtOnce_;
    }
    customer.id = {nextId_++};
    writer_.add(customer);
    digest_.add(canonicalOf(customer));
    ++created_;
    const CustomerRef ref{customer.id, customer.currency, customer.termsId};
    remember(customer.number, ref);
    return ref;
}

void ImportCustomerBook::seal(const std::string& actor, const std::string& subject) {
    if (created_ == 0) return;
    store::JournalStore(db_).append({.seq = 0,
                                     .at = now_,
                                     .actor = actor,
                                     .act = "import.customers",
                                     .subject = subject,
                                     .firstFact = {},
                                     .lastFact = {},
                                     .payload = "v1|customers|" + std::to_string(created_) + "|" + digest_.finish(),
                                     .prevHash = {},
                                     .hash = {}});
}

}  // namespace duebook::services
