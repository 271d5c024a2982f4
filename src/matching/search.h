// SPDX-License-Identifier: GPL-3.0-or-later
// The work of matching one payment: who may have paid, what of theirs fits the money, and how sure each way is.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "matching/open_book.h"
#include "matching/reasons.h"

namespace duebook::matching {

// An open part as the payment meets it.
struct Piece {
    PartRef ref;
    Money open;
    Money discount;  // earned by closing it with this money
    Date due;
};

// A way to use the money.
struct Found {
    const Rule* rule;
    DocumentClue clue;
    AmountFit fit;
    std::int32_t debtor;
    PayerClues payer;
    std::vector<Piece> pieces;
    Money missing;  // that the money falls short
    Doubt doubt;
    int confidence;        // thousandths
    std::int64_t daysOff;  // between the payment and what is due
};

// A customer who may have paid.
struct Candidate {
    std::int32_t debtor = 0;
    PayerClues payer;
    std::vector<DocumentHit> named;  // of its documents
};

class Search {
public:
    // All outlive it.
    Search(const OpenBook& book, std::span<const Rule> rules, const Payment& payment);
    const std::vector<Candidate>& candidates() const { return candidates_; }
    // The ways, the surest first, at most five. Those that are equally sure have a doubt and are ordered by how near
    // the payment is to what is due.
    std::vector<Found> run();

private:
    Candidate& candidateOf(std::int32_t debtor);
    bool mayPay(std::int32_t debtor) const;
    void gather();
    void tryCandidates();
    bool isSure() const;
    bool addNames();
    Piece pieceOf(PartRef ref) const;
    std::vector<Piece> piecesOf(std::int32_t debtor) const;
    void emit(DocumentClue clue, AmountFit fit, const Candidate& candidate, std::vector<Piece> pieces, Money missing,
              Doubt doubt);
    // What stands against a proposal that rests on who pays alone.
    Doubt doubtOf(const Candidate& candidate);
    bool namesSurely(std::optional<std::int32_t> debtor) const;
    bool namesAnother();
    void tryCandidate(const Candidate& candidate);
    // What is named, by clues at least as sure as `until`.
    void tryNamed(const Candidate& candidate, const std::vector<Piece>& open, DocumentClue until);
    void fitNamed(const Candidate& candidate, DocumentClue clue, const std::vector<Piece>& named,
                  const std::vector<Piece>& others, std::size_t documents);
    bool fitInstalments(const Candidate& candidate, DocumentClue clue, const std::vector<Piece>& named);
    void fitSome(const Candidate& candidate, DocumentClue clue, const std::vector<Piece>& named);
    // Only who pays speaks for it, or a number with a slip.
    void tryUnnamed(const Candidate& candidate, const std::vector<Piece>& open);
    bool trySums(const Candidate& candidate, const std::vector<Piece>& open);
    void tryNear(const Candidate& candidate, const std::vector<Piece>& open);
    // Numbers with a slip make such a proposal surer.
    void offer(const Candidate& candidate, AmountFit fit, std::vector<Piece> pieces, Doubt doubt = Doubt::none);
    // Nobody is named for sure: who has an item of the amount?
    void tryAmount();
    static bool samePieces(const Found& a, const Found& b);
    void rank();

    const OpenBook& book_;
    std::span<const Rule> rules_;
    const Payment& payment_;
    Money zero_;
    Atoms text_;
    TextHits hits_;
    std::vector<Candidate> candidates_;
    std::vector<Found> found_;
    std::optional<bool> namesAnother_;
};

}  // namespace duebook::matching
