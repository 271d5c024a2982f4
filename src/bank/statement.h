// SPDX-License-Identifier: GPL-3.0-or-later
// What a bank says has happened on an account: statements and their lines, whatever file they came in.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/money.h"

namespace duebook::bank {

enum class LineState : std::uint8_t { booked, pending, information };

// One movement of money. Where the bank booked several payments in one sum and named them, each of them is a line and
// `entry` holds them together.
struct BankLine {
    Date booked;
    Money amount;            // above zero: the account got it
    std::int64_t entry = 1;  // the booking of the statement that it belongs to, from 1
    int part = 0;            // its place within a booking that was split, from 1; 0: it is the whole booking
    LineState state = LineState::booked;
    bool reversal = false;  // takes an earlier movement back
    std::optional<Date> value = {};
    std::string name = {}, account = {}, bic = {};  // of the payer, or of the payee where money has left
    std::string text = {};                          // what the payer wrote, else what the bank says
    std::string reference = {};  // structured, as it came: ISO 11649, QRR, KID …; several with a blank between
    std::string endToEnd = {};   // the payer's own reference
    std::string mandate = {};    // of a direct debit
    std::string bankId = {};     // the bank's reference of this payment
    std::string entryId = {};    // the bank's reference of the booking
    std::string code = {};       // what kind of movement, in the words of the format: "PMNT-RCDT-ESCT", "NTRF", "142"
    std::string returnReason = {};  // why a payment came back: "AC01"
    std::int64_t place = 0;         // the line of the file on which it begins, from 1
};

struct Balance {
    Date day;
    Money amount;
};

enum class FindingKind : std::uint8_t {
    balanceDiffers,    // opening balance and lines do not come to the closing one
    balanceUnchecked,  // lines in another currency than the balances
    partsDiffer,       // the parts of a booking do not come to its sum
    countDiffers,      // a count or a sum that the bank gives of its lines
    dayMoved,          // a day of the bank's own calendar, such as 30 February
    amountRounded,     // more decimals than the currency has
    accountMissing,    // the file names no account
    leftOut,           // lines that the bank has not booked, or that move no money
    gap,               // the statement before it ended with another balance
    overlap,           // another statement tells of the same days
};

// Something in a file that a person should know of, and that keeps nothing from being read.
struct Finding {
    FindingKind kind;
    std::string place;   // "line 12"; empty: the statement as a whole
    std::string detail;  // what was found, such as "12.00 EUR, and 10.00 EUR"
};
// The stable, dotted code of a finding: "bank.balance_differs".
std::string_view codeOf(FindingKind kind);
// The finding as a sentence.
std::string explain(const Finding& finding);

struct Statement {
    std::string account;  // an IBAN without blanks, or whatever the bank calls it; empty where the file does not say
    std::optional<Currency> currency = {};
    std::string number = {};
    std::optional<Date> from = {}, until = {};  // both inclusive
    std::optional<Balance> opening = {}, closing = {};
    bool intraday = false;  // a report within the day, or a notification: another statement will say it again
    std::int64_t entries = 0;
    std::vector<BankLine> lines = {};
    std::vector<Finding> findings = {};
};

struct BankFile {
    std::string format;  // "camt.053.001.02", "MT940", "OFX 102", "BAI2", "CSV"
    std::vector<Statement> statements;
};

// Whether opening balance and booked lines come to the closing one; nothing where a balance is missing or a line is in
// another currency.
std::optional<bool> ties(const Statement& statement);
// Adds what can be seen by looking at the whole statement: balances and its account. Fills in the days where only the
// lines give them.
void finish(Statement& statement);

}  // namespace duebook::bank
