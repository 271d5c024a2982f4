// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/mt940_text.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "bank/source.h"
#include "base/text.h"

namespace duebook::bank {
namespace {

bool areDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

// What a person pays with may stand in marks of its own within the text.
constexpr std::array<std::string_view, 17> sepaMarks = {"EREF+", "KREF+", "MREF+", "CRED+", "DEBT+", "COAM+",
                                                        "OAMT+", "SVWZ+", "ABWA+", "ABWE+", "IBAN+", "PURP+",
                                                        "RREF+", "RTRN+", "SQTP+", "BIC+",  "VWZ+"};

std::string_view markAt(std::string_view text, std::size_t at) {
    for (const std::string_view mark : sepaMarks) {
        if (text.substr(at).starts_with(mark)) return mark;
    }
    return {};
}

void takeSepa(std::string_view mark, std::string_view value, BankLine& line) {
    value = trimmed(value);
    if (mark == "EREF+") {
        if (value != "NOTPROVIDED") line.endToEnd = value;
    } else if (mark == "MREF+") {
        line.mandate = value;
    } else if (mark == "SVWZ+" || mark == "VWZ+") {
        append(line.text, value);
    } else if (mark == "ABWA+" && line.name.empty()) {
        line.name = value;
    } else if (mark == "IBAN+" && line.account.empty()) {
        line.account = accountText(value);
    } else if (mark == "BIC+" && line.bic.empty()) {
        line.bic = value;
    } else if (mark == "RTRN+") {
        line.returnReason = value;
    }
}

// "EREF+123SVWZ+Invoice 7": each mark's value; what stands before the first mark is text.
void readPurpose(std::string_view text, BankLine& line) {
    std::string_view mark;
    std::size_t from = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const std::string_view next = at < text.size() ? markAt(text, at) : std::string_view();
        if (next.empty() && at < text.size()) continue;
        const std::string_view value = text.substr(from, at - from);
        if (mark.empty())
            append(line.text, value);
        else
            takeSepa(mark, value, line);
        mark = next;
        from = at + next.size();
        if (!next.empty()) at = from - 1;
    }
}

std::string joined(const std::vector<std::string>& lines, std::string_view between) {
    std::string text;
    for (const std::string& each : lines) {
        if (!text.empty()) text += between;
        text += each;
    }
    return text;
}

// "166?00…": three digits and the sign that begins each part; 0 where the text is another dialect.
char partSign(std::string_view text) {
    if (text.size() < 6 || !areDigits(text.substr(0, 3)) || !areDigits(text.substr(4, 2))) return 0;
    const char sign = text[3];
    return std::ispunct(static_cast<unsigned char>(sign)) ? sign : '\0';
}

struct Parts {
    std::string posting, purpose, more, name, bank, account, iban;
};

void takePart(int no, std::string_view value, Parts& parts) {
    if (no == 0) parts.posting = value;
    if (no >= 20 && no <= 29) parts.purpose += value;
    if (no >= 60 && no <= 65) parts.more += value;
    if (no == 30) parts.bank = trimmed(value);
    if (no == 31) parts.account = trimmed(value);
    if (no == 32 || no == 33) parts.name += value;
    if (no == 38) parts.iban = trimmed(value);
}

void readParts(std::string_view text, char sign, BankLine& line) {
    Parts parts;
    std::size_t at = 3;
    while (at < text.size()) {
        // a part begins with the sign and two digits; the sign alone is a letter of the text
        std::size_t end = at + 1;
        while (end < text.size() && !(text[end] == sign && areDigits(text.substr(end + 1, 2)) && end + 2 < text.size()))
            ++end;
        const std::string_view part = text.substr(at, end - at);
        if (part.size() >= 3) takePart((part[1] - '0') * 10 + (part[2] - '0'), part.substr(3), parts);
        at = end;
    }
    line.name = trimmed(parts.name);
    line.account = accountText(parts.iban.empty() ? parts.account : parts.iban);
    line.bic = parts.bank;
    readPurpose(parts.purpose, line);
    readPurpose(parts.more, line);
    if (line.text.empty()) line.text = trimmed(parts.posting);
}

constexpr std::array<std::string_view, 26> slashWords = {
    "EREF", "REMI", "BENM", "ORDP", "NAME", "IBAN", "BIC",  "MARF", "CSID", "CNTP", "TRTP", "PREF", "RTRN",
    "ADDR", "ISDT", "ULTC", "ULTD", "ULTB", "PURP", "SVCL", "TRCD", "NRTX", "INIT", "ID",   "KREF", "IREF"};

std::string_view slashWordAt(std::string_view text, std::size_t at) {
    if (at >= text.size() || text[at] != '/') return {};
    const std::size_t end = text.find('/', at + 1);
    if (end == std::string_view::npos) return {};
    const std::string_view word = text.substr(at + 1, end - at - 1);
    return std::find(slashWords.begin(), slashWords.end(), word) == slashWords.end() ? std::string_view() : word;
}

// "IBAN/BIC/NAME/CITY" of the other side.
void takeCounterparty(std::string_view value, BankLine& line) {
    std::array<std::string_view, 3> pieces;
    for (std::string_view& piece : pieces) {
        const std::size_t cut = std::min(value.find('/'), value.size());
        piece = value.substr(0, cut);
        value.remove_prefix(std::min(cut + 1, value.size()));
    }
    line.account = accountText(pieces[0]);
    line.bic = trimmed(pieces[1]);
    line.name = trimmed(pieces[2]);
}

void takeRemittance(std::string_view value, BankLine& line) {
    if (value.starts_with("USTD//")) value.remove_prefix(6);
    if (value.starts_with("STRD/CUR/")) {
        append(line.reference, value.substr(9));
        return;
    }
    append(line.text, value);
}

void takeWord(std::string_view word, std::string_view value, BankLine& line) {
    if (word == "REMI") return takeRemittance(value, line);
    if (word == "CNTP") return takeCounterparty(value, line);
    if (value.empty()) return;
    if (word == "EREF" && value != "NOTPROVIDED") line.endToEnd = value;
    if (word == "NAME") line.name = value;
    if (word == "IBAN") line.account = accountText(value);
    if (word == "BIC") line.bic = value;
    if (word == "MARF") line.mandate = value;
    if (word == "RTRN") line.returnReason = value;
}

void readSlashes(std::string_view text, BankLine& line) {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::string_view word = slashWordAt(text, at);
        if (word.empty()) {
            ++at;
            continue;
        }
        const std::size_t from = at + word.size() + 2;
        // the slash that ends one word may begin the next
        at = from;
        while (at < text.size() && slashWordAt(text, at).empty()) ++at;
        std::string_view value = trimmed(text.substr(from, at - from));
        while (value.ends_with('/')) value.remove_suffix(1);
        takeWord(word, value, line);
        if (at < text.size() && !slashWordAt(text, at > from ? at : from).empty()) continue;
    }
}

