// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/camt_entry.h"

#include <algorithm>

#include "base/round.h"
#include "base/text.h"

namespace duebook::bank {
namespace {

constexpr std::size_t mostMergedText = 4000;

// What stands for "none" where the format demands a reference.
std::string realReference(std::string_view text) {
    return text == "NOTPROVIDED" ? std::string() : std::string(text);
}

std::string codeOf(const XmlNode& node) {
    const XmlNode* const code = node.find("BkTxCd");
    if (!code) return {};
    if (const XmlNode* const domain = code->find("Domn")) {
        return std::string(domain->at("Cd")) + "-" + std::string(domain->at("Fmly/Cd")) + "-" +
               std::string(domain->at("Fmly/SubFmlyCd"));
    }
    return std::string(code->at("Prtry/Cd"));
}

void readRemittance(const XmlNode& details, BankLine& line) {
    const XmlNode* const remittance = details.find("RmtInf");
    if (remittance) {
        for (const XmlNode& child : remittance->children) {
            if (child.name == "Ustrd") append(line.text, child.text);
            if (child.name != "Strd") continue;
            append(line.reference, child.at({"CdtrRefInf/Ref", "CdtrRefInf/CdtrRef"}));
            append(line.text, child.at({"RfrdDocInf/Nb", "RfrdDocInf/RfrdDocNb"}));
            append(line.text, child.at("AddtlRmtInf"));
        }
    }
    if (line.text.empty()) append(line.text, details.at("AddtlTxInf"));
}

// The other side of the account: who paid, or who was paid. A reversal keeps the roles of what it takes back.
void readParty(const XmlNode& parties, bool payer, BankLine& line) {
    const std::string role = payer ? "Dbtr" : "Cdtr";
    const std::string last = payer ? "UltmtDbtr" : "UltmtCdtr";
    const std::string base = "RltdPties/";
    line.name = parties.at({base + role + "/Nm", base + role + "/Pty/Nm", base + role + "/Agt/FinInstnId/Nm",
                            base + last + "/Nm", base + last + "/Pty/Nm"});
    const std::string account = base + role + "Acct/Id/";
    line.account =
        accountText(parties.at({account + "IBAN", account + "Othr/Id", account + "PrtryAcct/Id", account + "BBAN"}));
    const std::string agent = "RltdAgts/" + role + "Agt/FinInstnId/";
    line.bic = parties.at({agent + "BICFI", agent + "BIC"});
}

LineState stateOf(std::string_view status) {
    if (status == "PDNG") return LineState::pending;
    return status == "INFO" || status == "FUTR" ? LineState::information : LineState::booked;
}

bool isTrue(std::string_view text) {
    return text == "true" || text == "1";
}

}  // namespace

Result<bool> isCredit(const XmlNode& node) {
    const std::string_view word = node.at("CdtDbtInd");
    if (word != "CRDT" && word != "DBIT") return broken(node.line, "says neither CRDT nor DBIT", node.name);
    return word == "CRDT";
}

Result<Money> amountOf(const XmlNode& amount, std::vector<Finding>& findings) {
    const auto currency = Currency::fromCode(amount.currency);
    if (!currency) return broken(amount.line, "is no currency", amount.currency);
    if (amount.text.starts_with('-')) return broken(amount.line, "is an amount with a minus", amount.text);
    return readAmount(amount.text, *currency, amount.line, findings);
}

Result<std::optional<Date>> dayOf(const XmlNode* node) {
    if (!node) return std::optional<Date>();
    std::string_view text = node->at({"Dt", "DtTm"});
    if (text.empty()) text = node->text;
    if (text.empty()) return std::optional<Date>();
    const auto day = Date::fromIso(text.substr(0, 10));
    if (!day) return broken(node->line, "is no day", text);
    return day;
}

Result<void> CamtEntry::add(const XmlNode& details, std::vector<Finding>& findings) {
    Part part{{}, {}, {"TxDtls", {}, {}, details.line, {}}, {Date::fromDays(0), Money(0, Currency(std::int64_t{978}))}};
    const XmlNode* amount = nullptr;
    for (const std::string_view path : {"Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/InstdAmt/Amt"}) {
        if (!amount) amount = details.find(path);
    }
    if (amount) {
        const auto money = amountOf(*amount, findings);
        if (!money) return tl::make_unexpected(money.error());
        part.amount = *money;
    }
    if (details.find("CdtDbtInd")) {
        const auto credit = isCredit(details);
        if (!credit) return tl::make_unexpected(credit.error());
        part.credit = *credit;
    }
    for (const XmlNode& child : details.children) {
        if (child.name == "RltdPties" || child.name == "RltdAgts") part.parties.children.push_back(child);
    }
    BankLine& line = part.line;
    readRemittance(details, line);
    line.endToEnd = realReference(details.at("Refs/EndToEndId"));
    line.mandate = realReference(details.at("Refs/MndtId"));
    line.bankId = realReference(details.at("Refs/AcctSvcrRef"));
    line.code = codeOf(details);
    line.returnReason = details.at({"RtrInf/Rsn/Cd", "RtrInf/RtrRsn/Cd", "RtrInf/Rsn/Prtry"});
    line.place = details.line;
    parts_.push_back(std::move(part));
    return {};
}

Result<BankLine> CamtEntry::whole(const XmlNode& entry, Date otherwise, std::vector<Finding>& findings) const {
    const XmlNode* const amount = entry.find("Amt");
    if (!amount) return broken(entry.line, "has no amount", entry.name);
    const auto money = amountOf(*amount, findings);
    if (!money) return tl::make_unexpected(money.error());
    const auto credit = isCredit(entry);
    if (!credit) return tl::make_unexpected(credit.error());
    const auto booked = dayOf(entry.find("BookgDt"));
    if (!booked) return tl::make_unexpected(booked.error());
    const auto value = dayOf(entry.find("ValDt"));
    if (!value) return tl::make_unexpected(value.error());
    BankLine line{*booked ? **booked : *value ? **value : otherwise, *credit ? *money : -*money};
    line.value = *value;
    line.state = stateOf(entry.at({"Sts", "Sts/Cd"}));
    line.reversal = isTrue(entry.at("RvslInd"));
    line.entryId = line.bankId = realReference(entry.at("AcctSvcrRef"));
    line.code = codeOf(entry);
    line.text = entry.at("AddtlNtryInf");
    line.place = entry.line;
    return line;
}

BankLine CamtEntry::lineOf(const Part& part, const BankLine& whole) const {
    BankLine line = part.line;
    line.booked = whole.booked;
    line.value = whole.value;
    line.state = whole.state;
    line.reversal = whole.reversal;
    line.amount = whole.amount;
    line.entryId = whole.entryId;
    const bool credit = part.credit.value_or(whole.amount.minor() >= 0);
    readParty(part.parties, credit != whole.reversal, line);
    if (line.bankId.empty()) line.bankId = whole.bankId;
    if (line.code.empty()) line.code = whole.code;
    if (line.text.empty()) line.text = whole.text;
    return line;
}

bool CamtEntry::splits(const BankLine& whole) const {
    Wide sum = 0;
    for (const Part& part : parts_) {
        if (!part.amount || part.amount->currency() != whole.amount.currency()) return false;
        const bool credit = part.credit.value_or(whole.amount.minor() >= 0);
        sum += credit ? part.amount->minor() : -part.amount->minor();
    }
    return sum == whole.amount.minor();
}

BankLine CamtEntry::merged(const BankLine& whole) const {
    BankLine line = whole;
    line.text.clear();
    for (const Part& part : parts_) {
        append(line.reference, part.line.reference);
        if (line.text.size() < mostMergedText) append(line.text, part.line.text);
    }
    if (line.text.empty()) line.text = whole.text;
    return line;
}

Result<std::vector<BankLine>> CamtEntry::finish(const XmlNode& entry, Date otherwise, std::vector<Finding>& findings) {
    const auto line = whole(entry, otherwise, findings);
    if (!line) return tl::make_unexpected(line.error());
    std::vector<BankLine> lines;
    if (parts_.size() == 1) {
        lines.push_back(lineOf(parts_.front(), *line));
    } else if (parts_.empty()) {
        lines.push_back(*line);
    } else if (splits(*line)) {
        int no = 0;
        for (const Part& part : parts_) {
            BankLine one = lineOf(part, *line);
            const bool credit = part.credit.value_or(line->amount.minor() >= 0);
            one.amount = credit ? *part.amount : -*part.amount;
            one.part = ++no;
            lines.push_back(std::move(one));
        }
    } else {
        lines.push_back(merged(*line));
        findings.push_back({FindingKind::partsDiffer, "line " + std::to_string(entry.line),
                            std::to_string(parts_.size()) + " parts of " + line->amount.text() + " " +
                                std::string(line->amount.currency().code())});
    }
    parts_.clear();
    return lines;
}

}  // namespace duebook::bank
