<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AgedList</name>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>PO</source>
        <translation>Best.-Nr.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>In its currency</source>
        <translation>In eigener Währung</translation>
    </message>
    <message>
        <source>Open then</source>
        <translation>Damals offen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Nothing was open there</source>
        <translation>Hier war nichts offen</translation>
    </message>
    <message>
        <source>No document stands behind this figure on that day.</source>
        <translation>Hinter dieser Zahl steht an diesem Tag kein Beleg.</translation>
    </message>
</context>
<context>
    <name>AgingExport</name>
    <message>
        <source>Save the aging</source>
        <translation>Altersstruktur speichern</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV files (*.csv)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx);;CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Aging</source>
        <translation>Altersstruktur</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>AgingList</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>receipt of %1</source>
        <translation>Zahlung vom %1</translation>
    </message>
    <message>
        <source>credit note of %1</source>
        <translation>Gutschrift vom %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>, PO %1</source>
        <translation>, Best.-Nr. %1</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Nicht fällig</translation>
    </message>
    <message>
        <source>Aging</source>
        <translation>Altersstruktur</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Belege</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kd.-Nr.</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Unzugeordnet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>Limit genutzt</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>With credits</source>
        <translation>Mit Guthaben</translation>
    </message>
    <message>
        <source>Nothing is open on this day</source>
        <translation>An diesem Tag ist nichts offen</translation>
    </message>
    <message>
        <source>Choose another day, or import open invoices.</source>
        <translation>Wählen Sie einen anderen Tag, oder importieren Sie offene Rechnungen.</translation>
    </message>
    <message>
        <source>Choose another day</source>
        <translation>Anderen Tag wählen</translation>
    </message>
    <message>
        <source>Alt+A</source>
        <translation>Alt+S</translation>
    </message>
    <message>
        <source>Total in %1 of %2</source>
        <translation>Summe in %1 von %2</translation>
    </message>
    <message>
        <source>Total in %1, %2 customers</source>
        <translation>Summe in %1, %2 Kunden</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of balance</source>
        <translation>Anteil am Saldo</translation>
    </message>
    <message numerus="yes">
        <source>Show %n newer documents</source>
        <translation>
            <numerusform>%n neueren Beleg zeigen</numerusform>
            <numerusform>%n neuere Belege zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgingPanel</name>
    <message numerus="yes">
        <source>%n open items, %1</source>
        <translation>
            <numerusform>%n offener Posten, %1</numerusform>
            <numerusform>%n offene Posten, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 balance</source>
        <translation>%1 Saldo</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1 unapplied</source>
        <translation>%1 unzugeordnet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kd.-Nr.</translation>
    </message>
    <message>
        <source>Aging, %1</source>
        <translation>Altersstruktur, %1</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>reads in every order</source>
        <translation>in jeder Reihenfolge lesbar</translation>
    </message>
    <message>
        <source>comma is the decimal sign</source>
        <translation>Komma ist das Dezimalzeichen</translation>
    </message>
    <message>
        <source>dot is the decimal sign</source>
        <translation>Punkt ist das Dezimalzeichen</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>alle verschieden</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>all customers found</source>
        <translation>alle Kunden gefunden</translation>
    </message>
    <message>
        <source>empty in every row</source>
        <translation>in jeder Zeile leer</translation>
    </message>
    <message>
        <source>%1 missing: terms used</source>
        <translation>%1 fehlen: nach Zahlungsbedingung</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 wrong: %2</source>
        <translation>%1 falsch: %2</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Code</source>
        <translation>Kd.-Nr.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Nicht fällig</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Unzugeordnet</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Used %</source>
        <translation>Genutzt %</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Owing</source>
        <translation>Mit Schulden</translation>
    </message>
    <message>
        <source>90+</source>
        <translation>90+</translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation>Über Limit</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>They come in by importing a CSV file.</source>
        <translation>Sie kommen durch den Import einer CSV-Datei herein.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>%1, %2 % used</source>
        <translation>%1, %2 % genutzt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kd.-Nr.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n open items</source>
        <translation>
            <numerusform>%n offener Posten</numerusform>
            <numerusform>%n offene Posten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 balance</source>
        <translation>%1 Saldo</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation>Über Limit</translation>
    </message>
    <message>
        <source>Aging, %1</source>
        <translation>Altersstruktur, %1</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Aging</source>
        <translation>Altersstruktur</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>CustomerStrip</name>
    <message>
        <source>Customer, %1 %2 open</source>
        <translation>Kunde, %1 %2 offen</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>M</source>
        <translation> Mio.</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>count-back</source>
        <translation>Rückrechnung</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>best possible, simple</source>
        <translation>bestmöglich, einfach</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>%1, the %2 largest of %3 owe %4 %</source>
        <translation>%1, die %2 größten von %3 schulden %4 %</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>DSO, count-back</source>
        <translation>DSO, Rückrechnung</translation>
    </message>
    <message>
        <source>CEI, quarter</source>
        <translation>CEI, Quartal</translation>
    </message>
    <message>
        <source>Unapplied cash</source>
        <translation>Unzugeordnetes Geld</translation>
    </message>
    <message>
        <source>DSO, simple</source>
        <translation>DSO, einfach</translation>
    </message>
    <message>
        <source>Best possible DSO</source>
        <translation>Bestmögliche DSO</translation>
    </message>
    <message>
        <source>Average days delinquent</source>
        <translation>Mittlerer Verzug</translation>
    </message>
    <message>
        <source>Average days to pay</source>
        <translation>Mittlere Zahldauer</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Über 90 Tage</translation>
    </message>
    <message>
        <source>times a year</source>
        <translation>mal im Jahr</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 Pp.</translation>
    </message>
    <message>
        <source>%1 % not due</source>
        <translation>%1 % nicht fällig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Best by count-back %1</source>
        <translation>Bestmöglich rückgerechnet %1</translation>
    </message>
    <message>
        <source>100 % is nothing overdue</source>
        <translation>100 %: nichts überfällig</translation>
    </message>
    <message>
        <source>%1 % of receivables</source>
        <translation>%1 % der Forderungen</translation>
    </message>
    <message>
        <source>Average receivables %1</source>
        <translation>Mittlere Forderungen %1</translation>
    </message>
    <message>
        <source>Terms %1 days on average</source>
        <translation>Ziel im Mittel %1 Tage</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <translation>%1 weniger %2</translation>
    </message>
    <message>
        <source>Beyond terms %1, with open ones</source>
        <translation>Über Ziel %1, mit offenen</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Taken off, sales of %1</source>
        <translation>Abgezogen, Umsatz von %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Tax and disputed documents are included, credit notes taken off. Unapplied receipts (%1) are left out and shown apart. Other currencies count at the rate of each document&apos;s own day.</source>
        <translation>Steuer und strittige Belege zählen mit, Gutschriften sind abgezogen. Unzugeordnete Zahlungen (%1) bleiben außen vor und stehen für sich. Andere Währungen zählen zum Kurs des Tages des jeweiligen Belegs.</translation>
    </message>
    <message>
        <source>Left out for want of a rate: %1 documents.</source>
        <translation>Mangels Kurs nicht enthalten: %1 Belege.</translation>
    </message>
    <message>
        <source>bn %1</source>
        <translation>Mrd. %1</translation>
    </message>
    <message>
        <source>M %1</source>
        <translation>Mio. %1</translation>
    </message>
    <message>
        <source>k %1</source>
        <translation>Tsd. %1</translation>
    </message>
    <message>
        <source>As of %1, change against %2. %3</source>
        <translation>Stand %1, Änderung gegenüber %2. %3</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Einen Monat zuvor</translation>
    </message>
    <message>
        <source>open invoices less open credit notes</source>
        <translation>offene Rechnungen weniger offene Gutschriften</translation>
    </message>
    <message>
        <source>receipts less what was applied of them</source>
        <translation>Zahlungen weniger was von ihnen zugeordnet ist</translation>
    </message>
    <message>
        <source>Less unapplied receipts</source>
        <translation>Weniger unzugeordnete Zahlungen</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Am %1</translation>
    </message>
