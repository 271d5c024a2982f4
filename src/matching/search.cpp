// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/search.h"

#include <algorithm>
#include <cstdlib>

#include "cash/early.h"
#include "matching/pieces.h"
#include "matching/slips.h"
#include "matching/sums.h"

namespace duebook::matching {
namespace {

constexpr std::size_t mostProposals = 5;
// From here on, in thousandths, nobody asks for the payer's name.
constexpr int sureWithoutName = 955;
// What a proposal with a doubt is worth at most, in thousandths.
constexpr int mostUnnamed = 600, mostLike = 800, mostDoubted = 850, mostEqual = 900;

int capOf(Doubt doubt) {
    switch (doubt) {
        case Doubt::none:
            return 1000;
        case Doubt::nobodyNamed:
            return mostUnnamed;
        case Doubt::onlyLike:
        case Doubt::sumByChance:
            return mostLike;
        case Doubt::namesAnother:
        case Doubt::fitsAnother:
            return mostDoubted;
        case Doubt::equals:
            return mostEqual;
    }
    return 0;
}

}  // namespace

Search::Search(const OpenBook& book, std::span<const Rule> rules, const Payment& payment)
    : book_(book), rules_(rules), payment_(payment), zero_(payment.amount - payment.amount) {
    text_.add(payment.text);
    text_.add(payment.reference);
    if (payment.endToEnd != "NOTPROVIDED") text_.add(payment.endToEnd);
    hits_ = book_.read(payment, text_);
    gather();
}

std::vector<Found> Search::run() {
    tryCandidates();
    if (!isSure() && addNames()) tryCandidates();
    if (!std::any_of(found_.begin(), found_.end(), [](const Found& f) { return f.doubt == Doubt::none; })) tryAmount();
    rank();
    return std::move(found_);
}

void Search::tryCandidates() {
    found_.clear();
    for (const Candidate& candidate : candidates_) tryCandidate(candidate);
}

bool Search::isSure() const {
    return std::any_of(found_.begin(), found_.end(),
                       [](const Found& f) { return f.doubt == Doubt::none && f.confidence >= sureWithoutName; });
}

// Names cost more than all the rest, so they are asked last.
bool Search::addNames() {
    const bool known = std::any_of(candidates_.begin(), candidates_.end(), [](const Candidate& c) {
        const auto best = c.payer.best();
        return best && *best < PayerClue::learntName;
    });
    if (known || payment_.name.empty()) return false;
    const std::vector<PayerHit> hits = book_.namesOf(payment_);
    const bool same =
        std::any_of(hits.begin(), hits.end(), [](const PayerHit& h) { return h.clue == PayerClue::name; });
    for (const PayerHit& hit : hits) {
        const bool wanted = !same || hit.clue == PayerClue::name;
        if (wanted && mayPay(hit.debtor)) candidateOf(hit.debtor).payer.add(hit.clue);
    }
    return !hits.empty();
}

Candidate& Search::candidateOf(std::int32_t debtor) {
    for (Candidate& each : candidates_) {
        if (each.debtor == debtor) return each;
    }
    candidates_.push_back({debtor, {}, {}});
    return candidates_.back();
}

bool Search::mayPay(std::int32_t debtor) const {
    return debtor >= 0 && (!payment_.receiptOf || book_.debtor(debtor).id == *payment_.receiptOf);
}

void Search::gather() {
    for (const DocumentHit& hit : hits_.documents) {
        const std::int32_t owner = book_.ownerOf(hit.document);
        if (mayPay(owner)) candidateOf(owner).named.push_back(hit);
    }
    for (const std::int32_t debtor : hits_.debtors) {
        if (mayPay(debtor)) candidateOf(debtor).payer.add(PayerClue::customerNumber);
    }
    for (const PayerHit& hit : book_.payersOf(payment_)) {
        if (mayPay(hit.debtor)) candidateOf(hit.debtor).payer.add(hit.clue);
    }
}

Piece Search::pieceOf(PartRef ref) const {
    const OpenPart& part = book_.part(ref);
    Money discount = zero_;
    if (!part.discounts.empty() && part.amount) {
        const auto earned = cash::discountOn(part.discounts, *part.amount, part.given.value_or(zero_), payment_.booked);
        if (earned && *earned < part.item.open) discount = *earned;
    }
    return {ref, part.item.open, discount, part.item.due};
}

std::vector<Piece> Search::piecesOf(std::int32_t debtor) const {
    std::vector<Piece> pieces;
    for (const PartRef ref : book_.partsOf(debtor, payment_.amount.currency())) pieces.push_back(pieceOf(ref));
    return pieces;
}

void Search::emit(DocumentClue clue, AmountFit fit, const Candidate& candidate, std::vector<Piece> pieces,
                  Money missing, Doubt doubt) {
    const Rule* rule = ruleFor(rules_, clue, candidate.payer, fit, missing, openOf(pieces, zero_));
    if (rule == nullptr) return;
    if (doubt == Doubt::none && clue == DocumentClue::none) doubt = doubtOf(candidate);
    std::int64_t off = 0;
    for (const Piece& piece : pieces) off += std::abs(payment_.booked - piece.due);
    if (!pieces.empty()) off /= static_cast<std::int64_t>(pieces.size());
    found_.push_back({rule, clue, fit, candidate.debtor, candidate.payer, std::move(pieces), missing, doubt,
                      std::min(rule->confidence, capOf(doubt)), off});
}

Doubt Search::doubtOf(const Candidate& candidate) {
    if (!candidate.payer.any()) return Doubt::nobodyNamed;
    if (candidate.payer.best() == PayerClue::likeName) return Doubt::onlyLike;
    return namesAnother() ? Doubt::namesAnother : Doubt::none;
}

// Whether the text names a document as it is printed, of the customer or of anybody: then another number of theirs is
// no slip of it.
bool Search::namesSurely(std::optional<std::int32_t> debtor) const {
    return std::any_of(hits_.documents.begin(), hits_.documents.end(), [&](const DocumentHit& hit) {
        return hit.clue <= DocumentClue::number && (!debtor || book_.ownerOf(hit.document) == *debtor);
    });
}

bool Search::namesAnother() {
    if (!namesAnother_) namesAnother_ = namesSurely({}) || book_.namesAnother(text_, hits_);
    return *namesAnother_;
}

void Search::tryCandidate(const Candidate& candidate) {
    const std::vector<Piece> open = piecesOf(candidate.debtor);
    const bool named = std::any_of(candidate.named.begin(), candidate.named.end(),
                                   [&](const DocumentHit& hit) { return book_.isOpen(hit.document); });
    const std::size_t before = found_.size();
    if (named) {
        tryNamed(candidate, open, DocumentClue::slip);
        tryNamed(candidate, open, DocumentClue::number);
    }
    const bool sure = std::any_of(found_.begin() + static_cast<std::ptrdiff_t>(before), found_.end(),
                                  [](const Found& f) { return f.confidence >= mostEqual; });
    if (!sure) tryUnnamed(candidate, open);
}

void Search::tryUnnamed(const Candidate& candidate, const std::vector<Piece>& open) {
    if (!candidate.payer.any()) return;
    const Money amount = payment_.amount, all = openOf(open, zero_), discount = discountOf(open, zero_);
    bool any = false;
    for (const Piece& piece : open) {
        const bool less = !piece.discount.isZero() && amount == piece.open - piece.discount;
        if (amount != piece.open && !less) continue;
        any = true;
        offer(candidate, less ? AmountFit::oneDiscount : AmountFit::one, {piece});
    }
    if (open.size() > 1 && amount == all) {
        any = true;
        offer(candidate, AmountFit::all, open);
    } else if (open.size() > 1 && !discount.isZero() && amount == all - discount) {
        any = true;
        offer(candidate, AmountFit::allDiscount, open);
    }
    if (any) return;
    if (!trySums(candidate, open)) tryNear(candidate, open);
    if (found_.empty()) emit(DocumentClue::none, AmountFit::none, candidate, {}, zero_, Doubt::none);
}

bool Search::trySums(const Candidate& candidate, const std::vector<Piece>& open) {
    if (open.size() < 3) return false;
    for (const bool less : {false, true}) {
        const std::vector<std::int64_t> prices = pricesOf(open, less);
        const auto sum = onlySum(prices, payment_.amount.minor());
        if (!sum) continue;
        const Doubt doubt = sumsTell(prices, payment_.amount.minor()) ? Doubt::none : Doubt::sumByChance;
        offer(candidate, AmountFit::sum, chosen(open, *sum), doubt);
        return true;
    }
    return false;
}

void Search::tryNear(const Candidate& candidate, const std::vector<Piece>& open) {
    for (const Piece& piece : open) {
        const Money missing = piece.open - payment_.amount;
        if (missing.minor() > 0 && missing.minor() * 20 <= piece.open.minor())
            emit(DocumentClue::none, AmountFit::oneDifference, candidate, {piece}, missing, Doubt::none);
    }
}

void Search::offer(const Candidate& candidate, AmountFit fit, std::vector<Piece> pieces, Doubt doubt) {
    const bool less = fit == AmountFit::oneDiscount || fit == AmountFit::allDiscount;
    const bool sure = candidate.payer.any() ? namesSurely(candidate.debtor) : namesSurely({});
    Likeness least = sure ? Likeness::none : Likeness::looksSame;
    for (const Piece& piece : pieces)
        least = std::min(least, likenessIn(text_, book_.document(piece.ref.document).number));
    if (least != Likeness::none) {
        const DocumentClue clue = least == Likeness::oneSlip ? DocumentClue::slip : DocumentClue::digits;
        emit(clue, less ? AmountFit::discount : AmountFit::exact, candidate, pieces, zero_, Doubt::none);
    }
    emit(DocumentClue::none, fit, candidate, std::move(pieces), zero_, doubt);
}

void Search::tryAmount() {
    for (const PartRef ref : book_.partsOver(payment_.amount)) {
        const std::int32_t owner = book_.ownerOf(ref.document);
        const bool known =
            std::any_of(candidates_.begin(), candidates_.end(), [&](const Candidate& c) { return c.debtor == owner; });
        const Piece piece = pieceOf(ref);
        const bool less = payment_.amount != piece.open;
        if (known || !mayPay(owner) || (less && payment_.amount != piece.open - piece.discount)) continue;
        offer({owner, {}, {}}, less ? AmountFit::oneDiscount : AmountFit::one, {piece});
    }
}

bool Search::samePieces(const Found& a, const Found& b) {
    return a.debtor == b.debtor && std::equal(a.pieces.begin(), a.pieces.end(), b.pieces.begin(), b.pieces.end(),
                                              [](const Piece& x, const Piece& y) { return x.ref == y.ref; });
}

void Search::rank() {
    std::stable_sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) {
        return a.confidence != b.confidence ? a.confidence > b.confidence : a.daysOff < b.daysOff;
    });
    std::vector<Found> kept;
    for (Found& each : found_) {
        const bool again = std::any_of(kept.begin(), kept.end(), [&](const Found& k) { return samePieces(k, each); });
        if (!again) kept.push_back(std::move(each));
        if (kept.size() == mostProposals) break;
    }
    found_ = std::move(kept);
    const bool equal = found_.size() > 1 && found_[1].confidence == found_[0].confidence;
    const int best = found_.empty() ? 0 : found_[0].confidence;
    for (Found& each : found_) {
        if (!equal || each.confidence != best || each.doubt != Doubt::none) continue;
        each.doubt = Doubt::equals;
        each.confidence = std::min(each.confidence, capOf(Doubt::equals));
    }
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Found& a, const Found& b) { return a.confidence > b.confidence; });
}

}  // namespace duebook::matching
