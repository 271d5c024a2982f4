// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/journal_text.h"

#include "base/text.h"

namespace duebook::io {
namespace {

// Text that hledger takes as it is: no comment (;), no separator of payee and note (|), no end of the code, no two
// blanks, which end the name of an account.
std::string plain(std::string_view text) {
    std::string result;
    for (const char c : printable(text)) {
        const char safe = c == ';' ? ',' : c == '|' ? '/' : c == '(' ? '[' : c == ')' ? ']' : c;
        if (safe == ' ' && (result.empty() || result.back() == ' ')) continue;
        result += safe;
    }
    return result;
}

std::string amountText(Money money) {
    return money.text() + " " + std::string(money.currency().code());
}

std::string_view typeOf(std::string_view role) {
    if (role == "receivables" || role == "bank" || role == "tax_relief") return "assets";
    if (role.starts_with("tax") || role == "deposit") return "liabilities";
    return role.starts_with("revenue") ? "revenues" : "expenses";
}

}  // namespace

std::string journalAccount(std::string_view role, std::string_view code, std::string_view name) {
    std::string account(typeOf(role));
    account += ":";
    account += plain(std::string(code) + " " + std::string(name));
    for (std::size_t at = account.find(':') + 1; (at = account.find(':', at)) != std::string::npos;) account[at] = '-';
    return account;
}

JournalWriter::JournalWriter(const std::string& path, std::string_view company, std::string_view program, Currency base)
    : file_(path), out_(file_.part(), std::ios::binary) {
    text_ = "; Receivables of " + plain(company) + ", written by " + plain(program) +
            ".\n; One transaction for each document, receipt and exchange difference. Foreign amounts carry their "
            "value in " +
            std::string(base.code()) +
            " (@@), so that\n; hledger balance -B shows the ledger's own currency. Exchange differences on receivables "
            "have an account of their\n; own below them: without -B the receivables show what is open in each "
            "currency.\ndecimal-mark .\n";
}

void JournalWriter::add(const JournalEntry& entry) {
    text_ += "\n" + entry.day.iso() + " (" + plain(entry.number) + ") " + plain(entry.description) + "\n";
    for (const JournalLine& line : entry.lines) {
        text_ += "    " + line.account + "  " + amountText(line.amount);
        if (line.cost) text_ += " @@ " + amountText(line.cost->minor() < 0 ? -*line.cost : *line.cost);
        text_ += "\n";
    }
    if (text_.size() > 65536) write();
}

void JournalWriter::write() {
    out_.write(text_.data(), static_cast<std::streamsize>(text_.size()));
    if (!out_) file_.full();
    text_.clear();
}

void JournalWriter::save() {
    write();
    out_.close();
    if (!out_) file_.full();
    file_.keep();
}

}  // namespace duebook::io
