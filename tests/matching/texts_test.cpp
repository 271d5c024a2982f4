// SPDX-License-Identifier: GPL-3.0-or-later
// How numbers, names and sums are found: tables of cases, found and not found side by side.
#include <gmock/gmock.h>

#include "base/payment_reference.h"
#include "matching/name_index.h"
#include "matching/number_index.h"
#include "matching/slips.h"
#include "matching/sums.h"

namespace duebook::matching {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Atoms atomsOf(std::string_view text) {
    Atoms atoms;
    atoms.add(text);
    return atoms;
}

// "1 number" for the first number, found as it is printed.
std::vector<std::string> found(const NumberIndex& index, std::string_view text) {
    std::vector<std::string> list;
    for (const NumberHit& hit : index.find(atomsOf(text)))
        list.push_back(std::to_string(hit.subject) + " " + std::string(nameOf(hit.clue)));
    return list;
}

NumberIndex invoices() {
    NumberIndex index(4);
    index.add(1, "RE-2026-10423", "");
    index.add(2, "RE-2026-10424", "");
    index.add(3, "00817", "");
    index.add(4, "INV/2025/0423", "RF18539007547034");
    index.add(5, "R-00007", "");
    return index;
}

TEST(NumberIndex, FindsNumbersHoweverTheyAreWritten) {
    const NumberIndex index = invoices();
    EXPECT_THAT(found(index, "Rechnung RE-2026-10423 vom 3.4."), ElementsAre("1 number"));
    EXPECT_THAT(found(index, "RE 2026 10423"), ElementsAre("1 number"));
    EXPECT_THAT(found(index, "re202610423"), ElementsAre("1 number"));
    EXPECT_THAT(found(index, "RE-2026-104 23"), ElementsAre("1 digits"));
    EXPECT_THAT(found(index, "2026-10423"), ElementsAre("1 digits"));
    EXPECT_THAT(found(index, "Nr. 10424, danke"), ElementsAre("2 digits"));
    EXPECT_THAT(found(index, "817"), ElementsAre("3 digits"));
    EXPECT_THAT(found(index, "00007"), ElementsAre("5 digits"));
    EXPECT_THAT(found(index, "INV2025423"), ElementsAre("4 number"));
    EXPECT_THAT(found(index, "RF18 5390 0754 7034"), ElementsAre("4 reference"));
    EXPECT_THAT(found(index, "RE-2026-10423, RE-2026-10424"), ElementsAre("1 number", "2 number"));
}

TEST(NumberIndex, LeavesAloneWhatOnlyLooksAlike) {
    const NumberIndex index = invoices();
    EXPECT_THAT(found(index, "RE-2026-104231"), IsEmpty());
    EXPECT_THAT(found(index, "210423"), IsEmpty());
    EXPECT_THAT(found(index, "RE-2025-10423"), IsEmpty()) << "of another year";
    EXPECT_THAT(found(index, "RE-2026-10432"), IsEmpty());
    EXPECT_THAT(found(index, "7"), IsEmpty()) << "a single digit names nothing";
    EXPECT_THAT(found(index, "R 7"), IsEmpty());
    EXPECT_THAT(found(index, ""), IsEmpty());
    EXPECT_THAT(found(index, "Miete April"), IsEmpty());
}

TEST(NumberIndex, NamesNoneWhereTooManyEndAlike) {
    NumberIndex index(20);
    for (int year = 0; year < 20; ++year) index.add(year, "RE-" + std::to_string(2000 + year) + "-0042", "");
    EXPECT_THAT(found(index, "0042"), IsEmpty());
    EXPECT_THAT(found(index, "2007-0042"), ElementsAre("7 digits"));
}

TEST(NumberIndex, ReadsReferencesWithRightCheckDigits) {
    NumberIndex index(2);
    index.add(1, "2026-10423", "");
    const auto carries = [&](std::string_view text, bool isReference) {
        std::vector<NumberHit> hits;
        index.findReferences(text, isReference, hits);
        return !hits.empty() && hits[0].subject == 1 && hits[0].clue == DocumentClue::reference;
    };
    for (const ReferenceKind kind : {ReferenceKind::creditor, ReferenceKind::swissQr})
        EXPECT_TRUE(carries(makeReference(kind, "202610423").value(), false));
    for (const ReferenceKind kind :
         {ReferenceKind::finnish, ReferenceKind::norwegianMod10, ReferenceKind::norwegianMod11}) {
        EXPECT_TRUE(carries(makeReference(kind, "202610423").value(), true));
        EXPECT_FALSE(carries(makeReference(kind, "202610423").value(), false)) << "anybody's digits fit one in ten";
    }
    EXPECT_TRUE(carries(makeReference(ReferenceKind::belgian, "202610423").value(), true));
    std::string wrong = makeReference(ReferenceKind::creditor, "202610423").value();
    wrong[2] = wrong[2] == '1' ? '2' : '1';
    EXPECT_FALSE(carries(wrong, true));
}

TEST(NumberIndex, SeesThatAnotherNumberIsNamed) {
    const NumberIndex index = invoices();
    const auto another = [&](std::string_view text) {
        const Atoms atoms = atomsOf(text);
        return index.namesAnother(atoms, index.find(atoms));
    };
    EXPECT_TRUE(another("RE-2026-99999"));
    EXPECT_TRUE(another("Rechnung 10999"));
    EXPECT_FALSE(another("RE-2026-10423"));
    EXPECT_FALSE(another("Zahlung vom 03.04.26"));
}

TEST(Slips, AreOneSignOnly) {
    const auto like = [](std::string_view text) { return likenessIn(atomsOf(text), "RE-2026-10423"); };
    for (const std::string_view text :
         {"RE-2026-10428", "RE-2026-1423", "RE-2026-104123", "RE-2026-01423", "2026-10428", "bezahlt RE 2026 10433"})
        EXPECT_EQ(like(text), Likeness::oneSlip) << text;
    for (const std::string_view text : {"RE-2O26-1O423", "RE-2026-IO423", "2026-1O423"})
        EXPECT_EQ(like(text), Likeness::looksSame) << text;
    for (const std::string_view text : {"RE-2026-10588", "RE-2026-20428", "", "RE", "2026", "10.423,00"})
        EXPECT_EQ(like(text), Likeness::none) << text;
    EXPECT_EQ(likenessIn(atomsOf("423"), "424"), Likeness::none) << "too short to tell";
}

TEST(Sums, AreFoundWhereThereIsOneOnly) {
    const std::vector<std::int64_t> amounts = {10000, 20050, 30001, 44444};
    EXPECT_THAT(onlySum(amounts, 40001).value(), ElementsAre(0, 2));
    EXPECT_THAT(onlySum(amounts, 104495).value(), ElementsAre(0, 1, 2, 3));
    EXPECT_FALSE(onlySum(amounts, 20050)) << "one alone is no sum";
    EXPECT_FALSE(onlySum(amounts, 12345));
    EXPECT_FALSE(onlySum(std::vector<std::int64_t>{100, 100, 50}, 150)) << "in two ways";
    EXPECT_FALSE(onlySum(std::vector<std::int64_t>(60, 1), 30)) << "too many to tell";
}

TEST(Sums, TellNothingWhereTheyAreMany) {
    EXPECT_TRUE(sumsTell(std::vector<std::int64_t>{123456, 654321, 333333, 98765}, 222221));
    EXPECT_FALSE(sumsTell(std::vector<std::int64_t>(20, 12345), 24690));
    EXPECT_FALSE(sumsTell(std::vector<std::int64_t>{10000, 20000, 30000, 40000}, 50000)) << "round amounts";
}

TEST(NameIndex, KnowsNamesOfAnyScriptAndCut) {
    NameIndex index;
    index.add(1, "Müller & Söhne Maschinenbau Gesellschaft mbH");
    index.add(2, "Müller Spedition GmbH");
    index.add(3, "ООО Ромашка");
    index.add(4, "株式会社山田製作所");
    index.add(5, "Société Générale de Câbles");
    index.finish();
    const auto best = [&](std::string_view name) {
        const auto hits = index.find(name);
        return hits.empty() || hits[0].likeness < NameIndex::same ? 0 : hits[0].subject;
    };
    EXPECT_EQ(best("MUELLER & SOEHNE MASCHINENBAU GESEL"), 1);
    EXPECT_EQ(best("Muller Spedition GmbH"), 2);
    EXPECT_EQ(best("ооо ромашка"), 3);
    EXPECT_EQ(best("株式会社山田製作所"), 4);
    EXPECT_EQ(best("SOCIETE GENERALE DE CABLES"), 5);
    EXPECT_EQ(best("GmbH"), 0);
    EXPECT_EQ(best("Meier Transporte"), 0);
    EXPECT_EQ(best(""), 0);
}

}  // namespace
}  // namespace duebook::matching
