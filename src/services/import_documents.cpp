// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices and credit notes. The order in which a row is tested: number, customer, days, currency, amount, tax, terms,
// dispute, rate, closed period, number taken, number of the receipt taken, allocation.
#include <utility>

#include "base/text.h"
#include "cash/allocate.h"
#include "services/import_allocate.h"
#include "services/import_context.h"

namespace duebook::services {
namespace {

struct Places {
    std::size_t number, customer, customerName, issued, due, currency, amount, tax, terms, poNumber, description,
        disputed, settled, rate;
    std::size_t settledBy = 0, instalments = 0;                               // of invoices
    std::size_t invoice = 0, instalment = 0, allocated = 0, allocatedOn = 0;  // of credit notes
};

Places placesOf(const ImportLayout& l, DocumentKind kind) {
    Places at{l.indexOf("number"),       l.indexOf("customer"),     l.indexOf("customer_name"),
              l.indexOf("invoice_date"), l.indexOf("due_date"),     l.indexOf("currency"),
              l.indexOf("amount"),       l.indexOf("tax_amount"),   l.indexOf("terms"),
              l.indexOf("po_number"),    l.indexOf("description"),  l.indexOf("disputed"),
              l.indexOf("settled_date"), l.indexOf("exchange_rate")};
    if (kind == DocumentKind::invoice) {
        at.settledBy = l.indexOf("settled_by");
        at.instalments = l.indexOf("instalments");
        return at;
    }
    at.invoice = l.indexOf("invoice");
    at.instalment = l.indexOf("instalment");
    at.allocated = l.indexOf("allocated_amount");
    at.allocatedOn = l.indexOf("allocated_date");
    return at;
}

struct Part {  // of an invoice that falls due in several
    Date due;
    Money amount;
};

// A row that was read and found sound, before anything is written.
struct DocumentRow {
    std::string_view number;
    RowCustomer customer;
    Date issued, due;
    io::Amount gross;
    Money tax;
    bool disputed = false;
    std::optional<Date> settled;
    std::optional<Rate> rate;                     // of the row, or of the day
    std::optional<Money> base, settledBase = {};  // of the document, and of the receipt that settled it
    std::vector<Part> parts = {};                 // none: one, due as the row says
};

Money unsignedMoney(Money money) {
    return money.minor() < 0 ? -money : money;
}

// Each has its share of the base value; the last one what is left of it.
std::vector<Instalment> instalmentsOf(const DocumentRow& d) {
    if (d.parts.empty()) return {{{}, 1, d.due, d.gross.money, d.base}};
    std::vector<Instalment> instalments;
    std::optional<Money> left = d.base;
    for (const Part& part : d.parts) {
        const bool last = &part == &d.parts.back();
        std::optional<Money> base = left;
        if (d.base && !last) base = d.base->share(part.amount, d.gross.money, Round::halfAwayFromZero);
        if (left) *left -= *base;
        instalments.push_back({{}, 0, part.due, part.amount, base});
    }
    return instalments;
}

class DocumentImporter : public SingleRowImporter {
public:
    DocumentImporter(ImportContext& context, DocumentKind kind)
        : SingleRowImporter(context.tally), context_(context), kind_(kind), at_(placesOf(context.layout, kind)) {
        if (context.layout.rows < longFile)
            numbers_.lookUp([&](std::string_view number) { return context_.store.document(kind_, number); });
        else
            context_.store.eachDocument(kind_, [&](std::string_view number, const store::Posted& posted) {
                numbers_.addFromLedger(number, posted);
            });
        if (kind_ == DocumentKind::invoice && context_.layout.places[at_.settledBy].column >= 0) knowReceipts();
    }
    void afterFacts(const std::string&, const std::string&) override { context_.store.insertDisputes(disputes_); }

private:
    RowResult<RowOutcome> import(const ImportRow& row) override;
    RowResult<DocumentRow> read(const ImportRow& row);
    RowResult<Currency> readCurrency(const ImportRow& row, const RowCustomer& customer) const;
    RowResult<io::Amount> readGross(const ImportRow& row, Currency currency) const;
    RowResult<Money> readTax(const ImportRow& row, Money gross);
    RowResult<Date> readDue(const ImportRow& row, Date issued, const RowCustomer& customer);
    RowResult<void> readParts(const ImportRow& row, DocumentRow& d) const;
    RowResult<void> readRates(const ImportRow& row, DocumentRow& d);
    RowResult<void> testDays(const ImportRow& row, const DocumentRow& d) const;
    RowResult<bool> isDuplicate(const ImportRow& row, const DocumentRow& d) const;
    void knowReceipts();
    RowResult<void> testReceipt(const ImportRow& row);
    std::string receiptNumber(std::string_view named);
    const Document& post(const ImportRow& row, const DocumentRow& d, CustomerId customer);
    void settle(const Document& invoice, const DocumentRow& d, std::string_view receipt);
    RowResult<RowOutcome> applyAgain(const ImportRow& row, const DocumentRow& d);
    RowResult<std::vector<PlannedAllocation>> planApplication(const ImportRow& row, const DocumentRow& d,
                                                              CustomerId customer, Money left);

