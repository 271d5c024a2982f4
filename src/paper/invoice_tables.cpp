// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/invoice_tables.h"

#include "base/text.h"
#include "paper/plain_text.h"

namespace duebook::paper {
namespace {

using einvoice::AllowanceOrCharge;
using einvoice::Decimal;

void addDetail(std::string& details, const std::string& line) {
    if (line.empty()) return;
    if (!details.empty()) details += '\n';
    details += line;
}

std::string numbered(const Words& words, std::string_view key, const std::string& number) {
    return number.empty() ? "" : words.filled(key, {{"number", oneLine(number)}});
}

Decimal negated(Decimal value) {
    return Decimal(-value.digits(), value.places());
}

std::string unitText(const std::string& code, const Words& words) {
    return words.find("unit." + code).value_or(oneLine(code));
}

// "Discount (early order), 10 % of 100.00"
std::string stepText(std::string_view key, const AllowanceOrCharge& step, Currency currency, const Words& words) {
    std::string text = words.word(key);
    if (!step.reason.empty()) text += " (" + oneLine(step.reason) + ")";
    if (step.percent && step.base) {
        text += ", " + words.filled("line.percentOff", {{"percent", words.percent(*step.percent)},
                                                        {"base", words.amount(*step.base, currency)}});
    }
    return text;
}

std::string stepDetail(std::string_view key, const AllowanceOrCharge& step, Currency currency, const Words& words,
                       bool taken) {
    const std::string text = stepText(key, step, currency, words);
    return step.amount ? text + ": " + words.amount(taken ? negated(*step.amount) : *step.amount, currency) : text;
}

std::string periodDetail(const einvoice::Line& line, const Words& words) {
    if (!line.period || !line.period->start || !line.period->end) return {};
    return words.filled("line.period",
                        {{"from", words.date(*line.period->start)}, {"to", words.date(*line.period->end)}});
}

std::string priceDetail(const einvoice::Line& line, Currency currency, const Words& words) {
    if (!line.price.gross || !line.price.discount || line.price.discount->isZero()) return {};
    return words.filled("line.grossPrice", {{"price", words.amount(*line.price.gross, currency)}}) + ", " +
           words.word("line.discount") + ": " + words.amount(negated(*line.price.discount), currency);
}

std::string detailsOf(const einvoice::Line& line, Currency currency, const Words& words) {
    std::string details = printed(line.item.description);
    addDetail(details, periodDetail(line, words));
    addDetail(details, numbered(words, "line.itemNumber", line.item.sellerId));
    addDetail(details, numbered(words, "line.yourItem", line.item.buyerId));
    if (line.item.standardId) addDetail(details, numbered(words, "line.standardItem", line.item.standardId->value));
    addDetail(details, numbered(words, "line.orderLine", line.orderLine));
    for (const einvoice::Attribute& attribute : line.item.attributes) {
        addDetail(details, oneLine(attribute.name) + ": " + oneLine(attribute.value));
    }
    if (!line.item.originCountry.empty()) {
        const auto country = words.find("country." + line.item.originCountry);
        addDetail(details, words.filled("line.origin", {{"country", country.value_or(line.item.originCountry)}}));
    }
    addDetail(details, priceDetail(line, currency, words));
    for (const AllowanceOrCharge& step : line.allowances) {
        addDetail(details, stepDetail("line.discount", step, currency, words, true));
    }
    for (const AllowanceOrCharge& step : line.charges) {
        addDetail(details, stepDetail("line.charge", step, currency, words, false));
    }
    addDetail(details, printed(line.note));
    return details;
}

// A number without zeros at its end.
std::string shortNumber(Decimal value, const Words& words) {
    std::int64_t digits = value.digits();
    for (int i = value.places(); i > value.placesNeeded(); --i) digits /= 10;
    return words.number(Decimal(digits, value.placesNeeded()));
}

std::string priceText(const einvoice::Line& line, Currency currency, const Words& words) {
    if (!line.price.net) return {};
    const std::string price = words.amount(*line.price.net, currency);
    const auto& base = line.price.baseQuantity;
    if (!base || shortNumber(*base, words) == "1") return price;
    const std::string unit = unitText(line.price.baseUnit.empty() ? line.unit : line.price.baseUnit, words);
    return price + "\n" + words.filled("line.perUnits", {{"count", words.number(*base)}, {"unit", unit}});
}

struct TotalsWriter {
    Currency currency;
    const Words& words;
    Table table{{"label", "amount"}, {}};