void readPlain(const std::vector<std::string>& lines, BankLine& line) {
    for (const std::string& each : lines) append(line.text, each);
    const std::string_view text = line.text;
    const std::size_t cut = std::min(text.find(' '), text.size());
    if (looksLikeIban(text.substr(0, cut)) && (line.account.empty() || line.account == text.substr(0, cut))) {
        line.account = text.substr(0, cut);
        const std::string_view first = lines.empty() ? std::string_view() : trimmed(lines.front());
        if (line.name.empty() && first.size() > cut) line.name = trimmed(first.substr(cut));
    }
    // the Dutch way: "REK: NL65…/NAAM: …"
    const std::size_t account = text.find("REK: "), name = text.find("/NAAM: ");
    if (account == std::string_view::npos || name == std::string_view::npos || account > name) return;
    line.account = accountText(text.substr(account + 5, name - account - 5));
    line.name = trimmed(text.substr(name + 7));
}

}  // namespace

void readInformation(const std::vector<std::string>& lines, BankLine& line) {
    const std::string text = joined(lines, "");
    const std::string_view bare = trimmed(text);
    if (const char sign = partSign(bare)) return readParts(bare, sign, line);
    if (!slashWordAt(bare, 0).empty()) {
        readSlashes(bare, line);
        if (!line.text.empty() || !line.name.empty() || !line.endToEnd.empty()) return;
    }
    readPlain(lines, line);
}

void readNational(const std::vector<std::string>& lines, BankLine& line) {
    std::string purpose;
    for (const std::string& each : lines) {
        if (!areDigits(std::string_view(each).substr(0, 2))) continue;
        const int no = (each[0] - '0') * 10 + (each[1] - '0');
        const std::string_view value = std::string_view(each).substr(2);
        if (no >= 1 && no <= 14) append(purpose, value);
        if (no == 15 || no == 16) line.name += value;
        if (no == 33) line.bic = trimmed(value);
        if (no == 34) line.account = accountText(value);
    }
    readPurpose(purpose, line);
}

}  // namespace duebook::bank
