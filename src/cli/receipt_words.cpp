// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/receipt_words.h"

#include <algorithm>
#include <charconv>

#include "store/detail_store.h"

namespace duebook::cli {
namespace {

using services::ApplyTo;

// "A:B" at its last colon; the second part is empty where there is none.
std::pair<std::string, std::string> halves(const std::string& text) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos) return {text, {}};
    return {text.substr(0, colon), text.substr(colon + 1)};
}

class Reader {
public:
    Reader(services::Books& books, Currency currency) : books_(books), currency_(currency) {}

    // "INV-1:98.00", of one instalment "INV-1/2:98.00", of another currency "INV-1:98.00=107.80".
    void addAllocation(const std::string& text) {
        const auto [number, amount] = halves(text);
        if (amount.empty()) throw WordsError("--allocate takes NUMBER:AMOUNT, not \"" + text + "\".");
        const std::size_t sign = amount.find('=');
        ApplyTo to{number, amountOption("--allocate", amount.substr(0, sign), currency_)};
        nameInstalment(to);
        if (sign != std::string::npos)
            to.paid = amountOption("--allocate", amount.substr(sign + 1), currencyOf(to.invoice));
        words_.push_back(number);
        list.push_back(std::move(to));
    }
    // The allocation that names it as it was named there.
    ApplyTo& named(const char* option, const std::string& number) {
        const auto found = std::find(words_.begin(), words_.end(), number);
        if (found == words_.end())
            throw WordsError(std::string(option) + " names " + number + ", which no --allocate does.");
        return list[static_cast<std::size_t>(found - words_.begin())];
    }
    Currency currencyOf(const std::string& invoice) {
        store::DetailStore details(*books_.db);
        const auto id = details.findDocument(DocumentKind::invoice, invoice);
        return id ? details.head(*id)->currency : currency_;
    }
    std::vector<ApplyTo> list;

private:
    // What is no document as a whole may be one with the number of an instalment behind it.
    void nameInstalment(ApplyTo& to) {
        const std::size_t slash = to.invoice.rfind('/');
        if (slash == std::string::npos) return;
        store::DetailStore details(*books_.db);
        if (details.findDocument(DocumentKind::invoice, to.invoice)) return;
        int no = 0;
        const char* end = to.invoice.data() + to.invoice.size();
        const auto [stop, error] = std::from_chars(to.invoice.data() + slash + 1, end, no);
        if (error != std::errc() || stop != end) return;
        to.instalment = no;
        to.invoice.resize(slash);
    }
    services::Books& books_;
    Currency currency_;
    std::vector<std::string> words_;  // the numbers as they were given
};

}  // namespace

Money amountOption(const std::string& option, const std::string& text, Currency currency) {
    if (const auto money = Money::parse(text, currency)) return *money;
    throw WordsError(option + " takes an amount such as 1234.50 in " + std::string(currency.code()) + ", not \"" +
                     text + "\".");
}

Date dayOf(const std::string& text, const services::Books& books) {
    return text.empty() ? books.today() : dateOption("--date", text);
}

void ApplyWords::addTo(CLI::App& verb) {
    verb.add_option("--allocate", allocate,
                    "NUMBER:AMOUNT of an invoice, NUMBER/2:AMOUNT of its second instalment; NUMBER:AMOUNT=PAID where "
                    "it is in another currency; may be given several times");
    verb.add_option("--discount", discount, "NUMBER:AMOUNT of discount, in place of what is earned");
    verb.add_option("--allow-unearned", unearned, "Why more discount may be taken than is earned");
    verb.add_option("--deduct", deduct,
                    "NUMBER:REASON for the rest, NUMBER:AMOUNT:REASON for a part: what was kept back");
    verb.add_option("--write-off", writeOff, "NUMBER for the rest, NUMBER:AMOUNT for a part: a small difference");
    verb.add_flag("--other-customers", otherCustomers, "Invoices of other customers may be paid, too");
    verb.add_flag("--auto", automatic, "Apply the rest to the oldest open items");
}

std::vector<ApplyTo> ApplyWords::read(services::Books& books, Currency currency) const {
    Reader reader(books, currency);
    for (const std::string& text : allocate) reader.addAllocation(text);
    for (const std::string& text : discount) {
        const auto [number, amount] = halves(text);
        ApplyTo& to = reader.named("--discount", number);
        to.discount = amountOption("--discount", amount, reader.currencyOf(to.invoice));
        to.unearned = unearned;
    }
    for (const std::string& text : deduct) {
        const auto [before, reason] = halves(text);
        const auto [number, amount] = halves(before);
        const bool part = Money::parse(amount, currency).has_value();
        ApplyTo& to = reader.named("--deduct", part ? number : before);
        to.deduction = services::TakeOff{{}, reason};
        if (part) to.deduction->amount = amountOption("--deduct", amount, reader.currencyOf(to.invoice));
    }
    for (const std::string& text : writeOff) {
        const auto [number, amount] = halves(text);
        ApplyTo& to = reader.named("--write-off", number);
        to.writeOff = services::TakeOff{};
        if (!amount.empty()) to.writeOff->amount = amountOption("--write-off", amount, reader.currencyOf(to.invoice));
    }
    return std::move(reader.list);
}

}  // namespace duebook::cli
