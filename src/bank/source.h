// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a bank's file, and what its readers share.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bank/statement.h"
#include "base/date.h"
#include "base/result.h"

namespace duebook::bank {

// Puts the next piece of the file into the text, in place of what it held; false when there is none.
using Source = std::function<bool(std::string&)>;
// The source of bytes that are there already and stay until it has been read.
Source sourceOf(std::string_view bytes);

// The refusal of a file at one of its lines: "line 12: 310231 is no day". `seen` is quoted in part, control characters
// as blanks.
tl::unexpected<Error> broken(std::int64_t line, std::string_view what, std::string_view seen = {});

// What readers that need the whole text get: at most this much.
inline constexpr std::size_t mostText = std::size_t{64} << 20;
// The rest of a file as UTF-8: what is no UTF-8 or UTF-16 is read as Windows-1252. Refuses bankFileTooLarge, and
// bankFileBroken for a zero byte.
Result<std::string> wholeText(const Source& source);

// The lines of a text, without their ends (LF, CRLF or CR).
class Lines {
public:
    explicit Lines(std::string_view text) : text_(text) {}
    bool next(std::string_view& line);
    std::int64_t number() const { return number_; }  // of the line that next() gave, from 1

private:
    std::string_view text_;
    std::int64_t number_ = 0;
};

// The day of "250131"; years below 70 are of this century. Nothing where it is no day.
std::optional<Date> shortDay(std::string_view yymmdd);
// An amount of at most Money::largest from a text with a dot or a comma and no grouping. Refuses with the line: no
// amount, a zero with a minus, too large. With more decimals than the currency it is rounded half away from zero and
// `rounded` says so.
Result<Money> readAmount(std::string_view text, Currency currency, std::int64_t line, bool& rounded);
// The same, with a finding where it was rounded.
Result<Money> readAmount(std::string_view text, Currency currency, std::int64_t line, std::vector<Finding>& findings);

// The account as it is compared: an IBAN in its bare form, anything else without blanks at its ends.
std::string accountText(std::string_view text);
// Whether it has the form of an IBAN, whatever its check digits: banks put it where other texts may stand, too.
bool looksLikeIban(std::string_view text);
// Appends a further piece of a text, with a blank between.
void append(std::string& to, std::string_view more);

}  // namespace duebook::bank
