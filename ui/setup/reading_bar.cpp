// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/reading_bar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

#include "setup/import_words.h"
#include "text/convert.h"
#include "widgets/choice_box.h"
#include "widgets/label.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

const io::Encoding encodings[] = {io::Encoding::utf8, io::Encoding::windows1252, io::Encoding::utf16le,
                                  io::Encoding::utf16be};
const char delimiters[] = {',', ';', '\t', '|'};

// The sign between the parts of a date: the first that is no digit.
QChar signOf(const QString& value) {
    for (const QChar c : value)
        if (!c.isDigit()) return c.isLetter() || c.isSpace() ? u'/' : c;
    return u'/';
}

// The formats that dates of this file may have, by the sign of its first date.
QStringList formatsFor(const ImportPlan& plan) {
    QChar sign = u'/';
    for (std::size_t i = 0; i < plan.becomes.size(); ++i)
        for (const io::Column& column : io::columnsOf(plan.kind))
            if (column.type == io::ColumnType::day && column.name == plan.becomes[i] && !plan.firstValue(i).empty())
                sign = signOf(qs(plan.firstValue(i)));
    return {u"d%1M%1yyyy"_s.arg(sign), u"M%1d%1yyyy"_s.arg(sign), u"d%1M%1yy"_s.arg(sign), u"M%1d%1yy"_s.arg(sign),
            u"yyyy%1M%1d"_s.arg(sign)};
}

QString rowText(const HeadRow& row) {
    QStringList cells;
    for (const std::string& field : row.fields)
        if (!field.empty()) cells += qs(field);
    QString text = cells.join(u", "_s);
    if (text.size() > 40) text = text.left(39) + u'…';
    return countText(row.number) + u":  "_s + text;
}

}  // namespace

ReadingBar::ReadingBar(QWidget* parent) : QWidget(parent) {
    setObjectName(u"readingBar"_s);
    auto* row = makeRow(this, 6, {16, 2, 12, 8});
    encoding_ = addBox(u"encoding"_s, tr("Encoding"));
    delimiter_ = addBox(u"delimiter"_s, tr("Delimiter"));
    header_ = addBox(u"headerRow"_s, tr("Names in row"));
    dates_ = addBox(u"dateFormat"_s, tr("Dates"));
    decimal_ = addBox(u"decimalSign"_s, tr("Decimals"));
    header_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    header_->setMinimumContentsLength(14);
    row->addStretch(1);
    for (QComboBox* box : {encoding_, delimiter_}) connect(box, &QComboBox::activated, this, &ReadingBar::hintsChanged);
    connect(header_, &QComboBox::activated, this, &ReadingBar::headerChanged);
    for (QComboBox* box : {dates_, decimal_}) connect(box, &QComboBox::activated, this, &ReadingBar::rulesChanged);
    for (const io::Encoding encoding : encodings) encoding_->addItem(encodingTitle(encoding), int(encoding));
    for (const char delimiter : delimiters) delimiter_->addItem(delimiterTitle(delimiter), int(delimiter));
    decimal_->addItem(tr("found by itself"), 0);
    decimal_->addItem(tr("dot, 1,234.56"), int('.'));
    decimal_->addItem(tr("comma, 1.234,56"), int(','));
}

QComboBox* ReadingBar::addBox(const QString& id, const QString& label) {
    auto* name = new Label(label, Type::small, Tone::muted, this);
    auto* box = new ChoiceBox(this);
    box->setObjectName(id);
    box->setAccessibleName(label);
    box->setFont(face(Type::small));
    name->setBuddy(box);
    layout()->addWidget(name);
    layout()->addWidget(box);
    static_cast<QBoxLayout*>(layout())->addSpacing(px(6));
    return box;
}

void ReadingBar::fillDates(const ImportPlan& plan) {
    dates_->clear();
    dates_->addItem(tr("found by itself"), QString());
    QStringList formats = formatsFor(plan);
    if (plan.dateFormat && !formats.contains(qs(plan.dateFormat->text()))) formats += qs(plan.dateFormat->text());
    for (const QString& format : formats) dates_->addItem(format, format);
    dates_->setCurrentIndex(plan.dateFormat ? std::max(0, dates_->findData(qs(plan.dateFormat->text()))) : 0);
}

void ReadingBar::show(const ImportPlan& plan) {
    const QSignalBlocker quiet(this);
    sheet_ = plan.hints.sheet;
    const bool text = !plan.head.format.workbook;
    encoding_->setEnabled(text);
    delimiter_->setEnabled(text);
    encoding_->setCurrentIndex(encoding_->findData(int(plan.head.format.encoding)));
    if (delimiter_->findData(int(plan.head.format.delimiter)) < 0)
        delimiter_->addItem(delimiterTitle(plan.head.format.delimiter), int(plan.head.format.delimiter));
    delimiter_->setCurrentIndex(delimiter_->findData(int(plan.head.format.delimiter)));
    header_->clear();
    for (const HeadRow& row : plan.head.rows) header_->addItem(rowText(row));
    header_->setCurrentIndex(int(plan.header));
    fillDates(plan);
    decimal_->setCurrentIndex(std::max(0, decimal_->findData(int(plan.decimal.value_or('\0')))));
}

io::TableHints ReadingBar::hints() const {
    io::TableHints hints;
    hints.sheet = sheet_;
    if (!encoding_->isEnabled()) return hints;
    hints.encoding = io::Encoding(encoding_->currentData().toInt());
    hints.delimiter = static_cast<char>(delimiter_->currentData().toInt());
    return hints;
}

int ReadingBar::headerRow() const {
    return header_->currentIndex();
}

std::optional<io::DateFormat> ReadingBar::dateFormat() const {
    return io::DateFormat::parse(str(dates_->currentData().toString()));
}

std::optional<char> ReadingBar::decimal() const {
    const int sign = decimal_->currentData().toInt();
    return sign == 0 ? std::nullopt : std::optional(static_cast<char>(sign));
}

}  // namespace duebook::ui
