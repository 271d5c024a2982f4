// SPDX-License-Identifier: GPL-3.0-or-later
#include "aging/aging_list.h"

#include <QCoreApplication>
#include <QLocale>

#include "pages/cells.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using services::AgedItems;

constexpr int colours = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgingList)
};

Cell shareCell(Money part, Money whole) {
    Cell cell;
    if (whole.isZero()) return cell;
    const double share = 100.0 * static_cast<double>(part.minor()) / static_cast<double>(whole.minor());
    cell.text = Words::tr("%1 %").arg(QLocale().toString(std::abs(share), 'f', 1));
    if (share < -0.05) cell.text.prepend(QChar(0x2212));
    return cell;
}

Cell usedCell(std::optional<std::int64_t> used) {
    Cell cell;
    if (!used || *used < 0) return cell;  // a credit balance uses no limit
    cell.text = Words::tr("%1 %").arg(countText(*used));
    cell.value = static_cast<qlonglong>(*used);
    if (*used > 100) cell.tone = Tone::bad;
    return cell;
}

// The columns in front of the figures, as the definition has them.
QList<Cell> leading(const AgingSource& source, std::size_t row, bool byDocument) {
    const auto cell = [&](AgingSource::Fixed column) { return textCell(source.text(row, column)); };
    if (!byDocument) return {cell(AgingSource::name), cell(AgingSource::code)};
    const auto due = source.value(row, AgingSource::due);
    return {cell(AgingSource::name), cell(AgingSource::note), due ? dayCell(Date::fromDays(*due)) : Cell(),
            lateCell(source.value(row, AgingSource::days))};
}

Row format(const AgingSource& source, std::size_t row, bool byDocument, double scale) {
    Row made;
    made.id = source.idOf(row);
    made.expander = byDocument ? Expander::none : Expander::closed;
    made.cells = leading(source, row, byDocument);
    for (std::size_t bucket = 0; bucket < source.buckets(); ++bucket) {
        const auto minor = source.value(row, AgingSource::firstBucket + bucket);
        Cell cell = minor || !byDocument ? moneyCell(Money(minor.value_or(0), source.currency(row))) : Cell();
        cell.bucket = colourOf(bucket, source.buckets());
        cell.bar = minor.value_or(0) > 0 ? static_cast<double>(*minor) / scale : -1;
        made.cells += cell;
    }
    const auto unapplied = source.value(row, AgingSource::unapplied);
    made.cells += unapplied || !byDocument ? moneyCell(source.money(row, AgingSource::unapplied)) : Cell();
    made.cells += moneyCell(source.money(row, AgingSource::total));
    made.cells.last().strong = true;
    if (byDocument) return made;
    made.cells += usedCell(source.value(row, AgingSource::used));
    for (const auto column : {AgingSource::collector, AgingSource::country, AgingSource::phone, AgingSource::mail})
        made.cells += textCell(source.text(row, column));
    made.cells[1].tone = Tone::muted;
    for (qsizetype quiet = made.cells.size() - 4; quiet < made.cells.size(); ++quiet)
        made.cells[quiet].tone = Tone::muted;
    return made;
}

QString noteOf(const AgedItems& items, std::size_t row) {
    const auto kind = items.itemKind(row);
    QString note = kind == store::ItemKind::receipt      ? Words::tr("receipt of %1")
                   : kind == store::ItemKind::creditNote ? Words::tr("credit note of %1")
                                                         : Words::tr("due %1");
    note = note.arg(dayText(Date::fromDays(items.value(row, AgedItems::dueOn).value_or(0))));
    const QString po = qs(items.text(row, AgedItems::poNumber));
    if (!po.isEmpty() && kind == store::ItemKind::invoice) note += Words::tr(", PO %1").arg(po);
    return note;
}

Row childRow(qint64 id, qsizetype columns) {
    Row row;
    row.id = id;
    row.level = 1;
    row.faint = row.raised = true;
    row.cells.resize(columns);
    return row;
}

}  // namespace