    ImportContext& context_;
    DocumentKind kind_;
    Places at_;
    mutable ImportNumbers numbers_;
    std::optional<ImportNumbers> receipts_;                 // where rows name the receipt that settled them
    std::map<std::string, OpenCredit, std::less<>> notes_;  // credit notes of this file
    std::vector<store::NewDispute> disputes_;
    std::optional<io::Amount> taxRead_;
};

RowResult<RowOutcome> DocumentImporter::import(const ImportRow& row) {
    const auto d = read(row);
    if (!d) return tl::make_unexpected(d.error());
    const auto duplicate = isDuplicate(row, *d);
    if (!duplicate) return tl::make_unexpected(duplicate.error());
    if (*duplicate) return applyAgain(row, *d);
    if (auto done = testReceipt(row); !done) return tl::make_unexpected(done.error());
    const CustomerId known = d->customer.known ? d->customer.known->id : CustomerId{};
    const auto planned = planApplication(row, *d, known, d->gross.money);
    if (!planned) return tl::make_unexpected(planned.error());
    const CustomerRef customer = resolve(context_, d->customer);
    const Document& posted = post(row, *d, customer.id);
    if (kind_ == DocumentKind::creditNote) {
        OpenCredit credit = store::FactWriter::openCredit(posted);
        writeAllocations(context_.writer, credit, posted.number, *planned);
        notes_.emplace(posted.number, credit);
    }
    numbers_.take(d->number, contentsOf(customer.id, d->issued, d->gross.money));
    return RowOutcome::accepted;
}

// A further row of a credit note of this file applies it to a further invoice.
RowResult<RowOutcome> DocumentImporter::applyAgain(const ImportRow& row, const DocumentRow& d) {
    const auto note = notes_.find(d.number);
    if (note == notes_.end() || row.text(at_.invoice).empty()) return RowOutcome::duplicate;
    OpenCredit& credit = note->second;
    const auto planned = planApplication(row, d, credit.customer, credit.open);
    if (!planned) return tl::make_unexpected(planned.error());
    writeAllocations(context_.writer, credit, note->first, *planned);
    return RowOutcome::accepted;
}

// To the invoice that the row of a credit note names; nothing where it names none.
RowResult<std::vector<PlannedAllocation>> DocumentImporter::planApplication(const ImportRow& row, const DocumentRow& d,
                                                                            CustomerId customer, Money left) {
    if (kind_ == DocumentKind::invoice || row.text(at_.invoice).empty()) return std::vector<PlannedAllocation>();
    const auto amount = row.amount(at_.allocated, left.currency());
    if (!amount) return tl::make_unexpected(amount.error());
    if (*amount && (*amount)->money.minor() <= 0) return row.fault(at_.allocated, Refusal::amountNotPositive);
    const auto on = row.day(at_.allocatedOn);
    if (!on) return tl::make_unexpected(on.error());
    const auto instalment = instalmentOf(row, at_.instalment);
    if (!instalment) return tl::make_unexpected(instalment.error());
    AllocationWish wish{
        std::string(d.number), std::string(row.text(at_.invoice)), customer, {}, on->value_or(d.issued), *instalment};
    if (*amount) wish.amount = (*amount)->money;
    if (context_.isClosed(wish.on)) return row.fault(at_.allocatedOn, Refusal::periodClosed);
    auto found = context_.store.invoices({wish.invoice});
    const bool known = !found.empty();
    store::PostedInvoice none{{{}, {}, d.issued, left}, {}};
    store::PostedInvoice& invoice = known ? found.begin()->second : none;
    return planAllocation(row, {at_.invoice, at_.instalment, at_.allocated}, wish, known ? &invoice.posted : nullptr,
                          invoice.open, left);
}

void DocumentImporter::knowReceipts() {
    receipts_.emplace();
    if (context_.layout.rows < longFile)
        receipts_->lookUp([&](std::string_view number) { return context_.store.receipt(number); });
    else
        context_.store.eachReceipt(
            [&](std::string_view number, const store::Posted& posted) { receipts_->addFromLedger(number, posted); });
}

// The receipt that settled the invoice, where the row names it, has a number that nobody else has.
RowResult<void> DocumentImporter::testReceipt(const ImportRow& row) {
    if (!receipts_ || row.text(at_.settled).empty() || row.text(at_.settledBy).empty()) return {};
    if (receipts_->holderOf(row.text(at_.settledBy), 0) != ImportNumbers::Holder::nobody)
        return row.fault(at_.settledBy, Refusal::receiptNumberTaken);
    return {};
}

// The one that the row names, else the ledger's next.
std::string DocumentImporter::receiptNumber(std::string_view named) {
    if (!receipts_) return context_.writer.nextReceiptNumber();
    std::string number(named);
    while (named.empty() && (number.empty() || receipts_->holderOf(number, 0) != ImportNumbers::Holder::nobody))
        number = context_.writer.nextReceiptNumber();
    receipts_->take(number, 0);
    return number;
}

RowResult<DocumentRow> DocumentImporter::read(const ImportRow& row) {
    const auto number = row.needed(at_.number);
    if (!number) return tl::make_unexpected(number.error());
    const auto customer = customerOf(context_, row, at_.customer, at_.customerName);
    if (!customer) return tl::make_unexpected(customer.error());
    const auto issued = row.neededDay(at_.issued);
    if (!issued) return tl::make_unexpected(issued.error());
    const auto settled = row.day(at_.settled);
    if (!settled) return tl::make_unexpected(settled.error());
    if (*settled && kind_ == DocumentKind::creditNote) return row.fault(at_.settled, Refusal::valueInvalid);
    const auto currency = readCurrency(row, *customer);
    if (!currency) return tl::make_unexpected(currency.error());
    const auto gross = readGross(row, *currency);
    if (!gross) return tl::make_unexpected(gross.error());
    const auto tax = readTax(row, gross->money);
    if (!tax) return tl::make_unexpected(tax.error());
    const auto due = readDue(row, *issued, *customer);
    if (!due) return tl::make_unexpected(due.error());
    const auto disputed = row.truth(at_.disputed);
    if (!disputed) return tl::make_unexpected(disputed.error());
    DocumentRow d{*number, *customer, *issued, *due, *gross, *tax, *disputed, *settled, {}, {}};
    if (auto done = readParts(row, d); !done) return tl::make_unexpected(done.error());
    if (auto done = readRates(row, d); !done) return tl::make_unexpected(done.error());
    if (auto done = testDays(row, d); !done) return tl::make_unexpected(done.error());
    return d;
}

// Its own, else the mapping's, else the customer's, else the ledger's.
RowResult<Currency> DocumentImporter::readCurrency(const ImportRow& row, const RowCustomer& customer) const {
    return row.currency(at_.currency).map([&](const std::optional<Currency>& own) {
        if (own) return *own;
        return customer.known ? customer.known->currency.value_or(context_.rates.base()) : context_.rates.base();
    });
}

RowResult<io::Amount> DocumentImporter::readGross(const ImportRow& row, Currency currency) const {
    auto gross = row.neededAmount(at_.amount, currency);
    if (!gross) return gross;
    if (kind_ == DocumentKind::creditNote && gross->money.minor() < 0)
        gross = io::Amount{-gross->money, -gross->rounding};  // files differ on the sign of a credit note
    if (gross->money.minor() <= 0) return row.fault(at_.amount, Refusal::amountNotPositive);
    return gross;
}

RowResult<Money> DocumentImporter::readTax(const ImportRow& row, Money gross) {
    const auto amount = row.amount(at_.tax, gross.currency());
    if (!amount) return tl::make_unexpected(amount.error());
    taxRead_ = *amount;
    if (!*amount) return Money(0, gross.currency());
    const Money tax = kind_ == DocumentKind::creditNote ? unsignedMoney((*amount)->money) : (*amount)->money;
    if (tax.minor() < 0 || tax > gross) return row.fault(at_.tax, Refusal::valueInvalid);
    return tax;
}

RowResult<Date> DocumentImporter::readDue(const ImportRow& row, Date issued, const RowCustomer& customer) {
    const auto due = row.day(at_.due);
    if (!due) return tl::make_unexpected(due.error());
    const std::string_view terms = row.text(at_.terms);
    if (kind_ == DocumentKind::creditNote) return issued;
    if (*due) return **due;
    auto byTerms = terms.empty() ? std::nullopt : context_.terms.dueOf(terms, issued);
    if (!terms.empty() && !byTerms) return row.fault(at_.terms, Refusal::termsUnknown);
    if (!byTerms && customer.known && customer.known->termsId)
        byTerms = context_.terms.dueOf(*customer.known->termsId, issued);
    return byTerms.value_or(issued.plusDays(usualNetDays));
}

// "2026-01-31 300.00; 2026-03-02 700.00", as the export writes them: rising days, and together the gross.
RowResult<void> DocumentImporter::readParts(const ImportRow& row, DocumentRow& d) const {
    if (kind_ == DocumentKind::creditNote) return {};
    std::string_view text = row.text(at_.instalments);
    Money sum(0, d.gross.money.currency());
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(';'), text.size());
        const std::string_view part = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const auto due = Date::fromIso(part.substr(0, part.find(' ')));
        const auto amount = Money::parse(trimmed(part.substr(std::min(part.find(' '), part.size()))), sum.currency());
        const bool sound = due && amount && amount->minor() > 0 && *amount <= d.gross.money - sum &&
                           (d.parts.empty() || d.parts.back().due <= *due);
        if (!sound) return row.fault(at_.instalments, Refusal::valueInvalid);
        d.parts.push_back({*due, *amount});
        sum += *amount;
    }
    if (d.parts.empty()) return {};
    if (sum != d.gross.money) return row.fault(at_.instalments, Refusal::valueInvalid);
    d.due = d.parts.back().due;
    return {};
}