</context>
<context>
    <name>DateKeys</name>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>dd MMM yy</source>
        <translation>dd.MM.yy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>T</source>
        <translation>H</translation>
    </message>
    <message>
        <source>m</source>
        <translation>a</translation>
    </message>
    <message>
        <source>h</source>
        <translation>e</translation>
    </message>
</context>
<context>
    <name>DocumentContent</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Heute offen</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>PO</source>
        <translation>Best.-Nr.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>of it tax</source>
        <translation>davon Steuer</translation>
    </message>
    <message>
        <source>When booked</source>
        <translation>Bei Buchung</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Gutschrift %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Zahlung %1</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Nothing applied yet</source>
        <translation>Noch nichts zugeordnet</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>offen %1</translation>
    </message>
    <message>
        <source>%1  due %2</source>
        <translation>%1  fällig %2</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>%1  debit %2 %3</source>
        <translation>%1  Soll %2 %3</translation>
    </message>
    <message>
        <source>credit %1 %2</source>
        <translation>Haben %1 %2</translation>
    </message>
    <message>
        <source>How it came into the books</source>
        <translation>Wie er ins Buch kam</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journaleintrag</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Applied to</source>
        <translation>Zugeordnet zu</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>%1 unapplied</source>
        <translation>%1 unzugeordnet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>Nr. kopieren</translation>
    </message>
    <message>
        <source>%1 open on %2, of %3</source>
        <translation>%1 offen am %2, von %3</translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>%1 offen von %2</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Show postings</source>
        <translation>Buchungen zeigen</translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Part-paid</source>
        <translation>Teilbezahlt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Open credit</source>
        <translation>Offene Gutschrift</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Zugeordnet</translation>
    </message>
