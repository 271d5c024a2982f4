// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger in a folder of its own, removed at the end; with short words for posting into it.
#pragma once
#include <unistd.h>

#include <filesystem>
#include <string>

#include "base/check.h"
#include "cash/allocate.h"
#include "services/books.h"
#include "store/customer_store.h"
#include "store/fact_writer.h"

namespace duebook::tests {

class ScratchFolder {
public:
    ScratchFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "duebook-test-XXXXXX").string();
        check(mkdtemp(name.data()) != nullptr, "a folder for the test");
        path_ = name;
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder() { std::filesystem::remove_all(path_); }
    std::string file(const std::string& name) const { return (path_ / name).string(); }

private:
    std::filesystem::path path_;
};

// Posts in one act for one customer, in the currency given; amounts in whole units of it.
class ScratchLedger {
public:
    explicit ScratchLedger(std::string_view currency = "EUR")
        : base(*Currency::fromCode(currency)),
          books(services::createLedger(
              {.place = folder.file("books.duebook"), .company = "Test", .currency = base, .country = ""}, "test")),
          transaction_(*books.db, db::Mode::write) {
        store::Customer customer;
        customer.id = {store::LedgerStore(*books.db).reserve("customer", 1)};
        customer.number = "C-1";
        customer.name = "One";
        store::CustomerStore(*books.db).insert(customer, {});
        writer_.emplace(*books.db, Instant{0});
    }
    // An invoice, and what was paid of it on a day.
    OpenItem invoice(Date issued, Date due, std::int64_t whole, std::optional<Currency> currency = {}) {
        return document(DocumentKind::invoice, issued, due, whole, currency.value_or(base), {}).first;
    }
    OpenCredit creditNote(Date issued, std::int64_t whole) {
        return document(DocumentKind::creditNote, issued, issued, whole, base, {}).second;
    }
    OpenCredit receipt(Date received, std::int64_t whole) {
        const Money amount(whole * base.unit(), base);
        return store::FactWriter::openCredit(writer_->add(Receipt{.id = {},
                                                                  .number = writer_->nextReceiptNumber(),
                                                                  .customer = {1},
                                                                  .received = received,
                                                                  .amount = amount,
                                                                  .base = amount,
                                                                  .reference = {},
                                                                  .entered = {}}));
    }
    void apply(OpenCredit& credit, OpenItem& item, std::int64_t whole, Date on) {
        const auto made = cash::allocate(credit, item, Money(whole * base.unit(), base), on, "credit", "item");
        check(made.has_value(), "an allocation of the test");
        writer_->add(*made, item, credit);
    }
    void pay(OpenItem& item, std::int64_t whole, Date on) {
        OpenCredit credit = receipt(on, whole);
        apply(credit, item, whole, on);
    }
    // Ends the act; nothing can be posted after it.
    services::Books& done() {
        writer_->finish("test", "test", "");
        transaction_.commit();
        return books;
    }

    ScratchFolder folder;
    Currency base;
    services::Books books;

private:
    std::pair<OpenItem, OpenCredit> document(DocumentKind kind, Date issued, Date due, std::int64_t whole,
                                             Currency currency, const std::string& text) {
        const Money gross(whole * currency.unit(), currency);
        std::optional<Money> value;
        if (currency == base) value = gross;
        Document draft{.id = {},
                       .kind = kind,
                       .number = "D-" + std::to_string(++documents_),
                       .customer = {1},
                       .issued = issued,
                       .due = due,
                       .gross = gross,
                       .tax = Money(0, currency),
                       .base = value,
                       .poNumber = {},
                       .description = text,
                       .entered = {},
                       .instalments = {}};
        if (kind == DocumentKind::invoice) draft.instalments.push_back({{}, 1, due, gross, value});
        const Document& posted = writer_->add(std::move(draft));
        const Instalment part =
            posted.instalments.empty() ? Instalment{{}, 1, due, gross, value} : posted.instalments[0];
        return {store::FactWriter::openItem(posted, part), store::FactWriter::openCredit(posted)};
    }

    db::Transaction transaction_;
    std::optional<store::FactWriter> writer_;
    int documents_ = 0;
};

}  // namespace duebook::tests
