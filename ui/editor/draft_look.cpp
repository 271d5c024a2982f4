// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/draft_look.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "editor/figures.h"
#include "io/draft_sheet.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DraftLook)
};

// What is missing, by the last word of its field.
QString missingText(const QString& word) {
    if (word == "customer"_L1) return Words::tr("The customer is missing.");
    if (word == "lines"_L1) return Words::tr("There is no line yet.");
    if (word == "description"_L1) return Words::tr("The description is missing.");
    if (word == "unit_price"_L1) return Words::tr("The price is missing.");
    if (word == "unit"_L1) return Words::tr("The unit is missing.");
    if (word == "tax"_L1) return Words::tr("The tax code is missing.");
    return {};
}

DraftLook::Line lineOf(const billing::DraftLine& line, const billing::LineTotals* totals, int decimals) {
    DraftLook::Line look;
    look.description = qs(line.description);
    look.quantity = shownFigure(line.quantity.text());
    look.unit = qs(line.unit);
    if (line.unitPrice) look.unitPrice = shownFigure(formatFixed(line.unitPrice->raw(), UnitPrice::places, decimals));
    if (line.discount != percent(0)) look.discount = shownFigure(percentText(line.discount));
    look.tax = qs(line.tax);
    if (totals != nullptr) look.amount = figureText(totals->entered);
    return look;
}

QString taxName(const billing::TaxTotal& tax) {
    return Words::tr("Tax %1 % of %2").arg(shownFigure(percentText(tax.rate)), moneyText(tax.base));
}

QList<Fact> totalsOf(const billing::Totals& t) {
    QList<Fact> facts;
    if (!t.discounts.isZero()) facts += Fact{Words::tr("Discount"), moneyText(-t.discounts)};
    if (!t.charges.isZero()) facts += Fact{Words::tr("Charges"), moneyText(t.charges)};
    facts += Fact{Words::tr("Net"), moneyText(t.net)};
    for (const billing::TaxTotal& tax : t.taxes) facts += Fact{taxName(tax), moneyText(tax.amount)};
    if (!t.prepaid.isZero()) facts += Fact{Words::tr("Deposits taken off"), moneyText(-t.prepaid)};
    facts += Fact{Words::tr("Total"), moneyText(t.payable), Tone::accent};
    return facts;
}

QList<Fact> instalmentsOf(const std::vector<billing::ScheduledInstalment>& parts) {
    QList<Fact> facts;
    for (const billing::ScheduledInstalment& part : parts) {
        facts += Fact{Words::tr("Due %1").arg(longDayText(part.due)), moneyText(part.amount)};
        for (const billing::ScheduledDiscount& step : part.discounts)
            facts +=
                Fact{Words::tr("%1 % less until %2").arg(shownFigure(percentText(step.rate)), longDayText(step.until)),
                     moneyText(step.pay), Tone::muted};
    }
    return facts;
}

}  // namespace

QString problemText(const Error& fault) {
    const QString missing =
        fault.refusal == Refusal::valueMissing ? missingText(qs(fault.field).section(u'.', -1)) : QString();
    return missing.isEmpty() ? sentence(fault) : missing;
}

QList<DraftProblem> problemsOf(const Faults& faults, DraftProblem::Kind kind) {
    static const QRegularExpression ofLine(u"^lines\\[(\\d+)\\]\\.?(.*)$"_s);
    QList<DraftProblem> problems;
    for (const Error& fault : faults) {
        const QString field = qs(fault.field);
        const auto match = ofLine.match(field);
        DraftProblem problem{-1, field, problemText(fault), kind, fault};
        if (match.hasMatch()) problem.line = match.captured(1).toInt(), problem.field = match.captured(2);
        problems += problem;
    }
    return problems;
}

QList<DraftProblem> DraftLook::hindrances(bool missing) const {
    QList<DraftProblem> found;
    for (const DraftProblem& problem : problems) {
        using Kind = DraftProblem::Kind;
        if (problem.kind == Kind::wrong || (missing && problem.kind == Kind::missing)) found += problem;
    }
    return found;
}

DraftLook lookOf(const services::DraftView& view) {
    DraftLook look;
    look.problems = problemsOf(view.unreadable, DraftProblem::Kind::wrong);
    if (!view.composed) return look;
    const services::ComposedDraft& draft = *view.composed;
    const billing::DraftDocument& d = draft.document;
    look.lines.reserve(qsizetype(d.lines.size()));
    for (std::size_t i = 0; i < d.lines.size(); ++i)
        look.lines += lineOf(d.lines[i], draft.totals ? &draft.totals->lines[i] : nullptr, d.currency.decimals());
    if (draft.customer) look.customerName = qs(draft.customer->row.name);
    look.currency = qs(d.currency.code());
    look.terms = qs(d.terms.name);
    look.buyerReference = qs(d.buyerReference);
    if (draft.totals) {
        look.totals = totalsOf(*draft.totals);
        look.payable = moneyText(draft.totals->payable);
    }
    look.instalments = instalmentsOf(draft.instalments);
    if (!draft.instalments.empty()) look.due = longDayText(draft.instalments.back().due);
    look.problems += problemsOf(draft.wrong, DraftProblem::Kind::wrong);
    look.problems += problemsOf(draft.missing, DraftProblem::Kind::missing);
    look.problems += problemsOf(draft.advice, DraftProblem::Kind::advice);
    look.canPrint = draft.customer && draft.totals && draft.wrong.empty();
    return look;
}

namespace {

// The draft without the cells that cannot be read: what else is wrong is seen at once.
std::string readableOf(const std::string& text, const QList<DraftProblem>& unreadable) {
    auto sheet = io::readSheet(text);
    if (!sheet) return text;
    for (const DraftProblem& problem : unreadable) {
        if (problem.line < 0)
            for (const auto& [word, member] : io::sheetFields()) {
                if (qs(word) == problem.field) ((*sheet).*member).clear();
            }
        else if (std::size_t(problem.line) < sheet->lines.size())
            for (const auto& [word, member] : io::lineFields())
                if (qs(word) == problem.field) (sheet->lines[std::size_t(problem.line)].*member).clear();
    }
    return io::writeSheet(*sheet);
}

// What it comes to cannot be told, while all else can.
DraftLook lookOfReadable(services::Books& books, const std::string& text, const QList<DraftProblem>& unreadable) {
    DraftLook look = lookOf(services::draftOf(books, readableOf(text, unreadable)));
    look.totals.clear();
    look.instalments.clear();
    look.payable.clear();
    look.due.clear();
    look.canPrint = false;
    for (const DraftProblem& problem : unreadable)
        if (problem.line >= 0 && problem.line < look.lines.size()) look.lines[problem.line].amount.clear();
    look.problems = unreadable + look.problems;
    return look;
}

}  // namespace

DraftLook lookOf(services::Books& books, const std::string& text) {
    const services::DraftView view = services::draftOf(books, text);
    DraftLook look = lookOf(view);
    if (!view.composed && !look.problems.isEmpty()) return lookOfReadable(books, text, look.problems);
    if (!view.composed || !view.composed->customer) return look;
    for (const billing::DepositTaken& each : services::openDeposits(books, view.composed->customer->row.id))
        look.deposits += u"%1 (%2)"_s.arg(qs(each.deposit.number), moneyText(each.gross));
    return look;
}

}  // namespace duebook::ui