</context>
<context>
    <name>GridCopy</name>
    <message>
        <source>%1, currency</source>
        <translation>%1, Währung</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Select rows; check boxes and opened rows</source>
        <translation>Zeilen wählen; Häkchen und aufgeklappte Zeilen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles wählen</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>Zeilen mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Sort by a second column</source>
        <translation>Nach einer zweiten Spalte ordnen</translation>
    </message>
    <message>
        <source>Shift and a click on its title</source>
        <translation>Umschalt und ein Klick auf ihre Überschrift</translation>
    </message>
    <message>
        <source>In a date: today, a day on or back, the calendar</source>
        <translation>In einem Datum: heute, einen Tag vor oder zurück, der Kalender</translation>
    </message>
    <message>
        <source>T  +  -  F4</source>
        <translation>H  +  -  F4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>About Duebook</source>
        <translation>Über Duebook</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Accounts receivable on the desktop. Free software under the GNU General Public
License, version 3 or later: use it, look into it, change it, pass it on.</source>
        <translation>Debitorenbuchhaltung auf dem Schreibtisch. Freie Software unter der GNU General Public
License, Version 3 oder später: nutzen, hineinschauen, ändern, weitergeben.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsbedingung</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Peppol ID</source>
        <translation>Peppol-ID</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenname</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Steuerbetrag</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Beglichen am</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>Für Rechnung</translation>
    </message>
    <message>
        <source>Allocated amount</source>
        <translation>Zugeordneter Betrag</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Rechnungen importieren</translation>
    </message>
    <message>
        <source>Import credit notes</source>
        <translation>Gutschriften importieren</translation>
    </message>
    <message>
        <source>Import receipts</source>
        <translation>Zahlungen importieren</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Wechselkurse importieren</translation>
    </message>
    <message>
        <source>%1 customer</source>
        <translation>%1 Kunde</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1 invoice</source>
        <translation>%1 Rechnung</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>%1 Rechnungen</translation>
    </message>
    <message>
        <source>%1 credit note</source>
        <translation>%1 Gutschrift</translation>
    </message>
    <message>
        <source>%1 credit notes</source>
        <translation>%1 Gutschriften</translation>
    </message>
    <message>
        <source>%1 row of receipts</source>
        <translation>%1 Zeile Zahlungen</translation>
    </message>
    <message>
        <source>%1 rows of receipts</source>
        <translation>%1 Zeilen Zahlungen</translation>
    </message>
    <message>
        <source>%1 exchange rate</source>
        <translation>%1 Wechselkurs</translation>
    </message>
    <message>
        <source>%1 exchange rates</source>
        <translation>%1 Wechselkurse</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Settled by receipt</source>
        <translation>Beglichen durch Zahlung</translation>
    </message>
    <message>
        <source>For instalment</source>
        <translation>Für Rate</translation>
    </message>
    <message>
        <source>Allocated on</source>
        <translation>Zugeordnet am</translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kd.-Nr.</translation>
    </message>
    <message>
        <source>PO</source>
        <translation>Best.-Nr.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>Alle Rechnungen</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Part-paid</source>
        <translation>Teilbezahlt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Noch keine Rechnungen</translation>
    </message>
    <message>
        <source>They come in by importing a CSV file.</source>
        <translation>Sie kommen durch den Import einer CSV-Datei herein.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV files (*.csv)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx);;CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Accounts receivable on the desktop</source>
        <translation>Debitorenbuchhaltung auf dem Schreibtisch</translation>
    </message>
    <message>
        <source>a .duebook file or a postgresql:// address</source>
        <translation>eine .duebook-Datei oder eine postgresql://-Adresse</translation>
    </message>
    <message>
        <source>save a picture of the window and leave</source>
        <translation>ein Bild des Fensters speichern und beenden</translation>
    </message>
    <message>
        <source>size of the window, such as 1280x800</source>
        <translation>Größe des Fensters, etwa 1280x800</translation>
    </message>
    <message>
        <source>page to begin with: customers, invoices, aging</source>
        <translation>erste Seite: customers, invoices, aging</translation>
    </message>
    <message>
        <source>light, dark, highContrast or system</source>
        <translation>light, dark, highContrast oder system</translation>
    </message>
    <message>
        <source>language of the window, such as de</source>
        <translation>Sprache des Fensters, etwa de</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>On account</source>
        <translation>Akonto</translation>
    </message>
    <message>
        <source>Part-applied</source>
        <translation>Teils zugeordnet</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>All receipts</source>
        <translation>Alle Zahlungen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kd.-Nr.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Unzugeordnet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No receipts yet</source>
        <translation>Noch keine Zahlungen</translation>
    </message>
    <message>
        <source>They come in by importing a CSV file.</source>
        <translation>Sie kommen durch den Import einer CSV-Datei herein.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>duebook::ui::AgingBar</name>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>duebook::ui::AgingBars</name>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>duebook::ui::AgingControls</name>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Stichtag</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Nach Fälligkeit</translation>
    </message>
    <message>
        <source>By invoice date</source>
        <translation>Nach Rechnungsdatum</translation>
    </message>
    <message>
        <source>30 / 60 / 90</source>
        <translation>30 / 60 / 90</translation>
    </message>
    <message>
        <source>7 / 14 / 30</source>
        <translation>7 / 14 / 30</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Last day of each bucket but the open one, such as 30, 60, 90</source>
        <translation>Letzter Tag jeder Stufe außer der offenen, etwa 30, 60, 90</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>At most three limits: there are five buckets in all.</source>
        <translation>Höchstens drei Grenzen: es gibt insgesamt fünf Stufen.</translation>
    </message>
    <message>
        <source>All collectors</source>
        <translation>Alle Betreuer</translation>
    </message>
    <message>
        <source>No collector</source>
        <translation>Ohne Betreuer</translation>
    </message>
    <message>
        <source>All, in %1</source>
        <translation>Alle, in %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Collector: %1</source>
        <translation>Betreuer: %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Leave out what was entered after a day, to see the report as it was then</source>
        <translation>Weglassen, was nach einem Tag erfasst wurde, um den Bericht wie damals zu sehen</translation>
    </message>
    <message>
        <source>Leave out what was entered after the day</source>
        <translation>Weglassen, was nach dem Tag erfasst wurde</translation>
    </message>
    <message>
        <source>All that has been entered</source>
        <translation>Alles, was erfasst ist</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>Wie am %1 bekannt</translation>
    </message>
    <message>
        <source>As known on another day…</source>
        <translation>Wie an einem anderen Tag bekannt…</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Entered: all</source>
        <translation>Erfasst: alles</translation>
    </message>
