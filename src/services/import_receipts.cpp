// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_receipts.h"

#include <map>
#include <unordered_map>

#include "services/import_allocate.h"

namespace duebook::services {
namespace {

struct Places {
    std::size_t number, customer, customerName, day, currency, amount, reference, invoice, instalment, allocated,
        allocatedOn, rate;
};

Places placesOf(const ImportLayout& l) {
    return {l.indexOf("number"),         l.indexOf("customer"),
            l.indexOf("customer_name"),  l.indexOf("date"),
            l.indexOf("currency"),       l.indexOf("amount"),
            l.indexOf("reference"),      l.indexOf("invoice"),
            l.indexOf("instalment"),     l.indexOf("allocated_amount"),
            l.indexOf("allocated_date"), l.indexOf("exchange_rate")};
}

// A row that outlives the reader's buffer.
class KeptRow {
public:
    explicit KeptRow(const io::Row& row) : number_(row.number), numbers_(row.numbers) {
        for (const std::string_view field : row.fields) {
            text_ += field;
            ends_.push_back(text_.size());
        }
    }
    io::Row row() const {
        io::Row row;
        row.number = number_;
        row.numbers = numbers_;
        std::size_t begin = 0;
        for (const std::size_t end : ends_) {
            row.fields.push_back(std::string_view(text_).substr(begin, end - begin));
            begin = end;
        }
        return row;
    }

private:
    std::int64_t number_;
    std::vector<int> numbers_;
    std::string text_;
    std::vector<std::size_t> ends_;
};

// What every row of a receipt says again.
struct Head {
    std::string customer;
    std::string customerName;
    Date day;
    io::Amount amount;
    std::optional<Money> base;
};

struct Line {
    KeptRow row;
    std::string invoice;                  // empty: nothing is allocated
    std::optional<io::Amount> allocated;  // nothing: as much as is open and left
    Date on;                              // from when it counts, if both are there by then
    std::optional<std::int64_t> instalment = {};
};

struct Group {
    std::optional<Head> head;
    std::string reference;
    std::vector<Line> lines;
    std::optional<RowFault> fault;  // the first
};

// Receipts that are posted together once so many are complete: a way to a server and back for each would take longer
// than all the rest.
constexpr std::size_t postedTogether = 256;

class ReceiptImporter : public RowImporter {
public:
    ReceiptImporter(ImportContext& context, const ReceiptRows& rows)
        : context_(context), rows_(rows), at_(placesOf(context.layout)) {
        if (context.layout.rows < longFile)
            numbers_.lookUp([&](std::string_view number) { return context_.store.receipt(number); });
        else
            context_.store.eachReceipt(
                [&](std::string_view number, const store::Posted& posted) { numbers_.addFromLedger(number, posted); });
        context_.writer.gatherOpenItems();
    }
    void take(const ImportRow& row) override;
    void takeFaulty(const ImportRow& row, const RowFault& fault) override;
    void finish() override;

private:
    RowResult<Head> readHead(const ImportRow& row);
    RowResult<Line> readLine(const ImportRow& row, const std::optional<Head>& head) const;
    Group& groupOf(std::string_view number);
    void closeAfter(std::string_view number, std::int64_t row);
    void gather(Group& group, const ImportRow& row);
    void postComplete();
    void close(const std::string& number, const Group& group);
    RowResult<RowOutcome> post(const std::string& number, const Group& group);
    RowResult<bool> isDuplicate(const ImportRow& row, const std::string& number, const Head& head,
                                const RowCustomer& customer);
    RowResult<std::vector<PlannedAllocation>> plan(const std::string& number, const Group& group,
                                                   const RowCustomer& customer);
    RowResult<void> planLine(const ImportRow& row, const Line& line, const AllocationWish& wish, Money& left,
                             std::vector<PlannedAllocation>& planned);
    std::vector<store::OpenPart>& itemsOf(const std::string& invoice);
    void remember(const std::map<InstalmentId, OpenItem>& left, const std::vector<PlannedAllocation>& planned);
    void write(const std::string& number, const Group& group, CustomerId customer,
               const std::vector<PlannedAllocation>& planned);

