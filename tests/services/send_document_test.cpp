// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/send_document.h"

#include <gmock/gmock.h>

#include "mail/shipped.h"
#include "services/mail_templates.h"
#include "support/golden.h"
#include "support/mail_books.h"

namespace duebook::test {
namespace {

using services::DocumentLetter;
using services::previewDocument;
using services::sendDocument;
using ::testing::HasSubstr;

class Sending : public MailTest {
protected:
    CustomerId acme(const std::string& name = "Müller & Söhne <GmbH>", const std::string& email = "ap@example.com",
                    const std::string& language = "de") {
        store::Customer card;
        card.number = "C-1";
        card.name = name;
        card.email = email;
        card.language = language;
        return clerk().customer(card);
    }
    void invoice(CustomerId of) {
        clerk().post(anInvoice()
                         .of(of)
                         .over(eur(123450))
                         .numbered("2026/0001")
                         .ordered("PO-7")
                         .issued("2026-03-01")
                         .inParts({{day("2026-03-31"), eur(100000)}, {day("2026-04-30"), eur(23450)}}));
    }
    static DocumentLetter letter() {
        DocumentLetter asked;
        asked.number = "2026/0001";
        asked.files = {{mail::fileName("2026/0001.pdf"), "application/pdf", "%PDF"},
                       {"factur-x.xml", "application/xml", "<x/>"}};
        return asked;
    }
};
DUEBOOK_ON_BOTH_DATABASES(Sending);

TEST_P(Sending, WritesInTheCustomersLanguageToTheCustomersAddresses) {
    invoice(acme("Müller", "ap@example.com; owner@example.com"));
    const auto mail = previewDocument(books(), letter());
    ASSERT_TRUE(mail) << explain(mail.error());
    EXPECT_EQ(mail->from.name, "Acme Billing");
    ASSERT_EQ(mail->to.size(), 2U);
    EXPECT_EQ(mail->to[1].address.text(), "owner@example.com");
    EXPECT_EQ(mail->subject, "Rechnung 2026/0001 von Test & Sons");
    EXPECT_THAT(mail->text, HasSubstr("vom 1. März 2026 über 1.234,50"));
    EXPECT_THAT(mail->text, HasSubstr("- 234,50"));
    ASSERT_EQ(mail->attachments.size(), 2U);
    EXPECT_EQ(mail->attachments[0].name, "2026-0001.pdf");
    // a look at it puts nothing in
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM outbox"), 0);
}

TEST_P(Sending, SendsADocumentOnceAndAgainOnlyWhereItIsAnotherOccasion) {
    invoice(acme());
    const auto mail = sendDocument(books(), letter());
    ASSERT_TRUE(mail) << explain(mail.error());
    EXPECT_FALSE(mail->already);
    EXPECT_TRUE(sendDocument(books(), letter())->already);
    DocumentLetter copy = letter();
    copy.occasion = "copy of invoice 2026/0001 on 2026-03-31";
    copy.to = {"archive@acme.example"};
    copy.bcc = {"secret@acme.example"};
    copy.identity = "dunning";
    EXPECT_FALSE(sendDocument(books(), copy)->already);
    pass(10);
    ScriptedTransport transport;
    EXPECT_EQ(deliver(transport).sent, 3);
    EXPECT_EQ(transport.sent[1].sender, "ar@acme.example");
    EXPECT_THAT(transport.sent[1].content, HasSubstr("Reply-To: Acme <ada@acme.example>\r\n"));
    EXPECT_EQ(transport.sent[2].recipient, "secret@acme.example");
    EXPECT_EQ(transport.sent[2].content.find("secret"), std::string::npos);
    const store::OutboxRow sent = row(mail->ids[0]);
    EXPECT_EQ(sent.customerNumber, "C-1");
    EXPECT_EQ(sent.documentNumber, "2026/0001");
    EXPECT_EQ(sent.documentKind, DocumentKind::invoice);
    EXPECT_EQ(sent.templateName, "invoice");
    EXPECT_EQ(sent.language, "de");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Sending, RefusesHostileNamesWithTheFieldTheyCameFrom) {
    invoice(acme("Acme\r\nBcc: all@example.com"));
    services::MailTemplate naming{"invoice", "de", "Subject: Rechnung für {{customer.name}}\n\nText\n"};
    ASSERT_TRUE(services::saveMailTemplate(books(), naming));
    const auto mail = sendDocument(books(), letter());
    ASSERT_FALSE(mail);
    EXPECT_EQ(mail.error().refusal, Refusal::headerUnsafe);
    EXPECT_EQ(mail.error().subject, "customer.name");
    // in the text it is words, and no more
    naming.content = "Subject: Rechnung\n\nAn {{customer.name}}\n--- html\n<p>{{customer.name}}</p>\n";
    ASSERT_TRUE(services::saveMailTemplate(books(), naming));
    const auto harmless = previewDocument(books(), letter());
    ASSERT_TRUE(harmless) << explain(harmless.error());
    EXPECT_EQ(harmless->text, "An Acme\nBcc: all@example.com\n");
    EXPECT_EQ(harmless->subject, "Rechnung");
}

TEST_P(Sending, RefusesWhatIsMissingOrWrong) {
    EXPECT_EQ(sendDocument(books(), letter()).error().refusal, Refusal::documentUnknown);
    invoice(acme("Acme", ""));
    const auto nobody = sendDocument(books(), letter());
    EXPECT_EQ(nobody.error().refusal, Refusal::recipientMissing);
    EXPECT_EQ(nobody.error().subject, "Customer C-1");
    DocumentLetter wrong = letter();
    wrong.to = {"a@example.com", "b@@example.com"};
    EXPECT_EQ(sendDocument(books(), wrong).error().refusal, Refusal::addressInvalid);
    wrong.to = {"a@example.com"};
    wrong.identity = "nobody";
    EXPECT_EQ(sendDocument(books(), wrong).error().refusal, Refusal::mailIdentityUnknown);
    wrong.identity.clear();
    wrong.templateName = "love-letter";
    EXPECT_EQ(sendDocument(books(), wrong).error().refusal, Refusal::templateUnknown);
    wrong.templateName.clear();
    wrong.files[0].bytes.clear();
    EXPECT_EQ(sendDocument(books(), wrong).error().refusal, Refusal::attachmentInvalid);
    services::StatementLetter statement;
    statement.customer = "C-9";
    statement.asOf = day("2026-03-31");
    EXPECT_EQ(services::sendStatement(books(), statement).error().refusal, Refusal::customerUnknown);
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM outbox"), 0);
}

TEST_P(Sending, SaysInAStatementWhatIsOpenOnTheDay) {
    clerk().rate("USD", "2026-01-01", "0.5");
    const CustomerId of = acme("Müller", "ap@example.com", "en");
    const Document late = clerk().post(anInvoice().of(of).over(eur(10000)).numbered("1").due("2026-03-01"));
    clerk().post(anInvoice().of(of).over(money(5000, "CHF")).numbered("2").issued("2026-03-02").due("2026-04-01"));
    const Credit part = clerk().post(aReceipt().of(of).over(eur(4000)).on("2026-03-05"));
    ASSERT_TRUE(clerk().apply(part, late, eur(3000), "2026-03-05"));
    clerk().post(anInvoice().of(of).over(eur(100)).numbered("3").issued("2026-04-01").due("2026-05-01"));
    const auto items = services::statementItems(books(), of, day("2026-03-31"));
    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items[0].open, eur(7000));
    services::StatementLetter letter;
    letter.customer = "C-1";
    letter.asOf = day("2026-03-31");
    letter.items = items;
    const auto mail = services::previewStatement(books(), letter);
    ASSERT_TRUE(mail) << explain(mail.error());
    expectGolden("mail_statement.txt", mail->subject + "\n\n" + mail->text);
    letter.items.clear();
    EXPECT_THAT(services::previewStatement(books(), letter)->text, HasSubstr("nothing is open"));
    EXPECT_FALSE(services::sendStatement(books(), letter)->already);
    EXPECT_TRUE(services::sendStatement(books(), letter)->already);
}

TEST_P(Sending, HasTextsInFourLanguages) {
    const CustomerId of = acme();
    invoice(of);
    clerk().post(anInvoice().of(of).over(eur(5000)).numbered("2026/0002").issued("2026-03-01").due("2026-03-31"));
    const Credit note = clerk().post(aCreditNote().of(of).over(eur(2500)).numbered("CN-1").on("2026-03-15"));
    std::string all;
    for (const char* language : {"en", "de", "fr", "es"}) {
        for (const std::string number : {"2026/0001", "2026/0002", "CN-1"}) {
            DocumentLetter asked;
            asked.kind = number == "CN-1" ? DocumentKind::creditNote : DocumentKind::invoice;
            asked.number = number;
            asked.language = language;
            const auto mail = previewDocument(books(), asked);
            ASSERT_TRUE(mail) << explain(mail.error());
            all += "== " + std::string(language) + "\n" + mail->subject + "\n\n" + mail->text;
        }
        services::StatementLetter statement;
        statement.customer = "C-1";
        statement.asOf = day("2026-04-05");
        statement.language = language;
        statement.items = services::statementItems(books(), of, statement.asOf);
        const auto mail = services::previewStatement(books(), statement);
        ASSERT_TRUE(mail) << explain(mail.error());
        all += "== " + std::string(language) + "\n" + mail->subject + "\n\n" + mail->text;
    }
    expectGolden("mail_texts.txt", all);
}

TEST_P(Sending, KnowsEveryFieldThatItsTextsUse) {
    for (const services::MailTemplate& each : services::mailTemplates(books())) {
        EXPECT_FALSE(each.own);
        EXPECT_TRUE(services::saveMailTemplate(books(), each)) << each.name << " " << each.language;
    }
    EXPECT_EQ(services::mailTemplates(books()).size(), 12U);
}

TEST_P(Sending, KeepsTheCompanysOwnTexts) {
    services::MailTemplate own{"invoice", "de-AT", "Subject: Servus\n\nServus\n"};
    ASSERT_TRUE(services::saveMailTemplate(books(), own));
    EXPECT_EQ(services::mailTemplate(books(), "invoice", "de-AT")->content, own.content);
    EXPECT_FALSE(services::mailTemplate(books(), "invoice", "de-CH")->own);
    EXPECT_EQ(services::mailTemplate(books(), "invoice", "de-CH")->language, "de");
    EXPECT_EQ(services::mailTemplate(books(), "invoice", "ja")->language, "en");
    EXPECT_EQ(services::mailTemplate(books(), "invoice", "")->language, "en");
    EXPECT_EQ(services::mailTemplate(books(), "nothing", "en").error().refusal, Refusal::templateUnknown);
    own.version = 7;
    EXPECT_EQ(services::saveMailTemplate(books(), own).error().refusal, Refusal::staleVersion);
    own.version = services::mailTemplate(books(), "invoice", "de-AT")->version;
    EXPECT_TRUE(services::saveMailTemplate(books(), own));
    EXPECT_TRUE(services::resetMailTemplate(books(), "invoice", "de-AT"));
    EXPECT_EQ(services::resetMailTemplate(books(), "invoice", "de-AT").error().refusal, Refusal::templateUnknown);
    own.version = 0;
    for (const char* language : {"", "d", "DE", "de-at", "deutsch", "de_AT"}) {
        own.language = language;
        EXPECT_EQ(services::saveMailTemplate(books(), own).error().refusal, Refusal::valueInvalid) << language;
    }
    own = {"invoice", "de", "Subject: x\n\nAn {{customer.nam}}\n"};
    const auto faulty = services::saveMailTemplate(books(), own);
    EXPECT_EQ(faulty.error().refusal, Refusal::templateInvalid);
    EXPECT_EQ(faulty.error().subject, "line 3: there is no field {{customer.nam}}");
    own.name = "statement";
    own.content = "Subject: x\n\n{{document.number}}\n";
    EXPECT_FALSE(services::saveMailTemplate(books(), own));
    EXPECT_TRUE(verifies(books()));
}

struct AccountCase {
    const char* why;
    std::function<void(store::MailAccount&)> change;
    Refusal refusal;
};

TEST_P(Sending, ChecksTheAccountBeforeItIsKept) {
    using A = store::MailAccount;
    const A good = *services::mailAccount(books());
    const AccountCase cases[] = {
        {"no host", [](A& a) { a.host = " "; }, Refusal::mailAccountInvalid},
        {"an address as host", [](A& a) { a.host = "smtp://mail.example.com"; }, Refusal::mailAccountInvalid},
        {"a line break", [](A& a) { a.host = "mail.example.com\nx"; }, Refusal::mailAccountInvalid},
        {"port 0", [](A& a) { a.port = 0; }, Refusal::mailAccountInvalid},
        {"port 65536", [](A& a) { a.port = 65536; }, Refusal::mailAccountInvalid},
        {"an hour and more", [](A& a) { a.takeBackSeconds = 3601; }, Refusal::mailAccountInvalid},
        {"no time", [](A& a) { a.timeoutSeconds = 0; }, Refusal::mailAccountInvalid},
        {"no certificate", [](A& a) { a.caCertificate = "/etc/ca.pem"; }, Refusal::mailAccountInvalid},
        {"a user with a line break", [](A& a) { a.user = "a\r\nb"; }, Refusal::mailAccountInvalid},
        {"nobody", [](A& a) { a.identities.clear(); }, Refusal::mailAccountInvalid},
        {"two of a name", [](A& a) { a.identities[1].name = "billing"; }, Refusal::mailAccountInvalid},
        {"no name", [](A& a) { a.identities[0].name.clear(); }, Refusal::mailAccountInvalid},
        {"a wrong address", [](A& a) { a.identities[0].address = "billing"; }, Refusal::addressInvalid},
        {"no address", [](A& a) { a.identities[0].address.clear(); }, Refusal::addressInvalid},
        {"a wrong reply", [](A& a) { a.identities[0].replyTo = "a@@b.com"; }, Refusal::addressInvalid},
        {"two replies", [](A& a) { a.identities[0].replyTo = "a@b.com,c@d.com"; }, Refusal::mailAccountInvalid},
        {"a line break", [](A& a) { a.identities[0].display = "Acme\r\nBcc: x"; }, Refusal::headerUnsafe},
        {"a login in the clear",
         [](A& a) {
             a.user = "billing";
             a.security = mail::Security::none;
         },
         Refusal::mailLoginInClear},
        {"another version", [](A& a) { a.version = 99; }, Refusal::staleVersion},
    };
    for (const AccountCase& each : cases) {
        A changed = good;
        changed.version = 0;
        each.change(changed);
        const auto set = services::setMailAccount(books(), changed);
        ASSERT_FALSE(set) << each.why;
        EXPECT_EQ(set.error().refusal, each.refusal) << each.why;
    }
    EXPECT_EQ(services::mailAccount(books())->identities, good.identities);
    A local = good;
    local.host = "127.0.0.1";
    local.user = "billing";
    local.security = mail::Security::none;
    local.identities[0].address = "rechnung@Müller.de";
    EXPECT_TRUE(services::setMailAccount(books(), local));
    EXPECT_EQ(services::mailAccount(books())->identities[0].address, "rechnung@xn--mller-kva.de");
    EXPECT_EQ(services::setMailAccount(books(), local).error().refusal, Refusal::staleVersion);
}

}  // namespace
}  // namespace duebook::test