</context>
<context>
    <name>duebook::ui::AgingPage</name>
    <message>
        <source>The address is on the clipboard.</source>
        <translation>Die Adresse ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Excel pack</source>
        <translation>Excel-Mappe</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Wird summiert</translation>
    </message>
    <message>
        <source>Aging</source>
        <translation>Altersstruktur</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Unzugeordnet</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <translation>%1, wie am %2 bekannt</translation>
    </message>
</context>
<context>
    <name>duebook::ui::AgingStrip</name>
    <message>
        <source>Not due</source>
        <translation>Nicht fällig</translation>
    </message>
    <message>
        <source>Aging</source>
        <translation>Altersstruktur</translation>
    </message>
</context>
<context>
    <name>duebook::ui::Card</name>
    <message>
        <source>How computed</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>duebook::ui::ChipBar</name>
    <message>
        <source>Ready filters</source>
        <translation>Schnellfilter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Switch all ready filters off</source>
        <translation>Alle Schnellfilter ausschalten</translation>
    </message>
    <message>
        <source>More %1</source>
        <translation>Weitere %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>%n weiterer Filter</numerusform>
            <numerusform>%n weitere Filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::ColumnsTable</name>
    <message>
        <source>Column in file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>column %1, no name</source>
        <translation>Spalte %1, ohne Namen</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, nötig</translation>
    </message>
</context>
<context>
    <name>duebook::ui::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open ledger…</source>
        <translation>Buch ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;New ledger…</source>
        <translation>&amp;Neues Buch…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Close ledger</source>
        <translation>Buch &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Export to Excel…</source>
        <translation>Nach &amp;Excel exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>&amp;Alles finden</translation>
    </message>
    <message>
        <source>Fil&amp;ter this list</source>
        <translation>Diese Liste &amp;filtern</translation>
    </message>
    <message>
        <source>Show &amp;postings</source>
        <translation>&amp;Buchungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Rechnungen</translation>
    </message>
    <message>
        <source>&amp;Receipts</source>
        <translation>&amp;Zahlungen</translation>
    </message>
    <message>
        <source>&amp;Aging</source>
        <translation>&amp;Altersstruktur</translation>
    </message>
    <message>
        <source>R&amp;eports</source>
        <translation>&amp;Berichte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Pre&amp;vious record</source>
        <translation>V&amp;origer Eintrag</translation>
    </message>
    <message>
        <source>&amp;Next record</source>
        <translation>&amp;Nächster Eintrag</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nächster Te&amp;il des Fensters</translation>
    </message>
    <message>
        <source>Previous par&amp;t of the window</source>
        <translation>Voriger T&amp;eil des Fensters</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>&amp;Hell oder dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Duebook</source>
        <translation>Ü&amp;ber Duebook</translation>
    </message>
    <message>
        <source>&amp;Recent ledgers</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>duebook::ui::CustomersPage</name>
    <message>
        <source>The ledger did not answer.</source>
        <translation>Das Buch hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The address is on the clipboard.</source>
        <translation>Die Adresse ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>duebook::ui::DashboardPage</name>
    <message>
        <source>DSO against best possible</source>
        <translation>DSO neben der bestmöglichen</translation>
    </message>
    <message>
        <source>Invoiced and collected</source>
        <translation>Berechnet und eingegangen</translation>
    </message>
    <message>
        <source>by month, %1</source>
        <translation>je Monat, %1</translation>
    </message>
    <message>
        <source>Aging at month end</source>
        <translation>Altersstruktur zum Monatsende</translation>
    </message>
    <message>
        <source>Top debtors</source>
        <translation>Größte Schuldner</translation>
    </message>
    <message>
        <source>as of %1, change against %2</source>
        <translation>Stand %1, Änderung gegenüber %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 documents have no exchange rate and are in no figure</source>
        <translation>%1 Belege haben keinen Wechselkurs und stehen in keiner Zahl</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Stichtag</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>The ledger holds no invoices. Import them from a CSV or Excel file to see what is owed, how late it is and how fast it is paid.</source>
        <translation>Das Buch enthält keine Rechnungen. Importieren Sie sie aus einer CSV- oder Excel-Datei, um zu sehen, was geschuldet wird, wie spät es ist und wie schnell bezahlt wird.</translation>
    </message>
    <message>
        <source>Import invoices…</source>
        <translation>Rechnungen importieren…</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>Count-back: %1. Best possible: %2. Each month at its end, this month on the day.</source>
        <translation>Rückrechnung: %1. Bestmöglich: %2. Jeder Monat zu seinem Ende, dieser Monat am Stichtag.</translation>
    </message>
    <message>
        <source>open instalments by days past their due day, at the end of each month; a day past due is in 1–30. Receipts, credit notes and allocations of later days do not count; unapplied credit is not taken off</source>
        <translation>offene Raten nach Tagen seit ihrer Fälligkeit, zum Ende jedes Monats; ein Tag danach zählt zu 1–30. Zahlungen, Gutschriften und Zuordnungen späterer Tage zählen nicht; unzugeordnetes Guthaben ist nicht abgezogen</translation>
    </message>
    <message>
        <source>Unapplied receipts and credit notes stand in the aging page&apos;s own column.</source>
        <translation>Unzugeordnete Zahlungen und Gutschriften stehen in der eigenen Spalte der Altersstruktur.</translation>
    </message>
    <message>
        <source>invoices less credit notes by their own date, and receipts by theirs, applied or not</source>
        <translation>Rechnungen weniger Gutschriften nach ihrem Datum, Zahlungen nach dem ihren, zugeordnet oder nicht</translation>
    </message>
    <message>
        <source>customers by what is open, in the ledger&apos;s currency; unapplied credit is not taken off</source>
        <translation>Kunden nach dem, was offen ist, in der Währung des Buchs; unzugeordnetes Guthaben ist nicht abgezogen</translation>
    </message>
