// SPDX-License-Identifier: GPL-3.0-or-later
// Whole numbers of any length, as they are taught at school: a second opinion on products and divisions.
#pragma once
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/round.h"

namespace duebook::test {

class BigInteger {
public:
    explicit BigInteger(std::int64_t value) : negative_(value < 0) {
        std::string text = std::to_string(value);
        for (auto c = text.rbegin(); c != text.rend() && *c != '-'; ++c) digits_.push_back(*c - '0');
        trim();
    }
    BigInteger operator*(const BigInteger& other) const {
        BigInteger result(0);
        result.digits_.assign(digits_.size() + other.digits_.size() + 1, 0);
        for (std::size_t i = 0; i < digits_.size(); ++i) {
            for (std::size_t j = 0; j < other.digits_.size(); ++j)
                result.digits_[i + j] += digits_[i] * other.digits_[j];
        }
        for (std::size_t i = 0; i + 1 < result.digits_.size(); ++i) {
            result.digits_[i + 1] += result.digits_[i] / 10;
            result.digits_[i] %= 10;
        }
        result.negative_ = negative_ != other.negative_;
        result.trim();
        return result;
    }
    // This number divided by one above zero, rounded; nothing where it does not fit 64 bits.
    std::optional<std::int64_t> dividedBy(const BigInteger& divisor, Round round) const {
        BigInteger rest(0), quotient(0);
        quotient.digits_.clear();
        for (auto digit = digits_.rbegin(); digit != digits_.rend(); ++digit) {
            rest.digits_.insert(rest.digits_.begin(), *digit);
            rest.trim();
            int times = 0;
            for (; !rest.isSmallerThan(divisor); ++times) rest.subtract(divisor);
            quotient.digits_.insert(quotient.digits_.begin(), times);
        }
        const BigInteger twice = rest * BigInteger(2);
        const bool half = !twice.isSmallerThan(divisor) && !divisor.isSmallerThan(twice);
        const bool more = divisor.isSmallerThan(twice);
        const bool odd = !quotient.digits_.empty() && quotient.digits_.front() % 2 == 1;
        if (round != Round::down && (more || (half && (round == Round::halfAwayFromZero || odd)))) quotient.increment();
        quotient.negative_ = negative_;
        quotient.trim();
        return quotient.value();
    }

private:
    void trim() {
        while (!digits_.empty() && digits_.back() == 0) digits_.pop_back();
    }
    bool isSmallerThan(const BigInteger& other) const {
        if (digits_.size() != other.digits_.size()) return digits_.size() < other.digits_.size();
        return std::lexicographical_compare(digits_.rbegin(), digits_.rend(), other.digits_.rbegin(),
                                            other.digits_.rend());
    }
    void subtract(const BigInteger& other) {
        for (std::size_t i = 0; i < digits_.size(); ++i) {
            digits_[i] -= i < other.digits_.size() ? other.digits_[i] : 0;
            if (digits_[i] >= 0) continue;
            digits_[i] += 10;
            --digits_[i + 1];
        }
        trim();
    }
    void increment() {
        std::size_t i = 0;
        for (; i < digits_.size() && digits_[i] == 9; ++i) digits_[i] = 0;
        if (i == digits_.size()) digits_.push_back(0);
        ++digits_[i];
    }
    std::optional<std::int64_t> value() const {
        std::string text = negative_ && !digits_.empty() ? "-" : "";
        for (auto digit = digits_.rbegin(); digit != digits_.rend(); ++digit) text += static_cast<char>('0' + *digit);
        try {
            return digits_.empty() ? 0 : std::stoll(text);
        } catch (const std::out_of_range&) {
            return std::nullopt;
        }
    }
    std::vector<int> digits_;  // the last one first
    bool negative_ = false;
};

}  // namespace duebook::test
