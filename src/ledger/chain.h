// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's chain of hashes: each act is sealed together with the one before it.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace duebook {

// SHA-256 over bytes that come in pieces.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    void add(std::string_view bytes);
    // The digest of all that was added, as 64 lower-case hexadecimal digits; the next add() begins anew.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

// The hash before the first act.
inline constexpr std::string_view chainStart = "0000000000000000000000000000000000000000000000000000000000000000";

// One row of the journal.
struct Act {
    std::int64_t seq = 0;
    Instant at;
    std::string actor;
    std::string act;                                  // "import.invoices", "receipt.record", …
    std::string subject;                              // what it was about, for people
    std::optional<std::int64_t> firstFact, lastFact;  // the ids of the facts it posted
    std::string payload;  // canonical text; for facts "v1|facts|<first>|<last>|<sha-256 over their canonical texts>"
    std::string prevHash;
    std::string hash;
};

// The payload of an act that posted the facts first..last with this digest.
std::string factsPayload(std::int64_t first, std::int64_t last, std::string_view digest);
// SHA-256 over the previous hash and every other field of the act.
std::string hashOf(const Act& act);

}  // namespace duebook