</context>
<context>
    <name>duebook::ui::DateEdit</name>
    <message>
        <source>T today, + and − a day, +5, 3, 5-2, M and H first and last of the month, F4 calendar</source>
        <translation>H heute, + und − ein Tag, +5, 3, 5-2, A und E Anfang und Ende des Monats, F4 Kalender</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Kalender (F4)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>T</source>
        <translation>H</translation>
    </message>
</context>
<context>
    <name>duebook::ui::DebtorBars</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>duebook::ui::DocumentPanel</name>
    <message>
        <source>Copied %1.</source>
        <translation>%1 ist kopiert.</translation>
    </message>
</context>
<context>
    <name>duebook::ui::FilterRow</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
</context>
<context>
    <name>duebook::ui::Finder</name>
    <message numerus="yes">
        <source>%n found in %1 ms</source>
        <translation>
            <numerusform>%n Treffer in %1 ms</numerusform>
            <numerusform>%n Treffer in %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>PO</source>
        <translation>Best.-Nr.</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Gutschrift %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Zahlung %1</translation>
    </message>
    <message>
        <source>%1, open %2</source>
        <translation>%1, offen %2</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>Best.-Nr. %1</translation>
    </message>
    <message>
        <source>open = %1</source>
        <translation>offen = %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>duebook::ui::FirstSteps</name>
    <message>
        <source>First six steps</source>
        <translation>Die ersten sechs Schritte</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Look around in the sample company</source>
        <translation>Sich in der Musterfirma umsehen</translation>
    </message>
    <message>
        <source>Make a ledger for your own company</source>
        <translation>Ein Buch für die eigene Firma anlegen</translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation>Kunden hereinholen</translation>
    </message>
    <message>
        <source>Bring in open invoices</source>
        <translation>Offene Rechnungen hereinholen</translation>
    </message>
    <message>
        <source>Check the total against your books</source>
        <translation>Die Summe mit den eigenen Büchern vergleichen</translation>
    </message>
    <message>
        <source>Save the aging as an Excel pack</source>
        <translation>Die Altersstruktur als Excel-Mappe speichern</translation>
    </message>
</context>
<context>
    <name>duebook::ui::GridHeader</name>
    <message>
        <source>Column titles</source>
        <translation>Überschriften der Spalten</translation>
    </message>
    <message>
        <source>Left and Right choose a column, Space sorts, Shift+Space adds to the sorting, Menu chooses columns</source>
        <translation>Links und Rechts wählen eine Spalte, die Leertaste ordnet, mit Umschalt zusätzlich, Menü wählt die Spalten</translation>
    </message>
</context>
<context>
    <name>duebook::ui::GridView</name>
    <message>
        <source>Scroll sideways</source>
        <translation>Seitwärts blättern</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
