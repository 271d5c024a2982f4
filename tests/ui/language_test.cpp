// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues are in the program, and what they say comes out of it. That they are complete sees tests/tidy.
#include "text/language.h"
#include "pages/cells.h"
#include "text/convert.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QTranslator>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

QString daysLate(int days) {
    return QCoreApplication::translate("DocumentContent", "%n days late", nullptr, days);
}

}  // namespace

TEST(Language, EveryOneOfThemHasItsCatalogue) {
    for (const Language& language : languages()) {
        QTranslator catalogue;
        EXPECT_TRUE(catalogue.load(u":/i18n/duebook_%1.qm"_s.arg(language.code))) << qPrintable(language.code);
    }
}

TEST(Language, EnglishKnowsOneFromMany) {
    EXPECT_EQ(daysLate(1), u"1 day late"_s);
    EXPECT_EQ(daysLate(2), u"2 days late"_s);
}

TEST(Language, GermanIsSpokenAlsoInWhatTheCoreSays) {
    QTranslator german;
    ASSERT_TRUE(german.load(u":/i18n/duebook_de.qm"_s));
    QCoreApplication::installTranslator(&german);
    EXPECT_EQ(lookOf(store::DocumentState::overdue).word, u"Überfällig"_s);
    EXPECT_EQ(daysLate(1), u"1 Tag überfällig"_s);
    EXPECT_EQ(sentence({Refusal::customerUnknown, "C-1"}), u"Einen Kunden C-1 gibt es nicht."_s);
    QCoreApplication::removeTranslator(&german);
    EXPECT_EQ(lookOf(store::DocumentState::overdue).word, u"Overdue"_s);
}

}  // namespace duebook::ui
