// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/details_reader.h"

namespace duebook::store {
namespace {

std::optional<Date> maybeDay(const db::Statement& q, int column) {
    if (const auto day = q.maybe(column)) return Date::fromDays(*day);
    return std::nullopt;
}

// Guards the sums over the parts of one fact against overflowing.
class Bounded {
public:
    Money money(std::int64_t minor, Currency currency) {
        const Money amount = moneyOf(minor, currency);
        sum_ += minor < 0 ? -minor : minor;
        if (sum_ > mostMinor) throw db::DbError(db::DbError::Kind::corrupt, "the parts of a document are too large");
        return amount;
    }

private:
    Wide sum_ = 0;
};

DocumentDetails readDetails(const db::Statement& q) {
    return {.form = static_cast<DocumentForm>(q.integer(1)),
            .pattern = q.text(2),
            .fiscalYear = static_cast<int>(q.integer(3)),
            .numberInSeries = q.integer(4),
            .seller = {q.integer(5)},
            .buyer = {q.integer(6)},
            .terms = q.text(7),
            .discountTax = static_cast<DiscountTax>(q.integer(8)),
            .taxRounding = static_cast<TaxRounding>(q.integer(9)),
            .grossPrices = q.integer(10) != 0,
            .discountPercent = Rate::ofRaw(q.integer(11)),
            .delivered = maybeDay(q, 12),
            .periodFrom = maybeDay(q, 13),
            .periodUntil = maybeDay(q, 14),
            .language = q.text(15),
            .buyerReference = q.text(16),
            .paymentReference = q.text(17),
            .reason = q.text(18),
            .note = q.text(19),
            .delivery = q.text(20),
            .lines = {},
            .shares = {},
            .taxes = {},
            .references = {},
            .deposits = {}};
}

DocumentLine readLine(const db::Statement& q, Bounded& bounded, Currency currency) {
    const auto credits = q.maybe(18);
    return {.no = static_cast<int>(q.integer(1)),
            .item = q.text(2),
            .description = q.text(3),
            .quantity = Quantity::ofRaw(q.integer(4)),
            .unit = q.text(5),
            .price = UnitPrice::ofRaw(q.integer(6)),
            .priceBase = Quantity::ofRaw(q.integer(7)),
            .discountPercent = Rate::ofRaw(q.integer(8)),
            .discount = moneyOf(q.integer(9), currency),
            .entered = moneyOf(q.integer(10), currency),
            .net = bounded.money(q.integer(11), currency),
            .taxCode = q.text(12),
            .category = q.text(13),
            .percent = Rate::ofRaw(q.integer(14)),
            .account = q.maybe(15),
            .periodFrom = maybeDay(q, 16),
            .periodUntil = maybeDay(q, 17),
            .creditsLine = credits ? std::optional(static_cast<int>(*credits)) : std::nullopt};
}

DocumentShare readShare(const db::Statement& q, Currency currency) {
    return {.charge = q.integer(1) != 0,
            .earlyPayment = q.integer(2) != 0,
            .description = q.text(3),
            .taxCode = q.text(4),
            .category = q.text(5),
            .percent = Rate::ofRaw(q.integer(6)),
            .net = moneyOf(q.integer(7), currency)};
}

DocumentTax readTax(const db::Statement& q, Bounded& bounded, Currency currency) {
    return {.code = q.text(1),
            .category = q.text(2),
            .percent = Rate::ofRaw(q.integer(3)),
            .base = bounded.money(q.integer(4), currency),
            .tax = bounded.money(q.integer(5), currency),
            .reason = q.text(6),
            .reasonCode = q.text(7),
            .account = q.maybe(8)};
}

DepositTaken readDeposit(const db::Statement& q, Bounded& bounded, Currency currency) {
    return {.deposit = {q.integer(1)},
            .code = q.text(2),
            .base = bounded.money(q.integer(3), currency),
            .tax = bounded.money(q.integer(4), currency),
            .account = q.maybe(5)};
}

}  // namespace

Currency currencyOf(std::int64_t number) {
    if (const auto currency = Currency::fromNumber(number)) return *currency;
    throw db::DbError(db::DbError::Kind::corrupt, "no currency has the number " + std::to_string(number));
}

Money moneyOf(std::int64_t minor, Currency currency) {
    if (minor < -mostMinor || minor > mostMinor) {
        throw db::DbError(db::DbError::Kind::corrupt, "no posted amount is " + std::to_string(minor));
    }
    return {minor, currency};
}

DetailsReader::DetailsReader(db::Connection& db, FactRange range)
    : details_(db, range, R"sql(
        SELECT document_id, form, pattern, fiscal_year, number_in_series, seller_id, buyer_id, terms, discount_tax,
               tax_rounding, gross_prices, discount_percent, delivery_day, period_from_day, period_until_day, language,
               buyer_reference, payment_reference, reason, note, delivery
        FROM document_detail WHERE document_id BETWEEN $1 AND $2 ORDER BY document_id)sql"),
      lines_(db, range, R"sql(
        SELECT document_id, no, item, description, quantity, unit, price, price_base, discount_percent, discount_minor,
               entered_minor, net_minor, tax_code, category, percent, account_id, period_from_day, period_until_day, credits_line
        FROM document_line WHERE document_id BETWEEN $1 AND $2 ORDER BY document_id, no)sql"),
      shares_(db, range, R"sql(
        SELECT document_id, is_charge, is_early, description, tax_code, category, percent, net_minor
        FROM document_share WHERE document_id BETWEEN $1 AND $2 ORDER BY document_id, no)sql"),
      taxes_(db, range, R"sql(
        SELECT document_id, code, category, percent, base_minor, tax_minor, reason, reason_code, account_id
        FROM document_tax WHERE document_id BETWEEN $1 AND $2 ORDER BY document_id, no)sql"),
      references_(db, range,
                  "SELECT document_id, kind, refers_id FROM document_reference WHERE document_id BETWEEN $1 AND $2 "
                  "ORDER BY document_id, no"),
      deposits_(db, range, R"sql(
        SELECT document_id, deposit_id, code, base_minor, tax_minor, account_id
        FROM document_deposit WHERE document_id BETWEEN $1 AND $2 ORDER BY document_id, no)sql"),
      discounts_(db, range, R"sql(
        SELECT instalment_id, until_day, accepted_day, percent, amount_minor
        FROM instalment_discount WHERE instalment_id BETWEEN $1 AND $2 ORDER BY instalment_id, step)sql"),
      adjustmentTaxes_(db, range, R"sql(
        SELECT adjustment_id, code, base_minor, tax_minor, account_id FROM adjustment_tax WHERE adjustment_id BETWEEN $1 AND $2 ORDER BY adjustment_id, no)sql") {
}

