// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the person at the screen. Pages hold an Ask&; tests answer from a script. Nothing blocks.
#pragma once
#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace duebook::ui {

// Only for what cannot be undone: posting, sending, closing a period.
struct Confirmation {
    QString title = {};   // "Post 12 invoices?"
    QString text = {};    // what will happen, with numbers
    QString accept = {};  // the verb: "Post"
    QString reject = {};  // empty: "Cancel"
    bool grave = false;   // the cautious answer is the default
};

struct FileQuestion {
    QString title = {};
    QString filter = {};  // "CSV files (*.csv);;All files (*)"
    QString name = {};    // proposed name when saving
    QString folder = {};  // empty: that of the last file
};

class Ask {
public:
    virtual ~Ask() = default;
    using Decided = std::function<void(bool accepted)>;
    using Chosen = std::function<void(const QString& path)>;  // not called when the person gives up

    virtual void confirm(QWidget* over, const Confirmation& question, Decided decided) = 0;
    virtual void openFile(QWidget* over, const FileQuestion& question, Chosen chosen) = 0;
    virtual void saveFile(QWidget* over, const FileQuestion& question, Chosen chosen) = 0;
};

// Real dialogs, opened over the window, gone with it.
class QtAsk : public Ask {
public:
    // folder: where the first question for a file begins; the user's documents where it is none.
    explicit QtAsk(const QString& folder);
    // Of the last file that was chosen.
    QString folder() const { return folder_; }
    void confirm(QWidget* over, const Confirmation& question, Decided decided) override;
    void openFile(QWidget* over, const FileQuestion& question, Chosen chosen) override;
    void saveFile(QWidget* over, const FileQuestion& question, Chosen chosen) override;

private:
    void openDialog(QWidget* over, const FileQuestion& question, Chosen chosen, bool save);
    QString folder_;
};

// Answers set beforehand, in order; without one, confirmations are refused and files given up.
class ScriptedAsk : public Ask {
public:
    void setNextAnswer(bool accepted) { answers_.append(accepted); }
    void setNextFileName(const QString& path) { files_.append(path); }
    const QStringList& asked() const { return asked_; }  // titles, in order

    void confirm(QWidget* over, const Confirmation& question, Decided decided) override;
    void openFile(QWidget* over, const FileQuestion& question, Chosen chosen) override;
    void saveFile(QWidget* over, const FileQuestion& question, Chosen chosen) override;

private:
    QList<bool> answers_;
    QStringList files_, asked_;
};

}  // namespace duebook::ui
