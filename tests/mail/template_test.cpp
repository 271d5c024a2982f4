// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/template.h"

#include <gtest/gtest.h>

namespace duebook::mail {
namespace {

const Schema schema{{"customer.name", "document.number", "document.po_number"},
                    {{"instalments", {"due", "amount"}}, {"items", {"number"}}}};

Values someValues() {
    Values v;
    v.values = {{"customer.name", "Müller & Söhne <GmbH>"}, {"document.number", "2026-0001"}};
    v.lists = {{"instalments", {{{"due", "1 May"}, {"amount", "10"}}, {{"due", "1 June"}, {"amount", "20"}}}}};
    return v;
}

Rendered filled(const std::string& source, const Values& values) {
    const auto read = Template::parse(source, schema);
    EXPECT_TRUE(read) << read.error().subject;
    if (!read) return {};
    const auto out = read->render(values);
    EXPECT_TRUE(out) << out.error().subject;
    return out ? *out : Rendered();
}

TEST(Template, FillsEachPlaceInItsOwnWay) {
    const Rendered r = filled(
        "Subject: Invoice {{document.number}} for {{customer.name}}\n\nDear {{customer.name}},\n--- html\n"
        "<p title=\"{{ customer.name }}\">{{document.number}}</p>\n",
        someValues());
    EXPECT_EQ(r.subject, "Invoice 2026-0001 for Müller & Söhne <GmbH>");
    EXPECT_EQ(r.text, "Dear Müller & Söhne <GmbH>,\n");
    EXPECT_EQ(r.html, "<p title=\"Müller &amp; Söhne &lt;GmbH&gt;\">2026-0001</p>\n");
}

TEST(Template, RepeatsListsAndLeavesOutWhatIsEmpty) {
    const std::string source =
        "Subject: x\n\n"
        "{{! a note }}\n"
        "{{#instalments}}\n"
        "- {{amount}} by {{due}} on {{document.number}}\n"
        "{{/instalments}}\n"
        "{{^items}}\n"
        "nothing else\n"
        "{{/items}}\n"
        "{{#document.po_number}}Your order: {{document.po_number}}{{/document.po_number}}"
        "{{^document.po_number}}No order{{/document.po_number}}.\n";
    Values v = someValues();
    EXPECT_EQ(filled(source, v).text,
              "- 10 by 1 May on 2026-0001\n- 20 by 1 June on 2026-0001\nnothing else\nNo order.\n");
    v.values["document.po_number"] = " PO-7 ";
    v.lists["items"] = {{{"number", "1"}}};
    v.lists.erase("instalments");
    EXPECT_EQ(filled(source, v).text, "Your order: PO-7.\n");
}

TEST(Template, DoesNotReadValuesAgain) {
    Values v = someValues();
    v.values["customer.name"] = "{{document.number}} {{#instalments}}";
    EXPECT_EQ(filled("Subject: {{customer.name}}\n\n{{customer.name}}\n", v).text,
              "{{document.number}} {{#instalments}}\n");
}

TEST(Template, LetsNoValueOutOfItsPlace) {
    const std::string source =
        "Subject: Invoice for {{customer.name}}\n\n{{customer.name}}\n--- html\n{{customer.name}}\n";
    const auto read = Template::parse(source, schema);
    ASSERT_TRUE(read);
    Values v = someValues();
    for (const char* evil : {"Acme\r\nBcc: all@example.com", "Acme\nX", "Acme\x1b[2J", "\u202Egnp"}) {
        v.values["customer.name"] = evil;
        const auto out = read->render(v);
        ASSERT_FALSE(out);
        EXPECT_EQ(out.error().refusal, Refusal::headerUnsafe);
        EXPECT_EQ(out.error().subject, "customer.name");
    }
    v.values["customer.name"] = "Acme \n";  // blanks at the ends are no harm
    EXPECT_EQ(read->render(v)->subject, "Invoice for Acme");
    const auto body = Template::parse("Subject: x\n\n{{customer.name}}\n--- html\n{{customer.name}}\n", schema);
    v.values["customer.name"] = "<b>\"1\" & '2'\x1b\r\nnext";
    EXPECT_EQ(body->render(v)->text, "<b>\"1\" & '2' \nnext\n");
    EXPECT_EQ(body->render(v)->html, "&lt;b&gt;&quot;1&quot; &amp; &#39;2&#39; \nnext\n");
}

struct Fault {
    std::string source, says;
};

class FaultyTemplate : public ::testing::TestWithParam<Fault> {};

TEST_P(FaultyTemplate, IsRefusedWithItsLine) {
    const auto read = Template::parse(GetParam().source, schema);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().refusal, Refusal::templateInvalid);
    EXPECT_EQ(read.error().subject, GetParam().says);
}

INSTANTIATE_TEST_SUITE_P(
    Templates, FaultyTemplate,
    ::testing::Values(
        Fault{"", "line 1: the first line must be \"Subject: …\""},
        Fault{"Dear customer\n", "line 1: the first line must be \"Subject: …\""},
        Fault{"Subject: \n\nx\n", "line 1: the subject is empty"},
        Fault{"Subject: x\n\n \n", "line 3: there is no text"},
        Fault{"Subject: {{customer.nam}}\n\nx\n", "line 1: there is no field {{customer.nam}}"},
        Fault{"Subject: x\n\na\nb {{document.total}}\n", "line 4: there is no field {{document.total}}"},
        Fault{"Subject: x\n\n{{#instalments}}\n{{amount}}\n{{due_on}}\n{{/instalments}}\n",
              "line 5: there is no field {{due_on}}"},
        Fault{"Subject: x\n\n{{amount}}\n", "line 3: there is no field {{amount}}"},
        Fault{"Subject: x\n\nx\n{{#instalments}}\n{{amount}}\n", "line 4: {{#instalments}} is never closed"},
        Fault{"Subject: x\n\n{{#instalments}}\n{{/items}}\n", "line 4: {{/items}} closes what is not open"},
        Fault{"Subject: x\n\nx\n\n{{/instalments}}\n", "line 5: {{/instalments}} closes what is not open"},
        Fault{"Subject: x\n\n{{#instalments}}\n{{#instalments}}{{/instalments}}{{/instalments}}\n",
              "line 4: the list instalments stands inside of a list"},
        Fault{"Subject: x\n\n{{#instalments}}{{#items}}{{/items}}{{/instalments}}\n",
              "line 3: the list items stands inside of a list"},
        Fault{"Subject: x\n\n{{instalments}}\n", "line 3: {{instalments}} is a list: write {{#instalments}}…"},
        Fault{"Subject: x\n\n{{customer.name\n}}\n", "line 3: {{ is not closed in the same line"},
        Fault{"Subject: x\n\n{{}}\n", "line 3: {{}} names nothing"},
        Fault{"Subject: x\n\n{{{customer.name}}}\n", "line 3: there is no field {{{customer.name}}"},
        Fault{"Subject: x\n\nx\n--- html\n<p>\n{{nobody}}\n", "line 6: there is no field {{nobody}}"},
        Fault{"Subject: x\n\n" + std::string(70'000, 'x'), "line 1: it is longer than 64 KiB"},
        Fault{"Subject: x\n\n\xff\n", "line 1: it is not in UTF-8"}));

TEST(FaultyTemplate, IsRefusedWhereSectionsStandTooDeep) {
    std::string source = "Subject: x\n\n";
    for (int i = 0; i < 10000; ++i) source += "{{#a}}";
    EXPECT_EQ(Template::parse(source, {{"a"}, {}}).error().subject, "line 3: sections stand too deep in each other");
}

}  // namespace
}  // namespace duebook::mail
