// SPDX-License-Identifier: GPL-3.0-or-later
// Random acts of billing against a bookkeeping as plain as can be: after every act both know what is open and what each
// tax account holds, and the ledger verifies.
#include <map>
#include <random>

#include "services/billing_books.h"
#include "store/aging_store.h"

namespace duebook::test {
namespace {

// What a clerk with pen and paper would note.
struct Note {
    std::string number;
    std::int64_t open = 0;
    std::int64_t left = 0;  // not credited yet
    Date issued = Date::fromDays(0), discountUntil = Date::fromDays(0);
    std::int64_t amount = 0, discount = 0, given = 0;
};
struct Cash {
    std::string receipt;
    std::int64_t unapplied = 0;
    Date received = Date::fromDays(0);
    struct Use {
        std::size_t invoice;
        std::int64_t cash, discount;
    };
    std::vector<Use> uses;
};

class BillingSimulation : public BillingTest {
protected:
    std::size_t below(std::size_t n) { return random_() % n; }
    Date someDay() { return day("2026-03-01").plusDays(static_cast<std::int64_t>(below(28))); }

    std::string invoice() {
        const std::string price = std::to_string(1 + below(500)) + "." + std::to_string(10 + below(89));
        Json terms = {{"net_days", 30}};
        if (below(2) == 0) terms["discounts"] = {{{"days", 10}, {"percent", std::to_string(1 + below(3))}}};
        const std::string tax = below(3) == 0 ? "DE-S-7" : "DE-S-19";
        Json draft = draftOf({line("a", price, tax, std::to_string(1 + below(3))), line("b", "7.77", "DE-S-19")},
                             {{"terms", terms}, {"date", someDay().iso()}});
        if (below(4) == 0) draft["discount_percent"] = "3";
        const std::string number = issue(draft);
        const auto posted = shown(number).document;
        Note note{number,        posted.gross.minor(),       posted.gross.minor(),
                  posted.issued, posted.issued.plusDays(-1), posted.gross.minor()};
        if (!posted.instalments[0].discounts.empty()) {
            note.discountUntil = posted.instalments[0].discounts[0].until;
            note.discount = posted.instalments[0].discounts[0].amount.minor();
        }
        invoices_.push_back(note);
        return "issue " + number;
    }
    std::string receive() {
        Note& note = invoices_[below(invoices_.size())];
        if (note.open == 0) return invoice();
        const Date on = std::max(someDay(), note.issued);
        std::int64_t earned = on <= note.discountUntil ? discountOf(note) : 0;
        if (earned >= note.open) earned = 0;
        const std::int64_t choices[] = {note.open, note.open - earned,
                                        1 + static_cast<std::int64_t>(below(static_cast<std::size_t>(note.open)))};
        const std::int64_t cash = choices[below(3)];
        Cash money{pay(note.number, eur(cash), on.iso()), 0, on, {}};
        const std::int64_t short_ = note.open - cash;
        const std::int64_t discount = short_ <= earned ? short_ : 0;
        money.uses.push_back({static_cast<std::size_t>(&note - invoices_.data()), cash, discount});
        note.open -= cash + discount;
        note.given += discount;
        receipts_.push_back(money);
        return "pay " + note.number + " " + std::to_string(cash) + " with " + std::to_string(discount);
    }
    static std::int64_t discountOf(const Note& note) {
        return divide(Wide{note.discount} * (note.amount - note.given), note.amount, Round::halfAwayFromZero);
    }
    std::string unallocate() {
        Cash& money = receipts_[below(receipts_.size())];
        if (money.uses.empty()) return receive();
        EXPECT_TRUE(services::unallocateReceipt(books(), {money.receipt, day("2026-03-31")}));
        for (const auto& use : money.uses) {
            invoices_[use.invoice].open += use.cash + use.discount;
            invoices_[use.invoice].given -= use.discount;
            money.unapplied += use.cash;
        }
        money.uses.clear();
        return "unallocate " + money.receipt;
    }
    std::string creditSome() {
        Note& note = invoices_[below(invoices_.size())];
        if (note.left == 0) return receive();
        const bool whole = below(3) == 0;
        const std::int64_t amount =
            whole ? note.left : 1 + static_cast<std::int64_t>(below(static_cast<std::size_t>(note.left)));
        services::CreditRequest request{.invoice = note.number};
        if (!whole) request.amount = eur(amount);
        const std::string number = credit(request);
        const std::int64_t applied = std::min(amount, note.open);
        note.left -= amount;
        note.open -= applied;
        note.given += applied;
        if (applied < amount) credits_[number] = amount - applied;
        return "credit " + note.number + " " + std::to_string(amount);
    }
    std::string writeOff() {
        Note& note = invoices_[below(invoices_.size())];
        if (note.open == 0) return receive();
        const std::int64_t amount = 1 + static_cast<std::int64_t>(below(static_cast<std::size_t>(note.open)));
        EXPECT_TRUE(services::writeOffInvoice(books(), {note.number, "test", eur(amount), {}}));
        note.open -= amount;
        note.given += amount;
        return "write off " + note.number + " " + std::to_string(amount);
    }
    void expectSame(const std::string& act) {
        std::map<std::string, std::int64_t> wanted = credits_, there;
        for (const Note& note : invoices_) {
            if (note.open != 0) wanted[note.number] = note.open;
        }
        for (const Cash& money : receipts_) {
            if (money.unapplied != 0) wanted[money.receipt] = money.unapplied;
        }
        db::Statement q(*books().db, R"sql(
            SELECT d.number, o.open_minor FROM open_item o JOIN document d ON d.id = o.document_id
            UNION ALL SELECT COALESCE(r.number, d.number), c.open_minor FROM open_credit c
            LEFT JOIN receipt r ON r.id = c.credit_id LEFT JOIN document d ON d.id = c.credit_id)sql");
        while (q.next()) there[q.text(0)] += q.integer(1);
        ASSERT_EQ(there, wanted) << act;
        std::int64_t control = 0, balance = 0;
        for (const auto& [number, open] : wanted) control += (number[0] == 'R' || number[0] == 'C') ? -open : open;
        for (const auto& b : store::controlAccountOn(*books().db, Date::fromDays(100'000))) balance += b.minor;
        ASSERT_EQ(balance, control) << act;
    }
    std::vector<Note> invoices_;
    std::vector<Cash> receipts_;
    std::map<std::string, std::int64_t> credits_;
    std::mt19937 random_{20260331};
};

TEST_P(BillingSimulation, AgreesWithPenAndPaperAfterEveryAct) {
    for (int i = 0; i < 120; ++i) {
        const std::size_t dice = below(100);
        const std::string act = dice < 30 || invoices_.empty()    ? invoice()
                                : dice < 60                       ? receive()
                                : dice < 72 && !receipts_.empty() ? unallocate()
                                : dice < 88                       ? creditSome()
                                                                  : writeOff();
        expectSame("act " + std::to_string(i) + ": " + act);
        if (HasFatalFailure()) return;
        if (i % 15 == 0) ASSERT_TRUE(verifies(books())) << act;
    }
    EXPECT_TRUE(verifies(books()));
    // what was given back of the tax is what the credit notes and the discounts say, to the cent
    EXPECT_EQ(number(*books().db, R"sql(
        SELECT (SELECT COALESCE(CAST(SUM(CASE WHEN d.kind = 1 THEN d.tax_minor ELSE -d.tax_minor END) AS BIGINT), 0)
                FROM document d)
             - (SELECT COALESCE(CAST(SUM(t.tax_minor) AS BIGINT), 0) FROM adjustment_tax t
                JOIN adjustment j ON j.id = t.adjustment_id WHERE j.kind = 1)
             - (SELECT CAST(SUM(CASE WHEN b.role = 'tax' THEN p.amount_minor WHEN a.role = 'tax' THEN -p.amount_minor
                                     ELSE 0 END) AS BIGINT)
                FROM posting p JOIN account a ON a.id = p.debit_account_id JOIN account b ON b.id = p.credit_account_id))sql"),
              0);
}

DUEBOOK_ON_BOTH_DATABASES(BillingSimulation);

}  // namespace
}  // namespace duebook::test
