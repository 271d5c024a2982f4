// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/matcher.h"

#include <algorithm>

#include "cash/early.h"

namespace duebook::matching {

Proposal Matcher::proposalOf(const Payment& payment, const Found& found) const {
    const Money zero = payment.amount - payment.amount;
    const Debtor& debtor = book_.debtor(found.debtor);
    Proposal proposal{found.confidence,
                      found.doubt == Doubt::none,
                      found.rule->name,
                      {},
                      {},
                      found.debtor,
                      debtor.id,
                      debtor.number,
                      {},
                      payment.amount,
                      found.clue <= DocumentClue::number,
                      found.payer.has(PayerClue::account) || found.payer.has(PayerClue::learntAccount),
                      found.payer.has(PayerClue::name) || found.payer.has(PayerClue::learntName)};
    const bool short_ =
        found.fit == AmountFit::difference || found.fit == AmountFit::charges || found.fit == AmountFit::oneDifference;
    std::vector<cash::Payable> payables;
    for (const Piece& piece : found.pieces) payables.push_back({piece.open, short_ ? zero : piece.discount});
    const auto last = short_ ? std::max_element(payables.begin(), payables.end(),
                                                [](const auto& a, const auto& b) { return a.open < b.open; })
                             : payables.end();
    if (short_) last->open -= found.missing;
    const auto paid = cash::spread(payment.amount, payables);
    for (std::size_t i = 0; i < paid.size(); ++i) {
        const PartRef ref = found.pieces[i].ref;
        const OpenPart& part = book_.part(ref);
        const bool takesOff = short_ && payables.begin() + static_cast<std::ptrdiff_t>(i) == last;
        proposal.shares.push_back({ref.document, ref.part, part.item.instalment, book_.document(ref.document).number,
                                   part.no, paid[i].cash, paid[i].discount, takesOff ? found.missing : zero});
        proposal.unapplied -= paid[i].cash;
    }
    if (short_) proposal.writeOffReason = found.fit == AmountFit::charges ? "bank_charges" : "small_difference";
    if (!proposal.knowsName) proposal.knowsName = payerName(payment.name) == payerName(debtor.name);
    proposal.reason = reasonFor(found.clue, found.payer, found.fit, proposal.shares, found.missing, found.doubt);
    return proposal;
}

std::vector<Proposal> Matcher::propose(const Payment& payment) const {
    std::vector<Proposal> proposals;
    if (payment.amount.minor() <= 0 || payment.reversal) return proposals;
    for (const Found& found : Search(book_, rules_, payment).run()) proposals.push_back(proposalOf(payment, found));
    return proposals;
}

Unmatched Matcher::why(const Payment& payment) const {
    if (payment.reversal) return Unmatched::reversal;
    if (payment.amount.minor() <= 0) return Unmatched::moneyOut;
    return Search(book_, rules_, payment).candidates().empty() ? Unmatched::nothingFound : Unmatched::otherCurrency;
}

}  // namespace duebook::matching
