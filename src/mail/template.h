// SPDX-License-Identifier: GPL-3.0-or-later
// Texts with places for the customer's and the document's data: what a company sends again and again.
//
//     Subject: Invoice {{document.number}}
//
//     Dear {{customer.name}},
//     {{#document.po_number}}your order {{document.po_number}}: {{/document.po_number}}…
//     {{#instalments}}{{amount}} by {{due}}
//     {{/instalments}}
//     --- html
//     <p>…</p>
//
// {{name}} is a value; {{#name}}…{{/name}} stands once where the value is not empty, or once for each row of a list;
// {{^name}}…{{/name}} stands where it is empty; {{! … }} is a note. A line with nothing but such a mark leaves no empty
// line. There is no way to call anything, and no list inside of a list: a template always ends.
#pragma once
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace duebook::mail {

// The names that a template may use: values, and lists with the values of their rows.
struct Schema {
    std::vector<std::string> values;
    std::map<std::string, std::vector<std::string>> lists;
};

using Row = std::map<std::string, std::string, std::less<>>;

// What stands in their places. A name of the schema that is missing here is empty.
struct Values {
    Row values;
    std::map<std::string, std::vector<Row>, std::less<>> lists;
};

struct Rendered {
    std::string subject, text, html;  // html is empty where the template has none
};

class Template {
public:
    // Reads and checks a whole template. Refuses templateInvalid with the line and what is wrong there: no subject, no
    // text, a name that the schema does not have, marks that do not pair up, a list inside of a list, more than 64 KiB.
    static Result<Template> parse(std::string_view source, const Schema& schema);
    // Fills it. In the HTML part every value is escaped; in the text, control characters become blanks; a value that
    // cannot stand in a header (a line break in a customer's name) is refused: headerUnsafe with the place's name.
    Result<Rendered> render(const Values& values) const;

    Template(Template&&) noexcept;
    Template& operator=(Template&&) noexcept;
    ~Template();

private:
    struct Parts;
    explicit Template(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace duebook::mail
