// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/table_header.h"

#include <algorithm>

#include "bank/source.h"
#include "base/bank_ids.h"
#include "base/text.h"
#include "io/header_match.h"

namespace duebook::bank {
namespace {

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : text) {
        const bool letter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                            static_cast<unsigned char>(c) >= 0x80;
        if (letter)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    return words;
}

// The currency that a text names in capitals: "Saldo (CHF)", "Belastung CHF".
std::optional<Currency> currencyIn(std::string_view text) {
    for (const std::string& word : wordsOf(text)) {
        const bool capitals =
            word.size() == 3 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        if (const auto currency = capitals ? Currency::fromCode(word) : std::nullopt) return currency;
    }
    return std::nullopt;
}

// A column's name as it is compared: without its currency, folded.
std::string comparable(std::string_view name) {
    std::string plain(trimmed(name));
    if (const auto currency = currencyIn(plain)) {
        const std::string code(currency->code());
        for (const std::string& with : {"(" + code + ")", "in " + code, "en " + code, code}) {
            const std::size_t at = plain.find(with);
            if (at == std::string::npos) continue;
            plain.erase(at, with.size());
            break;
        }
    }
    return io::foldedName(plain);
}

using Columns = std::map<std::string, std::vector<std::size_t>, std::less<>>;

Columns match(const Cells& row, const Layout& layout) {
    Columns found;
    std::vector<bool> taken(row.size());
    std::vector<std::string> names;
    for (const std::string& cell : row) names.push_back(comparable(cell));
    for (const auto& [column, wanted] : layout.columns) {
        for (const std::string& name : wanted) {
            const auto at =
                static_cast<std::size_t>(std::find(names.begin(), names.end(), io::foldedName(name)) - names.begin());
            if (at == names.size() || taken[at] || (!found[column].empty() && column != "text")) continue;
            taken[at] = true;
            found[column].push_back(at);
        }
        if (found[column].empty()) found.erase(column);
    }
    return found;
}

bool suffices(const Columns& columns) {
    return columns.contains("date") &&
           (columns.contains("amount") || columns.contains("credit") || columns.contains("debit"));
}

// What a cell holds behind what spreadsheets put around it: ="CH93 …".
std::string_view bare(std::string_view cell) {
    cell = trimmed(cell);
    if (cell.starts_with("=\"")) cell.remove_prefix(2);
    if (cell.starts_with('=')) cell.remove_prefix(1);
    if (cell.ends_with('"')) cell.remove_suffix(1);
    return trimmed(cell);
}

void readTitles(const std::vector<Cells>& rows, TableHeader& header) {
    for (std::size_t i = 0; i < header.row; ++i) {
        for (const std::string& cell : rows[i]) {
            std::string_view text = bare(cell);
            const std::size_t colon = text.rfind(": ");
            if (colon != std::string_view::npos) text = trimmed(text.substr(colon + 2));
            if (const auto iban = readIban(text); iban && header.account.empty()) header.account = *iban;
            if (!header.currency) header.currency = currencyIn(text);
        }
    }
}

std::string widest(const std::vector<Cells>& rows) {
    const auto row =
        std::max_element(rows.begin(), rows.end(), [](const Cells& a, const Cells& b) { return a.size() < b.size(); });
    std::string text;
    for (const std::string& cell : row == rows.end() ? Cells() : *row) {
        const std::string name = leftPart(printable(cell), 30);
        if (text.size() < 200) text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

}  // namespace

Result<TableHeader> findTableHeader(const std::vector<Cells>& rows, const std::vector<Layout>& layouts) {
    TableHeader best;
    std::size_t most = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const Layout& layout : layouts) {
            Columns columns = match(rows[i], layout);
            if (!suffices(columns) || columns.size() <= most) continue;
            most = columns.size();
            best.layout = layout;
            best.row = i;
            best.columns = std::move(columns);
        }
    }
    if (most == 0) return refuse(Refusal::bankLayoutUnknown, widest(rows));
    for (const char* column : {"amount", "credit", "debit", "balance"}) {
        const auto found = best.columns.find(column);
        if (found != best.columns.end() && !best.currency)
            best.currency = currencyIn(rows[best.row][found->second.front()]);
    }
    readTitles(rows, best);
    return best;
}

}  // namespace duebook::bank
