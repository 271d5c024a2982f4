// SPDX-License-Identifier: GPL-3.0-or-later
// Sending to a real server of another make.
#include "mail/smtp.h"

#include <gtest/gtest.h>

#include "support/mail_server.h"

namespace duebook::mail {
namespace {

using test::MailServer;
using Kind = Outcome::Kind;

constexpr std::string_view content =
    "From: a@example.com\r\nSubject: x\r\n\r\nFirst line\r\n.\r\n..two dots\r\nlast line\r\n";

Envelope to(const std::string& recipient, std::string_view text = content) {
    return {"billing@acme.example", recipient, text};
}

class Smtp : public ::testing::Test {
protected:
    void SetUp() override {
        if (!MailServer::isInstalled()) GTEST_SKIP() << "python3-aiosmtpd or openssl is not installed";
    }
    static SmtpSettings withLogin(SmtpSettings settings, const std::string& password) {
        settings.user = "billing@acme.example";
        settings.password = password;
        return settings;
    }
    static constexpr const char* login = "billing@acme.example:sesame & öl";
    static constexpr const char* password = "sesame & öl";
};

TEST_F(Smtp, HandsTheMailOverAsItIs) {
    const MailServer server;
    SmtpTransport transport(server.settings());
    const Outcome outcome = transport.send(to("ap@example.com"));
    EXPECT_EQ(outcome.kind, Kind::accepted) << outcome.answer;
    EXPECT_EQ(outcome.code, 250);
    EXPECT_EQ(outcome.answer, "2.0.0 taken as 1");
    ASSERT_EQ(server.taken().size(), 1U);
    const test::TakenMail mail = server.taken().front();
    EXPECT_EQ(mail.content, content);
    EXPECT_EQ(mail.sender, "billing@acme.example");
    EXPECT_EQ(mail.recipients, std::vector<std::string>{"ap@example.com"});
    EXPECT_FALSE(mail.tls);
}

TEST_F(Smtp, EncryptsAndLogsIn) {
    for (const Security security : {Security::starttls, Security::tls}) {
        for (const char* mechanism : {"PLAIN", "LOGIN"}) {
            const MailServer server(security, {"--login", login, "--mechanism", mechanism});
            SmtpTransport transport(withLogin(server.settings(), password));
            const Outcome outcome = transport.send(to("ap@example.com"));
            EXPECT_EQ(outcome.kind, Kind::accepted) << outcome.answer;
            ASSERT_EQ(server.taken().size(), 1U);
            EXPECT_TRUE(server.taken().front().tls);
            EXPECT_EQ(server.taken().front().user, "billing@acme.example");
        }
    }
}

TEST_F(Smtp, SendsNothingWhereTheLoginIsRefused) {
    const MailServer server(Security::starttls, {"--login", login});
    SmtpTransport wrong(withLogin(server.settings(), "guess"));
    const Outcome refused = wrong.send(to("ap@example.com"));
    EXPECT_EQ(refused.kind, Kind::noSession);
    EXPECT_EQ(refused.code, 535);
    EXPECT_EQ(refused.answer.find("guess"), std::string::npos);
    SmtpTransport none(server.settings());
    const Outcome wanted = none.send(to("ap@example.com"));
    EXPECT_EQ(wanted.kind, Kind::noSession);
    EXPECT_EQ(wanted.code, 530);
    EXPECT_TRUE(server.taken().empty());
}

TEST_F(Smtp, TrustsNoCertificateThatItDoesNotKnow) {
    const MailServer server(Security::tls);
    SmtpSettings settings = server.settings();
    settings.caCertificate.clear();
    const Outcome strange = SmtpTransport(settings).send(to("ap@example.com"));
    EXPECT_EQ(strange.kind, Kind::noSession);
    EXPECT_EQ(strange.code, 0);
    EXPECT_NE(strange.answer.find("certificate"), std::string::npos) << strange.answer;
    settings = server.settings();
    settings.host = "ip6-localhost";  // a name that the certificate does not bear
    EXPECT_EQ(SmtpTransport(settings).send(to("ap@example.com")).kind, Kind::noSession);
    settings.caCertificate = "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n";
    EXPECT_EQ(SmtpTransport(settings).send(to("ap@example.com")).kind, Kind::noSession);
    EXPECT_TRUE(server.taken().empty());
}

TEST_F(Smtp, SendsNothingInTheClearWhereEncryptionWasAskedFor) {
    const MailServer server(Security::none);
    for (const Security wanted : {Security::starttls, Security::tls}) {
        SmtpSettings settings = withLogin(server.settings(), password);
        settings.security = wanted;
        settings.timeoutSeconds = 3;
        EXPECT_EQ(SmtpTransport(settings).send(to("ap@example.com")).kind, Kind::noSession);
    }
    EXPECT_TRUE(server.taken().empty());
}

TEST_F(Smtp, TellsForGoodFromForNow) {
    const MailServer server;
    SmtpTransport transport(server.settings());
    const Outcome refused = transport.send(to("refuse@example.com"));
    EXPECT_EQ(refused.kind, Kind::refused);
    EXPECT_EQ(refused.code, 550);
    EXPECT_EQ(refused.answer, "5.1.1 There is nobody 5.1.1 of that name");
    EXPECT_EQ(transport.send(to("ap@example.com")).kind, Kind::accepted);
    const Outcome later = transport.send(to("later@example.com"));
    EXPECT_EQ(later.kind, Kind::later);
    EXPECT_EQ(later.code, 451);
    const Outcome heavy = transport.send(to("heavy@example.com"));
    EXPECT_EQ(heavy.kind, Kind::refused);
    EXPECT_EQ(heavy.code, 552);
    EXPECT_EQ(transport.send(to("ap@example.com")).kind, Kind::accepted);
    EXPECT_EQ(server.taken().size(), 2U);
}

TEST_F(Smtp, KnowsWhatItCannotKnow) {
    const MailServer server;
    SmtpSettings settings = server.settings();
    settings.timeoutSeconds = 2;
    SmtpTransport transport(settings);
    const Outcome before = transport.send(to("cuthead@example.com"));
    EXPECT_EQ(before.kind, Kind::later) << before.answer;
    const Outcome cut = transport.send(to("cut@example.com"));
    EXPECT_EQ(cut.kind, Kind::unsure) << cut.answer;
    EXPECT_EQ(server.taken().size(), 1U);
    const Outcome hung = transport.send(to("hang@example.com"));
    EXPECT_EQ(hung.kind, Kind::unsure) << hung.answer;
    const Outcome lie = transport.send(to("lie@example.com"));
    EXPECT_EQ(lie.kind, Kind::unsure) << lie.answer;
    EXPECT_EQ(lie.answer.find('\x1b'), std::string::npos);
    EXPECT_EQ(server.taken().size(), 2U);
    EXPECT_EQ(transport.send(to("ap@example.com")).kind, Kind::accepted);
}

TEST_F(Smtp, TakesAServerThatRefusesTheSenderForATroubleOfTheAccount) {
    const MailServer server(Security::none, {"--break-at", "MAIL"});
    const Outcome outcome = SmtpTransport(server.settings()).send(to("ap@example.com"));
    EXPECT_EQ(outcome.kind, Kind::noSession);
    EXPECT_EQ(outcome.code, 550);
    const MailServer broken(Security::none, {"--break-at", "EHLO"});
    EXPECT_EQ(SmtpTransport(broken.settings()).send(to("ap@example.com")).kind, Kind::noSession);
}

TEST_F(Smtp, FindsNoServerWhereThereIsNone) {
    SmtpSettings settings;
    {
        const MailServer gone;
        settings = gone.settings();
    }
    const Outcome closed = SmtpTransport(settings).send(to("ap@example.com"));
    EXPECT_EQ(closed.kind, Kind::noSession);
    EXPECT_FALSE(closed.answer.empty());
    settings.host = "no-such-host.invalid";
    EXPECT_EQ(SmtpTransport(settings).send(to("ap@example.com")).kind, Kind::noSession);
}

TEST_F(Smtp, OpensAnotherConnectionWhereTheServerHasClosedItsOwn) {
    const MailServer server(Security::none, {"--close-after", "2"});
    SmtpTransport transport(server.settings());
    for (int i = 0; i < 7; ++i) EXPECT_EQ(transport.send(to("ap@example.com")).kind, Kind::accepted) << i;
    EXPECT_EQ(server.taken().size(), 7U);
}

TEST_F(Smtp, CarriesTenMegabytes) {
    const MailServer server(Security::starttls);
    SmtpTransport transport(server.settings());
    std::string large(content);
    while (large.size() < 10U << 20) large += ".bXktdGVzdC1ieXRlcy1hcmUtbm90LXJhbmRvbS1hdC1hbGwtYnV0LWxvbmc=\r\n";
    const Outcome outcome = transport.send(to("ap@example.com", large));
    EXPECT_EQ(outcome.kind, Kind::accepted) << outcome.answer;
    const auto taken = server.taken();
    ASSERT_EQ(taken.size(), 1U);
    EXPECT_TRUE(taken.front().content == large);
    // this server takes 64 MiB at most, and says so before the mail begins
    const std::string tooLarge(65U << 20, 'x');
    const Outcome refused = transport.send(to("ap@example.com", tooLarge));
    EXPECT_EQ(refused.kind, Kind::refused);
    EXPECT_EQ(refused.code, 552);
}

TEST_F(Smtp, LeavesTheEnvironmentsWebProxyAlone) {
    const MailServer server;
    setenv("ALL_PROXY", "http://127.0.0.1:9", 1);
    const Outcome outcome = SmtpTransport(server.settings()).send(to("ap@example.com"));
    unsetenv("ALL_PROXY");
    EXPECT_EQ(outcome.kind, Kind::accepted) << outcome.answer;
}

}  // namespace
}  // namespace duebook::mail
