// SPDX-License-Identifier: GPL-3.0-or-later
// The way out for a mail, and what became of it.
#pragma once
#include <string>
#include <string_view>

namespace duebook::mail {

// One mail on its way to one recipient.
struct Envelope {
    std::string sender;     // where a failure notice goes
    std::string recipient;  // one address
    std::string_view content;
};

struct Outcome {
    enum class Kind {
        accepted,   // the server has taken it over
        refused,    // for good: the same mail to the same address will not be taken (5xx)
        later,      // not now (4xx, or the line broke before the mail was whole); nothing was taken
        unsure,     // the line broke after the mail was whole and before the answer came: nobody can tell
        noSession,  // the server could not be reached, or did not let us in: nothing to do with this mail
    };
    Kind kind;
    int code = 0;        // of the server's last answer; 0 where there was none
    std::string answer;  // the server's words, or what went wrong, on one line
};

class Transport {
public:
    virtual ~Transport() = default;
    virtual Outcome send(const Envelope& envelope) = 0;
};

}  // namespace duebook::mail
