// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/message.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "mail/encode.h"
#include "support/golden.h"
#include "support/read_mail.h"

namespace duebook::mail {
namespace {

using Json = nlohmann::json;

Mailbox box(const std::string& name, const std::string& address) {
    return {name, *Address::parse(address)};
}

Message aMessage() {
    Message m{.from = box("Acme Billing", "billing@acme.example"), .to = {box("", "ap@example.com")}};
    m.subject = "Invoice 2026-0001";
    m.text = "Dear customer,\n\nplease find our invoice attached.\n";
    m.messageId = "4f1c0a@acme.example";
    m.sent = Instant{1'774'944'901'000};  // 2026-03-31 08:15:01
    return m;
}

std::string unfolded(std::string_view lines) {
    std::string out(lines);
    for (std::size_t at = 0; (at = out.find("\r\n", at)) != std::string::npos;) out.erase(at, 2);
    return out;
}

std::string withLf(std::string text) {
    std::erase(text, '\r');
    return text;
}

Json boxes(const std::vector<std::pair<std::string, std::string>>& pairs) {
    Json list = Json::array();
    for (const auto& [name, address] : pairs) list.push_back(Json::array({name, address}));
    return list;
}

TEST(Message, IsWrittenAsTheStandardsWantIt) {
    Message m = aMessage();
    m.from.name = "Müller & Söhne GmbH";
    m.replyTo = box("Billing, Acme \"A\"", "reply@acme.example");
    m.to = {box("Zoë Größer", "zoe@example.com"), box("A.P.", "ap@example.com")};
    m.cc = {box("", "copy@example.com")};
    m.bcc = {box("", "secret@example.com")};
    m.subject = "Rechnung 2026-0001 über 1.234,50 € von Müller & Söhne";
    m.text =
        "Größe: 1 = 1\n.\nFrom here on \na line that is far longer than seventy-six signs, so that it has to be broken "
        "softly somewhere\n";
    m.html = "<p>Größe</p>\n";
    m.attachments = {{"Rechnung Größer 2026.pdf", "application/pdf", "%PDF-1.7 not really"},
                     {"factur-x.xml", "application/xml", "<x/>"}};
    const auto bytes = write(m);
    ASSERT_TRUE(bytes);
    test::expectGolden("mail.txt", *bytes);
}

TEST(Message, IsReadByAnotherProgramAsItWasMeant) {
    struct Texts {
        std::string name, subject, text, file;
    };
    const std::string emoji = "💶 Zahlung fällig 👨‍👩‍👧‍👦 " + std::string(40, 'x') + " 🇩🇪";
    const Texts texts[] = {
        {"Acme", "Plain", "Plain\n", "a.pdf"},
        {emoji, emoji, emoji + "\n\n\n" + emoji + "\n", emoji + ".pdf"},
        {"שלום בע\"מ", "חשבונית 2026-0001 לתשלום", "שלום\n", "חשבונית.pdf"},
        {"السلام", "فاتورة", "\u200Fفاتورة\n", "فاتورة.pdf"},
        {"a, b; (c) <d> [e] : \\ \"f\" @ .", "a =?UTF-8?Q?b?= c", "=?UTF-8?Q?b?=\n", "semi;colon, 'quote' = %41.pdf"},
        {std::string(120, 'n'), std::string(900, 's'), std::string(2000, 't') + "\n", std::string(200, 'f') + ".pdf"},
        {"two  blanks", "two  blanks ", "trailing blank \ntab\t\n --\n.\n..\n", "x .pdf"},
        {"ends with \\", "=?", "=3D=\n--=_mixed_4f1c0a@acme.example\n", "\".pdf"},
        {"x", "a " + std::string(76, 'b') + " c " + std::string(61, 'd'), "no end of line", "x"},
        {"日本語の名前がとても長い株式会社日本語の名前がとても長い株式会社", "請求書番号二〇二六", "請求書\n",
         "請求書.pdf"},
    };
    std::vector<std::string> mails;
    for (const Texts& t : texts) {
        Message m = aMessage();
        m.from.name = t.name;
        m.to = {box(t.name, "a@example.com"), box(t.name, "b@example.com"), box("", "c@example.com")};
        m.subject = t.subject;
        m.text = t.text;
        m.html = "<p>" + t.text + "</p>\n";
        std::string bytes;
        for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
        m.attachments = {{t.file, "application/pdf", bytes}, {"second.xml", "application/xml", "<x/>\n"}};
        const auto written = write(m);
        ASSERT_TRUE(written) << written.error().subject;
        mails.push_back(*written);
    }
    const Json read = test::readMails(mails);
    if (read.empty()) GTEST_SKIP() << "python3 is not installed";
    for (std::size_t i = 0; i < mails.size(); ++i) {
        const Texts& t = texts[i];
        const Json& mail = read[i];
        SCOPED_TRACE(mails[i].substr(0, 800));
        EXPECT_EQ(mail["faults"], Json::array());
        EXPECT_EQ(mail["from"], boxes({{t.name, "billing@acme.example"}}));
        EXPECT_EQ(mail["to"], boxes({{t.name, "a@example.com"}, {t.name, "b@example.com"}, {"", "c@example.com"}}));
        EXPECT_EQ(mail["subject"], t.subject);
        EXPECT_EQ(mail["date"], 1'774'944'901);
        EXPECT_EQ(mail["message_id"], "<4f1c0a@acme.example>");
        const std::string end = t.text.ends_with('\n') ? "" : "\n";
        EXPECT_EQ(withLf(mail["text"]), t.text + end);
        EXPECT_EQ(withLf(mail["html"]), "<p>" + t.text + "</p>\n");
        EXPECT_EQ(mail["attachments"][0][0], t.file);
        EXPECT_EQ(mail["attachments"][0][1], "application/pdf");
        EXPECT_TRUE(mail["attachments"][0][2].get<std::string>().starts_with("00010203"));
        EXPECT_EQ(mail["attachments"][0][2].get<std::string>().size(), 512U);
        EXPECT_EQ(mail["attachments"][1][2], "3c782f3e0a");
        EXPECT_EQ(mail["attachments"].size(), 2U);
        EXPECT_LE(mail["longest_line"], 78);
        EXPECT_EQ(mail["bare_ends"], 0);
        EXPECT_EQ(mail["ascii"], true);
    }
}

TEST(Message, HasNoBoundaryInsideOfAPart) {
    Message m = aMessage();
    m.attachments = {{"a.pdf", "application/pdf", "x"}};
    const auto boundaryIn = [](const std::string& mail) {
        const std::size_t at = mail.find("boundary=\"") + 10;
        return mail.substr(at, mail.find('"', at) - at);
    };
    const std::string first = boundaryIn(*write(m));
    m.text = "--" + first + "--\n--" + first + "_1\n";
    const std::string mail = *write(m);
    const std::string second = boundaryIn(mail);
    EXPECT_NE(second, first);
    EXPECT_EQ(m.text.find("--" + second), std::string::npos);
    std::size_t count = 0;
    for (std::size_t at = 0; (at = mail.find("\r\n--" + second, at)) != std::string::npos; ++at) ++count;
    EXPECT_EQ(count, 3U);  // two parts and the end
}

TEST(Message, KeepsCopiesInSecretSecret) {
    Message m = aMessage();
    m.to.clear();
    m.bcc = {box("Hidden", "secret@example.com"), box("", "ap@example.com")};
    const std::string mail = *write(m);
    EXPECT_EQ(mail.find("secret"), std::string::npos);
    EXPECT_EQ(mail.find("Hidden"), std::string::npos);
    EXPECT_NE(mail.find("To: undisclosed-recipients:;\r\n"), std::string::npos);
    EXPECT_EQ(recipientsOf(m).size(), 2U);
}

TEST(Message, NamesEachRecipientOnce) {
    Message m = aMessage();
    m.cc = {box("again", "ap@example.com"), box("", "other@example.com")};
    m.bcc = {box("", "other@example.com")};
    const auto all = recipientsOf(m);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[1].text(), "other@example.com");
}

// Whatever is tried in a header: refused, or still in the place where it was put.
TEST(Message, LetsNobodyWriteHeadersOfHisOwn) {
    for (const std::string evil : {"Acme\r\nBcc: all@example.com", "Acme\nBcc: all@example.com",
                                   "Acme\rBcc: all@example.com", "Acme\r\n\r\nbody", "Acme\x01", "Acme\x7f",
                                   "Acme\u0085Bcc: x", "Acme\u202Efdp.exe", "Acme\xff", "\r\n", "\x1b[2J"}) {
        const auto refused = [](const Message& m, const std::string& field) {
            const auto written = write(m);
            ASSERT_FALSE(written);
            EXPECT_EQ(written.error().refusal, Refusal::headerUnsafe);
            EXPECT_EQ(written.error().subject, field);
        };
        Message from = aMessage(), reply = aMessage(), to = aMessage(), cc = aMessage(), subject = aMessage(),
                id = aMessage(), file = aMessage(), type = aMessage();
        from.from.name = evil;
        reply.replyTo = box(evil, "a@example.com");
        to.to[0].name = evil;
        cc.cc = {box(evil, "a@example.com")};
        subject.subject = evil;
        id.messageId = evil;
        refused(from, "from");
        refused(reply, "reply-to");
        refused(to, "to");
        refused(cc, "cc");
        refused(subject, "subject");
        refused(id, "message-id");
        file.attachments = {{evil, "application/pdf", "x"}};
        type.attachments = {{"a.pdf", "application/pdf" + evil, "x"}};
        EXPECT_EQ(write(file).error().refusal, Refusal::attachmentInvalid);
        EXPECT_EQ(write(type).error().refusal, Refusal::attachmentInvalid);
    }
}

TEST(Message, RefusesAttachmentsThatCannotBe) {
    for (const char* name : {"", "..", ".", "a/b.pdf", "..\\x.pdf", " a.pdf"}) {
        Message m = aMessage();
        m.attachments = {{name, "application/pdf", "x"}};
        EXPECT_EQ(write(m).error().refusal, Refusal::attachmentInvalid) << name;
    }
    Message empty = aMessage();
    empty.attachments = {{"a.pdf", "application/pdf", ""}};
    EXPECT_EQ(write(empty).error().refusal, Refusal::attachmentInvalid);
    Message large = aMessage();
    large.attachments = {{"a.pdf", "application/pdf", std::string(13U << 20, 'x')},
                         {"b.pdf", "application/pdf", std::string((12U << 20) + 1, 'x')}};
    EXPECT_EQ(write(large).error().refusal, Refusal::mailTooLarge);
    EXPECT_EQ(write(large).error().subject, "26 MiB");
    Message nobody = aMessage();
    nobody.to.clear();
    EXPECT_EQ(write(nobody).error().refusal, Refusal::recipientMissing);
}

TEST(FileName, CanBeSavedAnywhere) {
    EXPECT_EQ(fileName("Invoice 2026/0001: \"x\"?.pdf"), "Invoice 2026-0001- -x--.pdf");
    EXPECT_EQ(fileName("..\\..\\etc"), "file..-..-etc");
    EXPECT_EQ(fileName("a\r\nb"), "a  b");
    EXPECT_EQ(fileName(""), "file");
    EXPECT_LE(fileName(std::string(500, 'x')).size(), 100U);
}

TEST(EncodedText, TakesTheShortestWay) {
    EXPECT_EQ(encodeText("plain\n").encoding, "7bit");
    EXPECT_EQ(encodeText("plain\n").lines, "plain\r\n");
    EXPECT_EQ(encodeText("a\r\nb\rc\nd").lines, "a\r\nb\r\nc\r\nd\r\n");
    EXPECT_EQ(encodeText("Größe und vieles mehr\n").encoding, "quoted-printable");
    EXPECT_EQ(encodeText("請求書請求書請求書\n請求書請求書請求書\n請求書請求書請求書\n請求書請求書請求書\n").encoding,
              "base64");
    EXPECT_EQ(encodeText("blank at the end \n").lines, "blank at the end=20\r\n");
}

RC_GTEST_PROP(HeaderText, FoldsWithoutLosingASign, (const std::vector<std::string>& words)) {
    std::string text;
    for (const std::string& word : words) {
        for (const char c : word) text += c >= ' ' && c <= '~' ? c : ' ';
        text += ' ';
    }
    const std::string header = headerText(text, 9);
    for (std::size_t at = 0; (at = header.find("\r\n", at)) != std::string::npos; at += 2)
        RC_ASSERT(at + 2 < header.size() && header[at + 2] == ' ');
    if (header.find("=?UTF-8?") == std::string::npos) RC_ASSERT(unfolded(header) == text);
}

}  // namespace
}  // namespace duebook::mail
