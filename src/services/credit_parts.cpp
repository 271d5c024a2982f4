// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/credit_parts.h"

#include <algorithm>

#include "store/fact_reader.h"
#include "store/issue_store.h"

namespace duebook::services {
namespace {

// The rate that an import's tax comes to, to a hundredth of a per cent.
Rate rateOf(Money tax, Money net) {
    if (net.minor() <= 0) return Rate::ofRaw(0);
    const std::int64_t hundredths = divide(Wide{tax.minor()} * 10'000, net.minor(), Round::halfAwayFromZero);
    return Rate::ofRaw(hundredths * (Rate::one() / 10'000));
}

std::string lineField(std::size_t i) {
    return "lines[" + std::to_string(i) + "]";
}

}  // namespace

Creditable::Creditable(Books& books, const Document& invoice) : invoice_(invoice) {
    readTaxes();
    for (const DocumentTax& tax : taxes_) left_.push_back({tax.base, tax.tax});
    if (invoice.details) {
        for (const DocumentLine& line : invoice.details->lines) lines_.push_back({line.quantity.raw(), line.net});
    }
    for (const DocumentId id :
         store::IssueStore(*books.db).referringTo(invoice.id, DocumentReference::Kind::corrects)) {
        const auto note = store::findDocument(*books.db, id);
        if (note && note->kind == DocumentKind::creditNote) take(*note);
    }
}

// An import says gross and tax only: they stand for one rate.
void Creditable::readTaxes() {
    if (invoice_.details) {
        taxes_ = invoice_.details->taxes;
        return;
    }
    const Money net = invoice_.gross - invoice_.tax;
    const bool taxed = !invoice_.tax.isZero();
    taxes_.push_back({.code = {},
                      .category = taxed ? "S" : "Z",
                      .percent = services::rateOf(invoice_.tax, net),
                      .base = net,
                      .tax = invoice_.tax,
                      .reason = {},
                      .reasonCode = {},
                      .account = {}});
}

std::size_t Creditable::rateOf(const std::string& category, Rate percent) const {
    const auto found = std::find_if(taxes_.begin(), taxes_.end(), [&](const DocumentTax& tax) {
        return tax.category == category && tax.percent == percent;
    });
    return static_cast<std::size_t>(found - taxes_.begin());
}

void Creditable::take(const Document& note) {
    untouched_ = false;
    if (!note.details) return;
    for (const DocumentTax& tax : note.details->taxes) {
        const std::size_t i = rateOf(tax.category, tax.percent);
        if (i == taxes_.size()) continue;
        left_[i].net -= std::min(tax.base, left_[i].net);
        left_[i].tax -= std::min(tax.tax, left_[i].tax);
    }
    for (const DocumentLine& line : note.details->lines) {
        if (!line.creditsLine || *line.creditsLine > static_cast<int>(lines_.size())) continue;
        LineLeft& left = lines_[static_cast<std::size_t>(*line.creditsLine) - 1];
        left.quantity -= line.quantity.raw();
        left.net -= line.net;
    }
}

Money Creditable::left() const {
    Money sum = invoice_.gross - invoice_.gross;
    for (const billing::NetAndTax& each : left_) sum += each.net + each.tax;
    return sum;
}

std::vector<billing::CreditableRate> Creditable::rates() const {
    std::vector<billing::CreditableRate> list;
    for (std::size_t i = 0; i < taxes_.size(); ++i) list.push_back({taxes_[i].percent, left_[i]});
    return list;
}

DocumentDetails Creditable::bare() const {
    DocumentDetails details;
    if (invoice_.details) {
        details = *invoice_.details;
        details.lines.clear();
        details.shares.clear();
        details.taxes.clear();
        details.deposits.clear();
    }
    details.references = {{DocumentReference::Kind::corrects, invoice_.id}};
    details.form = DocumentForm::creditNote;
    details.terms.clear();
    details.note.clear();
    return details;
}

void Creditable::putTaxes(DocumentDetails& details, const std::vector<billing::NetAndTax>& credit) const {
    for (std::size_t i = 0; i < taxes_.size(); ++i) {
        if (credit[i].net.isZero() && credit[i].tax.isZero()) continue;
        details.taxes.push_back(taxes_[i]);
        details.taxes.back().base = credit[i].net;
        details.taxes.back().tax = credit[i].tax;
    }
}

// A line for each rate, where none of the invoice's own can be named.
void Creditable::putRest(DocumentDetails& details, const std::vector<billing::NetAndTax>& credit,
                         const std::string& words) const {
    const std::int64_t perMinor = UnitPrice::one() / invoice_.gross.currency().unit();
    details.grossPrices = false;
    details.discountPercent = Rate::ofRaw(0);
    for (std::size_t i = 0; i < taxes_.size(); ++i) {
        const Money net = credit[i].net, none = net - net;
        if (net.isZero() && credit[i].tax.isZero()) continue;
        OwnAccount account;
        if (invoice_.details) {
            for (const DocumentLine& line : invoice_.details->lines) {
                if (line.category == taxes_[i].category && line.percent == taxes_[i].percent) account = line.account;
            }
        }
        details.lines.push_back({.no = static_cast<int>(details.lines.size()) + 1,
                                 .item = {},
                                 .description = words,
                                 .quantity = Quantity::ofRaw(Quantity::one()),
                                 .unit = "C62",
                                 .price = UnitPrice::ofRaw(net.minor() * perMinor),
                                 .priceBase = Quantity::ofRaw(Quantity::one()),
                                 .discountPercent = Rate::ofRaw(0),
                                 .discount = none,
                                 .entered = net,
                                 .net = net,
                                 .taxCode = taxes_[i].code,
                                 .category = taxes_[i].category,
                                 .percent = taxes_[i].percent,
                                 .account = account,
                                 .periodFrom = {},
                                 .periodUntil = {},
                                 .creditsLine = {}});
    }
}

DocumentDetails Creditable::whole() const {
    check(untouched_ && invoice_.details.has_value(), "an invoice with lines that nothing has credited");
    DocumentDetails details = bare();
    details.lines = invoice_.details->lines;
    for (DocumentLine& line : details.lines) line.creditsLine = line.no;
    details.shares = invoice_.details->shares;
    details.taxes = invoice_.details->taxes;
    return details;
}

DocumentDetails Creditable::over(Money amount, const std::string& words) const {
    DocumentDetails details = bare();
    const auto credit = billing::creditOf(amount, rates());
    putRest(details, credit, words);
    putTaxes(details, credit);
    return details;
}

Result<DocumentLine> Creditable::part(const CreditLine& wanted) const {
    if (wanted.no < 1 || wanted.no > static_cast<int>(lines_.size()))
        return refuse(Refusal::lineUnknown, std::to_string(wanted.no));
    const auto at = static_cast<std::size_t>(wanted.no) - 1;
    DocumentLine line = invoice_.details->lines[at];
    const LineLeft& left = lines_[at];
    const std::int64_t quantity = wanted.quantity ? wanted.quantity->raw() : left.quantity;
    if (quantity <= 0 || quantity > left.quantity)
        return refuse(Refusal::creditsMoreThanLine, Quantity::ofRaw(quantity).text());
    const auto share = [&](Money of) {
        return Money(divide(Wide{of.minor()} * quantity, line.quantity.raw(), Round::halfAwayFromZero), of.currency());
    };
    line.entered = share(line.entered);
    line.discount = share(line.discount);
    line.net = quantity == left.quantity ? left.net : std::min(share(line.net), left.net);
    line.quantity = Quantity::ofRaw(quantity);
    line.creditsLine = line.no;
    return line;
}

// What the lines take off the base of each rate: their part of it without its charges, and of what an early-payment
// discount from the start has moved to another rate.
std::vector<Money> Creditable::netsOf(const std::vector<DocumentLine>& lines) const {
    const Money none = invoice_.gross - invoice_.gross;
    std::vector<Money> sums(taxes_.size(), none), bases(taxes_.size(), none), early(taxes_.size(), none);
    for (const DocumentLine& line : invoice_.details->lines) sums[rateOf(line.category, line.percent)] += line.net;
    for (std::size_t i = 0; i < taxes_.size(); ++i) bases[i] = sums[i];
    std::size_t untaxed = taxes_.size();
    for (const DocumentShare& share : invoice_.details->shares) {
        const std::size_t i = rateOf(share.category, share.percent);
        if (share.charge && share.earlyPayment) untaxed = i;
        if (share.charge) continue;
        bases[i] -= share.net;
        if (share.earlyPayment) early[i] += share.net;
    }
    std::vector<Money> mine(taxes_.size(), none), nets(taxes_.size(), none);
    for (const DocumentLine& line : lines) mine[rateOf(line.category, line.percent)] += line.net;
    for (std::size_t i = 0; i < taxes_.size(); ++i) {
        if (sums[i].minor() <= 0) continue;
        nets[i] += bases[i].share(mine[i], sums[i], Round::halfAwayFromZero);
        if (untaxed < taxes_.size()) nets[untaxed] += early[i].share(mine[i], sums[i], Round::halfAwayFromZero);
    }
    return nets;
}

// Puts what stands between the lines and the bases of the rates as discounts and charges on the whole.
void Creditable::balance(DocumentDetails& details) const {
    const Money none = invoice_.gross - invoice_.gross;
    for (const DocumentTax& tax : taxes_) {
        Money lines = none, base = none;
        for (const DocumentLine& line : details.lines) {
            if (line.category == tax.category && line.percent == tax.percent) lines += line.net;
        }
        for (const DocumentTax& own : details.taxes) {
            if (own.category == tax.category && own.percent == tax.percent) base += own.base;
        }
        if (lines == base) continue;
        const bool charge = base > lines;
        details.shares.push_back({.charge = charge,
                                  .earlyPayment = details.discountTax == DiscountTax::fromStart,
                                  .description = {},
                                  .taxCode = tax.code,
                                  .category = tax.category,
                                  .percent = tax.percent,
                                  .net = charge ? base - lines : lines - base});
    }
}

Checked<DocumentDetails> Creditable::lines(const std::vector<CreditLine>& wanted) const {
    DocumentDetails details = bare();
    Faults faults;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        auto line = part(wanted[i]);
        const bool twice = std::any_of(wanted.begin(), wanted.begin() + static_cast<std::ptrdiff_t>(i),
                                       [&](const CreditLine& each) { return each.no == wanted[i].no; });
        if (twice) {
            faults.push_back({Refusal::fieldRepeated, "Line " + std::to_string(wanted[i].no), {}, {}, lineField(i)});
        } else if (line) {
            line->no = static_cast<int>(details.lines.size()) + 1;
            details.lines.push_back(*std::move(line));
        } else {
            Error error = line.error();
            error.field = lineField(i);
            faults.push_back(std::move(error));
        }
    }
    if (!faults.empty()) return tl::make_unexpected(std::move(faults));
    putTaxes(details, billing::creditOfNets(netsOf(details.lines), rates()));
    balance(details);
    return details;
}

}  // namespace duebook::services
