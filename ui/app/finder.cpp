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

QVariant keyOf(const QString& view, qint64 id, const QString& name = u"id"_s) {
    return QVariantMap{{u"view"_s, view}, {u"name"_s, name}, {u"id"_s, id}};
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
            item.key = keyOf(u"customers"_s, hit.id);
            customers.items += item;
            continue;
        }
        item.title = hit.kind == Hit::Kind::invoice      ? tr("Invoice %1").arg(item.title)
                     : hit.kind == Hit::Kind::creditNote ? tr("Credit note %1").arg(item.title)
                                                         : tr("Receipt %1").arg(item.title);
        if (hit.open) item.detail = tr("%1, open %2").arg(item.detail, moneyText(*hit.open));
        item.key = keyOf(u"invoices"_s, hit.id, hit.kind == Hit::Kind::receipt ? u"receipt"_s : u"id"_s);
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
    Q_UNUSED(how)
    if (key.typeId() == QMetaType::QString) {
        if (QAction* action = commands_.action(key.toString())) action->trigger();
        return;
    }
    const QVariantMap map = key.toMap();
    emit linkRequested({map.value(u"view"_s).toString(), {{map.value(u"name"_s).toString(), map.value(u"id"_s)}}});
}

}  // namespace duebook::ui
