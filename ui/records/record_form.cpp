// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/record_form.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPlainTextEdit>

#include "records/json_path.h"
#include "records/typed_value.h"
#include "text/convert.h"
#include "theme/theme.h"
#include "widgets/choice_box.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteLines = 3;

// "contacts[0].email" of a refusal is "contacts.0.email" here.
QString pathOf(const Error& fault) {
    QString path = qs(fault.field);
    return path.replace(u'[', u'.').remove(u']');
}

}  // namespace

RecordForm::RecordForm(int columns, QWidget* parent) : QWidget(parent) {
    form_ = new Form(columns, this);
    makeColumn(this, 0)->addWidget(form_);
}

void RecordForm::addSection(const QString& title) {
    form_->addSection(title);
}

void RecordForm::addFull(QWidget* widget) {
    form_->addFull(widget);
}

void RecordForm::bind(Field field) {
    field.filled = field.get();
    fields_.push_back(std::move(field));
}

QLineEdit* RecordForm::addLine(const QString& path, const QString& label, const QString& hint, int span) {
    auto* line = new QLineEdit;
    form_->add(path, label, line, hint, span);
    connect(line, &QLineEdit::textChanged, this, [this] {
        if (!quiet_) emit edited();
    });
    connect(line, &QLineEdit::editingFinished, this, [this, path] {
        if (isTouched(path)) emit fieldLeft(path);
    });
    return line;
}

QLineEdit* RecordForm::addText(const QString& path, const QString& label, const QString& hint, int span,
                               LineColumn::Kind kind) {
    QLineEdit* line = addLine(path, label, hint, span);
    bind({path, [line, kind](const QJsonValue& value) { line->setText(shownValue(value, kind)); },
          [line, kind] { return typedValue(line->text(), kind); }});
    return line;
}

QLineEdit* RecordForm::addWords(const QString& path, const QString& label, const QString& hint, int span) {
    QLineEdit* line = addLine(path, label, hint, span);
    bind({path, [line](const QJsonValue& value) { line->setText(value.toVariant().toStringList().join(u", "_s)); },
          [line] {
              QJsonArray words;
              for (const QString& word : line->text().split(u','))
                  if (!word.trimmed().isEmpty()) words.append(word.trimmed());
              return QJsonValue(words);
          }});
    return line;
}

QPlainTextEdit* RecordForm::addNote(const QString& path, const QString& label, const QString& hint, int span) {
    auto* note = new QPlainTextEdit;
    note->setTabChangesFocus(true);
    note->setFixedHeight(noteLines * rowH());
    form_->add(path, label, note, hint, span);
    connect(note, &QPlainTextEdit::textChanged, this, [this] {
        if (!quiet_) emit edited();
    });
    bind({path, [note](const QJsonValue& value) { note->setPlainText(value.toString()); },
          [note] { return QJsonValue(note->toPlainText().trimmed()); }});
    return note;
}

QComboBox* RecordForm::addChoice(const QString& path, const QString& label, const QList<Choice>& choices,
                                 const QString& hint, int span) {
    auto* box = new ChoiceBox;
    form_->add(path, label, box, hint, span);
    for (const Choice& choice : choices) box->addItem(choice.text, choice.value);
    connect(box, &QComboBox::currentIndexChanged, this, [this, path] {
        if (quiet_) return;
        emit edited();
        emit fieldLeft(path);
    });
    bind({path,
          [box](const QJsonValue& value) {
              const QString wanted = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
              if (box->findData(wanted) < 0) box->addItem(wanted, wanted);  // one that is none of ours stays
              box->setCurrentIndex(box->findData(wanted));
          },
          [box] { return QJsonValue(box->currentData().toString()); }});
    return box;
}

QCheckBox* RecordForm::addCheck(const QString& path, const QString& label, const QString& words, bool usual) {
    auto* check = new QCheckBox(words);
    form_->add(path, label, check);
    connect(check, &QCheckBox::toggled, this, [this, path] {
        if (quiet_) return;
        emit edited();
        emit fieldLeft(path);
    });
    bind({path, [check, usual](const QJsonValue& value) { check->setChecked(value.toBool(usual)); },
          [check] { return QJsonValue(check->isChecked()); }});
    return check;
}

DateEdit* RecordForm::addDay(const QString& path, const QString& label, QDate today, const QString& hint) {
    auto* day = new DateEdit(today);
    form_->add(path, label, day, hint);
    connect(day, &DateEdit::dateChanged, this, [this, path] {
        if (quiet_) return;
        emit edited();
        emit fieldLeft(path);
    });
    bind({path, [day](const QJsonValue& value) { day->setDate(QDate::fromString(value.toString(), Qt::ISODate)); },
          [day] {
              if (day->hasError()) return QJsonValue(day->text());
              return QJsonValue(day->text().isEmpty() ? QString() : day->date().toString(Qt::ISODate));
          }});
    return day;
}

