// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <unistd.h>

namespace duebook::test {

// While it lives the program has an ordinary user's rights: root may do everything, and no refusal would show.
class OrdinaryUser {
public:
    OrdinaryUser() : wasRoot_(geteuid() == 0) {
        if (wasRoot_ && seteuid(nobody) != 0) _exit(1);
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser() {
        if (wasRoot_ && seteuid(0) != 0) _exit(1);
    }
    static constexpr uid_t nobody = 65534;

private:
    bool wasRoot_;
};

}  // namespace duebook::test