    void add(const std::string& label, const std::optional<Decimal>& value, bool strong = false) {
        if (value) table.rows.push_back({{label, words.amount(*value, currency)}, {}, strong});
    }
};

}  // namespace

std::string categoryText(const einvoice::VatCategory& vat, const Words& words) {
    const auto word = words.find("vat." + vat.code);
    const std::string percent = vat.rate ? words.percent(*vat.rate) : "";
    if (!word) return oneLine(vat.code) + (percent.empty() ? "" : " " + percent);
    return words.filled("vat." + vat.code, {{"percent", percent}});
}

Table lineTable(const einvoice::Invoice& invoice, Currency currency, const Words& words) {
    Table table{tablesOf("invoice").at("lines"), {}};
    table.rows.reserve(invoice.lines.size());
    std::optional<Money> sum = Money(0, currency);
    for (const einvoice::Line& line : invoice.lines) {
        TableRow row;
        row.cells = {oneLine(line.id),
                     printed(line.item.name),
                     detailsOf(line, currency, words),
                     line.quantity ? shortNumber(*line.quantity, words) : "",
                     unitText(line.unit, words),
                     priceText(line, currency, words),
                     line.vat.rate ? words.percent(*line.vat.rate) : "",
                     line.net ? words.amount(*line.net, currency) : ""};
        const auto net = line.net ? line.net->money(currency) : std::nullopt;
        if (sum && net) *sum += *net;
        if (!net) sum.reset();  // what cannot be added up is not carried
        if (sum) row.carried = words.amount(Decimal::of(*sum), currency);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table taxTable(const einvoice::Invoice& invoice, Currency currency, const Words& words) {
    Table table{tablesOf("invoice").at("taxes"), {}};
    for (const einvoice::VatBreakdown& part : invoice.vatBreakdown) {
        std::string reason = printed(part.exemptionReason);
        if (reason.empty()) reason = oneLine(part.exemptionReasonCode);
        table.rows.push_back(
            {{categoryText(part.vat, words), reason, part.taxable ? words.amount(*part.taxable, currency) : "",
              part.tax ? words.amount(*part.tax, currency) : ""}});
    }
    return table;
}

Table totalsTable(const einvoice::Invoice& invoice, Currency currency, const Words& words) {
    const einvoice::Totals& t = invoice.totals;
    TotalsWriter out{currency, words};
    const bool steps = !invoice.allowances.empty() || !invoice.charges.empty();
    if (steps) out.add(words.word("label.sum"), t.lines);
    for (const AllowanceOrCharge& step : invoice.allowances) {
        if (step.amount) out.add(stepText("line.discount", step, currency, words), negated(*step.amount));
    }
    for (const AllowanceOrCharge& step : invoice.charges) {
        out.add(stepText("line.charge", step, currency, words), step.amount);
    }
    out.add(words.word("label.net"), t.withoutVat);
    for (const einvoice::VatBreakdown& part : invoice.vatBreakdown) {
        if (part.tax && !(part.tax->isZero() && invoice.vatBreakdown.size() > 1)) {
            out.add(categoryText(part.vat, words), part.tax);
        }
    }
    if (t.vatInAccountingCurrency && !invoice.vatCurrency.empty()) {
        const auto own = Currency::fromCode(invoice.vatCurrency);
        const std::string label = words.filled("label.taxInOwnCurrency", {{"currency", oneLine(invoice.vatCurrency)}});
        const std::string value = words.amount(*t.vatInAccountingCurrency, own.value_or(currency));
        out.table.rows.push_back({{label, value}});
    }
    const bool settled = (t.paid && !t.paid->isZero()) || (t.rounding && !t.rounding->isZero());
    if (settled) {
        out.add(words.word("label.gross"), t.withVat);
        if (t.paid && !t.paid->isZero()) out.add(words.word("label.paid"), negated(*t.paid));
        if (t.rounding && !t.rounding->isZero()) out.add(words.word("label.rounding"), t.rounding);
    }
    const bool credit = einvoice::isCreditNote(invoice);
    const std::string label = words.word(credit ? "label.credited" : "label.payable");
    if (t.due) out.table.rows.push_back({{label, words.money(*t.due, currency)}, {}, true});
    return std::move(out.table);
}

Table instalmentTable(const std::vector<PrintedInstalment>& instalments, const Words& words) {
    Table table{tablesOf("invoice").at("instalments"), {}};
    if (instalments.size() == 1 && instalments.front().discounts.empty()) return table;
    int number = 0;
    for (const PrintedInstalment& part : instalments) {
        const Currency currency = part.amount.currency();
        std::string until, discount, pay;
        for (const DiscountStep& step : part.discounts) {
            addDetail(until, words.date(step.until));
            addDetail(discount,
                      words.percent(step.percent) + " = " + words.amount(Decimal::of(step.discount), currency));
            addDetail(pay, words.amount(Decimal::of(step.pay), currency));
        }
        table.rows.push_back({{std::to_string(++number), words.date(part.due),
                               words.amount(Decimal::of(part.amount), currency), until, discount, pay}});
    }
    return table;
}

}  // namespace duebook::paper
