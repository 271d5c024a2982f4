// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/canonical.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "ledger/chain.h"
#include "support/drafts.h"
#include "support/golden.h"

namespace duebook::test {
namespace {

constexpr Instant entered{1'769'847'300'123};

Document invoice() {
    Document d = anInvoice()
                     .of({7})
                     .numbered("INV-2026-000042")
                     .ordered("PO|17")
                     .forWhat("Größe 3\nlines: 2")
                     .over(usd(120001))
                     .taxed(usd(20001))
                     .issued("2026-01-01")
                     .inParts({{day("2026-01-31"), usd(60000)}, {day("2026-03-02"), usd(60001)}})
                     .document("", eur(110000));
    d.id = {101};
    d.instalments[0] = {{102}, 1, d.instalments[0].due, d.instalments[0].amount, d.instalments[0].base};
    d.instalments[1] = {{103}, 2, d.instalments[1].due, d.instalments[1].amount, d.instalments[1].base};
    d.entered = entered;
    return d;
}

std::vector<Receipt> receipts() {
    Receipt plain = aReceipt().of({7}).numbered("R-1").over(money(5000, "JPY")).on("2026-02-01").receipt("", {});
    plain.id = {104};
    plain.entered = entered;
    Receipt rated = aReceipt().of({8}).numbered("").over(usd(1)).on("1969-12-31").referring("x").receipt("5:a", eur(1));
    rated.id = {105};
    rated.entered = {-1};
    return {plain, rated};
}

std::vector<Allocation> allocations() {
    const Allocation made{{106},
                          {CreditKind::receipt, 105},
                          {102},
                          {7},
                          day("2026-01-01"),
                          day("2026-01-31"),
                          day("2026-02-01"),
                          day("2026-02-05"),
                          usd(1),
                          eur(1),
                          {},
                          {},
                          entered};
    Allocation back = made;
    back.id = {107};
    back.credit.kind = CreditKind::creditNote;
    back.amount = usd(-1);
    back.base.reset();
    back.creditBase = eur(-1);
    back.reverses = AllocationId{106};
    return {made, back};
}

// These texts are sealed in every ledger in use. A change here needs a new format number, never a new golden file.
TEST(Canonical, TextsStayAsTheyWereSealed) {
    std::string text;
    appendCanonical(text, invoice());
    Document note = aCreditNote().of({7}).numbered("CN-1").over(eur(100)).on("2026-02-28").creditNote("", eur(100));
    note.id = {108};
    note.entered = entered;
    appendCanonical(text, note);
    for (const Receipt& r : receipts()) appendCanonical(text, r);
    for (const Allocation& a : allocations()) appendCanonical(text, a);
    expectGolden("canonical.txt", text);
}

// What came with schema 7; the texts of before stay as they are beside it.
TEST(Canonical, TextsOfReceiptsThatWereReturnedAssignedOrPaidForOthers) {
    std::string text;
    Receipt paid = receipts().front();
    paid.payer = "Holding";
    paid.method = "cheque";
    paid.charges = money(50, "JPY");
    appendCanonical(text, paid);
    Allocation across = allocations().front();
    across.from = CreditSide{{8}, eur(2)};
    appendCanonical(text, across);
    appendCanonical(text, Payout{{109},
                                 PayoutKind::returned,
                                 {CreditKind::receipt, 104},
                                 {7},
                                 day("2026-02-01"),
                                 day("2026-02-09"),
                                 money(5000, "JPY"),
                                 {},
                                 eur(30),
                                 "AC04",
                                 entered});
    appendCanonical(text, Assignment{{110}, {104}, {9}, entered});
    expectGolden("canonical_receipts.txt", text);
}

TEST(Canonical, TextsTellApartWhatLooksAlike) {
    std::string one, other;
    Receipt r = receipts().front();
    r.number = "A|1:B";
    r.reference = "";
    appendCanonical(one, r);
    r.number = "A";
    r.reference = "1:B";
    appendCanonical(other, r);
    EXPECT_NE(one, other);
}

TEST(Chain, HashesAreSha256) {
    Sha256 hash;
    EXPECT_EQ(hash.finish(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    hash.add("a");
    hash.add("bc");
    EXPECT_EQ(hash.finish(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    hash.add("abc");
    EXPECT_EQ(hash.finish(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

std::vector<Act> acts() {
    std::vector<Act> list = {
        {1, entered, "ada", "ledger.create", "Test & Sons", {}, {}, "v1|ledger|11:Test & Sons|EUR|DE", {}, {}},
        {2, {entered.ms + 1}, "bob", "import.invoices", "a|b\n.csv", 1, 9, factsPayload(1, 9, "d1"), {}, {}},
        {3, {entered.ms + 2}, "", "period.close", "2026-01-31", {}, {}, "v1|period|20484", {}, {}}};
    std::string before(chainStart);
    for (Act& act : list) {
        act.prevHash = before;
        before = act.hash = hashOf(act);
    }
    return list;
}

TEST(Chain, StaysAsItWasSealed) {
    std::string text;
    for (const Act& act : acts()) text += std::to_string(act.seq) + " " + act.act + " " + act.hash + "\n";
    expectGolden("chain.txt", text);
}

TEST(Chain, SealsEveryFieldOfAnAct) {
    const Act act = acts()[1];
    std::vector<Act> changed(9, act);
    changed[0].seq = 3;
    changed[1].at.ms += 1;
    changed[2].actor = "eve";
    changed[3].act = "import.receipts";
    changed[4].subject += " ";
    changed[5].firstFact.reset();
    changed[6].lastFact = 10;
    changed[7].payload += "0";
    changed[8].prevHash = std::string(chainStart);
    for (const Act& other : changed) EXPECT_NE(hashOf(other), act.hash);
}

}  // namespace
}  // namespace duebook::test
