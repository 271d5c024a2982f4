// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/demo_store.h"

#include "base/check.h"
#include "store/ledger_store.h"

namespace duebook::store {
namespace {

db::Value maybe(const std::optional<std::int64_t>& value) {
    return value ? db::Value(*value) : db::Value(nullptr);
}

}  // namespace

void DemoStore::insert(const std::vector<std::pair<const Customer*, Instant>>& customers) {
    db::Bulk bulk(db_, {{"customer", {"id",        "number",     "name",     "legal_name", "tax_id",
                                      "email",     "phone",      "street",   "city",       "postal_code",
                                      "country",   "language",   "currency", "terms_id",   "credit_limit_minor",
                                      "collector", "group_name", "iban",     "peppol_id",  "version",
                                      "created_at"}}});
    const auto count = static_cast<std::int64_t>(customers.size());
    check(LedgerStore(db_).reserve("customer", count) == 1, "the demo fills an empty ledger");
    using View = std::string_view;
    for (const auto& [c, at] : customers) {
        const auto currency = c->currency ? std::optional(c->currency->number()) : std::nullopt;
        const db::Value row[] = {c->id.value,         View(c->number),   View(c->name),
                                 View(c->legalName),  View(c->taxId),    View(c->email),
                                 View(c->phone),      View(c->street),   View(c->city),
                                 View(c->postalCode), View(c->country),  View(c->language),
                                 maybe(currency),     maybe(c->termsId), maybe(c->creditLimitMinor),
                                 View(c->collector),  View(c->group),    View(c->iban),
                                 View(c->peppolId),   c->version,        at.ms};
        bulk.add(0, row);
    }
    bulk.flush();
}

void DemoStore::insert(const std::vector<DisputeRow>& disputes) {
    db::Bulk bulk(db_, {{"dispute", {"id", "document_id", "reason", "opened_day", "closed_day", "version"}}});
    std::int64_t id = LedgerStore(db_).reserve("record", static_cast<std::int64_t>(disputes.size()));
    for (const DisputeRow& d : disputes) {
        const auto closed = d.closed ? std::optional(d.closed->days()) : std::nullopt;
        const db::Value row[] = {id++,          d.document.value, std::string_view(d.reason), d.opened.days(),
                                 maybe(closed), std::int64_t{1}};
        bulk.add(0, row);
    }
    bulk.flush();
}

}  // namespace duebook::store
