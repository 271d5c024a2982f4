// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank_identity.h"

#include <algorithm>

namespace duebook::services {
namespace {

constexpr std::size_t keySize = 32;

// Texts with their length in front, so that no two lists of texts are the same bytes.
void put(Sha256& digest, std::string_view text) {
    digest.add(std::to_string(text.size()) + ":");
    digest.add(text);
}
void put(Sha256& digest, std::int64_t number) {
    put(digest, std::to_string(number));
}
void put(Sha256& digest, const std::optional<std::int64_t>& number) {
    put(digest, number ? std::to_string(*number) : std::string());
}
void put(Sha256& digest, const std::optional<Date>& day) {
    put(digest, day ? day->iso() : std::string());
}

void addWords(Sha256& digest, const bank::BankLine& line) {
    for (const std::string& text : {line.name, line.account, line.bic, line.text, line.reference, line.endToEnd,
                                    line.mandate, line.bankId, line.code, line.returnReason})
        put(digest, text);
}

// Some banks fill the place of their reference with something that is none: "NONREF", zeros, a single sign.
bool isReference(std::string_view id) {
    const bool same = std::all_of(id.begin(), id.end(), [&](char c) { return c == id.front(); });
    return id.size() >= 4 && !same && id != "NONREF" && id != "NOTPROVIDED";
}

}  // namespace

std::string entryKey(std::span<const bank::BankLine> entry) {
    const bank::BankLine& first = entry.front();
    Wide sum = 0;
    for (const bank::BankLine& line : entry) sum += line.amount.minor();
    const bool byBank = isReference(first.entryId);
    Sha256 digest;
    put(digest, byBank ? first.entryId : std::string());
    put(digest, first.booked.iso());
    put(digest, first.amount.currency().code());
    put(digest, static_cast<std::int64_t>(sum));
    for (const bank::BankLine& line : byBank ? std::span<const bank::BankLine>() : entry) {
        put(digest, line.amount.minor());
        put(digest, line.value);
        addWords(digest, line);
    }
    return digest.finish().substr(0, keySize);
}

StatementSeal::StatementSeal(const store::BankStatementRow& s) : id_(s.id) {
    put(digest_, s.id);
    for (const std::string& text : {s.account, s.number, s.format, s.fileName}) put(digest_, text);
    put(digest_, s.currency ? std::string(s.currency->code()) : std::string());
    put(digest_, s.from);
    put(digest_, s.until);
    put(digest_, s.openingMinor);
    put(digest_, s.closingMinor);
    put(digest_, std::int64_t{s.intraday});
    put(digest_, s.imported.ms);
}

void StatementSeal::add(const store::BankLineRow& row) {
    const bank::BankLine& line = row.line;
    put(digest_, row.id);
    put(digest_, row.account);
    put(digest_, row.entryKey);
    put(digest_, line.entry);
    put(digest_, std::int64_t{line.part});
    put(digest_, line.booked.iso());
    put(digest_, line.value);
    put(digest_, line.amount.currency().code());
    put(digest_, line.amount.minor());
    put(digest_, std::int64_t{line.reversal});
    addWords(digest_, line);
}

std::string StatementSeal::payload() {
    return std::string(statementPayload) + std::to_string(id_) + "|" + digest_.finish();
}

}  // namespace duebook::services
