// SPDX-License-Identifier: GPL-3.0-or-later
// A real ledger in a temporary folder, opened as the window opens it, for the tests of whole pages.
#pragma once
#include <QTemporaryDir>
#include <functional>
#include <memory>

#include "async/session.h"
#include "pages/page.h"
#include "services/books.h"

namespace duebook::ui {

class TestBooks {
public:
    // An empty ledger in EUR.
    TestBooks();
    // The demo company up to the day; the same for all tests of one run.
    static TestBooks& demo();

    Session& session() { return *session_; }
    ScriptedAsk& ask() { return ask_; }
    PageContext context() { return {*session_, settings_, ask_}; }
    // A second view of the same ledger, for what the services say.
    services::Books open() const;
    QString file(const QString& name, const QByteArray& content) const;

private:
    explicit TestBooks(bool demo);
    QTemporaryDir folder_;
    Settings settings_;
    ScriptedAsk ask_;
    std::unique_ptr<Session> session_;
};

// The page alone in a window of the size, as a picture in build/screens.
void showScreen(const QString& name, const std::function<QWidget*()>& make, const std::function<void(QWidget*)>& ready);

}  // namespace duebook::ui
