// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "matching/pieces.h"
#include "matching/sums.h"

namespace duebook::matching {
namespace {

constexpr std::size_t mostNamed = 12;

}  // namespace

void Search::tryNamed(const Candidate& candidate, const std::vector<Piece>& open, DocumentClue until) {
    DocumentClue weakest = DocumentClue::reference;
    std::vector<Piece> named, others;
    std::vector<std::int32_t> documents;
    for (const Piece& piece : open) {
        const auto hit = std::find_if(candidate.named.begin(), candidate.named.end(), [&](const DocumentHit& each) {
            return each.document == piece.ref.document && each.clue <= until;
        });
        if (hit == candidate.named.end()) {
            others.push_back(piece);
            continue;
        }
        weakest = std::max(weakest, hit->clue);
        named.push_back(piece);
        if (std::find(documents.begin(), documents.end(), hit->document) == documents.end())
            documents.push_back(hit->document);
    }
    if (named.empty()) return;
    fitNamed(candidate, weakest, named, others, documents.size());
}

void Search::fitNamed(const Candidate& candidate, DocumentClue clue, const std::vector<Piece>& named,
                      const std::vector<Piece>& others, std::size_t documents) {
    const Money amount = payment_.amount, open = openOf(named, zero_), discount = discountOf(named, zero_);
    Doubt doubt = Doubt::none;
    const auto say = [&](AmountFit fit, std::vector<Piece> pieces, Money missing) {
        emit(clue, fit, candidate, std::move(pieces), missing, doubt);
    };
    if (amount == open) return say(AmountFit::exact, named, zero_);
    if (amount == open - discount) return say(AmountFit::discount, named, zero_);
    if (documents == 1 && named.size() > 1 && fitInstalments(candidate, clue, named)) return;
    if (std::any_of(others.begin(), others.end(),
                    [&](const Piece& other) { return amount == other.open || amount == other.open - other.discount; }))
        doubt = Doubt::fitsAnother;
    if (amount > open) {
        for (const Piece& other : others) {
            const Money rest = amount - open;
            if (rest != other.open && (other.discount.isZero() || rest != other.open - other.discount)) continue;
            std::vector<Piece> both = named;
            both.push_back(other);
            say(AmountFit::withOther, std::move(both), zero_);
        }
        return say(AmountFit::over, named, zero_);
    }
    const Money missing = open - amount;
    if (discount.isZero() || missing < discount) {
        say(AmountFit::difference, named, missing);
        say(AmountFit::charges, named, missing);
    }
    fitSome(candidate, clue, named);
    say(documents == 1 ? AmountFit::part : AmountFit::little, named, missing);
}

bool Search::fitInstalments(const Candidate& candidate, DocumentClue clue, const std::vector<Piece>& named) {
    Money sum = zero_, price = zero_;
    for (std::size_t i = 0; i + 1 < named.size(); ++i) {
        sum += named[i].open;
        price += named[i].open - named[i].discount;
        if (payment_.amount != sum && payment_.amount != price) continue;
        emit(clue, AmountFit::instalment, candidate,
             {named.begin(), named.begin() + static_cast<std::ptrdiff_t>(i) + 1}, zero_, Doubt::none);
        return true;
    }
    for (const Piece& piece : named) {
        if (payment_.amount != piece.open && payment_.amount != piece.open - piece.discount) continue;
        emit(clue, AmountFit::instalment, candidate, {piece}, zero_, Doubt::none);
        return true;
    }
    return false;
}

void Search::fitSome(const Candidate& candidate, DocumentClue clue, const std::vector<Piece>& named) {
    if (named.size() < 2 || named.size() > mostNamed) return;
    for (const bool less : {false, true}) {
        std::vector<Piece> fitting;
        for (const Piece& piece : named) {
            if (payment_.amount == (less ? piece.open - piece.discount : piece.open)) fitting.push_back(piece);
        }
        if (fitting.size() == 1) emit(clue, AmountFit::some, candidate, fitting, zero_, Doubt::none);
        if (!fitting.empty()) return;
        if (const auto sum = onlySum(pricesOf(named, less), payment_.amount.minor()))
            return emit(clue, AmountFit::some, candidate, chosen(named, *sum), zero_, Doubt::none);
    }
}

}  // namespace duebook::matching
