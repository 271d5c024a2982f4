// SPDX-License-Identifier: GPL-3.0-or-later
// A form over a JSON record of the core: fields are bound to paths, what changed is given as a patch, and refusals find
// their field by the path that they name. What no field shows is never touched.
#pragma once
#include <QJsonObject>
#include <functional>
#include <vector>

#include "base/result.h"
#include "records/lines_editor.h"
#include "widgets/date_edit.h"
#include "widgets/form.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace duebook::ui {

class RecordForm : public QWidget {
    Q_OBJECT
public:
    explicit RecordForm(int columns, QWidget* parent = nullptr);

    void addSection(const QString& title);
    void addFull(QWidget* widget);
    // The path becomes the object name of the field.
    QLineEdit* addText(const QString& path, const QString& label, const QString& hint = {}, int span = 1,
                       LineColumn::Kind kind = LineColumn::Kind::text);
    // Texts with a comma between them, kept as a list.
    QLineEdit* addWords(const QString& path, const QString& label, const QString& hint = {}, int span = 1);
    QPlainTextEdit* addNote(const QString& path, const QString& label, const QString& hint = {}, int span = 1);
    QComboBox* addChoice(const QString& path, const QString& label, const QList<Choice>& choices,
                         const QString& hint = {}, int span = 1);
    QCheckBox* addCheck(const QString& path, const QString& label, const QString& words, bool usual = false);
    DateEdit* addDay(const QString& path, const QString& label, QDate today, const QString& hint = {});
    LinesEditor* addLines(const QString& path, const QString& label, const QList<LineColumn>& columns,
                          const QString& hint = {});

    // What a text field offers while it is typed into.
    void offer(const QString& path, const QList<Choice>& choices);
    void setChoices(const QString& path, const QList<Choice>& choices);
    void setHint(const QString& path, const QString& hint);
    void setText(const QString& path, const QString& text);
    QString text(const QString& path) const;

    void fill(const QJsonObject& record);
    // Sets the fields that the record speaks of, as if they were typed.
    void overlay(const QJsonObject& record);
    QJsonObject record() const;
    // What record() changes of what was filled in.
    QJsonObject patch() const { return patchOfFilled(); }
    bool isChanged() const { return !patchOfFilled().isEmpty(); }
    // Whether the field says something else than when it was filled.
    bool isTouched(const QString& path) const;

    // Shows each fault at its field; the sentences of those that have none. onlyTouched: leaves fields alone that
    // nobody has typed into yet.
    QStringList showFaults(const Faults& faults, bool onlyTouched = false);
    void clearFaults();
    bool focusFirstFault() { return form_->focusFirstError(); }
    bool focusNextFault() { return form_->focusNextError(); }

signals:
    void edited();                        // with each key
    void fieldLeft(const QString& path);  // a field was changed and is done with

private:
    struct Field {
        QString path;
        std::function<void(const QJsonValue&)> set;
        std::function<QJsonValue()> get;
        LinesEditor* lines = nullptr;
        QJsonValue filled = {};
    };
    QJsonObject patchOfFilled() const;
    const Field* find(const QString& path) const;
    const Field* ownerOf(const QString& path) const;
    void bind(Field field);
    QLineEdit* addLine(const QString& path, const QString& label, const QString& hint, int span);
    bool showFault(const Error& fault, bool onlyTouched);

    Form* form_;
    std::vector<Field> fields_;
    QJsonObject filled_;
    bool quiet_ = false;
};

}  // namespace duebook::ui
