<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AgingList</name>
    <message numerus="yes">
        <source>Show %n newer documents</source>
        <translation>
            <numerusform>Show %n newer document</numerusform>
            <numerusform>Show %n newer documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgingPanel</name>
    <message numerus="yes">
        <source>%n open items, %1</source>
        <translation>
            <numerusform>%n open item, %1</numerusform>
            <numerusform>%n open items, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message numerus="yes">
        <source>%n open items</source>
        <translation>
            <numerusform>%n open item</numerusform>
            <numerusform>%n open items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentContent</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the customer&apos;s</source>
        <translation>
            <numerusform>%n of the customer&apos;s</numerusform>
            <numerusform>%n of the customer&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemsPart</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents printed.</source>
        <translation>
            <numerusform>%n document printed.</numerusform>
            <numerusform>%n documents printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleRows</name>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Every %n month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Every %n year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsPart</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, then %n days</source>
        <translation>
            <numerusform>%1, then %n day</numerusform>
            <numerusform>%1, then %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % in %n days</source>
        <translation>
            <numerusform>%1 % in %n day</numerusform>
            <numerusform>%1 % in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::BatchDialog</name>
    <message numerus="yes">
        <source>Issue %n drafts</source>
        <translation>
            <numerusform>Issue %n draft</numerusform>
            <numerusform>Issue %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n documents</source>
        <translation>
            <numerusform>Send %n document</numerusform>
            <numerusform>Send %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are saved.</source>
        <translation>
            <numerusform>%n is saved.</numerusform>
            <numerusform>%n are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the outbox.</source>
        <translation>
            <numerusform>%n is in the outbox.</numerusform>
            <numerusform>%n are in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were held back; the reason stands beside each.</source>
        <translation>
            <numerusform>%n was held back; the reason stands beside it.</numerusform>
            <numerusform>%n were held back; the reason stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are for paper.</source>
        <translation>
            <numerusform>%n file is for paper.</numerusform>
            <numerusform>%n files are for paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are in the outbox.</source>
        <translation>
            <numerusform>%n mail is in the outbox.</numerusform>
            <numerusform>%n mails are in the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::ChipBar</name>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>%n more filter</numerusform>
            <numerusform>%n more filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::DraftsPage</name>
    <message numerus="yes">
        <source>%n drafts deleted.</source>
        <translation>
            <numerusform>%n draft deleted.</numerusform>
            <numerusform>%n drafts deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts approved.</source>
        <translation>
            <numerusform>%n draft approved.</numerusform>
            <numerusform>%n drafts approved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::EditorPage</name>
    <message numerus="yes">
        <source>%n things are needed before it can be issued (F8)</source>
        <translation>
            <numerusform>%n thing is needed before it can be issued (F8)</numerusform>
            <numerusform>%n things are needed before it can be issued (F8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::Finder</name>
    <message numerus="yes">
        <source>%n found in %1 ms</source>
        <translation>
            <numerusform>%n found in %1 ms</numerusform>
            <numerusform>%n found in %1 ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::ListPane</name>
    <message numerus="yes">
        <source>%Ln selected:  %1</source>
        <translation>
            <numerusform>%Ln selected:  %1</numerusform>
            <numerusform>%Ln selected:  %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::Mailer</name>
    <message numerus="yes">
        <source>%n mails taken back: nobody will get them.</source>
        <translation>
            <numerusform>%n mail taken back: nobody will get it.</numerusform>
            <numerusform>%n mails taken back: nobody will get them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails taken back; the others had left.</source>
        <translation>
            <numerusform>%n mail taken back; the others had left.</numerusform>
            <numerusform>%n mails taken back; the others had left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::ReceiptPage</name>
    <message numerus="yes">
        <source>%n invoices, %1 to %2</source>
        <translation>
            <numerusform>%n invoice, %1 to %2</numerusform>
            <numerusform>%n invoices, %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::RunView</name>
    <message numerus="yes">
        <source>Issue %n invoices?</source>
        <translation>
            <numerusform>Issue %n invoice?</numerusform>
            <numerusform>Issue %n invoices?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices to issue</source>
        <translation>
            <numerusform>%n invoice to issue</numerusform>
            <numerusform>%n invoices to issue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices issued</source>
        <translation>
            <numerusform>%n invoice issued</numerusform>
            <numerusform>%n invoices issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Issue %n invoices</source>
        <translation>
            <numerusform>&amp;Issue %n invoice</numerusform>
            <numerusform>&amp;Issue %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedules are left out; the reason stands in their row. They stay due.</source>
        <translation>
            <numerusform>%n schedule is left out; the reason stands in its row. It stays due.</numerusform>
            <numerusform>%n schedules are left out; the reason stands in their row. They stay due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, %n more</numerusform>
            <numerusform>%1, %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