LinesEditor* RecordForm::addLines(const QString& path, const QString& label, const QList<LineColumn>& columns,
                                  const QString& hint) {
    auto* lines = new LinesEditor(columns);
    form_->add(path, label, lines, hint, 99);
    connect(lines, &LinesEditor::edited, this, [this, path] {
        if (quiet_) return;
        emit edited();
        emit fieldLeft(path);
    });
    bind({path, [lines](const QJsonValue& value) { lines->setRows(value.toArray()); },
          [lines] { return QJsonValue(lines->rows()); }, lines});
    return lines;
}

const RecordForm::Field* RecordForm::find(const QString& path) const {
    for (const Field& field : fields_)
        if (field.path == path) return &field;
    return nullptr;
}

void RecordForm::offer(const QString& path, const QList<Choice>& choices) {
    FormField* field = form_->find(path);
    auto* line = field == nullptr ? nullptr : qobject_cast<QLineEdit*>(field->field());
    if (line != nullptr) line->setCompleter(new ChoiceCompleter(choices, line));
}

void RecordForm::setChoices(const QString& path, const QList<Choice>& choices) {
    FormField* field = form_->find(path);
    auto* box = field == nullptr ? nullptr : qobject_cast<QComboBox*>(field->field());
    if (box == nullptr) return;
    const bool before = std::exchange(quiet_, true);
    const QVariant now = box->currentData();
    box->clear();
    for (const Choice& choice : choices) box->addItem(choice.text, choice.value);
    if (box->findData(now) < 0) box->addItem(now.toString(), now);
    box->setCurrentIndex(box->findData(now));
    quiet_ = before;
}

void RecordForm::setHint(const QString& path, const QString& hint) {
    if (FormField* field = form_->find(path)) field->setHint(hint);
}

void RecordForm::setText(const QString& path, const QString& text) {
    if (FormField* field = form_->find(path))
        if (auto* line = qobject_cast<QLineEdit*>(field->field())) line->setText(text);
}

QString RecordForm::text(const QString& path) const {
    const Field* field = find(path);
    return field == nullptr ? QString() : field->get().toString();
}

void RecordForm::fill(const QJsonObject& record) {
    quiet_ = true;
    filled_ = record;
    for (Field& field : fields_) {
        field.set(valueAt(record, field.path));
        field.filled = field.get();
    }
    quiet_ = false;
    clearFaults();
}

void RecordForm::overlay(const QJsonObject& record) {
    quiet_ = true;
    for (const Field& field : fields_)
        if (const QJsonValue value = valueAt(record, field.path); !value.isUndefined()) field.set(value);
    quiet_ = false;
    emit edited();
}

bool RecordForm::isTouched(const QString& path) const {
    const Field* field = find(path);
    return field != nullptr && field->get() != field->filled;
}

QJsonObject RecordForm::record() const {
    QJsonObject record = filled_;
    for (const Field& field : fields_) {
        const QJsonValue now = field.get();
        if (now == field.filled) continue;
        const bool blank = now.isString() && now.toString().isEmpty();
        putAt(record, field.path, blank ? QJsonValue() : now);
    }
    return record;
}

QJsonObject RecordForm::patchOfFilled() const {
    return patchOf(filled_, record());
}

const RecordForm::Field* RecordForm::ownerOf(const QString& path) const {
    for (const Field& field : fields_)
        if (path == field.path || path.startsWith(field.path + u'.')) return &field;
    return nullptr;
}

bool RecordForm::showFault(const Error& fault, bool onlyTouched) {
    const QString path = pathOf(fault);
    const Field* field = ownerOf(path);
    if (field == nullptr) return false;
    if (onlyTouched && !isTouched(field->path)) return true;
    QString words = sentence(fault);
    if (field->lines != nullptr) {
        const QString inside = path.mid(field->path.size() + 1);
        const int row = inside.section(u'.', 0, 0).toInt();
        const QString key = inside.section(u'.', 1);
        field->lines->showFault(row, key, words);
        words = tr("Row %1, %2: %3").arg(QString::number(row + 1), field->lines->titleOf(key), words);
    }
    if (!form_->find(field->path)->hasError()) form_->setError(field->path, words);
    return true;
}

QStringList RecordForm::showFaults(const Faults& faults, bool onlyTouched) {
    clearFaults();
    QStringList rest;
    for (const Error& fault : faults)
        if (!showFault(fault, onlyTouched)) rest += sentence(fault);
    return rest;
}

void RecordForm::clearFaults() {
    form_->clearErrors();
    for (const Field& field : fields_)
        if (field.lines != nullptr) field.lines->clearFaults();
}

}  // namespace duebook::ui
