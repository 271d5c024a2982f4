// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/match_store.h"

namespace duebook::store {

using matching::Debtor;
using matching::OpenDocument;

std::vector<Debtor> OpenBookReader::debtors() {
    std::vector<Debtor> list;
    std::unordered_map<std::int64_t, std::size_t> places;
    db::Statement q(db_, R"sql(
        SELECT id, number, name, legal_name, trading_name, iban FROM customer WHERE merged_into_id IS NULL)sql",
                    db::Reading::streamed);
    while (q.next()) {
        places.emplace(q.integer(0), list.size());
        list.push_back({{q.integer(0)}, q.text(1), q.text(2), q.text(3), q.text(4), {}, {}});
        if (!q.view(5).empty()) list.back().accounts.push_back(q.text(5));
    }
    db::Statement accounts(db_, R"sql(
        SELECT COALESCE(c.merged_into_id, c.id), b.iban, b.mandate
        FROM customer_bank_account b JOIN customer c ON c.id = b.customer_id)sql",
                           db::Reading::streamed);
    while (accounts.next()) {
        const auto at = places.find(accounts.integer(0));
        if (at == places.end()) continue;
        if (!accounts.view(1).empty()) list[at->second].accounts.push_back(accounts.text(1));
        if (!accounts.view(2).empty()) list[at->second].mandates.push_back(accounts.text(2));
    }
    return list;
}

std::vector<OpenDocument> OpenBookReader::documents(Date earliest) {
    db::Statement info(db_, "SELECT base_currency FROM ledger_info WHERE id = 1");
    info.next();
    const Currency base(info.integer(0));
    std::vector<OpenDocument> list;
    db::Statement q(db_, R"sql(
        SELECT o.document_id, o.instalment_id, o.customer_id, o.issued_day, o.due_day, o.currency, o.open_minor,
               o.open_base_minor, i.no, d.number, COALESCE(t.payment_reference, '')
        FROM open_item o JOIN instalment i ON i.id = o.instalment_id JOIN document d ON d.id = o.document_id
        LEFT JOIN document_detail t ON t.document_id = o.document_id
        ORDER BY o.instalment_id)sql",
                    db::Reading::streamed);
    while (q.next()) {
        const DocumentId id{q.integer(0)};
        if (list.empty() || list.back().id != id) list.push_back({id, q.text(9), q.text(10), {}});
        const auto openBase = q.maybe(7);
        OpenItem item{{q.integer(1)},
                      id,
                      {q.integer(2)},
                      Date::fromDays(q.integer(3)),
                      Date::fromDays(q.integer(4)),
                      Money(q.integer(6), Currency(q.integer(5))),
                      openBase ? std::optional(Money(*openBase, base)) : std::nullopt};
        list.back().parts.push_back({std::move(item), static_cast<int>(q.integer(8)), {}, {}, {}});
    }
    addDiscounts(list, earliest);
    return list;
}

void OpenBookReader::addDiscounts(std::vector<OpenDocument>& documents, Date earliest) {
    std::unordered_map<std::int64_t, matching::OpenPart*> parts;
    const auto partOf = [&](std::int64_t instalment) -> matching::OpenPart* {
        if (parts.empty()) {
            for (OpenDocument& document : documents) {
                for (matching::OpenPart& part : document.parts) parts.emplace(part.item.instalment.value, &part);
            }
        }
        const auto found = parts.find(instalment);
        return found == parts.end() ? nullptr : found->second;
    };
    db::Statement q(db_, R"sql(
        SELECT x.instalment_id, x.until_day, x.accepted_day, x.percent, x.amount_minor, i.amount_minor,
               COALESCE((SELECT CAST(SUM(a.amount_minor) AS BIGINT) FROM allocation a
                         WHERE a.instalment_id = i.id AND a.credit_note_id IS NOT NULL), 0) +
               COALESCE((SELECT CAST(SUM(j.amount_minor) AS BIGINT) FROM adjustment j WHERE j.instalment_id = i.id), 0)
        FROM open_item o JOIN instalment_discount x ON x.instalment_id = o.instalment_id
        JOIN instalment i ON i.id = o.instalment_id
        WHERE x.accepted_day >= $1 ORDER BY x.instalment_id, x.step)sql",
                    db::Reading::streamed);
    for (q.with(earliest.days()); q.next();) {
        matching::OpenPart* part = partOf(q.integer(0));
        if (part == nullptr) continue;
        const Currency currency = part->item.open.currency();
        part->discounts.push_back({Date::fromDays(q.integer(1)), Date::fromDays(q.integer(2)),
                                   Rate::ofRaw(q.integer(3)), Money(q.integer(4), currency)});
        part->amount = Money(q.integer(5), currency);
        part->given = Money(q.integer(6), currency);
    }
}

std::vector<matching::KnownPayer> OpenBookReader::payers() {
    std::vector<matching::KnownPayer> list;
    db::Statement q(db_, R"sql(
        SELECT p.trait, p.value, COALESCE(c.merged_into_id, c.id), p.times
        FROM bank_payer p JOIN customer c ON c.id = p.customer_id
        WHERE p.is_forgotten = 0 AND p.times > 0 ORDER BY p.id)sql",
                    db::Reading::streamed);
    while (q.next()) {
        list.push_back({static_cast<matching::PayerTrait>(q.integer(0)), q.text(1), {q.integer(2)}, q.integer(3)});
    }
    return list;
}

}  // namespace duebook::store
