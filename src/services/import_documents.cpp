// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices and credit notes. The order in which a row is tested: number, customer, days, currency, amount, tax, terms,
// dispute, rate, closed period, number taken.
#include <utility>

#include "cash/allocate.h"
#include "services/import_context.h"

namespace duebook::services {
namespace {

struct Places {
    std::size_t number, customer, customerName, issued, due, currency, amount, tax, terms, poNumber, description,
        disputed, settled, rate;
};

Places placesOf(const ImportLayout& l) {
    return {l.indexOf("number"),       l.indexOf("customer"),     l.indexOf("customer_name"), l.indexOf("invoice_date"),
            l.indexOf("due_date"),     l.indexOf("currency"),     l.indexOf("amount"),        l.indexOf("tax_amount"),
            l.indexOf("terms"),        l.indexOf("po_number"),    l.indexOf("description"),   l.indexOf("disputed"),
            l.indexOf("settled_date"), l.indexOf("exchange_rate")};
}

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
};

Money unsignedMoney(Money money) {
    return money.minor() < 0 ? -money : money;
}

class DocumentImporter : public SingleRowImporter {
public:
    DocumentImporter(ImportContext& context, DocumentKind kind)
        : SingleRowImporter(context.tally), context_(context), kind_(kind), at_(placesOf(context.layout)) {
        if (context.layout.rows < longFile)
            numbers_.lookUp([&](std::string_view number) { return context_.store.document(kind_, number); });
        else
            context_.store.eachDocument(kind_, [&](std::string_view number, const store::Posted& posted) {
                numbers_.addFromLedger(number, posted);
            });
    }
    void afterFacts(const std::string&, const std::string&) override { context_.store.insertDisputes(disputes_); }

private:
    RowResult<RowOutcome> import(const ImportRow& row) override;
    RowResult<DocumentRow> read(const ImportRow& row);
    RowResult<Currency> readCurrency(const ImportRow& row, const RowCustomer& customer) const;
    RowResult<io::Amount> readGross(const ImportRow& row, Currency currency) const;
    RowResult<Money> readTax(const ImportRow& row, Money gross);
    RowResult<Date> readDue(const ImportRow& row, Date issued, const RowCustomer& customer);
    RowResult<void> readRates(const ImportRow& row, DocumentRow& d);
    RowResult<void> testDays(const ImportRow& row, const DocumentRow& d) const;
    RowResult<bool> isDuplicate(const ImportRow& row, const DocumentRow& d) const;
    void post(const ImportRow& row, const DocumentRow& d, CustomerId customer);
    void settle(const Document& invoice, const DocumentRow& d);

    ImportContext& context_;
    DocumentKind kind_;
    Places at_;
    mutable ImportNumbers numbers_;
    std::vector<store::NewDispute> disputes_;
    std::optional<io::Amount> taxRead_;
};

RowResult<RowOutcome> DocumentImporter::import(const ImportRow& row) {
    const auto d = read(row);
    if (!d) return tl::make_unexpected(d.error());
    const auto duplicate = isDuplicate(row, *d);
    if (!duplicate) return tl::make_unexpected(duplicate.error());
    if (*duplicate) return RowOutcome::duplicate;
    const CustomerRef customer = resolve(context_, d->customer);
    post(row, *d, customer.id);
    numbers_.take(d->number, contentsOf(customer.id, d->issued, d->gross.money));
    return RowOutcome::accepted;
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

void DocumentImporter::post(const ImportRow& row, const DocumentRow& d, CustomerId customer) {
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
    if (invoice) document.instalments.push_back({{}, 1, d.due, gross, d.base});
    const Document& posted = context_.writer.add(std::move(document));
    if (d.disputed) disputes_.push_back({posted.id, d.issued, d.settled});
    if (d.settled) settle(posted, d);
}

// Money for the whole invoice on the day it was settled; the allocation cannot be effective before the invoice is.
void DocumentImporter::settle(const Document& invoice, const DocumentRow& d) {
    OpenItem item = store::FactWriter::openItem(invoice, invoice.instalments.front());
    const Receipt& receipt = context_.writer.add(Receipt{{},
                                                         context_.writer.nextReceiptNumber(),
                                                         invoice.customer,
                                                         *d.settled,
                                                         invoice.gross,
                                                         d.settledBase,
                                                         invoice.number,
                                                         context_.now});
    OpenCredit credit = store::FactWriter::openCredit(receipt);
    const auto allocation = cash::allocate(credit, item, item.open, *d.settled, receipt.number, invoice.number);
    check(allocation.has_value(), "a receipt for the whole settles its invoice");
    context_.writer.add(*allocation, item, credit);
}

}  // namespace

std::unique_ptr<RowImporter> documentImporter(ImportContext& context, DocumentKind kind) {
    return std::make_unique<DocumentImporter>(context, kind);
}

}  // namespace duebook::services
