// SPDX-License-Identifier: GPL-3.0-or-later
// XML of any length in parts: a file is read once, and only the part at hand is in memory.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "bank/source.h"
#include "base/result.h"

namespace duebook::bank {

// An element without its namespace, with the text that stands directly in it and no blanks around it.
struct XmlNode {
    std::string name, text;
    std::string currency = {};  // the attribute Ccy
    std::int64_t line = 0;
    std::vector<XmlNode> children = {};

    // The first element on the way "RltdPties/Dbtr/Nm"; null where there is none.
    const XmlNode* find(std::string_view path) const;
    // The text of the first element on the way; empty where there is none.
    std::string_view at(std::string_view path) const;
    // The text of the first of several ways that has one.
    std::string_view at(std::initializer_list<std::string_view> paths) const;
};

class XmlPartsHandler {
public:
    virtual ~XmlPartsHandler() = default;
    // An element has begun; depth 1 is the document's. True: it is a part, and comes to take() when it is complete.
    virtual Result<bool> begin(std::string_view name, std::string_view space, int depth, std::int64_t line) = 0;
    // Whether an element within a part shall come to take() by itself, and not in the part.
    virtual bool isSplit(std::string_view name) = 0;
    // `around` is the part as far as it has been read, where `part` was split from it; else null.
    virtual Result<void> take(const XmlNode& part, const XmlNode* around) = 0;
    // An element that is no part has ended.
    virtual Result<void> end(std::string_view name, int depth) = 0;
};

// Reads the file. Refuses bankFileBroken with the line: what is not well-formed, letters that are not of the stated
// encoding, a document type declaration, more than 60 levels, 256 namespaces, 1 MiB in one element, 8 MiB in one mark
// or 200,000 elements in one part; and what the handler refuses.
Result<void> readXmlParts(const Source& source, XmlPartsHandler& handler);

}  // namespace duebook::bank
