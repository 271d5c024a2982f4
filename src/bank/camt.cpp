// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/camt.h"

#include "bank/camt_entry.h"

namespace duebook::bank {
namespace {

constexpr int depthOfParts = 4;  // Document / BkToCstmrStmt / Stmt / what we read

bool isMessage(std::string_view name) {
    return name == "BkToCstmrStmt" || name == "BkToCstmrAcctRpt" || name == "BkToCstmrDbtCdtNtfctn";
}
bool isStatement(std::string_view name) {
    return name == "Stmt" || name == "Rpt" || name == "Ntfctn";
}
// "camt.053.001.02", from the namespace, or from the kind of message where that says nothing.
std::string formatOf(std::string_view space, std::string_view message) {
    const std::size_t at = space.find("camt.05");
    if (at != std::string_view::npos) return std::string(space.substr(at, 15));
    if (message == "BkToCstmrStmt") return "camt.053";
    return message == "BkToCstmrAcctRpt" ? "camt.052" : "camt.054";
}

class CamtReader : public XmlPartsHandler {
public:
    Result<bool> begin(std::string_view name, std::string_view space, int depth, std::int64_t) override {
        if (depth == 1 && name != "Document") return refuse(Refusal::bankFormatUnknown, "<" + std::string(name) + ">");
        if (depth == 2) {
            if (!isMessage(name)) return refuse(Refusal::bankFormatUnknown, "<" + std::string(name) + ">");
            file_.format = formatOf(space, name);
        }
        if (depth == 3 && isStatement(name)) {
            file_.statements.push_back({});
            file_.statements.back().intraday = name != "Stmt";
            statementDay_ = headerDay_;
        }
        return depth == depthOfParts;
    }
    bool isSplit(std::string_view name) override { return name == "TxDtls"; }
    Result<void> take(const XmlNode& part, const XmlNode* around) override {
        if (file_.statements.empty()) return takeHeader(part);
        Statement& statement = file_.statements.back();
        if (around) return around->name == "Ntry" ? entry_.add(part, statement.findings) : Result<void>();
        if (part.name == "Id") statement.number = part.text;
        if (part.name == "Acct") takeAccount(part, statement);
        if (part.name == "CreDtTm") return takeDay(part);
        if (part.name == "FrToDt") return takePeriod(part, statement);
        if (part.name == "Bal") return takeBalance(part, statement);
        if (part.name == "Ntry") return takeEntry(part, statement);
        return {};
    }
    Result<void> end(std::string_view name, int depth) override {
        if (depth == 3 && isStatement(name)) close(file_.statements.back());
        return {};
    }
    BankFile take() { return std::move(file_); }

private:
    Result<void> takeHeader(const XmlNode& part) {
        if (part.name != "CreDtTm") return {};
        const auto day = dayOf(&part);
        if (!day) return tl::make_unexpected(day.error());
        headerDay_ = *day;
        return {};
    }
    static void takeAccount(const XmlNode& part, Statement& statement) {
        statement.account = accountText(part.at({"Id/IBAN", "Id/Othr/Id", "Id/PrtryAcct/Id", "Id/BBAN", "Id/UPIC"}));
        statement.currency = Currency::fromCode(part.at("Ccy"));
    }
    Result<void> takeDay(const XmlNode& part) {
        const auto day = dayOf(&part);
        if (!day) return tl::make_unexpected(day.error());
        statementDay_ = *day;
        return {};
    }
    static Result<void> takePeriod(const XmlNode& part, Statement& statement) {
        for (const auto& [paths, to] : {std::pair(std::pair("FrDt", "FrDtTm"), &statement.from),
                                        std::pair(std::pair("ToDt", "ToDtTm"), &statement.until)}) {
            const XmlNode* const given = part.find(paths.first) ? part.find(paths.first) : part.find(paths.second);
            const auto day = dayOf(given);
            if (!day) return tl::make_unexpected(day.error());
            *to = *day;
        }
        return {};
    }
    Result<void> takeBalance(const XmlNode& part, Statement& statement) {
        const std::string_view type = part.at({"Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry", "Tp/Cd"});
        const bool opens = type == "OPBD" || (type == "PRCD" && !statement.opening);
        const XmlNode* const amount = part.find("Amt");
        if ((!opens && type != "CLBD") || !amount) return {};
        const auto money = amountOf(*amount, statement.findings);
        if (!money) return tl::make_unexpected(money.error());
        const auto credit = isCredit(part);
        if (!credit) return tl::make_unexpected(credit.error());
        const auto day = dayOf(part.find("Dt"));
        if (!day) return tl::make_unexpected(day.error());
        if (statement.currency && money->currency() != *statement.currency) return {};
        const Balance balance{*day ? **day : fallback(), *credit ? *money : -*money};
        // of a statement in pages the first opening and the last closing balance count
        if (type == "CLBD") statement.closing = balance;
        if (opens && (!statement.opening || type == "OPBD")) statement.opening = balance;
        return {};
    }
    Result<void> takeEntry(const XmlNode& part, Statement& statement) {
        auto lines = entry_.finish(part, fallback(), statement.findings);
        if (!lines) return tl::make_unexpected(lines.error());
        ++statement.entries;
        for (BankLine& line : *lines) {
            line.entry = statement.entries;
            statement.lines.push_back(std::move(line));
        }
        return {};
    }
    Date fallback() const { return statementDay_.value_or(Date::fromDays(0)); }
    static void close(Statement& statement) {
        if (!statement.currency && statement.closing) statement.currency = statement.closing->amount.currency();
        finish(statement);
    }

    BankFile file_;
    CamtEntry entry_;
    std::optional<Date> headerDay_, statementDay_;
};

}  // namespace

Result<BankFile> readCamt(const Source& source) {
    CamtReader reader;
    if (auto read = readXmlParts(source, reader); !read) return tl::make_unexpected(read.error());
    return reader.take();
}

}  // namespace duebook::bank
