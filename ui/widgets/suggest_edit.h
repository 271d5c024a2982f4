// SPDX-License-Identifier: GPL-3.0-or-later
// A field that proposes what is known while one types: codes with their names. Down marks a proposal, leaving the field
// takes it.
#pragma once
#include <QAbstractListModel>
#include <QLineEdit>
#include <QPointer>
#include <functional>

class QListView;

namespace duebook::ui {

struct Suggestion {
    QString text = {};   // what is put into the field
    QString title = {};  // shown first
    QString note = {};   // shown at the right, quieter
};

class SuggestEdit : public QLineEdit {
    Q_OBJECT
public:
    // At once and from memory, best first; some ten at most.
    using Source = std::function<QList<Suggestion>(const QString& typed)>;
    explicit SuggestEdit(Source source = {}, QWidget* parent = nullptr);
    ~SuggestEdit() override;

    void setSource(Source source) { source_ = std::move(source); }
    // Only what is proposed can stand here: without a mark the best proposal is taken, unless the text is one itself.
    void setStrict(bool on) { strict_ = on; }
    bool isListOpen() const;
    // False where none is marked, and none is taken for one.
    bool takeMarked();
    void closeList();
    // Up, Down, Page Up and Page Down move in the list, Esc closes it; true where the key was for the list.
    bool keyForList(const QKeyEvent& event);

signals:
    void taken(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void propose();
    void openList();
    Source source_;
    QList<Suggestion> found_;
    QPointer<QListView> list_;
    bool strict_ = false;
};

}  // namespace duebook::ui
