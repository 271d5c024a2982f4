// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/aging_json.h"

#include <array>
#include <iostream>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/text.h"

namespace duebook::cli {
namespace {

using insight::AgingBasis;
using insight::AgingBy;
using insight::AgingReport;
using insight::AgingRow;

constexpr std::array<std::pair<std::string_view, AgingBasis>, 2> bases = {
    {{"due", AgingBasis::due}, {"invoice", AgingBasis::invoice}}};
constexpr std::array<std::pair<std::string_view, AgingBy>, 6> groupings = {{{"customer", AgingBy::customer},
                                                                            {"currency", AgingBy::currency},
                                                                            {"collector", AgingBy::collector},
                                                                            {"group", AgingBy::group},
                                                                            {"country", AgingBy::country},
                                                                            {"item", AgingBy::item}}};

template <class Words, class Value>
std::string_view wordIn(const Words& words, Value value) {
    for (const auto& [word, v] : words) {
        if (v == value) return word;
    }
    return {};
}

template <class Value, std::size_t N>
std::optional<Value> valueIn(const std::array<std::pair<std::string_view, Value>, N>& words, std::string_view word) {
    for (const auto& [w, value] : words) {
        if (w == word) return value;
    }
    return std::nullopt;
}

// What a byte of a text asks for in JSON, as bits.
constexpr unsigned char escaped = 1, beyondAscii = 2;
constexpr std::array<unsigned char, 256> kinds = [] {
    std::array<unsigned char, 256> table{};
    for (std::size_t c = 0; c < 0x20; ++c) table[c] = escaped;
    for (std::size_t c = 0x80; c < table.size(); ++c) table[c] = beyondAscii;
    table['"'] = table['\\'] = escaped;
    return table;
}();

// Writes the report as JSON text directly and in portions: a tree of a hundred thousand rows, or one text of them all,
// would take longer than the report.
class AgingJson {
public:
    AgingJson() { out_.reserve(portion + 4096); }
    void print(const AgingReport& r) {
        add("{\n  \"as_of\": \"", r.asOf.iso());
        if (r.knownOn) add("\",\n  \"known_on\": \"", r.knownOn->iso());
        add("\",\n  \"basis\": \"", wordOf(r.basis), "\",\n  \"currency\": \"", r.currency.code(), "\",\n  \"by\": \"",
            wordOf(r.by), "\",\n  \"buckets\": ", nlohmann::json(r.buckets.labels()).dump(), ",\n  \"rows\": [");
        bool first = true;
        for (const AgingRow& row : r.rows) {
            add(first ? "\n    " : ",\n    ");
            first = false;
            addRow(row, r.by == AgingBy::currency);
            if (out_.size() > portion) flush();
        }
        add(first ? "],\n  \"totals\": " : "\n  ],\n  \"totals\": ");
        addAmounts(r.totals, r.currency.decimals());
        add(",\n  \"unapplied\": \"");
        appendFixed(out_, r.unapplied, r.currency.decimals());
        add("\",\n  \"total\": \"");
        appendFixed(out_, r.total, r.currency.decimals());
        add("\",\n  \"not_converted\": [");
        for (std::size_t i = 0; i < r.notConverted.size(); ++i) {
            const Money& m = r.notConverted[i];
            add(i != 0 ? ", " : "", "{\"currency\": \"", m.currency().code(), "\", \"total\": \"", m.text(), "\"}");
        }
        add("]\n}\n");
        flush();
    }

private:
    static constexpr std::size_t portion = 60'000;

    void flush() {
        std::cout.write(out_.data(), static_cast<std::streamsize>(out_.size()));
        out_.clear();
    }
    template <class... Texts>
    void add(const Texts&... texts) {
        (out_.append(std::string_view(texts)), ...);
    }
    void addRow(const AgingRow& row, bool withCurrency) {
        add("{\"key\": ");
        addText(row.key);
        add(", \"name\": ");
        addText(row.name);
        if (withCurrency) add(", \"currency\": \"", row.currency.code(), "\"");
        const int decimals = row.currency.decimals();
        add(", \"amounts\": ");
        addAmounts(row.amounts, decimals);
        add(", \"unapplied\": \"");
        appendFixed(out_, row.unapplied, decimals);
        add("\", \"total\": \"");
        appendFixed(out_, row.total, decimals);
        add("\"}");
    }
    void addText(const std::string& text) {
        unsigned met = 0;
        for (const char c : text) met |= kinds[static_cast<unsigned char>(c)];
        if ((met & escaped) == 0 && ((met & beyondAscii) == 0 || isUtf8(text)))
            add("\"", text, "\"");
        else
            add(nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    }
    void addAmounts(const std::vector<std::int64_t>& amounts, int decimals) {
        std::string_view before = "[\"";
        for (const std::int64_t amount : amounts) {
            add(before);
            appendFixed(out_, amount, decimals);
            before = "\", \"";
        }
        add("\"]");
    }
    std::string out_;
};

}  // namespace

std::string_view wordOf(AgingBasis basis) {
    return wordIn(bases, basis);
}
std::optional<AgingBasis> basisOf(std::string_view word) {
    return valueIn(bases, word);
}
std::string_view wordOf(AgingBy by) {
    return wordIn(groupings, by);
}
std::optional<AgingBy> groupingOf(std::string_view word) {
    return valueIn(groupings, word);
}

void printAgingJson(const AgingReport& report) {
    AgingJson().print(report);
}

}  // namespace duebook::cli
