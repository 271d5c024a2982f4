// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/draft.h"

#include <algorithm>
#include <array>

namespace duebook::billing {
namespace {

struct KindWords {
    DraftKind kind;
    std::string_view name;
    int typeCode;
};
constexpr std::array<KindWords, 5> kinds = {{{DraftKind::invoice, "invoice", 380},
                                             {DraftKind::creditNote, "credit_note", 381},
                                             {DraftKind::debitNote, "debit_note", 383},
                                             {DraftKind::deposit, "deposit", 386},
                                             {DraftKind::proForma, "pro_forma", 325}}};

const KindWords& wordsOf(DraftKind kind) {
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const KindWords& w) { return w.kind == kind; });
    check(found != kinds.end(), "a kind of document");
    return *found;
}

}  // namespace

std::string_view nameOf(DraftKind kind) {
    return wordsOf(kind).name;
}

std::optional<DraftKind> draftKindOf(std::string_view name) {
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const KindWords& w) { return w.name == name; });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

int typeCodeOf(DraftKind kind) {
    return wordsOf(kind).typeCode;
}

Date taxDay(const DraftDocument& draft) {
    if (draft.delivered) return *draft.delivered;
    return draft.period ? draft.period->until : draft.issued;
}

}  // namespace duebook::billing