QStringList bucketTitles(const insight::Buckets& buckets) {
    QStringList titles;
    for (const std::string& label : buckets.labels())
        titles += label == "current" ? Words::tr("Not due") : qs(label).replace(u'-', QChar(0x2013));
    return titles;
}

QString bucketColumn(std::size_t bucket) {
    return u"bucket%1"_s.arg(bucket);
}

int colourOf(std::size_t bucket, std::size_t buckets) {
    return bucket + 1 == buckets ? colours - 1 : std::min(static_cast<int>(bucket), colours - 2);
}

std::optional<std::size_t> bucketOf(const QString& column, std::size_t buckets) {
    if (column == "unapplied"_L1) return buckets;
    for (std::size_t bucket = 0; bucket < buckets; ++bucket)
        if (column == bucketColumn(bucket)) return bucket;
    return std::nullopt;
}

ListDefinition agingList(const insight::Buckets& buckets, bool byDocument, bool wide) {
    ListDefinition list;
    list.id = byDocument ? u"agingDocuments"_s : u"aging"_s;
    list.title = Words::tr("Aging");
    list.everything = byDocument ? Words::tr("All documents") : Words::tr("All customers");
    list.filterRow = false;
    if (byDocument) {
        list.columns = {{.id = u"name"_s, .title = Words::tr("No."), .kind = ColumnKind::status},
                        {.id = u"note"_s, .title = Words::tr("Customer"), .stretch = 1},
                        {.id = u"due"_s, .title = Words::tr("Due"), .kind = ColumnKind::date},
                        {.id = u"days"_s, .title = Words::tr("Days"), .kind = ColumnKind::number}};
        list.places = {AgingSource::name, AgingSource::note, AgingSource::due, AgingSource::days};
    } else {
        list.columns = {{.id = u"name"_s, .title = Words::tr("Customer"), .stretch = 1},
                        {.id = u"code"_s, .title = Words::tr("Code"), .kind = ColumnKind::status}};
        list.places = {AgingSource::name, AgingSource::code};
    }
    const QStringList titles = bucketTitles(buckets);
    const auto money = [&list](const QString& id, const QString& title, std::size_t place) {
        list.columns += Column{.id = id, .title = title, .kind = ColumnKind::money};
        list.places.push_back(place);
        list.summed += id;
    };
    list.summed = {u"balance"_s};
    for (std::size_t b = 0; b < buckets.count(); ++b)
        money(bucketColumn(b), titles[static_cast<qsizetype>(b)], AgingSource::firstBucket + b);
    money(u"unapplied"_s, Words::tr("Unapplied"), AgingSource::unapplied);
    money(u"balance"_s, byDocument ? Words::tr("Open") : Words::tr("Balance"), AgingSource::total);
    list.summed.removeLast();
    if (!byDocument) {
        list.columns += Column{.id = u"used"_s, .title = Words::tr("Limit used"), .kind = ColumnKind::number};
        list.columns += Column{.id = u"collector"_s, .title = Words::tr("Collector")};
        list.columns += Column{.id = u"country"_s, .title = Words::tr("Country")};
        list.columns += Column{.id = u"phone"_s, .title = Words::tr("Phone"), .visible = wide};
        list.columns += Column{.id = u"mail"_s, .title = Words::tr("Mail"), .visible = wide, .stretch = 2};
        for (const auto place :
             {AgingSource::used, AgingSource::collector, AgingSource::country, AgingSource::phone, AgingSource::mail})
            list.places.push_back(place);
    }
    list.chips = {{u"overdue"_s, Words::tr("Overdue")},
                  {u"oldest"_s, Words::tr("%1 only").arg(titles.last())},
                  {u"credits"_s, Words::tr("With credits")}};
    list.sort = {{bucketColumn(buckets.count() - 1), Qt::DescendingOrder}};
    if (!byDocument) list.sort += SortKey{u"balance"_s, Qt::DescendingOrder};
    list.empty = {u"aging"_s,
                  Words::tr("Nothing is open on this day"),
                  Words::tr("Choose another day, or import open invoices."),
                  {u"day"_s, Words::tr("Choose another day"), Words::tr("Alt+A")},
                  true};
    return list;
}

