// SPDX-License-Identifier: GPL-3.0-or-later
// Each format by small files of our own: what is read out of them, and which faults refuse them.
#include <gtest/gtest.h>

#include "bank/read.h"
#include "bank/read_table.h"
#include "support/temp_files.h"

namespace duebook::bank {
namespace {

Result<BankFile> read(std::string_view text) {
    return readStatements(sourceOf(text));
}
Statement only(std::string_view text) {
    auto file = read(text);
    EXPECT_TRUE(file) << explain(file.error());
    EXPECT_EQ(file->statements.size(), 1U);
    return file->statements.front();
}
std::string whyNot(std::string_view text) {
    const auto file = read(text);
    return file ? std::string("it was read") : explain(file.error());
}
void expectRefusedAt(std::string_view text, const std::string& place) {
    EXPECT_NE(whyNot(text).find(place), std::string::npos) << whyNot(text) << "\n instead of " << place;
}

std::string camt(const std::string& entries, const std::string& balances = {}) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">\n<BkToCstmrStmt><Stmt>\n"
           "<Id>S-1</Id><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy></Acct>" +
           balances + entries + "\n</Stmt></BkToCstmrStmt></Document>";
}
std::string entry(const std::string& amount, const std::string& more = {}, const std::string& day = "2026-03-02") {
    return "\n<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>" +
           "<BookgDt><Dt>" + day + "</Dt></BookgDt>" + more + "</Ntry>";
}
std::string details(const std::string& amount, const std::string& name) {
    return "<TxDtls><Amt Ccy=\"EUR\">" + amount + "</Amt><RltdPties><Dbtr><Pty><Nm>" + name +
           "</Nm></Pty></Dbtr></RltdPties><RmtInf><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd>"
           "<Ustrd>Invoice 7</Ustrd></RmtInf></TxDtls>";
}
std::string balance(const std::string& type, const std::string& amount) {
    return "<Bal><Tp><CdOrPrtry><Cd>" + type + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + amount +
           "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-02</Dt></Dt></Bal>";
}

TEST(Camt, SplitsABookingIntoItsPartsWhereTheyAddUp) {
    const auto parts = "<NtryDtls>" + details("60.00", "Ada") + details("40.00", "Bob") + "</NtryDtls>";
    const Statement split = only(camt(entry("100.00", parts), balance("OPBD", "5.00") + balance("CLBD", "105.00")));
    ASSERT_EQ(split.lines.size(), 2U);
    EXPECT_EQ(split.entries, 1);
    EXPECT_EQ(split.lines[1].name, "Bob");
    EXPECT_EQ(split.lines[1].amount.text(), "40.00");
    EXPECT_EQ(split.lines[1].reference, "RF18539007547034");
    EXPECT_EQ(split.lines[1].text, "Invoice 7");
    EXPECT_EQ(ties(split), true);
    EXPECT_TRUE(split.findings.empty());

    const Statement whole = only(camt(entry("101.00", parts), balance("OPBD", "5.00") + balance("CLBD", "105.00")));
    ASSERT_EQ(whole.lines.size(), 1U);
    EXPECT_EQ(whole.lines[0].amount.text(), "101.00");
    ASSERT_EQ(whole.findings.size(), 2U);
    EXPECT_EQ(codeOf(whole.findings[0].kind), "bank.parts_differ");
    EXPECT_EQ(codeOf(whole.findings[1].kind), "bank.balance_differs");
}

TEST(Camt, RefusesAtTheLineWhatCannotBeTrusted) {
    expectRefusedAt(camt(entry("1.00") + entry("1.00", {}, "2026-02-31")), "line 6: \"2026-02-31\" is no day");
    expectRefusedAt(camt(entry("-0.00")), "line 5: \"-0.00\" is an amount with a minus");
    expectRefusedAt(camt(entry("1,0x")), "line 5: \"1,0x\" is no amount in EUR");
    expectRefusedAt(camt(entry("99999999999999999999.00")), "line 5: ");
    const std::string whole = camt(entry("1.00"));
    expectRefusedAt(whole.substr(0, whole.size() - 30), "line 6: unclosed token");
    expectRefusedAt(camt(entry("1.00", "<AddtlNtryInf>M\xFCller</AddtlNtryInf>")), "line 5: not well-formed");
    expectRefusedAt("<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>\n<Document/>",
                    "line 2: declares a document type");
    EXPECT_NE(whyNot("<html></html>").find("begins with <html>"), std::string::npos);
}

TEST(Camt, KeepsItsMemoryWhateverComes) {
    std::string spaces;
    for (int i = 0; i < 300; ++i) spaces += "<a xmlns=\"urn:" + std::to_string(i) + "\"/>";
    expectRefusedAt(camt(spaces), "more than 256 namespaces");
    std::string deep;
    for (int i = 0; i < 100; ++i) deep += "<a>";
    expectRefusedAt(camt(deep), "deeper than 60 levels");
    expectRefusedAt(camt(entry("1.00", "<AddtlNtryInf>" + std::string(2 << 20, 'x') + "</AddtlNtryInf>")),
                    "more than 1 MiB of text");
    expectRefusedAt(camt("<!--" + std::string(20 << 20, 'x')), "a tag or comment of more than 8 MiB");
}

const std::string mt940 =
    ":20:START\n:25:DE02120300000000202051\n:28C:5/1\n:60F:C260301EUR100,00\n"
    ":61:2603020302C50,00NTRFNONREF//B-1\n"
    ":86:166?00GUTSCHRIFT?20EREF+E-77?21SVWZ+Rechnung 10423?22 Danke?30BYLADEM1001?31DE02120300000000202051?32Ada "
    "Lovelace\n"
    ":62F:C260302EUR150,00\n-\n";

std::string with(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

TEST(Mt940, ReadsTheDialectsOfItsText) {
    const Statement german = only(mt940);
    ASSERT_EQ(german.lines.size(), 1U);
    EXPECT_EQ(german.lines[0].name, "Ada Lovelace");
    EXPECT_EQ(german.lines[0].endToEnd, "E-77");
    EXPECT_EQ(german.lines[0].text, "Rechnung 10423 Danke");
    EXPECT_EQ(german.lines[0].account, "DE02120300000000202051");
    EXPECT_EQ(german.lines[0].bankId, "B-1");
    EXPECT_EQ(ties(german), true);
    const std::string field = mt940.substr(mt940.find(":86:"), mt940.find(":62F:") - mt940.find(":86:"));
    const Statement slashes =
        only(with(mt940, field, ":86:/EREF/E-9/BENM//NAME/Bob/REMI/Invoice 7\n and 8/ISDT/2026-03-02\n"));
    EXPECT_EQ(slashes.lines[0].name, "Bob");
    EXPECT_EQ(slashes.lines[0].endToEnd, "E-9");
    EXPECT_EQ(slashes.lines[0].text, "Invoice 7 and 8");
    const Statement plain = only(with(mt940, field, ":86:NL91ABNA0417164300 Eve\nthanks\n"));
    EXPECT_EQ(plain.lines[0].account, "NL91ABNA0417164300");
    EXPECT_EQ(plain.lines[0].name, "Eve");
}

TEST(Mt940, KnowsMarksAndDaysThatBanksWrite) {
    const Statement reversed = only(with(mt940, "0302C50,00", "1231RC50,00"));
    EXPECT_TRUE(reversed.lines[0].reversal);
    EXPECT_EQ(reversed.lines[0].amount.text(), "-50.00");
    EXPECT_EQ(reversed.lines[0].booked.iso(), "2025-12-31");  // the year that lies nearest to the value day
    const Statement thirty = only(with(mt940, ":61:2603020302", ":61:2602300302"));
    EXPECT_EQ(thirty.lines[0].value->iso(), "2026-02-28");
    EXPECT_EQ(codeOf(thirty.findings.front().kind), "bank.day_moved");
    expectRefusedAt(with(mt940, ":61:2603020302", ":61:2602310302"), "line 5: \"260231\" is no day");
    expectRefusedAt(with(mt940, "C50,00", "C5O,00"), "line 5: \"5O,00NTRFNONREF//B-1\" is no amount");
    expectRefusedAt(with(mt940, "EUR100,00", "XXQ100,00"), "line 4: \"XXQ\" is no currency");
    expectRefusedAt(mt940 + std::string(1, '\0'), "line 9: a zero byte");
}

TEST(Mt940, ReadsLettersThatAreNoUtf8AsWindows) {
    EXPECT_EQ(only(with(mt940, "Ada Lovelace", "M\xFCller")).lines[0].name, "Müller");
}

TEST(Mt940, HoldsSeveralStatements) {
    const auto file = read(mt940 + with(mt940, "5/1", "6/1"));
    ASSERT_TRUE(file);
    ASSERT_EQ(file->statements.size(), 2U);
    EXPECT_EQ(file->statements[1].number, "6/1");
}

const std::string ofx =
    "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD"
    "<BANKACCTFROM><ACCTID>123</BANKACCTFROM><BANKTRANLIST><DTSTART>20260301<DTEND>20260331\n"
    "<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260302120000[-5:EST]<TRNAMT>12.50<FITID>F-1<NAME>Ada &amp; Co<MEMO>Inv 7"
    "</STMTTRN>\n</BANKTRANLIST><LEDGERBAL><BALAMT>99.00<DTASOF>20260331</LEDGERBAL></STMTRS></STMTTRNRS>"
    "</BANKMSGSRSV1></OFX>\n";

TEST(Ofx, ReadsTagsWithAndWithoutEnds) {
    const Statement statement = only(ofx);
    ASSERT_EQ(statement.lines.size(), 1U);
    EXPECT_EQ(statement.account, "123");
    EXPECT_EQ(statement.lines[0].name, "Ada & Co");
    EXPECT_EQ(statement.lines[0].amount.text(), "12.50");
    EXPECT_EQ(statement.lines[0].bankId, "F-1");
    EXPECT_EQ(statement.closing->amount.text(), "99.00");
    EXPECT_EQ(only(with(ofx, "<FITID>F-1", "<FITID>F-1</FITID>")).lines[0].bankId, "F-1");
    expectRefusedAt(with(ofx, "20260302120000", "20260231120000"), "line 6: \"20260231120000[-5:EST]\" is no day");
    expectRefusedAt(with(ofx, "12.50", "-0.00"), "line 6: \"-0.00\" is a zero with a minus");
    expectRefusedAt(ofx.substr(0, ofx.find("</BANKMSGSRSV1>")), "ends before </OFX>");
    expectRefusedAt(with(ofx, "<OFX>", "<OFX><!DOCTYPE a>"), "declares a document type");
}

const std::string bai2 =
    "01,BANK,ME,260302,0800,1,80,1,2/\n02,ME,BANK,1,260302,,USD,2/\n03,4711,USD,010,10000,,,015,12500,,/\n"
    "16,142,2500,Z,REF-1,CUST-9,ADA LOVELACE/\n88,INVOICE 7/\n49,25000,4/\n98,25000,1,6/\n99,25000,1,8/\n";

TEST(Bai2, ReadsAccountsAndChecksTheirTotals) {
    const Statement statement = only(bai2);
    ASSERT_EQ(statement.lines.size(), 1U);
    EXPECT_EQ(statement.account, "4711");
    EXPECT_EQ(statement.lines[0].amount.text(), "25.00");
    EXPECT_EQ(statement.lines[0].bankId, "REF-1");
    EXPECT_EQ(statement.lines[0].text, "ADA LOVELACE INVOICE 7");
    EXPECT_EQ(ties(statement), true);
    EXPECT_TRUE(statement.findings.empty());
    EXPECT_EQ(codeOf(only(with(bai2, "49,25000", "49,26000")).findings.at(0).kind), "bank.count_differs");
    expectRefusedAt(with(bai2, "02,ME,BANK,1,260302", "02,ME,BANK,1,260231"), "line 2: \"260231\" is no day");
    expectRefusedAt(bai2.substr(0, bai2.find("99,")), "the record 99 that ends a file is missing");
}

class BankTable : public ::testing::Test {
protected:
    Result<BankFile> read(const std::string& text, const std::optional<Layout>& layout = {}) {
        const std::string path = folder / "bank.csv";
        test::writeBytes(path, text);
        return readTable(path, layout);
    }
    test::TempFolder folder;
};

TEST_F(BankTable, IsReadByTheLayoutOfItsBank) {
    const auto file = read(
        "Konto:;CH9300762011623852957\nDatum;Bewegungstyp;Avisierungstext;Gutschrift in CHF;Lastschrift in CHF\n"
        "02.03.2026;Gutschrift;\"RECHNUNG\n10423\";1'234.50;\n03.03.2026;Lastschrift;Miete;;-20\nDisclaimer;;;;\n");
    ASSERT_TRUE(file) << explain(file.error());
    EXPECT_EQ(file->format, "CSV ch-postfinance");
    const Statement& statement = file->statements.at(0);
    EXPECT_EQ(statement.account, "CH9300762011623852957");
    ASSERT_EQ(statement.lines.size(), 2U);
    EXPECT_EQ(statement.lines[0].amount.text(), "1234.50");
    EXPECT_EQ(statement.lines[0].text, "RECHNUNG 10423");
    EXPECT_EQ(statement.lines[1].amount.text(), "-20.00");
    EXPECT_EQ(statement.lines[1].booked.iso(), "2026-03-03");
}

TEST_F(BankTable, IsReadByALayoutThatIsGiven) {
    const auto layout = parseLayout(
        R"({"columns": {"date": "When", "amount": "How much", "text": ["What", "Why"]},
            "defaults": {"currency": "EUR", "account": "A-1"}, "decimal": ",", "date_format": "M/d/yyyy"})");
    ASSERT_TRUE(layout) << explain(layout.error());
    const auto file = read("When;How much;Why;What\n3/2/2026;-1.000,50;Rent;March\n", *layout);
    ASSERT_TRUE(file) << explain(file.error());
    const BankLine& line = file->statements.at(0).lines.at(0);
    EXPECT_EQ(file->statements[0].account, "A-1");
    EXPECT_EQ(line.amount.text(), "-1000.50");
    EXPECT_EQ(line.booked.iso(), "2026-03-02");
    EXPECT_EQ(line.text, "March Rent");
    EXPECT_EQ(parseLayout(R"({"columns": {"date": "D"}})").error().refusal, Refusal::profileLacksColumn);
    EXPECT_EQ(parseLayout(R"({"colums": {}})").error().refusal, Refusal::profileInvalid);
}

TEST_F(BankTable, IsRefusedAtTheRowThatCannotBeRead) {
    const std::string head = "date;amount;currency;text\n";
    EXPECT_NE(explain(read(head + "31.02.2026;5.00;EUR;x\n").error()).find("row 2: \"31.02.2026\" is no day"),
              std::string::npos);
    EXPECT_NE(explain(read(head + "02.03.2026;-0.00;EUR;x\n").error()).find("row 2: \"-0.00\" is a zero"),
              std::string::npos);
    EXPECT_NE(explain(read(head + "02.03.2026;5.00;QQQ;x\n").error()).find("\"QQQ\" is no currency"),
              std::string::npos);
    EXPECT_EQ(read("a;b\n1;2\n").error().refusal, Refusal::bankLayoutUnknown);
}

TEST(BankFormat, IsToldByTheBeginning) {
    EXPECT_EQ(formatOf(mt940), Format::mt940);
    EXPECT_EQ(formatOf("\xEF\xBB\xBF" + camt("")), Format::camt);
    EXPECT_EQ(formatOf(ofx), Format::ofx);
    EXPECT_EQ(formatOf(bai2), Format::bai2);
    EXPECT_EQ(formatOf("date;amount\n"), std::nullopt);
    EXPECT_EQ(read("hello").error().refusal, Refusal::bankFormatUnknown);
}

}  // namespace
}  // namespace duebook::bank
