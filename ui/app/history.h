// SPDX-License-Identifier: GPL-3.0-or-later
// Where the user has been, for Back and Forward.
#pragma once
#include <QList>
#include <optional>

#include "pages/page.h"

namespace duebook::ui {

class History {
public:
    // The user leaves `from` for somewhere new; what lay ahead is gone.
    void leave(const Link& from) {
        push(back_, from);
        ahead_.clear();
    }
    std::optional<Link> back(const Link& from) { return turn(back_, ahead_, from); }
    std::optional<Link> forward(const Link& from) { return turn(ahead_, back_, from); }
    bool canGoBack() const { return !back_.isEmpty(); }
    bool canGoForward() const { return !ahead_.isEmpty(); }
    void clear() {
        back_.clear();
        ahead_.clear();
    }

private:
    static constexpr int most = 50;
    static void push(QList<Link>& list, const Link& link) {
        list.append(link);
        if (list.size() > most) list.removeFirst();
    }
    static std::optional<Link> turn(QList<Link>& here, QList<Link>& there, const Link& from) {
        if (here.isEmpty()) return std::nullopt;
        push(there, from);
        return here.takeLast();
    }
    QList<Link> back_, ahead_;
};

}  // namespace duebook::ui
