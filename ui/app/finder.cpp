// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finder.h"

#include <QAction>
#include <QElapsedTimer>

#include "app/commands.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using services::Hit;

constexpr std::size_t mostOfAKind = 6;

QString iconOf(Hit::Kind kind) {
    switch (kind) {
        case Hit::Kind::customer:
            return u"customers"_s;
        case Hit::Kind::invoice:
            return u"invoices"_s;
        case Hit::Kind::creditNote:
            return u"credit-note"_s;
        case Hit::Kind::receipt:
            return u"receipts"_s;
    }
    return {};
}

QVariant keyOf(const Hit& hit) {
    const QString view = hit.kind == Hit::Kind::customer  ? u"customers"_s
                         : hit.kind == Hit::Kind::receipt ? u"receipts"_s
                                                          : u"invoices"_s;
    return QVariantMap{{u"view"_s, view}, {u"id"_s, static_cast<qint64>(hit.id)}, {u"caption"_s, qs(hit.caption)}};
}

// The documents of the customer, or those with that number, as a filtered list.
Link asFilter(const QVariantMap& key) {
    const QVariant caption = key.value(u"caption"_s);
    if (key.value(u"view"_s) == u"customers"_s)
        return {u"invoices"_s, {{u"customer"_s, key.value(u"id"_s)}, {u"name"_s, caption}}};
    return {key.value(u"view"_s).toString(),
            {{u"chips"_s, QStringList{u"all"_s}}, {u"filters"_s, QVariantMap{{u"number"_s, caption}}}}};
}

}  // namespace

Finder::Finder(SearchPalette& palette, Commands& commands) : palette_(palette), commands_(commands) {
    connect(&palette_, &SearchPalette::queryChanged, this, &Finder::search);
    connect(&palette_, &SearchPalette::chosen, this, &Finder::choose);
}

void Finder::begin(Session& session, Lists& lists) {
    session_ = &session;
    lists_ = &lists;
}

void Finder::end() {
    if (searching_) searching_->cancel();
    palette_.dismiss();
    session_ = nullptr;
    lists_ = nullptr;
}

void Finder::popUp() {
    if (lists_ != nullptr) lists_->names(this, [](const Lists::Names&) {});
    palette_.popUp();
}

void Finder::search(const QString& text, int generation) {
    if (searching_) searching_->cancel();
    const QString wanted = text.trimmed();
    if (session_ == nullptr || wanted.isEmpty() || wanted.startsWith(u'>'))
        return palette_.setResults(generation,
                                   {commandsFor(wanted.startsWith(u'>') ? wanted.mid(1).trimmed() : wanted)});
    lists_->names(this, [this, wanted, generation](const Lists::Names& names) {
        if (!names || session_ == nullptr) return;
        QElapsedTimer since;
        since.start();
        searching_ = session_->read(
            this,
            [names, typed = str(wanted)](services::Books& books, const Progress&) {
                return services::find(books, *names, typed, mostOfAKind);
            },
            [this, wanted, generation, since](const std::vector<Hit>& hits) {
                QList<FoundGroup> groups = groupsOf(hits, wanted);
                const FoundGroup commands = commandsFor(wanted);
                if (!commands.items.isEmpty()) groups += commands;
                palette_.setResults(generation, groups,
                                    tr("%n found in %1 ms", nullptr, int(hits.size())).arg(since.elapsed()));
            });
    });
}

QList<FoundGroup> Finder::groupsOf(const std::vector<Hit>& hits, const QString& text) const {
    FoundGroup customers{tr("Customers"), {}}, numbers{tr("Numbers"), {}}, orders{tr("PO"), {}},
        amounts{tr("Amounts"), {}};
    for (const Hit& hit : hits) {
        FoundItem item{{}, iconOf(hit.kind), qs(hit.caption), qs(hit.customerName), {}};
        if (hit.kind == Hit::Kind::customer) {
            item.key = keyOf(hit);
            customers.items += item;
            continue;
        }
        item.title = hit.kind == Hit::Kind::invoice      ? tr("Invoice %1").arg(item.title)
                     : hit.kind == Hit::Kind::creditNote ? tr("Credit note %1").arg(item.title)
                                                         : tr("Receipt %1").arg(item.title);
        if (hit.open) item.detail = tr("%1, open %2").arg(item.detail, moneyText(*hit.open));
        item.key = keyOf(hit);
        item.note = hit.by == Hit::By::number     ? tr("number")
                    : hit.by == Hit::By::poNumber ? tr("PO %1").arg(text)
                                                  : tr("open = %1").arg(text);
        (hit.by == Hit::By::number ? numbers : hit.by == Hit::By::poNumber ? orders : amounts).items += item;
    }
    QList<FoundGroup> groups;
    for (const FoundGroup& group : {customers, numbers, orders, amounts})
        if (!group.items.isEmpty()) groups += group;
    return groups;
}

FoundGroup Finder::commandsFor(const QString& text) const {
    FoundGroup group{tr("Commands"), {}};
    for (const QAction* action : commands_.all()) {
        const QString name = action->text().remove(u'&');
        if (!action->isEnabled() || action->objectName() == "find"_L1 || !name.contains(text, Qt::CaseInsensitive))
            continue;
        group.items += FoundItem{
            action->objectName(), u"right"_s, name, {}, action->shortcut().toString(QKeySequence::NativeText)};
    }
    return group;
}

void Finder::choose(const QVariant& key, SearchPalette::How how) {
    if (key.typeId() == QMetaType::QString) {
        if (QAction* action = commands_.action(key.toString())) action->trigger();
        return;
    }
    const QVariantMap map = key.toMap();
    if (how == SearchPalette::How::asFilter) return emit linkRequested(asFilter(map));
    if (how == SearchPalette::How::inPanel) emit panelRequested();
    emit linkRequested({map.value(u"view"_s).toString(), {{u"id"_s, map.value(u"id"_s)}}});
}

}  // namespace duebook::ui