</context>
<context>
    <name>duebook::ui::ImportDoneStep</name>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Show aging</source>
        <translation>Altersstruktur zeigen</translation>
    </message>
    <message>
        <source>Save problem list…</source>
        <translation>Fehlerliste speichern…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Nothing new was in the file</source>
        <translation>In der Datei war nichts Neues</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Skipped, with problems</source>
        <translation>Übergangen, fehlerhaft</translation>
    </message>
    <message>
        <source>Skipped, in the ledger already</source>
        <translation>Übergangen, schon im Buch</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Summe %1</translation>
    </message>
</context>
<context>
    <name>duebook::ui::ImportFileStep</name>
    <message>
        <source>What does the file hold?</source>
        <translation>Was enthält die Datei?</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Datei hier ablegen</translation>
    </message>
    <message>
        <source>Delimited text (CSV) or an Excel workbook (.xlsx). Nothing is written before you press Import.</source>
        <translation>Text mit Trennzeichen (CSV) oder eine Excel-Mappe (.xlsx). Vor „Importieren“ wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Every row needs: %1.</source>
        <translation>Jede Zeile braucht: %1.</translation>
    </message>
    <message>
        <source>Also understood: %1. Columns may stand in any order and have any name.</source>
        <translation>Auch verstanden: %1. Spalten dürfen in beliebiger Folge stehen und beliebig heißen.</translation>
    </message>
</context>
<context>
    <name>duebook::ui::ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Mappe</translation>
    </message>
    <message>
        <source>%1 of %2 rows have problems</source>
        <translation>%1 von %2 Zeilen sind fehlerhaft</translation>
    </message>
    <message>
        <source>Correct the file or the columns, then press F5</source>
        <translation>Berichtigen Sie die Datei oder die Spalten, dann F5</translation>
    </message>
    <message>
        <source>Choose a column for: %1.</source>
        <translation>Wählen Sie eine Spalte für: %1.</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Jede Zeile wird geprüft…</translation>
    </message>
    <message>
        <source>The file cannot be read this way.</source>
        <translation>So lässt sich die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>1,234.56</source>
        <translation>1,234.56</translation>
    </message>
    <message>
        <source>1.234,56</source>
        <translation>1.234,56</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>1 Zeile importieren</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>%1 Zeilen importieren</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>%1, skip %2</source>
        <translation>%1, %2 übergehen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checking every row against the ledger</source>
        <translation>Jede Zeile wird am Buch geprüft</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>Jede Zeile wird geprüft</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it is in the ledger.</source>
        <translation>Der Import wurde abgebrochen. Nichts davon steht im Buch.</translation>
    </message>
    <message>
        <source>The check was stopped. F5 starts it again.</source>
        <translation>Die Prüfung wurde angehalten. F5 beginnt sie von neuem.</translation>
    </message>
    <message>
        <source>They come into the ledger of %1.</source>
        <translation>Sie kommen in das Buch von %1.</translation>
    </message>
    <message>
        <source>New customers: %1.</source>
        <translation>Neue Kunden: %1.</translation>
    </message>
    <message>
        <source>Rows with problems, skipped: %1.</source>
        <translation>Fehlerhafte Zeilen, übergangen: %1.</translation>
    </message>
    <message>
        <source>Rows that are in the ledger already, skipped: %1.</source>
        <translation>Zeilen, die schon im Buch stehen, übergangen: %1.</translation>
    </message>
    <message>
        <source>Import %1?</source>
        <translation>%1 importieren?</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <translation>%1 importiert.</translation>
    </message>
    <message>
        <source>Save problem list</source>
        <translation>Fehlerliste speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>-problems.csv</source>
        <translation>-fehler.csv</translation>
    </message>
    <message>
        <source>The rows with problems are in %1. Correct them there and import that file.</source>
        <translation>Die fehlerhaften Zeilen stehen in %1. Berichtigen Sie sie dort, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The mapping is saved as “%1”. It is used by itself for files with these columns.</source>
        <translation>Die Zuordnung ist als „%1“ gespeichert. Für Dateien mit diesen Spalten wird sie von selbst genommen.</translation>
    </message>
    <message>
        <source>The file lacks columns of the mapping “%1”.</source>
        <translation>Der Datei fehlen Spalten der Zuordnung „%1“.</translation>
    </message>
</context>
<context>
    <name>duebook::ui::InvoicesPage</name>
    <message>
        <source>Reading the documents</source>
        <translation>Die Belege werden gelesen</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Offen am %1</translation>
    </message>
    <message>
        <source>Open on %1: %2</source>
        <translation>Offen am %1: %2</translation>
    </message>
    <message>
        <source>Back to aging</source>
        <translation>Zurück zur Altersstruktur</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>Alle Rechnungen</translation>
    </message>
    <message>
        <source>Reading all documents</source>
        <translation>Alle Belege werden gelesen</translation>
    </message>
    <message>
        <source>The ledger did not answer.</source>
        <translation>Das Buch hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <translation>%1, wie am %2 bekannt</translation>
    </message>
</context>
<context>
    <name>duebook::ui::KpiTile</name>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
