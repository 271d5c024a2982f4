// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/check.h"
#include "paper/party_fields.h"
#include "paper/plain_text.h"
#include "paper/print.h"

namespace duebook::paper {
namespace {

using einvoice::Decimal;

std::string amountText(Money money, const Words& words) {
    return words.amount(Decimal::of(money), money.currency());
}

std::string bucketText(const StatementBucket& bucket, const Words& words) {
    if (!bucket.fromDays) return words.word("label.notDue");
    if (!bucket.toDays) return words.filled("label.overDays", {{"from", std::to_string(*bucket.fromDays - 1)}});
    return words.filled("label.rangeDays",
                        {{"from", std::to_string(*bucket.fromDays)}, {"to", std::to_string(*bucket.toDays)}});
}

Table lineTable(const StatementPaper& paper, const Words& words) {
    Table table{tablesOf("statement").at("lines"), {}};
    Money balance(0, paper.currency);
    for (const StatementLine& line : paper.lines) {
        balance += line.open;
        TableRow row;
        row.cells = {words.shortDate(line.day),
                     words.find("kind." + line.kind).value_or(""),
                     oneLine(line.number),
                     oneLine(line.reference),
                     line.due ? words.shortDate(*line.due) : "",
                     line.daysOverdue > 0 ? std::to_string(line.daysOverdue) : "",
                     amountText(line.original, words),
                     amountText(line.open, words),
                     amountText(balance, words)};
        row.carried = row.cells.back();
        table.rows.push_back(std::move(row));
    }
    check(balance == paper.balance, "the lines of a statement add up to its balance");
    return table;
}

Table agingTable(const StatementPaper& paper, const Words& words) {
    Table table{tablesOf("statement").at("aging"), {}};
    Money sum = paper.onAccount;
    for (const StatementBucket& bucket : paper.aging) {
        sum += bucket.amount;
        table.rows.push_back({{bucketText(bucket, words), amountText(bucket.amount, words)}});
    }
    check(sum == paper.balance, "the aging of a statement adds up to its balance");
    if (!paper.onAccount.isZero()) {
        table.rows.push_back({{words.word("label.onAccount"), amountText(paper.onAccount, words)}});
    }
    table.rows.push_back({{words.word("label.totalDue"), amountText(paper.balance, words)}, {}, true});
    return table;
}

Table totalsTable(const StatementPaper& paper, const Words& words) {
    Table table{tablesOf("statement").at("totals"), {}};
    if (!paper.overdue.isZero()) {
        table.rows.push_back({{words.word("label.overdue"), amountText(paper.overdue, words)}});
    }
    table.rows.push_back(
        {{words.word("label.totalDue"), words.money(Decimal::of(paper.balance), paper.currency)}, {}, true});
    return table;
}

}  // namespace

Content statementContent(const StatementPaper& paper, const Words& words) {
    Content content;
    content.language = words.language();
    content.date = paper.asOf;
    addLabels(content, words, paper.currency);
    addSeller(content, paper.seller, paper.branding, words);
    addBuyer(content, paper.customer, paper.seller, words);
    addAccount(content, paper.account.value_or(einvoice::CreditTransfer()), paper.bank);
    auto& f = content.fields;
    f["title"] = words.word("title.statement");
    f["customer"] = oneLine(paper.customerNumber);
    f["date"] = words.date(paper.asOf);
    f["currency"] = std::string(paper.currency.code());
    f["balance"] = words.money(Decimal::of(paper.balance), paper.currency);
    f["overdue"] = paper.overdue.isZero() ? "" : words.money(Decimal::of(paper.overdue), paper.currency);
    f["nothingOpen"] = paper.lines.empty() ? words.word("label.nothingOpen") : "";
    f["paymentReference"] = shownReference(paper.reference);
    f["link"] = paper.paymentLink;
    f["notes"] = printed(paper.note);
    content.title = f["title"] + " " + f["customer"] + " " + f["date"];
    content.tables.emplace("lines", lineTable(paper, words));
    content.tables.emplace("aging", agingTable(paper, words));
    content.tables.emplace("totals", totalsTable(paper, words));
    return content;
}

}  // namespace duebook::paper
