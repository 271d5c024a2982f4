// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/outbox_list.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "pages/cells.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using store::MailState;
using store::OutboxRow;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

StateLook lookOf(MailState state) {
    switch (state) {
        case MailState::queued:
            return {u"snooze"_s, Words::tr("Waits"), Tone::none};
        case MailState::sending:
            return {u"sent"_s, Words::tr("Leaves"), Tone::accent};
        case MailState::sent:
            return {u"sent"_s, Words::tr("Sent"), Tone::good};
        case MailState::failed:
            return {u"overdue"_s, Words::tr("Failed"), Tone::bad};
        case MailState::unsure:
            return {u"help"_s, Words::tr("In question"), Tone::warn};
        case MailState::takenBack:
            return {u"undo"_s, Words::tr("Taken back"), Tone::muted};
    }
    return {};
}

QString momentText(Instant at) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.ms),
                              QCoreApplication::translate("DateKeys", "d MMM yyyy HH:mm"));
}

// What the log says, in the words of the window.
QString eventText(const std::string& event) {
    static constexpr std::string_view ask = "to be asked about on ";
    if (event.starts_with(ask)) {
        const auto day = Date::fromIso(std::string_view(event).substr(ask.size()));
        return day ? Words::tr("To be asked about on %1").arg(longDayText(*day)) : qs(event);
    }
    const std::pair<std::string_view, QString> words[] = {{"sent", Words::tr("Sent")},
                                                          {"unsure", Words::tr("Nobody knows whether it was taken")},
                                                          {"no connection", Words::tr("No connection")},
                                                          {"later", Words::tr("To be tried again")},
                                                          {"sender refused", Words::tr("The sender was refused")},
                                                          {"failed", Words::tr("Failed")},
                                                          {"taken back", Words::tr("Taken back")},
                                                          {"to be sent", Words::tr("To be sent")},
                                                          {"arrived", Words::tr("The customer has it")},
                                                          {"held", Words::tr("Held back")}};
    for (const auto& [known, text] : words)
        if (event == known) return text;
    return qs(event);
}

QString answerOf(const OutboxRow& m) {
    if (m.confirmed) return Words::tr("The customer has it.");
    const QString code = m.code == 0 ? QString() : QString(QString::number(m.code) + u' ');
    return QString(code + qs(m.answer));
}

Cell stateCell(const OutboxRow& m) {
    const StateLook look = lookOf(m.state);
    Cell cell;
    cell.icon = m.confirmed ? u"ok"_s : look.icon;
    cell.text = m.confirmed ? Words::tr("Received") : look.word;
    cell.tone = look.tone;
    cell.value = cell.text;
    return cell;
}

Row format(const OutboxTable& table, std::size_t at) {
    const OutboxRow& m = table.mail(at);
    const auto text = [&](OutboxTable::Column column) { return textCell(table.text(at, column)); };
    Cell attempts, queued = dayCell(Date::fromDays(*table.value(at, OutboxTable::queued)));
    queued.text = momentText(m.created);
    attempts.text = m.attempts == 0 ? QString() : countText(m.attempts);
    attempts.value = static_cast<qint64>(m.attempts);
    Row row;
    row.id = m.id;
    row.cells = {queued,
                 stateCell(m),
                 text(OutboxTable::customer),
                 text(OutboxTable::document),
                 text(OutboxTable::subject),
                 text(OutboxTable::recipient),
                 attempts,
                 m.followUp && !m.confirmed ? dayCell(*m.followUp) : Cell{},
                 textCell(str(answerOf(m)))};
    row.cells[0].tone = Tone::muted;
    row.cells[8].tone = m.state == MailState::failed ? Tone::bad : Tone::muted;
    return row;
}

bool isToAsk(const OutboxRow& m, Date today) {
    const bool left = m.state == MailState::sent || m.state == MailState::unsure;
    return left && !m.confirmed && m.followUp && *m.followUp <= today;
}

QList<ActionText> actionsOf(const OutboxRow& m) {
    const bool waits = m.state == MailState::queued;
    const bool open = waits || m.state == MailState::failed || m.state == MailState::unsure;
    const bool left = (m.state == MailState::sent || m.state == MailState::unsure) && !m.confirmed;
    QList<ActionText> actions{{u"takeBack"_s, Words::tr("Take back"), {}, {}, {}, waits},
                              {u"retry"_s, waits ? Words::tr("Send now") : Words::tr("Send again"), {}, {}, {}, open},
                              {u"confirm"_s, Words::tr("Received"), {}, {}, {}, left},
                              {u"followUp"_s, Words::tr("Ask on…"), {}, {}, {}, left || waits}};
    if (m.documentKind) actions += ActionText{u"openDocument"_s, Words::tr("Document")};
    return actions;
}

}  // namespace