</context>
<context>
    <name>duebook::ui::LineChart</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 im %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>duebook::ui::ListPane</name>
    <message>
        <source>Name of this view</source>
        <translation>Name dieser Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1: nicht lesbar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>In %1, all shown</source>
        <translation>In %1, alle gezeigten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>%1 passen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected:  %1</source>
        <translation>
            <numerusform>%Ln gewählt:  %1</numerusform>
            <numerusform>%Ln gewählt:  %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>Diese Ansicht speichern als…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Reset columns, sorting and filters</source>
        <translation>Spalten, Ordnung und Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Show in the side panel</source>
        <translation>In der Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Nur „%1“</translation>
    </message>
</context>
<context>
    <name>duebook::ui::Lists</name>
    <message>
        <source>Reading all documents</source>
        <translation>Alle Belege werden gelesen</translation>
    </message>
    <message>
        <source>Reading all receipts</source>
        <translation>Alle Zahlungen werden gelesen</translation>
    </message>
</context>
<context>
    <name>duebook::ui::MainWindow</name>
    <message>
        <source>Duebook speaks this language from the next start on.</source>
        <translation>Ab dem nächsten Start spricht Duebook diese Sprache.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 – Duebook</source>
        <translation>%1 – Duebook</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is an invented company to try things on. Nothing here is real.</source>
        <translation>Das ist eine erfundene Firma zum Ausprobieren. Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>Duebook</source>
        <translation>Duebook</translation>
    </message>
    <message>
        <source>No ledger open</source>
        <translation>Kein Buch geöffnet</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>Ein Buch öffnen</translation>
    </message>
    <message>
        <source>Ledgers (*.duebook);;All files (*)</source>
        <translation>Bücher (*.duebook);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>duebook::ui::MappingBar</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved mappings  ▾</source>
        <translation>Gespeicherte Zuordnungen  ▾</translation>
    </message>
    <message>
        <source>No mapping saved for these files yet</source>
        <translation>Für solche Dateien ist noch keine Zuordnung gespeichert</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>Diese Zuordnung speichern…</translation>
    </message>
    <message>
        <source>by the mapping “%1”</source>
        <translation>nach der Zuordnung „%1“</translation>
    </message>
</context>
<context>
    <name>duebook::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>duebook::ui::NameBar</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>duebook::ui::NavRail</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>duebook::ui::NewLedgerForm</name>
    <message>
        <source>New empty ledger</source>
        <translation>Neues leeres Buch</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>C&amp;urrency of the books</source>
        <translation>&amp;Währung des Buchs</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Two letters, such as DE; may stay empty</source>
        <translation>Zwei Buchstaben, etwa DE; darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Or the postgresql:// address of an empty database</source>
        <translation>Oder die postgresql://-Adresse einer leeren Datenbank</translation>
    </message>
    <message>
        <source>Create ledger</source>
        <translation>Buch anlegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Where to keep the ledger</source>
        <translation>Wo das Buch liegen soll</translation>
    </message>
    <message>
        <source>Ledgers (*.duebook)</source>
        <translation>Bücher (*.duebook)</translation>
    </message>
    <message>
        <source>A ledger needs the name of its company.</source>
        <translation>Ein Buch braucht den Namen seiner Firma.</translation>
    </message>
    <message>
        <source>Choose a currency from the list.</source>
        <translation>Wählen Sie eine Währung aus der Liste.</translation>
    </message>
    <message>
        <source>Two letters of ISO 3166, such as DE or FR.</source>
        <translation>Zwei Buchstaben nach ISO 3166, etwa DE oder FR.</translation>
    </message>
    <message>
        <source>Say where the ledger shall be kept.</source>
        <translation>Sagen Sie, wo das Buch liegen soll.</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>duebook::ui::PageStack</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Aging</source>
        <translation>Altersstruktur</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>duebook::ui::PinnedRows</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
</context>
<context>
    <name>duebook::ui::ProblemsTable</name>
    <message>
        <source>Problems</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Save problem list…</source>
        <translation>Fehlerliste speichern…</translation>
    </message>
    <message>
        <source>The rows as a file of the same columns, to correct and import again</source>
        <translation>Die Zeilen als Datei mit denselben Spalten, zum Berichtigen und erneuten Importieren</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Every row can be imported</source>
        <translation>Jede Zeile kann importiert werden</translation>
    </message>
    <message>
        <source>%1 rows were read and checked against the ledger.</source>
        <translation>%1 Zeilen wurden gelesen und am Buch geprüft.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>duebook::ui::ReadingBar</name>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Names in row</source>
        <translation>Namen in Zeile</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimal</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>selbst gefunden</translation>
    </message>
    <message>
        <source>dot, 1,234.56</source>
        <translation>Punkt, 1,234.56</translation>
    </message>
    <message>
        <source>comma, 1.234,56</source>
        <translation>Komma, 1.234,56</translation>
    </message>