RowResult<void> DocumentImporter::readRates(const ImportRow& row, DocumentRow& d) {
    const auto own = row.rate(at_.rate);
    if (!own) return tl::make_unexpected(own.error());
    const Money gross = d.gross.money;
    d.rate = *own ? *own : context_.rates.on(gross.currency(), d.issued);
    const auto base = context_.rates.value(gross, d.rate);
    if (!base) return row.fault(at_.amount, base.error());
    d.base = *base;
    if (!d.settled) return {};
    // where the ledger knows no rate of that day, the invoice's is the best there is
    const auto onDay = context_.rates.on(gross.currency(), *d.settled);
    const auto settledBase = context_.rates.value(gross, onDay ? onDay : d.rate);
    if (!settledBase) return row.fault(at_.amount, settledBase.error());
    d.settledBase = *settledBase;
    return {};
}

RowResult<void> DocumentImporter::testDays(const ImportRow& row, const DocumentRow& d) const {
    if (context_.isClosed(d.issued)) return row.fault(at_.issued, Refusal::periodClosed);
    if (d.settled && context_.isClosed(*d.settled)) return row.fault(at_.settled, Refusal::periodClosed);
    return {};
}

RowResult<bool> DocumentImporter::isDuplicate(const ImportRow& row, const DocumentRow& d) const {
    using Holder = ImportNumbers::Holder;
    const CustomerId customer = d.customer.known ? d.customer.known->id : CustomerId{};
    switch (numbers_.holderOf(d.number, contentsOf(customer, d.issued, d.gross.money))) {
        case Holder::nobody:
            return false;
        case Holder::sameInLedger:
        case Holder::sameInFile:
            return true;
        case Holder::otherInLedger:
            return row.fault(at_.number, Refusal::documentNumberTaken);
        case Holder::otherInFile:
            return row.fault(at_.number, Refusal::numberRepeated);
    }
    return false;
}

