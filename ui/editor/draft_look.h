// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft comes to as the editor shows it: filled fields, totals, instalments as dates, and what is wrong. Made on
// a reading thread.
#pragma once
#include <QStringList>
#include <optional>

#include "base/money.h"
#include "services/drafts.h"
#include "widgets/fact_list.h"

namespace duebook::ui {

// A field that is wrong, missing or worth a look, by its word in the JSON: "po_number", or "unit_price" of a line.
struct DraftProblem {
    enum class Kind { wrong, missing, advice };  // advice: the document can be issued all the same
    int line = -1;                               // from 0; -1: of the head
    QString field = {};
    QString sentence = {};
    Kind kind = Kind::wrong;
    Error fault = {};
};

struct DraftLook {
    struct Line {
        QString description, quantity, unit, unitPrice, discount, tax, amount;
    };
    QList<Line> lines = {};
    QString customerName = {}, currency = {}, terms = {}, buyerReference = {}, due = {};
    QList<Fact> totals = {};       // net, each rate, what is to pay
    QList<Fact> instalments = {};  // due days with amounts, and discounts with theirs
    QString payable = {};          // "EUR 114.59"; empty where it cannot be told
    QStringList deposits = {};     // of the customer, not taken off yet: "2026-0004 (EUR 119.00)"
    QList<DraftProblem> problems = {};
    bool canPrint = false;

    // What keeps it from being issued. Without `missing` only what cannot be at all: a draft begins empty.
    QList<DraftProblem> hindrances(bool missing) const;
};

DraftLook lookOf(const services::DraftView& view);
// The same of a text, with what else the ledger knows about it.
DraftLook lookOf(services::Books& books, const std::string& text);
// The sentence of a fault, in the words of the editor where something is merely missing: "The price is missing."
QString problemText(const Error& fault);
QList<DraftProblem> problemsOf(const Faults& faults, DraftProblem::Kind kind);

}  // namespace duebook::ui