</context>
<context>
    <name>duebook::ui::ReceiptsPage</name>
    <message>
        <source>Reading all receipts</source>
        <translation>Alle Zahlungen werden gelesen</translation>
    </message>
    <message>
        <source>The ledger did not answer.</source>
        <translation>Das Buch hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>duebook::ui::SearchPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find customer, number, amount, PO</source>
        <translation>Kunde, Nummer, Betrag, Bestellnummer finden</translation>
    </message>
    <message>
        <source>Find customer, number, amount, PO…</source>
        <translation>Kunde, Nummer, Betrag, Best.-Nr.…</translation>
    </message>
    <message>
        <source>Enter opens    Alt+Enter in side panel    Ctrl+Enter as filter    &gt; commands    Esc</source>
        <translation>Eingabe öffnet    Alt+Eingabe in der Seitenleiste    Strg+Eingabe als Filter    &gt; Befehle    Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>duebook::ui::SidePanel</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Strg+Auf</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Strg+Ab</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
</context>
<context>
    <name>duebook::ui::StartPage</name>
    <message>
        <source>Duebook</source>
        <translation>Duebook</translation>
    </message>
    <message>
        <source>Who owes you, since when, and what to do next.</source>
        <translation>Wer Ihnen schuldet, seit wann, und was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>Ein Buch öffnen</translation>
    </message>
    <message>
        <source>A .duebook file on this computer or a shared folder</source>
        <translation>Eine .duebook-Datei auf diesem Rechner oder in einem gemeinsamen Ordner</translation>
    </message>
    <message>
        <source>New empty ledger</source>
        <translation>Neues leeres Buch</translation>
    </message>
    <message>
        <source>Company and currency; all else can wait</source>
        <translation>Firma und Währung; alles andere hat Zeit</translation>
    </message>
    <message>
        <source>Import from CSV or Excel</source>
        <translation>Aus CSV oder Excel importieren</translation>
    </message>
    <message>
        <source>Customers, open invoices, receipts; shows every problem before it writes</source>
        <translation>Kunden, offene Rechnungen, Zahlungen; zeigt jeden Fehler, bevor er schreibt</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Die Musterfirma öffnen</translation>
    </message>
    <message>
        <source>300 customers, 3 years, disputes, three currencies</source>
        <translation>300 Kunden, 3 Jahre, Streitfälle, drei Währungen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Recent ledgers</source>
        <translation>Zuletzt geöffnete Bücher</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>Die Musterfirma wird angelegt</translation>
    </message>
</context>
<context>
    <name>duebook::ui::StatusStrip</name>
    <message>
        <source>Running work</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, %n weitere</numerusform>
            <numerusform>%1, %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
</context>
<context>
    <name>duebook::ui::StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>All %1 steps done</source>
        <translation>Alle %1 Schritte erledigt</translation>
    </message>
</context>
<context>
    <name>duebook::ui::TabsBar</name>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
</context>
<context>
    <name>duebook::ui::TieStrip</name>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Comparing with the control account…</source>
        <translation>Wird mit dem Abstimmkonto verglichen…</translation>
    </message>
    <message>
        <source>Ties to ledger</source>
        <translation>Abgestimmt</translation>
    </message>
    <message>
        <source>Does not tie</source>
        <translation>Nicht abgestimmt</translation>
    </message>
    <message>
        <source>Aging %1  =  control account %2, difference %3</source>
        <translation>Altersstruktur %1  =  Abstimmkonto %2, Differenz %3</translation>
    </message>
    <message>
        <source>Aging %1, control account %2: difference %3. Run “duebook-cli ledger verify” to find it.</source>
        <translation>Altersstruktur %1, Abstimmkonto %2: Differenz %3. „duebook-cli ledger verify“ findet sie.</translation>
    </message>
    <message>
        <source>  ·  %1 without a rate left out</source>
        <translation>  ·  %1 ohne Kurs nicht enthalten</translation>
    </message>
</context>
<context>
    <name>duebook::ui::Toolbar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Find customer, number, amount, PO…</source>
        <translation>Kunde, Nummer, Betrag, Best.-Nr.…</translation>
    </message>
</context>
<context>
    <name>duebook::ui::ViewHead</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
</context>
<context>
    <name>duebook::ui::WhatHappens</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Create customers that are not &amp;known</source>
        <translation>Un&amp;bekannte Kunden anlegen</translation>
    </message>
    <message>
        <source>&amp;Round amounts with too many decimals</source>
        <translation>Beträge mit zu vielen Stellen &amp;runden</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import. Posted documents are not deleted later, but credited.</source>
        <translation>Vor „Importieren“ wird nichts geschrieben. Gebuchte Belege werden später nicht gelöscht, sondern gutgeschrieben.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>%1 rows, skipped</source>
        <translation>%1 Zeilen, übergangen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>In the ledger already</source>
        <translation>Schon im Buch</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Customers by number without zeros</source>
        <translation>Kunden nach Nummer ohne Nullen</translation>
    </message>
    <message>
        <source>Sum %1, duplicates too</source>
        <translation>Summe %1, auch doppelte</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Added by rounding, %1</source>
        <translation>Durch Runden hinzu, %1</translation>
    </message>
</context>
</TS>