const Document& DocumentImporter::post(const ImportRow& row, const DocumentRow& d, CustomerId customer) {
    context_.addRounding(d.gross);
    if (taxRead_) context_.addRounding(*taxRead_);
    const Money gross = d.gross.money;
    const bool invoice = kind_ == DocumentKind::invoice;
    Document document{{},
                      kind_,
                      std::string(d.number),
                      customer,
                      d.issued,
                      d.due,
                      gross,
                      d.tax,
                      d.base,
                      std::string(row.text(at_.poNumber)),
                      std::string(row.text(at_.description)),
                      context_.now,
                      {}};
    if (invoice) document.instalments = instalmentsOf(d);
    const Document& posted = context_.writer.add(std::move(document));
    if (d.disputed) disputes_.push_back({posted.id, d.issued, d.settled});
    if (d.settled) settle(posted, d, receipts_ ? row.text(at_.settledBy) : std::string_view());
    return posted;
}

// Money for the whole invoice on the day it was settled; the allocation cannot be effective before the invoice is.
void DocumentImporter::settle(const Document& invoice, const DocumentRow& d, std::string_view number) {
    const Receipt& receipt = context_.writer.add(Receipt{{},
                                                         receiptNumber(number),
                                                         invoice.customer,
                                                         *d.settled,
                                                         invoice.gross,
                                                         d.settledBase,
                                                         invoice.number,
                                                         context_.now});
    OpenCredit credit = store::FactWriter::openCredit(receipt);
    for (const Instalment& part : invoice.instalments) {
        OpenItem item = store::FactWriter::openItem(invoice, part);
        const auto allocation = cash::allocate(credit, item, item.open, *d.settled, receipt.number, invoice.number);
        check(allocation.has_value(), "a receipt for the whole settles its invoice");
        context_.writer.add(*allocation, item, credit);
    }
}

}  // namespace

std::unique_ptr<RowImporter> documentImporter(ImportContext& context, DocumentKind kind) {
    return std::make_unique<DocumentImporter>(context, kind);
}

}  // namespace duebook::services
