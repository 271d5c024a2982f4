// SPDX-License-Identifier: GPL-3.0-or-later
// A template's text as a tree, for filling it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "mail/template.h"

namespace duebook::mail {

struct Node {
    enum class Kind { words, value, when, unless };
    Kind kind;
    std::string text;  // the words themselves, or the name
    std::vector<Node> inner = {};
};

// Reads one part of a template that begins in line `line` of the whole. Refuses as Template::parse.
Result<std::vector<Node>> parseNodes(std::string_view source, int line, const Schema& schema);

// Refuses templateInvalid: "line 3: …".
tl::unexpected<Error> wrongIn(int line, const std::string& what);

}  // namespace duebook::mail
