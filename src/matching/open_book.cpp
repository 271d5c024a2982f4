// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/open_book.h"

#include <algorithm>

namespace duebook::matching {
namespace {

constexpr std::size_t mostOfAmount = 16;

// Customers stand below the documents in the one index of numbers.
constexpr std::int32_t subjectOfDebtor(std::int32_t debtor) {
    return -1 - debtor;
}

void addOnce(std::vector<PayerHit>& hits, PayerHit hit) {
    const bool there = std::any_of(hits.begin(), hits.end(), [&](const PayerHit& other) {
        return other.debtor == hit.debtor && other.clue == hit.clue;
    });
    if (!there) hits.push_back(hit);
}

// The pieces of a text that may be references of their own: from "RF18", from "+++", and 27 digits in groups.
template <class Visit>
void forEachReference(std::string_view text, const Atoms& atoms, const Visit& visit) {
    for (std::size_t i = 0; i < atoms.list.size(); ++i) {
        const std::string_view run = atoms.of(atoms.list[i]);
        const bool creditor = run == "RF" || (run.size() > 2 && run.ends_with("RF"));
        if (creditor && i + 1 < atoms.list.size()) {
            for (std::size_t last = i + 1; last < atoms.list.size() && atoms.of(i, last).size() <= 25; ++last)
                visit(atoms.of(i, last).substr(run.size() - 2));
        }
        if (!atoms.list[i].digits) continue;
        std::size_t last = i;
        while (last + 1 < atoms.list.size() && atoms.list[last + 1].digits && atoms.of(i, last).size() < 27) ++last;
        if (atoms.of(i, last).size() == 27) visit(atoms.of(i, last));
    }
    for (const std::string_view mark : {"+++", "***"}) {
        const std::size_t begin = text.find(mark);
        const std::size_t end = begin == std::string_view::npos ? begin : text.find(mark, begin + 3);
        if (end != std::string_view::npos) visit(text.substr(begin, end + 3 - begin));
    }
}

}  // namespace

OpenBook::OpenBook(std::vector<Debtor> debtors, std::vector<OpenDocument> documents, std::vector<KnownPayer> payers)
    : debtors_(std::move(debtors)),
      documents_(std::move(documents)),
      documentsOf_(debtors_.size()),
      numbers_(documents_.size() + debtors_.size() / 4) {
    std::unordered_map<std::int64_t, std::int32_t> places;
    places.reserve(debtors_.size());
    for (std::size_t i = 0; i < debtors_.size(); ++i)
        places.emplace(debtors_[i].id.value, static_cast<std::int32_t>(i));
    indexDocuments(places);
    indexDebtors();
    indexPayers(std::move(payers), places);
}

void OpenBook::indexDocuments(const std::unordered_map<std::int64_t, std::int32_t>& places) {
    amounts_.reserve(documents_.size() + documents_.size() / 4);
    for (std::size_t i = 0; i < documents_.size(); ++i) {
        const auto at = static_cast<std::int32_t>(i);
        const OpenDocument& document = documents_[i];
        const auto owner = document.parts.empty() ? places.end() : places.find(document.parts[0].item.customer.value);
        owners_.push_back(owner == places.end() ? -1 : owner->second);
        if (owner == places.end()) continue;
        documentsOf_[static_cast<std::size_t>(owner->second)].push_back(at);
        numbers_.add(at, document.number, document.reference);
        for (std::size_t p = 0; p < document.parts.size(); ++p) {
            const OpenPart& part = document.parts[p];
            indexAmount(part.item.open, {at, static_cast<std::int32_t>(p)});
            for (const InstalmentDiscount& d : part.discounts)
                indexAmount(part.item.open - d.amount, {at, static_cast<std::int32_t>(p)});
        }
    }
}

void OpenBook::indexAmount(Money amount, PartRef ref) {
    auto& parts = amounts_[{amount.minor(), amount.currency().number()}];
    if (parts.size() <= mostOfAmount) parts.push_back(ref);
}

void OpenBook::indexDebtors() {
    for (std::size_t i = 0; i < debtors_.size(); ++i) {
        const auto at = static_cast<std::int32_t>(i);
        const Debtor& d = debtors_[i];
        numbers_.addPlain(subjectOfDebtor(at), d.number);
        names_.add(at, d.name);
        if (d.legalName != d.name) names_.add(at, d.legalName);
        if (d.tradingName != d.name) names_.add(at, d.tradingName);
        for (const std::string& account : d.accounts) {
            if (!account.empty()) addOnce(accounts_[payerAccount(account)], {at, PayerClue::account});
        }
        for (const std::string& mandate : d.mandates) {
            if (!mandate.empty()) addOnce(mandates_[mandate], {at, PayerClue::mandate});
        }
    }
    names_.finish();
}

void OpenBook::indexPayers(std::vector<KnownPayer> payers,
                           const std::unordered_map<std::int64_t, std::int32_t>& places) {
    for (const KnownPayer& payer : payers) {
        const auto owner = places.find(payer.customer.value);
        if (owner == places.end()) continue;
        if (payer.trait == PayerTrait::account)
            addOnce(accounts_[payer.value], {owner->second, PayerClue::learntAccount});
        else
            addOnce(learntNames_[payer.value], {owner->second, PayerClue::learntName});
    }
}

std::vector<PartRef> OpenBook::partsOf(std::int32_t debtor, Currency currency) const {
    std::vector<PartRef> parts;
    for (const std::int32_t at : documentsOf_[static_cast<std::size_t>(debtor)]) {
        const auto& all = document(at).parts;
        for (std::size_t p = 0; p < all.size(); ++p) {
            const Money open = all[p].item.open;
            if (!open.isZero() && open.currency() == currency) parts.push_back({at, static_cast<std::int32_t>(p)});
        }
    }
    std::sort(parts.begin(), parts.end(), [&](PartRef a, PartRef b) {
        const OpenItem& x = part(a).item;
        const OpenItem& y = part(b).item;
        return x.due != y.due ? x.due < y.due : x.instalment.value < y.instalment.value;
    });
    return parts;
}

bool OpenBook::isOpen(std::int32_t at) const {
    const auto& parts = document(at).parts;
    return std::any_of(parts.begin(), parts.end(), [](const OpenPart& p) { return !p.item.open.isZero(); });
}

void OpenBook::addHits(const std::vector<NumberHit>& hits, TextHits& out) const {
    for (const NumberHit& hit : hits) {
        if (hit.subject < 0) {
            if (hit.clue == DocumentClue::number) out.debtors.push_back(-1 - hit.subject);
            continue;
        }
        const auto known = std::find_if(out.documents.begin(), out.documents.end(),
                                        [&](const DocumentHit& d) { return d.document == hit.subject; });
        if (known == out.documents.end())
            out.documents.push_back({hit.subject, hit.clue});
        else
            known->clue = std::min(known->clue, hit.clue);
    }
}

TextHits OpenBook::read(const Payment& payment, const Atoms& text) const {
    TextHits out;
    out.numbers = numbers_.find(text);
    std::vector<NumberHit> references;
    forEachReference(payment.text, text,
                     [&](std::string_view piece) { numbers_.findReferences(piece, false, references); });
    if (!payment.reference.empty()) {
        numbers_.findReferences(payment.reference, true, references);
        for (std::string_view rest = payment.reference; !rest.empty();) {
            const std::size_t blank = std::min(rest.find(' '), rest.size());
            if (blank > 0) numbers_.findReferences(rest.substr(0, blank), true, references);
            rest.remove_prefix(std::min(blank + 1, rest.size()));
        }
    }
    addHits(references, out);
    addHits(out.numbers, out);
    std::sort(out.documents.begin(), out.documents.end(),
              [](const DocumentHit& a, const DocumentHit& b) { return a.document < b.document; });
    return out;
}

bool OpenBook::namesAnother(const Atoms& text, const TextHits& hits) const {
    const bool closed = std::any_of(hits.documents.begin(), hits.documents.end(),
                                    [&](const DocumentHit& d) { return !isOpen(d.document); });
    return closed || numbers_.namesAnother(text, hits.numbers);
}

std::vector<PayerHit> OpenBook::payersOf(const Payment& payment) const {
    std::vector<PayerHit> hits;
    const auto add = [&](const auto& map, const std::string& key) {
        const auto found = key.empty() ? map.end() : map.find(key);
        if (found == map.end()) return;
        const auto learnt = [](const PayerHit& hit) {
            return hit.clue == PayerClue::learntAccount || hit.clue == PayerClue::learntName;
        };
        const bool several = std::count_if(found->second.begin(), found->second.end(), learnt) > 1;
        for (const PayerHit& hit : found->second) {
            if (!several || !learnt(hit)) addOnce(hits, hit);
        }
    };
    add(accounts_, payerAccount(payment.account));
    add(mandates_, payment.mandate);
    if (!payment.name.empty() && !learntNames_.empty()) add(learntNames_, payerName(payment.name));
    return hits;
}

std::vector<PayerHit> OpenBook::namesOf(const Payment& payment) const {
    std::vector<PayerHit> hits;
    for (const NameHit& hit : names_.find(payment.name))
        hits.push_back({hit.subject, hit.likeness >= NameIndex::same ? PayerClue::name : PayerClue::likeName});
    return hits;
}

std::vector<PartRef> OpenBook::partsOver(Money amount) const {
    const auto found = amounts_.find({amount.minor(), amount.currency().number()});
    if (found == amounts_.end() || found->second.size() > mostOfAmount) return {};
    std::vector<PartRef> parts = found->second;
    std::erase_if(parts, [&](PartRef ref) { return part(ref).item.open < amount; });
    return parts;
}

void OpenBook::take(const Proposal& proposal) {
    for (const Share& share : proposal.shares) {
        auto& parts = documents_[static_cast<std::size_t>(share.document)].parts;
        Money& open = parts[static_cast<std::size_t>(share.part)].item.open;
        open -= share.cash + share.discount + share.writeOff;
    }
}

}  // namespace duebook::matching
