// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/statement.h"

#include <algorithm>

#include "base/round.h"

namespace duebook::bank {
namespace {

struct Words {
    std::string_view code, sentence;
};

Words wordsOf(FindingKind kind) {
    switch (kind) {
        case FindingKind::balanceDiffers:
            return {"bank.balance_differs", "The lines do not lead from the opening balance to the closing one"};
        case FindingKind::balanceUnchecked:
            return {"bank.balance_unchecked", "The balances cannot be checked: lines are in another currency"};
        case FindingKind::partsDiffer:
            return {"bank.parts_differ", "The parts of a booking do not add up to it, so it is one line"};
        case FindingKind::countDiffers:
            return {"bank.count_differs", "A total that the bank gives is not that of its lines"};
        case FindingKind::dayMoved:
            return {"bank.day_moved", "A day of the bank's own calendar became the last of the month"};
        case FindingKind::amountRounded:
            return {"bank.amount_rounded", "An amount has more decimals than its currency and was rounded"};
        case FindingKind::accountMissing:
            return {"bank.account_missing", "The file names no account"};
        case FindingKind::leftOut:
            return {"bank.left_out", "Lines that are not booked, or that move no money, were left out"};
        case FindingKind::gap:
            return {"bank.gap", "Something is missing: the statement before ended with another balance"};
        case FindingKind::overlap:
            return {"bank.overlap", "Another statement tells of the same days, in part with other lines"};
    }
    check(false, "a kind of finding");
    return {};
}

// Sums of amounts that a file may hold too many of for 64 bits.
Wide sumOf(const Statement& statement) {
    Wide sum = 0;
    for (const BankLine& line : statement.lines) {
        if (line.state == LineState::booked) sum += line.amount.minor();
    }
    return sum;
}

bool inOneCurrency(const Statement& s) {
    return std::all_of(s.lines.begin(), s.lines.end(),
                       [&](const BankLine& line) { return line.amount.currency() == s.opening->amount.currency(); });
}

std::string textOf(Wide minor, Currency currency) {
    const bool fits = minor <= Money::largest * 1000 && minor >= -Money::largest * 1000;
    return fits ? Money(static_cast<std::int64_t>(minor), currency).text() : "more than can be written";
}

}  // namespace

std::string_view codeOf(FindingKind kind) {
    return wordsOf(kind).code;
}

std::string explain(const Finding& finding) {
    std::string text = finding.place.empty() ? std::string() : finding.place + ": ";
    text += wordsOf(finding.kind).sentence;
    return finding.detail.empty() ? text + "." : text + " (" + finding.detail + ").";
}

std::optional<bool> ties(const Statement& s) {
    if (!s.opening || !s.closing || s.opening->amount.currency() != s.closing->amount.currency() || !inOneCurrency(s))
        return std::nullopt;
    return Wide(s.opening->amount.minor()) + sumOf(s) == Wide(s.closing->amount.minor());
}

void finish(Statement& s) {
    if (!s.from && s.opening) s.from = s.opening->day;
    if (!s.until && s.closing) s.until = s.closing->day;
    for (const BankLine& line : s.lines) {
        if (!s.currency) s.currency = line.amount.currency();
        if (!s.from || (!s.opening && line.booked < *s.from)) s.from = line.booked;
        if (!s.until || (!s.closing && line.booked > *s.until)) s.until = line.booked;
    }
    if (s.account.empty()) s.findings.push_back({FindingKind::accountMissing, {}, {}});
    const auto tied = ties(s);
    if (tied && !*tied) {
        const Currency currency = s.opening->amount.currency();
        s.findings.push_back({FindingKind::balanceDiffers,
                              {},
                              s.opening->amount.text() + " and " + textOf(sumOf(s), currency) + " are not " +
                                  s.closing->amount.text() + " " + std::string(currency.code())});
    }
    if (!tied && s.opening && s.closing) s.findings.push_back({FindingKind::balanceUnchecked, {}, {}});
}

}  // namespace duebook::bank
