// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/debtor_bars.h"

#include <QKeyEvent>
#include <numeric>

#include "models/memory_model.h"
#include "theme/paint.h"
#include "widgets/aging_strip.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

double sumOf(const DebtorLine& line) {
    return std::accumulate(line.values.begin(), line.values.end(), 0.0,
                           [](double sum, double v) { return sum + std::max(0.0, v); });
}

}  // namespace

void DebtorBars::set(const QString& name, const QList<DebtorLine>& lines) {
    lines_ = lines;
    QStringList words;
    for (const DebtorLine& line : lines_.first(std::min<qsizetype>(5, lines_.size())))
        words += line.name + u' ' + line.figure;
    describe(name, words.join(u"; "_s));
    focusPart({0, 0});
}

QString DebtorBars::partText(ChartPart part) const {
    const DebtorLine line = lines_.value(part.month);
    if (part.series < 0) return line.name + u' ' + line.figure;
    return tr("%1, %2: %3")
        .arg(line.name, AgingStrip::usualBuckets().value(part.series), line.texts.value(part.series));
}

MemoryModel* DebtorBars::makeTwin(QObject* parent) const {
    QList<Column> columns{{u"customer"_s, tr("Customer"), ColumnKind::text, 0, true, true, true, 1}};
    for (const QString& bucket : AgingStrip::usualBuckets()) columns += Column{bucket, bucket, ColumnKind::number};
    columns += Column{u"total"_s, tr("Total"), ColumnKind::number};
    auto* model = new MemoryModel(columns, parent);
    QList<Row> rows;
    for (const DebtorLine& line : lines_) {
        Row row;
        row.id = rows.size() + 1;
        const auto add = [&row](const QString& text, const QVariant& value) {
            Cell cell;
            cell.text = text;
            cell.value = value;
            row.cells += cell;
        };
        add(line.name, {});
        for (qsizetype b = 0; b < 5; ++b) add(line.texts.value(b), line.values[static_cast<std::size_t>(b)]);
        add(line.figure, std::accumulate(line.values.begin(), line.values.end(), 0.0));
        rows += row;
    }
    model->setRows(rows);
    return model;
}

double DebtorBars::lineHeight() const {
    return std::clamp<double>(height() / std::max<double>(1, double(lines_.size())), px(22), px(30));
}

qsizetype DebtorBars::shownLines() const {
    return std::min(lines_.size(), qsizetype(height() / lineHeight()));
}

int DebtorBars::nameWidth() const {
    return std::min(px(180), width() / 3);
}

QList<ChartWidget::Hit> DebtorBars::hits() const {
    QList<Hit> all;
    int figures = 0;
    double most = 0;
    for (const DebtorLine& line : lines_) {
        figures = std::max(figures, textWidth(Type::small, line.figure));
        most = std::max(most, sumOf(line));
    }
    const double left = nameWidth() + px(8), room = width() - left - figures - px(16);
    for (int i = 0; i < shownLines() && most > 0; ++i) {
        const double top = i * lineHeight() + (lineHeight() - px(10)) / 2;
        all += Hit{QRectF(0, i * lineHeight() + 3, nameWidth(), lineHeight() - 6), {-1, i}};
        double x = left;
        for (int b = 0; b < 5; ++b) {
            const double wide = room * std::max(0.0, lines_[i].values[static_cast<std::size_t>(b)]) / most;
            if (wide >= 1)
                all +=
                    Hit{QRectF(qRound(x), qRound(top), std::max(1, qRound(x + wide) - qRound(x) - 1), px(10)), {b, i}};
            x += wide;
        }
    }
    return all;
}

void DebtorBars::paintChart(QPainter* painter) {
    const Tokens& t = tokens();
    for (const Hit& hit : hits())
        if (hit.part.series >= 0) painter->fillRect(hit.box, t.aging[static_cast<std::size_t>(hit.part.series)]);
    for (int i = 0; i < shownLines(); ++i) {
        const QRectF line(0, i * lineHeight(), width(), lineHeight());
        drawText(painter, QRectF(line.left(), line.top(), nameWidth(), line.height()), Qt::AlignVCenter, lines_[i].name,
                 t.text, Type::small, true);
        drawText(painter, line.adjusted(0, 0, -px(4), 0), Qt::AlignVCenter | Qt::AlignRight, lines_[i].figure, t.text,
                 Type::small);
    }
}

// The lines stand one under the other: up and down go from customer to customer, left and right from age to age.
void DebtorBars::keyPressEvent(QKeyEvent* event) {
    ChartPart to = focusedPart();
    switch (event->key()) {
        case Qt::Key_Up:
            --to.month;
            break;
        case Qt::Key_Down:
            ++to.month;
            break;
        case Qt::Key_Left:
            --to.series;
            break;
        case Qt::Key_Right:
            ++to.series;
            break;
        default:
            return ChartWidget::keyPressEvent(event);
    }
    focusPart(to);
}

}  // namespace duebook::ui