ListDefinition outboxList() {
    ListDefinition list;
    list.id = u"outbox"_s;
    list.title = Words::tr("Outbox");
    list.everything = Words::tr("All mails");
    list.columns = {{.id = u"queued"_s, .title = Words::tr("Put in"), .kind = ColumnKind::date},
                    {.id = u"state"_s, .title = Words::tr("State"), .kind = ColumnKind::status},
                    {.id = u"customer"_s, .title = Words::tr("Customer"), .stretch = 1},
                    {.id = u"document"_s, .title = Words::tr("Document"), .whole = true},
                    {.id = u"subject"_s, .title = Words::tr("Subject"), .stretch = 3},
                    {.id = u"recipient"_s, .title = Words::tr("To"), .stretch = 2},
                    {.id = u"attempts"_s, .title = Words::tr("Attempts"), .kind = ColumnKind::number, .visible = false},
                    {.id = u"followUp"_s, .title = Words::tr("Ask on"), .kind = ColumnKind::date},
                    {.id = u"answer"_s, .title = Words::tr("Answer of the server"), .stretch = 4}};
    list.places = {OutboxTable::queued,   OutboxTable::state,    OutboxTable::customer,
                   OutboxTable::document, OutboxTable::subject,  OutboxTable::recipient,
                   OutboxTable::attempts, OutboxTable::followUp, OutboxTable::answer};
    list.chips = {{u"waiting"_s, Words::tr("Waiting")},
                  {u"question"_s, Words::tr("In question")},
                  {u"failed"_s, Words::tr("Failed")},
                  {u"sent"_s, Words::tr("Sent")},
                  {u"ask"_s, Words::tr("To be asked about")}};
    list.sort = {{u"queued"_s, Qt::DescendingOrder}};
    list.captionColumn = u"customer"_s;
    list.empty = {u"mail"_s,
                  Words::tr("No mails yet"),
                  Words::tr("Send an invoice from its side panel, and it waits here until it has left."),
                  {u"account"_s, Words::tr("Mail account…")},
                  true};
    return list;
}

ListContent outboxContent(const std::shared_ptr<const OutboxTable>& mails) {
    ListContent content;
    if (!mails) return content;
    const auto t = mails;
    content.rows = {t, [t](std::size_t at) { return static_cast<qint64>(t->mail(at).id); },
                    [t](std::size_t at) { return format(*t, at); }};
    const auto in = [t](MailState state) { return [t, state](std::size_t at) { return t->mail(at).state == state; }; };
    content.chips[u"waiting"_s] = [t](std::size_t at) {
        return t->mail(at).state == MailState::queued || t->mail(at).state == MailState::sending;
    };
    content.chips[u"question"_s] = in(MailState::unsure);
    content.chips[u"failed"_s] = in(MailState::failed);
    content.chips[u"sent"_s] = in(MailState::sent);
    content.chips[u"ask"_s] = [t](std::size_t at) { return isToAsk(t->mail(at), t->today()); };
    return content;
}

SidePanelContent panelOf(const services::MailFacts& mail, const QString& customer, const QString& tab) {
    const OutboxRow& m = mail.row;
    const StateLook look = lookOf(m.state);
    SidePanelContent c;
    c.title = qs(m.subject);
    if (!m.customerNumber.empty()) c.link = {u"customer"_s, QString(customer).replace(u'&', u"&&"_s)};
    c.pills = {{look.icon, look.word, look.tone}};
    if (m.confirmed) c.pills += PillText{u"ok"_s, Words::tr("Received"), Tone::good};
    c.tabs = {{u"summary"_s, Words::tr("Summary")}, {u"source"_s, Words::tr("The mail")}};
    c.tab = tab;
    if (tab == "source"_L1) {
        PanelSection text{Words::tr("As it travels"), {}, {}, {}};
        for (const QString& line : qs(std::string_view(mail.content).substr(0, 6'000)).split(u'\n').mid(0, 40))
            text.lines += Fact{line.trimmed(), {}};
        c.sections = {text};
    } else {
        c.facts = {{Words::tr("To"), qs(m.recipient)},
                   {Words::tr("From"), qs(m.sender)},
                   {Words::tr("Put in"), momentText(m.created)}};
        if (m.state == MailState::queued) c.facts += Fact{Words::tr("Leaves from"), momentText(m.due)};
        if (m.followUp) c.facts += Fact{Words::tr("Ask on"), longDayText(*m.followUp)};
        if (m.confirmed) c.facts += Fact{Words::tr("Received"), momentText(*m.confirmed)};
        PanelSection log{Words::tr("What became of it"), {}, {}, {}};
        for (const store::MailLogLine& line : mail.log) {
            const QString code = line.code == 0 ? QString() : QString(QString::number(line.code) + u' ');
            log.timeline += TimelineEvent{u"mail"_s, Tone::muted, eventText(line.event),
                                          QString(code + qs(line.answer)), momentText(line.at)};
        }
        if (log.timeline.isEmpty()) log.lines = {{Words::tr("Nothing yet: it waits."), {}}};
        c.sections = {log};
    }
    c.actions = actionsOf(m);
    c.actionsPerLine = 2;
    return c;
}

}  // namespace duebook::ui