std::optional<DocumentDetails> DetailsReader::detailsOf(const Document& document) {
    const Currency currency = document.gross.currency();
    std::optional<DocumentDetails> details;
    details_.each(document.id.value, [&](const db::Statement& q) { details = readDetails(q); });
    if (!details) return std::nullopt;
    Bounded bounded;
    lines_.each(document.id.value,
                [&](const db::Statement& q) { details->lines.push_back(readLine(q, bounded, currency)); });
    shares_.each(document.id.value, [&](const db::Statement& q) { details->shares.push_back(readShare(q, currency)); });
    Bounded ofTaxes;
    taxes_.each(document.id.value,
                [&](const db::Statement& q) { details->taxes.push_back(readTax(q, ofTaxes, currency)); });
    deposits_.each(document.id.value,
                   [&](const db::Statement& q) { details->deposits.push_back(readDeposit(q, ofTaxes, currency)); });
    references_.each(document.id.value, [&](const db::Statement& q) {
        details->references.push_back({static_cast<DocumentReference::Kind>(q.integer(1)), {q.integer(2)}});
    });
    return details;
}

void DetailsReader::readDiscounts(Instalment& instalment) {
    discounts_.each(instalment.id.value, [&](const db::Statement& q) {
        instalment.discounts.push_back({Date::fromDays(q.integer(1)), Date::fromDays(q.integer(2)),
                                        Rate::ofRaw(q.integer(3)),
                                        moneyOf(q.integer(4), instalment.amount.currency())});
    });
}

void DetailsReader::readTaxes(Adjustment& adjustment) {
    Bounded bounded;
    const Currency currency = adjustment.amount.currency();
    adjustmentTaxes_.each(adjustment.id.value, [&](const db::Statement& q) {
        adjustment.taxes.push_back(
            {q.text(1), bounded.money(q.integer(2), currency), bounded.money(q.integer(3), currency), q.maybe(4)});
    });
}

void DetailsReader::finish() {
    const auto name = [this](HangingRows& rows, const std::string& what) {
        rows.finish();
        for (const std::int64_t id : rows.strays()) strays_.push_back(what + " of " + std::to_string(id));
    };
    name(details_, "details");
    name(lines_, "a line");
    name(shares_, "a discount or charge");
    name(taxes_, "a tax");
    name(references_, "a reference");
    name(deposits_, "a deposit");
    name(discounts_, "a discount");
    name(adjustmentTaxes_, "a tax of the adjustment");
}

}  // namespace duebook::store