ListContent agingContent(const std::shared_ptr<const AgingSource>& source, bool byDocument) {
    ListContent content;
    const double scale = static_cast<double>(source->greatest());
    content.rows = {source, [source](std::size_t row) { return source->idOf(row); },
                    [source, byDocument, scale](std::size_t row) { return format(*source, row, byDocument, scale); }};
    const std::size_t buckets = source->buckets();
    content.chips[u"overdue"_s] = [source, buckets](std::size_t row) {
        for (std::size_t b = 1; b < buckets; ++b)
            if (source->value(row, AgingSource::firstBucket + b).value_or(0) > 0) return true;
        return false;
    };
    content.chips[u"oldest"_s] = [source, buckets](std::size_t row) {
        return source->value(row, AgingSource::firstBucket + buckets - 1).value_or(0) > 0;
    };
    content.chips[u"credits"_s] = [source](std::size_t row) {
        return source->value(row, AgingSource::unapplied).value_or(0) != 0;
    };
    return content;
}

QList<Row> agingTotals(const ListDefinition& definition, const Sums& sums, std::size_t rows, bool byDocument) {
    if (sums.value(u"balance"_s).empty()) return {};
    const Money whole = sums.value(u"balance"_s).front();
    Row total, share;
    total.strong = total.raised = share.faint = share.raised = true;
    const QString count = countText(static_cast<qint64>(rows));
    for (const Column& column : definition.columns) {
        const auto sum = sums.constFind(column.id);
        const bool summed = sum != sums.constEnd() && !sum->empty();
        total.cells += summed ? moneyCell(sum->front()) : Cell();
        share.cells += summed ? shareCell(sum->front(), whole) : Cell();
    }
    const QString code = qs(whole.currency().code());
    total.cells.first().text =
        (byDocument ? Words::tr("Total in %1 of %2") : Words::tr("Total in %1, %2 customers")).arg(code, count);
    share.cells.first().text = byDocument ? Words::tr("Share") : Words::tr("Share of balance");
    return {total, share};
}

QList<Row> documentRows(const AgedItems& items, std::size_t buckets, qsizetype columns, std::size_t most,
                        qint64 firstId) {
    constexpr qsizetype lead = 2;  // columns in front of the figures
    const std::size_t shown = items.size() > most + 1 ? most : items.size();
    QList<Row> rows;
    for (std::size_t at = 0; at < shown; ++at) {
        Row row = childRow(firstId - static_cast<qint64>(at), columns);
        row.cells[0].text = qs(items.text(at, AgedItems::number));
        row.cells[0].sub = noteOf(items, at);
        row.cells[lead + static_cast<qsizetype>(items.bucket(at))] = moneyCell(items.openMoney(at));
        row.cells[lead + static_cast<qsizetype>(buckets) + 1] = moneyCell(items.openMoney(at));
        rows += row;
    }
    if (shown == items.size()) return rows;
    Row rest = childRow(firstId - static_cast<qint64>(shown), columns);
    rest.cells[0].text = Words::tr("Show %n newer documents", nullptr, int(items.size() - shown));
    rest.cells[0].tone = Tone::accent;
    std::vector<Money> sums(buckets + 2, Money(0, items.currency(0)));
    for (std::size_t at = shown; at < items.size(); ++at) {
        sums[items.bucket(at)] += items.openMoney(at);
        sums[buckets + 1] += items.openMoney(at);
    }
    for (std::size_t b = 0; b < sums.size(); ++b)
        if (!sums[b].isZero()) rest.cells[lead + static_cast<qsizetype>(b)] = moneyCell(sums[b]);
    return rows << rest;
}

}  // namespace duebook::ui