    ImportContext& context_;
    const ReceiptRows& rows_;
    Places at_;
    ImportNumbers numbers_;
    std::map<std::string, Group, std::less<>> groups_;  // those whose last row is still to come
    std::vector<std::pair<std::string, Group>> complete_;
    std::unordered_map<std::string, store::PostedInvoice> invoices_;  // that the complete ones name, as they leave them
    std::map<std::string, std::vector<store::OpenPart>> items_;       // of the receipt at hand, as its lines leave them
};

void ReceiptImporter::take(const ImportRow& row) {
    const auto number = row.needed(at_.number);
    if (!number) {
        postComplete();  // what is rejected is told in order
        return context_.tally.reject(row.cells(), number.error());
    }
    gather(groupOf(*number), row);
    closeAfter(*number, row.number());
}

void ReceiptImporter::takeFaulty(const ImportRow& row, const RowFault& fault) {
    const std::string_view number = row.text(at_.number);
    Group& group = groupOf(number);
    if (!group.fault) group.fault = fault;
    group.lines.push_back({KeptRow(row.cells()), {}, {}, Date::fromDays(0)});
    closeAfter(number, row.number());
}

Group& ReceiptImporter::groupOf(std::string_view number) {
    const auto group = groups_.find(number);
    return group != groups_.end() ? group->second : groups_.emplace(number, Group{}).first->second;
}

void ReceiptImporter::closeAfter(std::string_view number, std::int64_t row) {
    if (!rows_.isLast(number, row)) return;
    const auto group = groups_.find(number);
    complete_.emplace_back(group->first, std::move(group->second));
    groups_.erase(group);
    if (complete_.size() >= postedTogether) postComplete();
}

void ReceiptImporter::finish() {
    for (auto& [number, group] : groups_) complete_.emplace_back(number, std::move(group));
    groups_.clear();
    postComplete();
}

void ReceiptImporter::postComplete() {
    std::vector<std::string> numbers;
    for (const auto& [number, group] : complete_) {
        for (const Line& line : group.lines) {
            if (!line.invoice.empty()) numbers.push_back(line.invoice);
        }
    }
    invoices_ = context_.store.invoices(numbers);
    for (const auto& [number, group] : complete_) close(number, group);
    complete_.clear();
    context_.writer.flush();  // the next ones read what is open again
}

void ReceiptImporter::gather(Group& group, const ImportRow& row) {
    const auto head = readHead(row);
    if (!head && !group.fault) group.fault = head.error();
    if (head && !group.head) group.head = *head;
    const bool agrees = !head || (head->customer == group.head->customer && head->day == group.head->day &&
                                  head->amount.money == group.head->amount.money);
    if (!agrees && !group.fault) group.fault = row.fault(at_.number, Refusal::receiptAmountsDiffer).value();
    if (group.reference.empty()) group.reference = row.text(at_.reference);
    auto line = readLine(row, group.head);
    if (!line && !group.fault) group.fault = line.error();
    if (line)
        group.lines.push_back(std::move(*line));
    else
        group.lines.push_back({KeptRow(row.cells()), {}, {}, Date::fromDays(0)});
}

RowResult<Head> ReceiptImporter::readHead(const ImportRow& row) {
    const auto customer = customerOf(context_, row, at_.customer, at_.customerName);
    if (!customer) return tl::make_unexpected(customer.error());
    const auto day = row.neededDay(at_.day);
    if (!day) return tl::make_unexpected(day.error());
    const auto own = row.currency(at_.currency);
    if (!own) return tl::make_unexpected(own.error());
    const Currency base = context_.rates.base();
    const Currency currency = *own ? **own : customer->known ? customer->known->currency.value_or(base) : base;
    const auto amount = row.neededAmount(at_.amount, currency);
    if (!amount) return tl::make_unexpected(amount.error());
    if (amount->money.minor() <= 0) return row.fault(at_.amount, Refusal::amountNotPositive);
    const auto rate = row.rate(at_.rate);
    if (!rate) return tl::make_unexpected(rate.error());
    const auto value = context_.rates.value(amount->money, *rate ? *rate : context_.rates.on(currency, *day));
    if (!value) return row.fault(at_.amount, value.error());
    if (context_.isClosed(*day)) return row.fault(at_.day, Refusal::periodClosed);
    return Head{std::string(customer->number), std::string(customer->name), *day, *amount, *value};
}

RowResult<Line> ReceiptImporter::readLine(const ImportRow& row, const std::optional<Head>& head) const {
    Line line{KeptRow(row.cells()), std::string(row.text(at_.invoice)), {}, head ? head->day : Date::fromDays(0)};
    if (line.invoice.empty() || !head) return line;
    const auto on = row.day(at_.allocatedOn);
    if (!on) return tl::make_unexpected(on.error());
    line.on = on->value_or(head->day);
    const auto instalment = instalmentOf(row, at_.instalment);
    if (!instalment) return tl::make_unexpected(instalment.error());
    line.instalment = *instalment;
    if (context_.isClosed(line.on)) return row.fault(at_.allocatedOn, Refusal::periodClosed);
    const auto allocated = row.amount(at_.allocated, head->amount.money.currency());
    if (!allocated) return tl::make_unexpected(allocated.error());
    line.allocated = *allocated;
    if (*allocated && (*allocated)->money.minor() <= 0) return row.fault(at_.allocated, Refusal::amountNotPositive);
    return line;
}

void ReceiptImporter::close(const std::string& number, const Group& group) {
    RowResult<RowOutcome> outcome = group.fault ? tl::make_unexpected(*group.fault) : post(number, group);
    for (const Line& line : group.lines) {
        if (outcome)
            context_.tally.add(*outcome);
        else
            context_.tally.reject(line.row.row(), outcome.error());
    }
}

RowResult<RowOutcome> ReceiptImporter::post(const std::string& number, const Group& group) {
    const io::Row cells = group.lines.front().row.row();
    const ImportRow row(context_.layout, cells);
    const Head& head = *group.head;
    const auto customer = customerOf(context_, row, at_.customer, at_.customerName);
    if (!customer) return tl::make_unexpected(customer.error());
    const auto duplicate = isDuplicate(row, number, head, *customer);
    if (!duplicate) return tl::make_unexpected(duplicate.error());
    if (*duplicate) return RowOutcome::duplicate;
    const auto planned = plan(number, group, *customer);
    if (!planned) return tl::make_unexpected(planned.error());
    const CustomerRef taken = resolve(context_, *customer);
    write(number, group, taken.id, *planned);
    numbers_.take(number, contentsOf(taken.id, head.day, head.amount.money));
    return RowOutcome::accepted;
}

RowResult<bool> ReceiptImporter::isDuplicate(const ImportRow& row, const std::string& number, const Head& head,
                                             const RowCustomer& customer) {
    using Holder = ImportNumbers::Holder;
    const CustomerId id = customer.known ? customer.known->id : CustomerId{};
    const Holder holder = numbers_.holderOf(number, contentsOf(id, head.day, head.amount.money));
    if (holder == Holder::nobody) return false;
    if (holder == Holder::sameInLedger || holder == Holder::sameInFile) return true;
    return row.fault(at_.number, Refusal::receiptNumberTaken);
}

RowResult<std::vector<PlannedAllocation>> ReceiptImporter::plan(const std::string& number, const Group& group,
                                                                const RowCustomer& customer) {
    std::vector<PlannedAllocation> planned;
    Money left = group.head->amount.money;
    items_.clear();
    for (const Line& line : group.lines) {
        if (line.invoice.empty()) continue;
        const io::Row cells = line.row.row();
        const ImportRow row(context_.layout, cells);
        AllocationWish wish{number, line.invoice, customer.known ? customer.known->id : CustomerId{},
                            {},     line.on,      line.instalment};
        if (line.allocated) wish.amount = line.allocated->money;
        if (auto done = planLine(row, line, wish, left, planned); !done) return tl::make_unexpected(done.error());
    }
    return planned;
}

RowResult<void> ReceiptImporter::planLine(const ImportRow& row, const Line& line, const AllocationWish& wish,
                                          Money& left, std::vector<PlannedAllocation>& planned) {
    const auto invoice = invoices_.find(line.invoice);
    const bool known = invoice != invoices_.end();
    std::vector<store::OpenPart> none;
    const auto parts =
        planAllocation(row, {at_.invoice, at_.instalment, at_.allocated}, wish,
                       known ? &invoice->second.posted : nullptr, known ? itemsOf(line.invoice) : none, left);
    if (!parts) return tl::make_unexpected(parts.error());
    planned.insert(planned.end(), parts->begin(), parts->end());
    return {};
}

// The open instalments of an invoice, oldest due date first, less what the receipt at hand has taken already.
std::vector<store::OpenPart>& ReceiptImporter::itemsOf(const std::string& invoice) {
    return items_.try_emplace(invoice, invoices_.at(invoice).open).first->second;
}

// What a receipt has left open, for the ones after it.
void ReceiptImporter::remember(const std::map<InstalmentId, OpenItem>& left,
                               const std::vector<PlannedAllocation>& planned) {
    for (const PlannedAllocation& p : planned) {
        for (auto& [item, no] : invoices_.at(p.invoice).open) {
            if (const auto changed = left.find(item.instalment); changed != left.end()) item = changed->second;
        }
    }
}

void ReceiptImporter::write(const std::string& number, const Group& group, CustomerId customer,
                            const std::vector<PlannedAllocation>& planned) {
    const Head& head = *group.head;
    context_.addRounding(head.amount);
    const Receipt& receipt = context_.writer.add(
        Receipt{{}, number, customer, head.day, head.amount.money, head.base, group.reference, context_.now});
    OpenCredit credit = store::FactWriter::openCredit(receipt);
    remember(writeAllocations(context_.writer, credit, number, planned), planned);
}

}  // namespace

std::unique_ptr<RowImporter> receiptImporter(ImportContext& context, const ReceiptRows& rows) {
    return std::make_unique<ReceiptImporter>(context, rows);
}

}  // namespace duebook::services
