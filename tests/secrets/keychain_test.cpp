// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include "mail/secret_name.h"

namespace duebook::ui {
namespace {

const QString key = QString::fromStdString(mail::secretKey("billing@acme.example", "mail.example.com"));

struct Found {
    std::optional<QString> password;
    QString trouble;
};

Found found(const QString& wanted) {
    QObject owner;
    std::optional<Found> answer;
    keychain::find(wanted, &owner, [&](std::optional<QString> password, const QString& trouble) {
        answer = Found{std::move(password), trouble};
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 30'000));
    return answer.value_or(Found());
}

QString kept(const QString& password) {
    QObject owner;
    std::optional<QString> answer;
    keychain::keep(key, password, &owner, [&](const QString& trouble) { answer = trouble; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 30'000));
    return answer.value_or(QString());
}

TEST(SecretStore, KeepsAPasswordAndForgetsIt) {
    EXPECT_FALSE(found(key).password);
    EXPECT_EQ(found(key).trouble, QString());
    const QString password = QStringLiteral("open sesame & öl");
    EXPECT_EQ(kept(password), QString());
    EXPECT_EQ(found(key).password, password);
    EXPECT_FALSE(found(QStringLiteral("smtp://other@mail.example.com")).password);
    EXPECT_EQ(kept(QStringLiteral("another")), QString());
    EXPECT_EQ(found(key).password, QStringLiteral("another"));
    QObject owner;
    bool gone = false;
    keychain::forget(key, &owner, [&](const QString& trouble) { gone = trouble.isEmpty(); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return gone; }, 30'000));
    EXPECT_FALSE(found(key).password);
}

// The command line asks for it in these words.
TEST(SecretStore, IsReadBySecretTool) {
    const QString password = QStringLiteral("open sesame & öl");
    EXPECT_EQ(kept(password), QString());
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"), {QStringLiteral("lookup"), QStringLiteral("user"), key,
                                               QStringLiteral("server"), QString::fromLatin1(mail::secretService)});
    ASSERT_TRUE(tool.waitForFinished());
    EXPECT_EQ(QString::fromUtf8(tool.readAllStandardOutput()), password);
}

TEST(SecretStore, TellsNothingOnceTheOwnerIsGone) {
    auto owner = std::make_unique<QObject>();
    bool told = false;
    keychain::find(key, owner.get(), [&](const std::optional<QString>&, const QString&) { told = true; });
    owner.reset();
    EXPECT_EQ(found(key).trouble, QString());
    EXPECT_FALSE(told);
}

TEST(NoSecretStore, SaysWhatIsWrong) {
    const Found none = found(key);
    EXPECT_FALSE(none.password);
    EXPECT_FALSE(none.trouble.isEmpty());
    EXPECT_FALSE(kept(QStringLiteral("x")).isEmpty());
}

}  // namespace
}  // namespace duebook::ui

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
