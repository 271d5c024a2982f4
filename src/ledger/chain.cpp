// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chain.h"

#include <openssl/evp.h>

#include "base/check.h"

namespace duebook {

struct Sha256::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    bool begun = false;
    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { EVP_MD_CTX_free(context); }
    void begin() {
        if (!begun) check(EVP_DigestInit_ex(context, EVP_sha256(), nullptr) == 1, "SHA-256 begins");
        begun = true;
    }
};

Sha256::Sha256() : state_(std::make_unique<State>()) {}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::string_view bytes) {
    state_->begin();
    check(EVP_DigestUpdate(state_->context, bytes.data(), bytes.size()) == 1, "SHA-256 goes on");
}

std::string Sha256::finish() {
    state_->begin();
    unsigned char digest[32];
    unsigned size = 0;
    check(EVP_DigestFinal_ex(state_->context, digest, &size) == 1 && size == sizeof digest, "SHA-256 ends");
    state_->begun = false;
    static constexpr char hex[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : digest) {
        text += hex[byte >> 4];
        text += hex[byte & 15];
    }
    return text;
}

std::string factsPayload(std::int64_t first, std::int64_t last, std::string_view digest) {
    return "v1|facts|" + std::to_string(first) + "|" + std::to_string(last) + "|" + std::string(digest);
}

std::string hashOf(const Act& act) {
    Sha256 hash;
    hash.add(act.prevHash);
    const auto field = [&](std::string_view text) {
        hash.add("|" + std::to_string(text.size()) + ":" + std::string(text));
    };
    const auto number = [](const std::optional<std::int64_t>& n) { return n ? std::to_string(*n) : std::string("-"); };
    field(std::to_string(act.seq));
    field(std::to_string(act.at.ms));
    field(act.actor);
    field(act.act);
    field(act.subject);
    field(number(act.firstFact));
    field(number(act.lastFact));
    field(act.payload);
    return hash.finish();
}

}  // namespace duebook
