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
    <name>CreditDialog</name>
    <message>
        <source>Credit %1</source>
        <translation>%1 gutschreiben</translation>
    </message>
    <message>
        <source>A credit note is issued and applied to the invoice. Open: %1 of %2.</source>
        <translation>Eine Gutschrift wird ausgestellt und der Rechnung zugeordnet. Offen: %1 von %2.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschreiben</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>Ein Betrag</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Amount with tax, %1</source>
        <translation>&amp;Betrag mit Steuer, %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>It stands on the credit note</source>
        <translation>Er steht auf der Gutschrift</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>To credit</source>
        <translation>Gutzuschreiben</translation>
    </message>
    <message>
        <source>Chosen lines</source>
        <translation>Gewählte Zeilen</translation>
    </message>
    <message>
        <source>%1 is no quantity above zero.</source>
        <translation>%1 ist keine Menge über null.</translation>
    </message>
    <message>
        <source>Type how much of a line is credited.</source>
        <translation>Geben Sie ein, wie viel von einer Zeile gutgeschrieben wird.</translation>
    </message>
    <message>
        <source>Say how much is credited.</source>
        <translation>Sagen Sie, wie viel gutgeschrieben wird.</translation>
    </message>
    <message>
        <source>Issued credit note %1.</source>
        <translation>Gutschrift %1 ist ausgestellt.</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>Trading name</source>
        <translation>Handelsname</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>As invoices name it; empty: the name</source>
        <translation>Wie Rechnungen sie nennen; leer: der Name</translation>
    </message>
    <message>
        <source>Ta&amp;x id</source>
        <translation>&amp;USt-IdNr.</translation>
    </message>
    <message>
        <source>Checked by its check digits</source>
        <translation>Durch die Prüfziffern geprüft</translation>
    </message>
    <message>
        <source>Peppol id</source>
        <translation>Peppol-ID</translation>
    </message>
    <message>
        <source>Such as 0204:991-1234512345-06</source>
        <translation>Etwa 0204:991-1234512345-06</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Two letters, or a name to choose</source>
        <translation>Zwei Buchstaben oder ein Name zur Wahl</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Zahlungsbedingung</translation>
    </message>
    <message>
        <source>Such as 2/10 net 30; empty: those of the company</source>
        <translation>Etwa 2/10 net 30; leer: die der Firma</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>That of the books</source>
        <translation>Die des Buchs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>That of the company</source>
        <translation>Die der Firma</translation>
    </message>
    <message>
        <source>Deliver&amp;y</source>
        <translation>&amp;Versand</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Käuferreferenz</translation>
    </message>
    <message>
        <source>Route code of a public buyer</source>
        <translation>Leitweg-ID einer Behörde</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>No invoice without its number</source>
        <translation>Keine Rechnung ohne ihre Nummer</translation>
    </message>
    <message>
        <source>Credit and collection</source>
        <translation>Kredit und Einzug</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>In the customer&apos;s currency; empty: none</source>
        <translation>In der Währung des Kunden; leer: keines</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Muttergesellschaft</translation>
    </message>
    <message>
        <source>Its customer number</source>
        <translation>Ihre Kundennummer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichworte</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>IBAN it pays from</source>
        <translation>Zahlt von IBAN</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Ctrl+Delete removes the row.</source>
        <translation>Strg+Entf entfernt die Zeile.</translation>
    </message>
    <message>
        <source>Billing and delivery addresses</source>
        <translation>Rechnungs- und Lieferanschriften</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Bank accounts and mandates</source>
        <translation>Bankverbindungen und Mandate</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Direct-debit mandate</source>
        <translation>Lastschriftmandat</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
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
        <source>Add one, or import a CSV file (Ctrl+Shift+I).</source>
        <translation>Legen Sie einen an, oder importieren Sie eine CSV-Datei (Strg+Umschalt+I).</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
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
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Kontoauszug…</translation>
    </message>
    <message>
        <source>Send a statement by mail (Ctrl+M)</source>
        <translation>Einen Kontoauszug per E-Mail senden (Strg+M)</translation>
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
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Send it by mail (Ctrl+M)</source>
        <translation>Per E-Mail senden (Strg+M)</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Gutschreiben…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Notes of your own</source>
        <translation>Eigene Notizen</translation>
    </message>
    <message>
        <source>Nobody has noted anything.</source>
        <translation>Noch hat niemand etwas notiert.</translation>
    </message>
    <message>
        <source>Remove the newest</source>
        <translation>Neueste entfernen</translation>
    </message>
    <message>
        <source>Went out again</source>
        <translation>Wieder abgegangen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 on account</source>
        <translation>%1 akonto</translation>
    </message>
    <message>
        <source>Nobody knows whose it is</source>
        <translation>Niemand weiß, von wem sie ist</translation>
    </message>
    <message>
        <source>Returned by the bank</source>
        <translation>Von der Bank zurückgegeben</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>Bankspesen</translation>
    </message>
    <message>
        <source>Returned so far</source>
        <translation>Bisher zurückgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n of the customer&apos;s</source>
        <translation>
            <numerusform>%n des Kunden</numerusform>
            <numerusform>%n des Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notizen (%1)</translation>
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
    <name>DraftList</name>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>Belastungsanzeige</translation>
    </message>
    <message>
        <source>Deposit invoice</source>
        <translation>Anzahlungsrechnung</translation>
    </message>
    <message>
        <source>Pro-forma</source>
        <translation>Proforma</translation>
    </message>
    <message>
        <source>Ready to issue</source>
        <translation>Bereit zum Ausstellen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Alle Entwürfe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kd.-Nr.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>What you begin to type is kept here until it is issued.</source>
        <translation>Was Sie zu erfassen beginnen, bleibt hier, bis es ausgestellt ist.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>Freizugeben</translation>
    </message>
</context>
<context>
    <name>DraftLook</name>
    <message>
        <source>The customer is missing.</source>
        <translation>Der Kunde fehlt.</translation>
    </message>
    <message>
        <source>There is no line yet.</source>
        <translation>Es gibt noch keine Zeile.</translation>
    </message>
    <message>
        <source>The description is missing.</source>
        <translation>Die Beschreibung fehlt.</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Der Preis fehlt.</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>Die Einheit fehlt.</translation>
    </message>
    <message>
        <source>The tax code is missing.</source>
        <translation>Der Steuerschlüssel fehlt.</translation>
    </message>
    <message>
        <source>Tax %1 % of %2</source>
        <translation>Steuer %1 % von %2</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Zuschläge</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Deposits taken off</source>
        <translation>Abgezogene Anzahlungen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>%1 % less until %2</source>
        <translation>%1 % Skonto bis %2</translation>
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
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
</context>
<context>
    <name>ItemsPart</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgelaufen</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>A&amp;rtikel-Nr.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>UN/ECE code, or a word to choose</source>
        <translation>UN/ECE-Code oder ein Wort zur Wahl</translation>
    </message>
    <message>
        <source>&amp;Tax code</source>
        <translation>&amp;Steuerschlüssel</translation>
    </message>
    <message>
        <source>Empty: that of the customer or company</source>
        <translation>Leer: der des Kunden oder der Firma</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Empty: revenue</source>
        <translation>Leer: Erlöse</translation>
    </message>
    <message>
        <source>Proposed for new lines</source>
        <translation>Für neue Zeilen vorgeschlagen</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Price of one unit</source>
        <translation>Preis je Einheit</translation>
    </message>
    <message>
        <source>Without a list it is the usual price, without a currency in that of the books.</source>
        <translation>Ohne Liste ist es der übliche Preis, ohne Währung gilt die des Buchs.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Stands on the line of the invoice</source>
        <translation>Steht in der Zeile der Rechnung</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Art.-Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>Andere Preise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Items save typing: a line takes name, unit, price and tax from them.</source>
        <translation>Artikel sparen Tipparbeit: eine Zeile nimmt Name, Einheit, Preis und Steuer von ihnen.</translation>
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
    <name>Outbox</name>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Geht ab</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>In question</source>
        <translation>Fraglich</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The customer has it.</source>
        <translation>Der Kunde hat sie.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Ask on…</source>
        <translation>Nachfragen am…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Alle E-Mails</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Nachfragen am</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>To be asked about</source>
        <translation>Nachzufragen</translation>
    </message>
    <message>
        <source>No mails yet</source>
        <translation>Noch keine E-Mails</translation>
    </message>
    <message>
        <source>Send an invoice from its side panel, and it waits here until it has left.</source>
        <translation>Senden Sie eine Rechnung aus ihrer Seitenleiste; sie wartet hier, bis sie abgegangen ist.</translation>
    </message>
    <message>
        <source>Mail account…</source>
        <translation>E-Mail-Konto…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>Die E-Mail</translation>
    </message>
    <message>
        <source>As it travels</source>
        <translation>Wie sie unterwegs ist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Leaves from</source>
        <translation>Geht ab um</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Nothing yet: it waits.</source>
        <translation>Noch nichts: sie wartet.</translation>
    </message>
    <message>
        <source>To be asked about on %1</source>
        <translation>Nachzufragen am %1</translation>
    </message>
    <message>
        <source>Nobody knows whether it was taken</source>
        <translation>Niemand weiß, ob sie angenommen wurde</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>Wird erneut versucht</translation>
    </message>
    <message>
        <source>The sender was refused</source>
        <translation>Der Absender wurde abgelehnt</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>The customer has it</source>
        <translation>Der Kunde hat sie</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n documents printed.</source>
        <translation>
            <numerusform>%n Beleg gedruckt.</numerusform>
            <numerusform>%n Belege gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>%1 wird gedruckt</translation>
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
        <source>Whose?</source>
        <translation>Von wem?</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Record what came in, or import a CSV file with Ctrl+Shift+I.</source>
        <translation>Erfassen Sie, was eingegangen ist, oder importieren Sie mit Strg+Umschalt+I eine CSV-Datei.</translation>
    </message>
    <message>
        <source>New receipt</source>
        <translation>Neue Zahlung</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Mail with PDF</source>
        <translation>E-Mail mit PDF</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>E-Rechnung</translation>
    </message>
    <message>
        <source>Printed letter</source>
        <translation>Gedruckter Brief</translation>
    </message>
    <message>
        <source>Accounts payable</source>
        <translation>Kreditorenbuchhaltung</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Streitfälle</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>one</source>
        <translation>Eins</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>lump sum</source>
        <translation>Pauschale</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>dozen</source>
        <translation>Dutzend</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>tonne</source>
        <translation>Tonne</translation>
    </message>
    <message>
        <source>pound</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>millimetre</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>centimetre</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>square metre</source>
        <translation>Quadratmeter</translation>
    </message>
    <message>
        <source>cubic metre</source>
        <translation>Kubikmeter</translation>
    </message>
    <message>
        <source>millilitre</source>
        <translation>Milliliter</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>kilowatt hour</source>
        <translation>Kilowattstunde</translation>
    </message>
    <message>
        <source>service unit</source>
        <translation>Leistungseinheit</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>S  Standard rate</source>
        <translation>S  Normalsatz</translation>
    </message>
    <message>
        <source>Z  Zero rate</source>
        <translation>Z  Nullsatz</translation>
    </message>
    <message>
        <source>E  Exempt</source>
        <translation>E  Steuerbefreit</translation>
    </message>
    <message>
        <source>AE  Reverse charge</source>
        <translation>AE  Steuerschuld des Empfängers</translation>
    </message>
    <message>
        <source>K  Intra-community supply</source>
        <translation>K  Innergemeinschaftliche Lieferung</translation>
    </message>
    <message>
        <source>G  Export</source>
        <translation>G  Ausfuhr</translation>
    </message>
    <message>
        <source>O  Out of scope</source>
        <translation>O  Nicht steuerbar</translation>
    </message>
    <message>
        <source>L  Canary Islands</source>
        <translation>L  Kanarische Inseln</translation>
    </message>
    <message>
        <source>M  Ceuta and Melilla</source>
        <translation>M  Ceuta und Melilla</translation>
    </message>
</context>
<context>
    <name>SaveDocument</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>No e-invoice was written. %1 (%2)</source>
        <translation>Es wurde keine E-Rechnung geschrieben. %1 (%2)</translation>
    </message>
    <message>
        <source>Factur-X, ZUGFeRD (inside of a PDF)</source>
        <translation>Factur-X, ZUGFeRD (in einem PDF)</translation>
    </message>
    <message>
        <source>XRechnung (UBL)</source>
        <translation>XRechnung (UBL)</translation>
    </message>
    <message>
        <source>XRechnung (CII)</source>
        <translation>XRechnung (CII)</translation>
    </message>
    <message>
        <source>Peppol BIS Billing 3 (UBL)</source>
        <translation>Peppol BIS Billing 3 (UBL)</translation>
    </message>
    <message>
        <source>EN 16931 (UBL)</source>
        <translation>EN 16931 (UBL)</translation>
    </message>
    <message>
        <source>EN 16931 (CII)</source>
        <translation>EN 16931 (CII)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>XML-Dateien (*.xml)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Save the e-invoice of %1</source>
        <translation>E-Rechnung zu %1 speichern</translation>
    </message>
    <message>
        <source>It is checked by the rules of its kind before it is written.</source>
        <translation>Vor dem Schreiben wird sie nach den Regeln ihrer Art geprüft.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Unique: what this bills</source>
        <translation>Einmalig: was hier berechnet wird</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer oder Name</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>&amp;Begins on</source>
        <translation>&amp;Beginnt am</translation>
    </message>
    <message>
        <source>First day of service; empty with milestones</source>
        <translation>Erster Tag der Leistung; leer bei Meilensteinen</translation>
    </message>
    <message>
        <source>Eve&amp;ry</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>On the first day of a period</source>
        <translation>Am ersten Tag eines Zeitraums</translation>
    </message>
    <message>
        <source>On its last day</source>
        <translation>An seinem letzten Tag</translation>
    </message>
    <message>
        <source>First full period</source>
        <translation>Erster voller Zeitraum</translation>
    </message>
    <message>
        <source>Empty: from the beginning</source>
        <translation>Leer: von Beginn an</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Last day of service; empty: open-ended</source>
        <translation>Letzter Tag der Leistung; leer: ohne Ende</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>Monatsende</translation>
    </message>
    <message>
        <source>On the last day of the month</source>
        <translation>Am letzten Tag des Monats</translation>
    </message>
    <message>
        <source>Short periods</source>
        <translation>Kurze Zeiträume</translation>
    </message>
    <message>
        <source>Billed by their days</source>
        <translation>Nach ihren Tagen berechnet</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>Die Rechnung</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Less %</source>
        <translation>Rabatt %</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>What is left empty comes from the item, the customer and the company.</source>
        <translation>Was leer bleibt, kommt vom Artikel, vom Kunden und von der Firma.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>That of the customer</source>
        <translation>Die des Kunden</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Zahlungsbedingung</translation>
    </message>
    <message>
        <source>Empty: those of the customer</source>
        <translation>Leer: die des Kunden</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Käuferreferenz</translation>
    </message>
    <message>
        <source>Discount on all, per cent</source>
        <translation>Rabatt auf alles, Prozent</translation>
    </message>
    <message>
        <source>Note on the invoice</source>
        <translation>Hinweis auf der Rechnung</translation>
    </message>
    <message>
        <source>Prices to come</source>
        <translation>Künftige Preise</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>For periods that begin on the day or later.</source>
        <translation>Für Zeiträume, die an dem Tag oder später beginnen.</translation>
    </message>
    <message>
        <source>Milestones, in place of a rhythm</source>
        <translation>Meilensteine anstelle eines Rhythmus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>A row without a day is a further line of the milestone above.</source>
        <translation>Eine Zeile ohne Tag ist eine weitere Position des Meilensteins darüber.</translation>
    </message>
</context>
<context>
    <name>ScheduleRows</name>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Jede %n. Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Jeden %n. Monat</numerusform>
            <numerusform>Alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Jedes %n. Jahr</numerusform>
            <numerusform>Alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Next amount</source>
        <translation>Nächster Betrag</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>To be issued</source>
        <translation>Auszustellen</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 zusammen</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>the statement of %1</source>
        <translation>Kontoauszug von %1</translation>
    </message>
    <message>
        <source>PDF alone</source>
        <translation>Nur PDF</translation>
    </message>
    <message>
        <source>PDF and UBL</source>
        <translation>PDF und UBL</translation>
    </message>
    <message>
        <source>PDF and CII</source>
        <translation>PDF und CII</translation>
    </message>
    <message>
        <source>Factur-X: inside of the PDF</source>
        <translation>Factur-X: im PDF</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>In the outbox before</source>
        <translation>Schon im Postausgang</translation>
    </message>
    <message>
        <source>Goes on paper</source>
        <translation>Geht auf Papier</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoauszug</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Legal name</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>As invoices name it; empty: the name</source>
        <translation>Wie Rechnungen sie nennen; leer: der Name</translation>
    </message>
    <message>
        <source>VAT i&amp;d</source>
        <translation>&amp;USt-IdNr.</translation>
    </message>
    <message>
        <source>Checked by its check digits</source>
        <translation>Durch die Prüfziffern geprüft</translation>
    </message>
    <message>
        <source>Ta&amp;x number</source>
        <translation>S&amp;teuernummer</translation>
    </message>
    <message>
        <source>Of the tax office</source>
        <translation>Vom Finanzamt</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registereintrag</translation>
    </message>
    <message>
        <source>Such as HRB 12345 B</source>
        <translation>Etwa HRB 12345 B</translation>
    </message>
    <message>
        <source>Legal particulars</source>
        <translation>Rechtliche Angaben</translation>
    </message>
    <message>
        <source>Such as the managing directors</source>
        <translation>Etwa die Geschäftsführung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Two letters, or a name to choose</source>
        <translation>Zwei Buchstaben oder ein Name zur Wahl</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>T&amp;elefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Peppol id</source>
        <translation>Peppol-ID</translation>
    </message>
    <message>
        <source>Creditor id</source>
        <translation>Gläubiger-ID</translation>
    </message>
    <message>
        <source>For direct debits</source>
        <translation>Für Lastschriften</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bankverbindungen</translation>
    </message>
    <message>
        <source>IBAN or account</source>
        <translation>IBAN oder Konto</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>For invoices in</source>
        <translation>Für Rechnungen in</translation>
    </message>
    <message>
        <source>The first one is the usual one. Ctrl+Delete removes the row.</source>
        <translation>Die erste ist die übliche. Strg+Entf entfernt die Zeile.</translation>
    </message>
    <message>
        <source>How it bills</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Usual &amp;terms</source>
        <translation>Übliche &amp;Zahlungsbedingung</translation>
    </message>
    <message>
        <source>For customers without their own</source>
        <translation>Für Kunden ohne eigene</translation>
    </message>
    <message>
        <source>Usual tax code</source>
        <translation>Üblicher Steuerschlüssel</translation>
    </message>
    <message>
        <source>For lines that nothing else gives one</source>
        <translation>Für Zeilen, die sonst keinen erhalten</translation>
    </message>
    <message>
        <source>Tax is rounded</source>
        <translation>Steuer gerundet</translation>
    </message>
    <message>
        <source>For each rate of a document</source>
        <translation>Je Satz eines Belegs</translation>
    </message>
    <message>
        <source>For each line</source>
        <translation>Je Zeile</translation>
    </message>
    <message>
        <source>The fiscal year begins in</source>
        <translation>Das Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Prices hold their tax</source>
        <translation>Preise enthalten die Steuer</translation>
    </message>
    <message>
        <source>Complete data</source>
        <translation>Vollständige Daten</translation>
    </message>
    <message>
        <source>No invoice without all addresses</source>
        <translation>Keine Rechnung ohne alle Anschriften</translation>
    </message>
    <message>
        <source>Holidays of your own</source>
        <translation>Eigene Feiertage</translation>
    </message>
    <message>
        <source>Days such as 2026-12-24, with commas</source>
        <translation>Tage wie 2026-12-24, mit Kommas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Rechnungen</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Debit notes</source>
        <translation>Belastungsanzeigen</translation>
    </message>
    <message>
        <source>Deposit invoices</source>
        <translation>Anzahlungsrechnungen</translation>
    </message>
    <message>
        <source>Accounts of your chart</source>
        <translation>Konten Ihres Kontenplans</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlöse</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>For items and tax codes. An account that is there can be renamed, and not removed.</source>
        <translation>Für Artikel und Steuerschlüssel. Ein vorhandenes Konto kann umbenannt, aber nicht entfernt werden.</translation>
    </message>
    <message>
        <source>On documents</source>
        <translation>Auf Belegen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>F&amp;arbe</translation>
    </message>
    <message>
        <source>Such as #1f4e79</source>
        <translation>Etwa #1f4e79</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Zahlungslink</translation>
    </message>
    <message>
        <source>With {number}, {amount}, {currency}, {reference}</source>
        <translation>Mit {number}, {amount}, {currency}, {reference}</translation>
    </message>
    <message>
        <source>Foote&amp;r</source>
        <translation>Fußze&amp;ile</translation>
    </message>
    <message>
        <source>Stands under every document</source>
        <translation>Steht unter jedem Beleg</translation>
    </message>
    <message>
        <source>Alone up to</source>
        <translation>Allein bis</translation>
    </message>
    <message>
        <source>In the currency of the books; above it a second person approves a draft. Empty: no limit</source>
        <translation>In der Währung der Bücher; darüber gibt eine zweite Person den Entwurf frei. Leer: keine Grenze</translation>
    </message>
</context>
<context>
    <name>TaxesPart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>K&amp;ategorie</translation>
    </message>
    <message>
        <source>Of EN 16931</source>
        <translation>Nach EN 16931</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Empty: the ledger&apos;s own</source>
        <translation>Leer: das des Buchs</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Each rate counts from its day until the next one.</source>
        <translation>Jeder Satz gilt von seinem Tag bis zum nächsten.</translation>
    </message>
    <message>
        <source>&amp;Reason for charging none</source>
        <translation>&amp;Befreiungsgrund</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Code des Grundes</translation>
    </message>
    <message>
        <source>Such as VATEX-EU-AE</source>
        <translation>Etwa VATEX-EU-AE</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>New tax code</source>
        <translation>Neuer Steuerschlüssel</translation>
    </message>
    <message>
        <source>Tax code %1</source>
        <translation>Steuerschlüssel %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Rate today</source>
        <translation>Satz heute</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>No tax codes yet</source>
        <translation>Noch keine Steuerschlüssel</translation>
    </message>
    <message>
        <source>For the country of this ledger none are known here. Add those you charge.</source>
        <translation>Für das Land dieses Buchs sind hier keine bekannt. Legen Sie an, was Sie berechnen.</translation>
    </message>
</context>
<context>
    <name>TermsPart</name>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, end of month</source>
        <translation>%1, Monatsende</translation>
    </message>
    <message numerus="yes">
        <source>%1, then %n days</source>
        <translation>
            <numerusform>%1, dann %n Tag</numerusform>
            <numerusform>%1, dann %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on day %2 of the month</source>
        <translation>%1, am %2. des Monats</translation>
    </message>
    <message numerus="yes">
        <source>%1 % in %n days</source>
        <translation>
            <numerusform>%1 % in %n Tag</numerusform>
            <numerusform>%1 % in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n Rate</numerusform>
            <numerusform>%n Raten</numerusform>
        </translation>
    </message>
    <message>
        <source>Discounts for paying early</source>
        <translation>Skonti für frühe Zahlung</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Binnen Tagen</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Up to three; later means less.</source>
        <translation>Bis zu drei; später heißt weniger.</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>After days</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <source>Per cent of all</source>
        <translation>Prozent von allem</translation>
    </message>
    <message>
        <source>Per cent of the rest</source>
        <translation>Prozent vom Rest</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Fester Betrag</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>One share in each row. Without rows there is one part, of the whole.</source>
        <translation>Ein Anteil in jeder Zeile. Ohne Zeilen gibt es eine Rate über das Ganze.</translation>
    </message>
    <message>
        <source>&amp;Short form</source>
        <translation>&amp;Kurzform</translation>
    </message>
    <message>
        <source>Such as 2/10 net 30, 30 eom, 30/60/90: fills in the fields below</source>
        <translation>Etwa 2/10 net 30, 30 eom, 30/60/90: füllt die Felder darunter aus</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>From the invoice date</source>
        <translation>Ab Rechnungsdatum</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>Monatsende</translation>
    </message>
    <message>
        <source>Then to the end of the month</source>
        <translation>Dann bis zum Ende des Monats</translation>
    </message>
    <message>
        <source>Then days</source>
        <translation>Dann Tage</translation>
    </message>
    <message>
        <source>Then the next day</source>
        <translation>Dann der nächste Tag</translation>
    </message>
    <message>
        <source>1 to 31 of a month</source>
        <translation>1 bis 31 eines Monats</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Kulanztage</translation>
    </message>
    <message>
        <source>For discounts</source>
        <translation>Für Skonti</translation>
    </message>
    <message>
        <source>On a day off</source>
        <translation>An freien Tagen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>The next working day</source>
        <translation>Der nächste Werktag</translation>
    </message>
    <message>
        <source>The next one in the month</source>
        <translation>Der nächste im Monat</translation>
    </message>
    <message>
        <source>The working day before</source>
        <translation>Der Werktag davor</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <source>Weekends only</source>
        <translation>Nur Wochenenden</translation>
    </message>
    <message>
        <source>Discount and tax</source>
        <translation>Skonto und Steuer</translation>
    </message>
    <message>
        <source>Tax falls when it is taken</source>
        <translation>Steuer sinkt beim Abzug</translation>
    </message>
    <message>
        <source>Tax stays</source>
        <translation>Steuer bleibt</translation>
    </message>
    <message>
        <source>Tax is low from the start</source>
        <translation>Steuer von Anfang an niedriger</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>Zahlungsverzug</translation>
    </message>
    <message>
        <source>What the law allows</source>
        <translation>Was das Gesetz erlaubt</translation>
    </message>
    <message>
        <source>Interest a year, per cent</source>
        <translation>Zinsen im Jahr, Prozent</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>New terms</source>
        <translation>Neue Zahlungsbedingung</translation>
    </message>
    <message>
        <source>Terms %1</source>
        <translation>Zahlungsbedingung %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Skonti</translation>
    </message>
    <message>
        <source>No terms yet</source>
        <translation>Noch keine Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Terms say when an invoice is due.</source>
        <translation>Zahlungsbedingungen sagen, wann eine Rechnung fällig ist.</translation>
    </message>
</context>
<context>
    <name>duebook::ui::AccountDialog</name>
    <message>
        <source>Mail account</source>
        <translation>E-Mail-Konto</translation>
    </message>
    <message>
        <source>STARTTLS (587)</source>
        <translation>STARTTLS (587)</translation>
    </message>
    <message>
        <source>TLS (465)</source>
        <translation>TLS (465)</translation>
    </message>
    <message>
        <source>None: this computer only</source>
        <translation>Keine: nur dieser Rechner</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Such as smtp.example.com</source>
        <translation>Etwa smtp.example.com</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Anmeldename</translation>
    </message>
    <message>
        <source>Empty: the server asks for none</source>
        <translation>Leer: der Server verlangt keinen</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Kept by the desktop&apos;s secret store, never in the ledger. Empty: as it was</source>
        <translation>Liegt im Schlüsselbund des Systems, nie im Buch. Leer: wie bisher</translation>
    </message>
    <message>
        <source>Se&amp;nders, one a line</source>
        <translation>Absen&amp;der, je Zeile einer</translation>
    </message>
    <message>
        <source>name; as recipients see it; address; where answers go (may be left out). The first is the usual one.</source>
        <translation>Name; wie ihn Empfänger sehen; Adresse; wohin Antworten gehen (darf fehlen). Der erste ist der übliche.</translation>
    </message>
    <message>
        <source>Seconds to take a mail &amp;back</source>
        <translation>Sekunden zum &amp;Zurücknehmen einer E-Mail</translation>
    </message>
    <message>
        <source>Seconds to wait for &amp;answers</source>
        <translation>Sekunden, um auf Antworten zu &amp;warten</translation>
    </message>
    <message>
        <source>Certificate of your own a&amp;uthority (PEM)</source>
        <translation>Zertifikat der &amp;eigenen Zertifizierungsstelle (PEM)</translation>
    </message>
    <message>
        <source>Only for a server in your own network</source>
        <translation>Nur für einen Server im eigenen Netz</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>sie@example.com</translation>
    </message>
    <message>
        <source>Address for the test message</source>
        <translation>Adresse für die Testnachricht</translation>
    </message>
    <message>
        <source>Save and send a &amp;test</source>
        <translation>Speichern und &amp;Test senden</translation>
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
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sending the test message</source>
        <translation>Die Testnachricht wird gesendet</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>Es konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The server has taken the mail: %1</source>
        <translation>Der Server hat die E-Mail angenommen: %1</translation>
    </message>
    <message>
        <source>The mail was not sent: %1</source>
        <translation>Die E-Mail wurde nicht gesendet: %1</translation>
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
    <name>duebook::ui::BatchDialog</name>
    <message numerus="yes">
        <source>Issue %n drafts</source>
        <translation>
            <numerusform>%n Entwurf ausstellen</numerusform>
            <numerusform>%n Entwürfe ausstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n documents</source>
        <translation>
            <numerusform>%n Beleg senden</numerusform>
            <numerusform>%n Belege senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>As each customer wants</source>
        <translation>Wie jeder Kunde es will</translation>
    </message>
    <message>
        <source>&amp;E-invoice</source>
        <translation>&amp;E-Rechnung</translation>
    </message>
    <message>
        <source>&amp;Ask whether they arrived, on</source>
        <translation>&amp;Nachfragen, ob sie ankamen, am</translation>
    </message>
    <message>
        <source>Empty: nobody asks</source>
        <translation>Leer: niemand fragt nach</translation>
    </message>
    <message>
        <source>Send them once they are issued</source>
        <translation>Nach dem Ausstellen senden</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>&amp;Danach</translation>
    </message>
    <message>
        <source>&amp;Save files for paper…</source>
        <translation>Dateien für &amp;Papier speichern…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Save all as &amp;files…</source>
        <translation>Alle als Dateien &amp;speichern…</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>Save all into this folder</source>
        <translation>Alle in diesem Ordner speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Nicht ausgestellt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n are saved.</source>
        <translation>
            <numerusform>%n ist gespeichert.</numerusform>
            <numerusform>%n sind gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the outbox.</source>
        <translation>
            <numerusform>%n ist im Postausgang.</numerusform>
            <numerusform>%n sind im Postausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were held back; the reason stands beside each.</source>
        <translation>
            <numerusform>%n wurde zurückgehalten; der Grund steht daneben.</numerusform>
            <numerusform>%n wurden zurückgehalten; der Grund steht jeweils daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are for paper.</source>
        <translation>
            <numerusform>%n Datei ist für Papier.</numerusform>
            <numerusform>%n Dateien sind für Papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: what has no state was not touched.</source>
        <translation>Angehalten: was keinen Status hat, blieb unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>%n mails are in the outbox.</source>
        <translation>
            <numerusform>%n E-Mail ist im Postausgang.</numerusform>
            <numerusform>%n E-Mails sind im Postausgang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was issued.</source>
        <translation>Angehalten. Nichts wurde ausgestellt.</translation>
    </message>
    <message>
        <source>Save the files into this folder</source>
        <translation>Die Dateien in diesem Ordner speichern</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
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
    <name>duebook::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>There is one of this name: %1.</source>
        <translation>Diesen Namen gibt es schon: %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What you changed is lost.</source>
        <translation>Ihre Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>An invoice of today over %1 says: %2</source>
        <translation>Eine Rechnung von heute über %1 sagt: %2</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc goes back</source>
        <translation>Strg+Eingabe speichert, Esc geht zurück</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>&amp;Document</source>
        <translation>Be&amp;leg</translation>
    </message>
    <message>
        <source>&amp;Mail account…</source>
        <translation>E-&amp;Mail-Konto…</translation>
    </message>
    <message>
        <source>&amp;Texts of mails…</source>
        <translation>&amp;Texte der E-Mails…</translation>
    </message>
    <message>
        <source>Ne&amp;w customer…</source>
        <translation>&amp;Neuer Kunde…</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>Per E-Mail &amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Take the mail back</source>
        <translation>E-Mail &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>C&amp;atalogue…</source>
        <translation>Kata&amp;log…</translation>
    </message>
    <message>
        <source>&amp;Billing schedules…</source>
        <translation>Abrechnungs&amp;pläne…</translation>
    </message>
    <message>
        <source>Company &amp;settings…</source>
        <translation>Firmen&amp;daten…</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>Ent&amp;würfe</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>Pos&amp;tausgang</translation>
    </message>
    <message>
        <source>&amp;New invoice</source>
        <translation>&amp;Neue Rechnung</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;e-invoice…</source>
        <translation>Als &amp;E-Rechnung speichern…</translation>
    </message>
    <message>
        <source>&amp;Credit…</source>
        <translation>&amp;Gutschreiben…</translation>
    </message>
    <message>
        <source>Credit and &amp;bill anew…</source>
        <translation>Gutschreiben und neu &amp;berechnen…</translation>
    </message>
    <message>
        <source>&amp;Write off…</source>
        <translation>&amp;Ausbuchen…</translation>
    </message>
    <message>
        <source>C&amp;opy as new draft</source>
        <translation>Als neuen Entwurf &amp;kopieren</translation>
    </message>
    <message>
        <source>New &amp;receipt</source>
        <translation>Neue Za&amp;hlung</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>&amp;Notiz hinzufügen…</translation>
    </message>
</context>
<context>
    <name>duebook::ui::CustomerPage</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>the new customer</source>
        <translation>dem neuen Kunden</translation>
    </message>
    <message>
        <source>Leave the changes to %1?</source>
        <translation>Die Änderungen an %1 verwerfen?</translation>
    </message>
    <message>
        <source>They are not saved.</source>
        <translation>Sie sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>%1 of today: %2</source>
        <translation>%1 von heute: %2</translation>
    </message>
    <message>
        <source>Such as 2/10 net 30; empty: those of the company</source>
        <translation>Etwa 2/10 net 30; leer: die der Firma</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The same name, tax id or account: %1.</source>
        <translation>Gleicher Name, gleiche USt-IdNr. oder gleiches Konto: %1.</translation>
    </message>
    <message>
        <source>Add the customer all the same?</source>
        <translation>Den Kunden trotzdem anlegen?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Saved customer %1.</source>
        <translation>Kunde %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What you changed is lost.</source>
        <translation>Ihre Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc goes back</source>
        <translation>Strg+Eingabe speichert, Esc geht zurück</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>Kunde %1</translation>
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
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
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
    <name>duebook::ui::DayBar</name>
    <message>
        <source>until (may stay empty)</source>
        <translation>bis (darf leer bleiben)</translation>
    </message>
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
    <message>
        <source>This is no day. Write it as 2026-03-31, or press F4.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn als 2026-03-31, oder drücken Sie F4.</translation>
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
    <name>duebook::ui::DocumentActs</name>
    <message>
        <source>%1 is a credit note: it cannot be credited or written off.</source>
        <translation>%1 ist eine Gutschrift: sie kann weder gutgeschrieben noch ausgebucht werden.</translation>
    </message>
    <message>
        <source>Save &amp;e-invoice…</source>
        <translation>&amp;E-Rechnung speichern…</translation>
    </message>
    <message>
        <source>Credit and &amp;bill anew…</source>
        <translation>Gutschreiben und neu &amp;berechnen…</translation>
    </message>
    <message>
        <source>&amp;Write off…</source>
        <translation>&amp;Ausbuchen…</translation>
    </message>
    <message>
        <source>Copy as new &amp;draft</source>
        <translation>Als neuen Entwurf &amp;kopieren</translation>
    </message>
    <message>
        <source>Credit %1 and bill anew</source>
        <translation>%1 gutschreiben und neu berechnen</translation>
    </message>
    <message>
        <source>All that is left of it is credited, and a new invoice takes its place: both or neither. Change the new invoice, then issue it.</source>
        <translation>Alles, was von ihr übrig ist, wird gutgeschrieben, und eine neue Rechnung tritt an ihre Stelle: beides oder keines. Ändern Sie die neue Rechnung, und stellen Sie sie dann aus.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>A reason must be given.</source>
        <translation>Ein Grund muss genannt werden.</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>%1 ausbuchen</translation>
    </message>
    <message>
        <source>Open: %1. What is given up stays in the books with its reason.</source>
        <translation>Offen: %1. Was aufgegeben wird, bleibt mit seinem Grund im Buch.</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>&amp;Amount, %1</source>
        <translation>&amp;Betrag, %1</translation>
    </message>
    <message>
        <source>Empty: all that is open</source>
        <translation>Leer: alles, was offen ist</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Written off as %1.</source>
        <translation>Ausgebucht als %1.</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>&amp;Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>For your own people: it is never printed or sent.</source>
        <translation>Für die eigenen Leute: Sie wird nie gedruckt oder gesendet.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Type the note.</source>
        <translation>Geben Sie die Notiz ein.</translation>
    </message>
    <message>
        <source>Remove the newest note?</source>
        <translation>Neueste Notiz entfernen?</translation>
    </message>
    <message>
        <source>It is gone then.</source>
        <translation>Dann ist sie weg.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
    <name>duebook::ui::DraftHead</name>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>Belastungsanzeige</translation>
    </message>
    <message>
        <source>Deposit invoice</source>
        <translation>Anzahlungsrechnung</translation>
    </message>
    <message>
        <source>Pro-forma</source>
        <translation>Proforma</translation>
    </message>
    <message>
        <source>Cu&amp;stomer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Zahlungsbedingung</translation>
    </message>
    <message>
        <source>De&amp;livered</source>
        <translation>&amp;Geliefert</translation>
    </message>
    <message>
        <source>Their &amp;PO</source>
        <translation>&amp;Best.-Nr.</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Tag der Ausstellung</translation>
    </message>
    <message>
        <source>Buyer&apos;s &amp;reference</source>
        <translation>Käufer&amp;referenz</translation>
    </message>
    <message>
        <source>Dis&amp;count on everything, %</source>
        <translation>Raba&amp;tt auf alles, %</translation>
    </message>
    <message>
        <source>Corrects in&amp;voice no.</source>
        <translation>Berichtigt Re&amp;chnung Nr.</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>Gr&amp;und</translation>
    </message>
    <message>
        <source>&amp;Note on the document</source>
        <translation>Hi&amp;nweis auf dem Beleg</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
</context>
<context>
    <name>duebook::ui::DraftMore</name>
    <message>
        <source>Charges and allowances</source>
        <translation>Zuschläge und Nachlässe</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>On the whole document; with a minus it is taken off.</source>
        <translation>Auf den ganzen Beleg; mit Minus wird es abgezogen.</translation>
    </message>
    <message>
        <source>De&amp;posit invoices to take off</source>
        <translation>&amp;Anzahlungsrechnungen, die abgezogen werden</translation>
    </message>
    <message>
        <source>Numbers, with commas</source>
        <translation>Nummern, mit Kommas</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Geliefert an</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Delivered from</source>
        <translation>Geliefert von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Service from</source>
        <translation>Leistung von</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Empty: that of the item, or revenue</source>
        <translation>Leer: das des Artikels, sonst Erlöse</translation>
    </message>
    <message>
        <source>The price is for</source>
        <translation>Der Preis gilt für</translation>
    </message>
    <message>
        <source>So many units; empty: one</source>
        <translation>So viele Einheiten; leer: eine</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Charges, deposits</source>
        <translation>Zuschläge, Anzahlungen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Not taken off yet: %1</source>
        <translation>Noch nicht abgezogen: %1</translation>
    </message>
</context>
<context>
    <name>duebook::ui::DraftsPage</name>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts deleted.</source>
        <translation>
            <numerusform>%n Entwurf gelöscht.</numerusform>
            <numerusform>%n Entwürfe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Ausstellen…</translation>
    </message>
    <message>
        <source>Issue and send the selected drafts</source>
        <translation>Die gewählten Entwürfe ausstellen und senden</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Let the selected drafts be issued; whoever has worked on one cannot approve it</source>
        <translation>Gibt die gewählten Entwürfe zum Ausstellen frei; wer an einem gearbeitet hat, kann ihn nicht freigeben</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts approved.</source>
        <translation>
            <numerusform>%n Entwurf freigegeben.</numerusform>
            <numerusform>%n Entwürfe freigegeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::EditorPage</name>
    <message>
        <source>Issued %1.</source>
        <translation>%1 ist ausgestellt.</translation>
    </message>
    <message>
        <source>Over the credit limit</source>
        <translation>Über dem Kreditlimit</translation>
    </message>
    <message>
        <source>Issue all the same</source>
        <translation>Trotzdem ausstellen</translation>
    </message>
    <message>
        <source>&amp;Why it may be exceeded</source>
        <translation>&amp;Warum es überschritten werden darf</translation>
    </message>
    <message>
        <source>Say why; it is kept in the journal.</source>
        <translation>Sagen Sie, warum; es bleibt im Journal.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>This draft was issued or deleted elsewhere. What you typed since is still here.</source>
        <translation>Dieser Entwurf wurde anderswo ausgestellt oder gelöscht. Was Sie seither eingaben, ist noch hier.</translation>
    </message>
    <message>
        <source>Keep as a new draft</source>
        <translation>Als neuen Entwurf behalten</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>Belastungsanzeige</translation>
    </message>
    <message>
        <source>Deposit invoice</source>
        <translation>Anzahlungsrechnung</translation>
    </message>
    <message>
        <source>Pro-forma</source>
        <translation>Proforma</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Issuing this credits all that is left of %1 in the same act.</source>
        <translation>Beim Ausstellen wird im selben Zug alles gutgeschrieben, was von %1 übrig ist.</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>in Eingabe</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n things are needed before it can be issued (F8)</source>
        <translation>
            <numerusform>%n Angabe fehlt noch zum Ausstellen (F8)</numerusform>
            <numerusform>%n Angaben fehlen noch zum Ausstellen (F8)</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Entwurf, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this draft. Nothing of either is lost yet.</source>
        <translation>Jemand anderes hat diesen Entwurf geändert. Von beiden ist noch nichts verloren.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die andere Fassung nehmen</translation>
    </message>
    <message>
        <source>Keep mine as a new draft</source>
        <translation>Meinen als neuen Entwurf behalten</translation>
    </message>
    <message>
        <source>It is shown as soon as it has a customer and nothing in it is wrong.</source>
        <translation>Die Vorschau erscheint, sobald ein Kunde gewählt und nichts mehr falsch ist.</translation>
    </message>
    <message>
        <source>Do not credit it</source>
        <translation>Nicht gutschreiben</translation>
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
    <name>duebook::ui::FormDialog</name>
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
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Send the selected documents (Ctrl+M)</source>
        <translation>Die gewählten Belege senden (Strg+M)</translation>
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
    <name>duebook::ui::LinesEditor</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>duebook::ui::LinesGrid</name>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Type an item or a description</source>
        <translation>Artikel oder Beschreibung eingeben</translation>
    </message>
</context>
<context>
    <name>duebook::ui::LinesModel</name>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Disc. %</source>
        <translation>Rabatt %</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
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
    <name>duebook::ui::Mailer</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n mails taken back: nobody will get them.</source>
        <translation>
            <numerusform>%n E-Mail zurückgenommen: niemand erhält sie.</numerusform>
            <numerusform>%n E-Mails zurückgenommen: niemand erhält sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails taken back; the others had left.</source>
        <translation>
            <numerusform>%n E-Mail zurückgenommen; die anderen waren abgegangen.</numerusform>
            <numerusform>%n E-Mails zurückgenommen; die anderen waren abgegangen.</numerusform>
        </translation>
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
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Noch nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
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
    <name>duebook::ui::OutboxPage</name>
    <message>
        <source>Texts…</source>
        <translation>Texte…</translation>
    </message>
    <message>
        <source>Texts of mails in each language</source>
        <translation>Texte der E-Mails in jeder Sprache</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Konto…</translation>
    </message>
    <message>
        <source>Mail server, senders, test message</source>
        <translation>Mailserver, Absender, Testnachricht</translation>
    </message>
    <message>
        <source>Taken back: nobody will get this mail.</source>
        <translation>Zurückgenommen: niemand erhält diese E-Mail.</translation>
    </message>
    <message>
        <source>The mail leaves now.</source>
        <translation>Die E-Mail geht jetzt ab.</translation>
    </message>
    <message>
        <source>Noted: the customer has it.</source>
        <translation>Vermerkt: der Kunde hat sie.</translation>
    </message>
    <message>
        <source>Ask whether it arrived</source>
        <translation>Nachfragen, ob sie ankam</translation>
    </message>
    <message>
        <source>&amp;Ask whether it arrived, on</source>
        <translation>&amp;Nachfragen, ob sie ankam, am</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>You will be reminded to ask on %1.</source>
        <translation>Sie werden am %1 ans Nachfragen erinnert.</translation>
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
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Company settings</source>
        <translation>Firmendaten</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Billing schedules</source>
        <translation>Abrechnungspläne</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Zahlung</translation>
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
    <name>duebook::ui::Postman</name>
    <message>
        <source>No mail can be sent at the moment: %1</source>
        <translation>Zurzeit kann keine E-Mail gesendet werden: %1</translation>
    </message>
</context>
<context>
    <name>duebook::ui::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
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
    <name>duebook::ui::ReceiptActs</name>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Zuordnen…</translation>
    </message>
    <message>
        <source>A&amp;ssign to a customer…</source>
        <translation>Einem &amp;Kunden zuweisen…</translation>
    </message>
    <message>
        <source>&amp;Take back what it paid…</source>
        <translation>Zuordnung zurück&amp;nehmen…</translation>
    </message>
    <message>
        <source>&amp;No longer on account</source>
        <translation>Nicht &amp;mehr akonto</translation>
    </message>
    <message>
        <source>Stays &amp;on account</source>
        <translation>Bleibt ak&amp;onto</translation>
    </message>
    <message>
        <source>&amp;Returned by the bank…</source>
        <translation>Von der &amp;Bank zurückgegeben…</translation>
    </message>
    <message>
        <source>&amp;Pay back…</source>
        <translation>&amp;Erstatten…</translation>
    </message>
    <message>
        <source>Whose is %1?</source>
        <translation>Von wem ist %1?</translation>
    </message>
    <message>
        <source>%1 of %2. It is the customer&apos;s from its own day on.</source>
        <translation>%1 vom %2. Sie gehört dem Kunden von ihrem Tag an.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Cu&amp;stomer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Assigned %1.</source>
        <translation>%1 zugewiesen.</translation>
    </message>
    <message>
        <source>Take back what %1 paid</source>
        <translation>Zuordnung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Its invoices are open again, with the discounts and whatever else was taken off beside the money.</source>
        <translation>Ihre Rechnungen sind wieder offen, mit den Skonti und allem, was neben dem Geld abgezogen wurde.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>%1 is unapplied again.</source>
        <translation>%1 ist wieder unzugeordnet.</translation>
    </message>
    <message>
        <source>%1 was returned by the bank</source>
        <translation>%1 wurde von der Bank zurückgegeben</translation>
    </message>
    <message>
        <source>What it paid is open again, and %1 leave the bank account, in one act.</source>
        <translation>Was sie bezahlt hat, ist wieder offen, und %1 verlassen das Bankkonto, in einem Schritt.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Fee for the customer, %1</source>
        <translation>&amp;Gebühr für den Kunden, %1</translation>
    </message>
    <message>
        <source>Charged by a debit note; empty: none</source>
        <translation>Als Belastung berechnet; leer: keine</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>As the bank gives it</source>
        <translation>Wie die Bank ihn nennt</translation>
    </message>
    <message>
        <source>%1 is returned.</source>
        <translation>%1 ist zurückgegeben.</translation>
    </message>
    <message>
        <source>Pay %1 back</source>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>Not applied: %1. It leaves the bank account.</source>
        <translation>Nicht zugeordnet: %1. Das Geld verlässt das Bankkonto.</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>&amp;Amount, %1</source>
        <translation>&amp;Betrag, %1</translation>
    </message>
    <message>
        <source>Empty: all that is not applied</source>
        <translation>Leer: alles, was nicht zugeordnet ist</translation>
    </message>
    <message>
        <source>Paid back from %1.</source>
        <translation>Aus %1 erstattet.</translation>
    </message>
    <message>
        <source>%1 stays on account.</source>
        <translation>%1 bleibt akonto.</translation>
    </message>
    <message>
        <source>%1 waits to be applied.</source>
        <translation>%1 wartet auf ihre Zuordnung.</translation>
    </message>
</context>
<context>
    <name>duebook::ui::ReceiptGrid</name>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
</context>
<context>
    <name>duebook::ui::ReceiptItems</name>
    <message>
        <source>Stays open</source>
        <translation>Bleibt offen</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Rate %2</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <translation>Strittig: %1</translation>
    </message>
    <message>
        <source>In the days of grace</source>
        <translation>In der Nachfrist</translation>
    </message>
    <message>
        <source>%1, paid</source>
        <translation>%1, bezahlt</translation>
    </message>
    <message>
        <source>%1, not paid</source>
        <translation>%1, nicht bezahlt</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Der Rest</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>duebook::ui::ReceiptPage</name>
    <message>
        <source>New receipt</source>
        <translation>Neue Zahlung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Ä&amp;lteste zuerst</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Cu&amp;stomer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Empty: nobody knows yet whose it is</source>
        <translation>Leer: Noch weiß niemand, von wem sie ist</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>What the customer paid; small sums are worked out</source>
        <translation>Was der Kunde bezahlt hat; kleine Rechnungen werden ausgerechnet</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Verwendungszweck</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>Zahlungs&amp;art</translation>
    </message>
    <message>
        <source>&amp;Payer</source>
        <translation>Za&amp;hler</translation>
    </message>
    <message>
        <source>Where that is somebody else</source>
        <translation>Wenn das jemand anderes ist</translation>
    </message>
    <message>
        <source>Bank &amp;charges</source>
        <translation>Bank&amp;spesen</translation>
    </message>
    <message>
        <source>Of the amount, what the bank kept</source>
        <translation>Was die Bank vom Betrag behalten hat</translation>
    </message>
    <message>
        <source>What is left stays on &amp;account</source>
        <translation>Der Rest bleibt ak&amp;onto</translation>
    </message>
    <message>
        <source>What is left stays on account</source>
        <translation>Der Rest bleibt akonto</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>%1 zuordnen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices, %1 to %2</source>
        <translation>
            <numerusform>%n Rechnung, %1 bis %2</numerusform>
            <numerusform>%n Rechnungen, %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, less discount</source>
        <translation>%1, abzüglich Skonto</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>%1 zahlen</translation>
    </message>
    <message>
        <source>Type the amount that came in.</source>
        <translation>Geben Sie den eingegangenen Betrag ein.</translation>
    </message>
    <message>
        <source>Applied %1, discount %2.</source>
        <translation>%1 zugeordnet, Skonto %2.</translation>
    </message>
    <message>
        <source>%1 more than there is.</source>
        <translation>%1 mehr, als da ist.</translation>
    </message>
    <message>
        <source>Left to apply: %1</source>
        <translation>Noch zuzuordnen: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter records, Space pays an invoice, Esc goes back</source>
        <translation>Strg+Eingabe erfasst, Leertaste zahlt eine Rechnung, Esc geht zurück</translation>
    </message>
    <message>
        <source>Type a currency, such as EUR.</source>
        <translation>Geben Sie eine Währung ein, etwa EUR.</translation>
    </message>
    <message>
        <source>%1 is no amount.</source>
        <translation>%1 ist kein Betrag.</translation>
    </message>
    <message>
        <source>Say in the column Reason why %1 is paid short.</source>
        <translation>Sagen Sie in der Spalte Grund, warum %1 zu wenig bezahlt ist.</translation>
    </message>
    <message>
        <source>Choose what it pays: Space pays the current invoice.</source>
        <translation>Wählen Sie, was sie bezahlt: Die Leertaste zahlt die aktuelle Rechnung.</translation>
    </message>
    <message>
        <source>Applied %1.</source>
        <translation>%1 zugeordnet.</translation>
    </message>
    <message>
        <source>Recorded %1.</source>
        <translation>%1 erfasst.</translation>
    </message>
    <message>
        <source>Applied %1. Unapplied: %2.</source>
        <translation>%1 zugeordnet. Unzugeordnet: %2.</translation>
    </message>
    <message>
        <source>Recorded %1. Unapplied: %2.</source>
        <translation>%1 erfasst. Unzugeordnet: %2.</translation>
    </message>
    <message>
        <source>Leave without recording?</source>
        <translation>Verlassen, ohne zu erfassen?</translation>
    </message>
    <message>
        <source>What you typed is lost.</source>
        <translation>Was Sie eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
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
    <name>duebook::ui::RecordForm</name>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>duebook::ui::RecordList</name>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Keine Zeile enthält „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche aufheben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>duebook::ui::RecordSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>duebook::ui::RunView</name>
    <message>
        <source>&amp;Up to and with</source>
        <translation>&amp;Bis einschließlich</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Ausstellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>No schedule wants an invoice up to this day.</source>
        <translation>Bis zu diesem Tag verlangt kein Plan eine Rechnung.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird durchgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoices?</source>
        <translation>
            <numerusform>%n Rechnung ausstellen?</numerusform>
            <numerusform>%n Rechnungen ausstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They get their numbers, over %1 together. What was issued is not changed any more.</source>
        <translation>Sie erhalten ihre Nummern, zusammen über %1. Ausgestelltes wird nicht mehr geändert.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Wird ausgestellt…</translation>
    </message>
    <message>
        <source>Billing run</source>
        <translation>Abrechnungslauf</translation>
    </message>
    <message>
        <source>Schedule %1 of %2</source>
        <translation>Plan %1 von %2</translation>
    </message>
    <message>
        <source>Stopped. What is issued stays; the next run goes on with the rest.</source>
        <translation>Angehalten. Was ausgestellt ist, bleibt; der nächste Lauf macht mit dem Rest weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices to issue</source>
        <translation>
            <numerusform>%n Rechnung auszustellen</numerusform>
            <numerusform>%n Rechnungen auszustellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices issued</source>
        <translation>
            <numerusform>%n Rechnung ausgestellt</numerusform>
            <numerusform>%n Rechnungen ausgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Issue %n invoices</source>
        <translation>
            <numerusform>%n Rechnung &amp;ausstellen</numerusform>
            <numerusform>%n Rechnungen &amp;ausstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedules are left out; the reason stands in their row. They stay due.</source>
        <translation>
            <numerusform>%n Plan ist ausgelassen; der Grund steht in seiner Zeile. Er bleibt fällig.</numerusform>
            <numerusform>%n Pläne sind ausgelassen; der Grund steht in ihrer Zeile. Sie bleiben fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
</context>
<context>
    <name>duebook::ui::SchedulesPage</name>
    <message>
        <source>Take the invoice from a draft</source>
        <translation>Rechnung aus einem Entwurf nehmen</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Billing schedules</source>
        <translation>Abrechnungspläne</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Bill nothing for a time</source>
        <translation>Eine Zeit lang nichts berechnen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Bill again from a day on</source>
        <translation>Ab einem Tag wieder berechnen</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Set the last day of service</source>
        <translation>Den letzten Tag der Leistung setzen</translation>
    </message>
    <message>
        <source>No billing schedules yet</source>
        <translation>Noch keine Abrechnungspläne</translation>
    </message>
    <message>
        <source>A schedule issues the same invoice again and again, on its days.</source>
        <translation>Ein Plan stellt dieselbe Rechnung immer wieder aus, an seinen Tagen.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Billing run</source>
        <translation>Abrechnungslauf</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Take the invoice from a draft…</source>
        <translation>Rechnung aus einem Entwurf nehmen…</translation>
    </message>
    <message>
        <source>Saved the schedule %1.</source>
        <translation>Der Plan %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What you changed is lost.</source>
        <translation>Ihre Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Pause %1 from</source>
        <translation>%1 pausieren ab</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Bill %1 again from</source>
        <translation>%1 wieder berechnen ab</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Last day of service of %1</source>
        <translation>Letzter Tag der Leistung von %1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1: the next invoice is due on %2.</source>
        <translation>%1: die nächste Rechnung ist am %2 dran.</translation>
    </message>
    <message>
        <source>%1: no invoice is to come.</source>
        <translation>%1: es kommt keine Rechnung mehr.</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc goes back</source>
        <translation>Strg+Eingabe speichert, Esc geht zurück</translation>
    </message>
    <message>
        <source>%1 schedules</source>
        <translation>%1 Pläne</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>the new schedule</source>
        <translation>der neue Plan</translation>
    </message>
    <message>
        <source>the schedule %1</source>
        <translation>der Plan %1</translation>
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
    <name>duebook::ui::SendDialog</name>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>As the customer wants</source>
        <translation>Wie der Kunde es will</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Empty: the customer&apos;s own address</source>
        <translation>Leer: die Adresse des Kunden</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;E-invoice</source>
        <translation>&amp;E-Rechnung</translation>
    </message>
    <message>
        <source>&amp;Ask whether it arrived, on</source>
        <translation>&amp;Nachfragen, ob sie ankam, am</translation>
    </message>
    <message>
        <source>Empty: nobody asks</source>
        <translation>Leer: niemand fragt nach</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>Das PDF wird erstellt</translation>
    </message>
    <message>
        <source>The mail as the customer will read it</source>
        <translation>Die E-Mail, wie der Kunde sie lesen wird</translation>
    </message>
    <message>
        <source>&amp;Save as files…</source>
        <translation>Als Dateien &amp;speichern…</translation>
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
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Der übliche</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Die des Kunden</translation>
    </message>
    <message>
        <source>This customer wants paper: save the files and print them.</source>
        <translation>Dieser Kunde will Papier: speichern Sie die Dateien, und drucken Sie sie.</translation>
    </message>
    <message>
        <source>It is in the outbox already, and is not put in twice.</source>
        <translation>Sie ist schon im Postausgang und wird nicht zweimal eingestellt.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>There is no mail account yet. The files can be saved all the same.</source>
        <translation>Es gibt noch kein E-Mail-Konto. Die Dateien lassen sich trotzdem speichern.</translation>
    </message>
    <message>
        <source>Mail account…</source>
        <translation>E-Mail-Konto…</translation>
    </message>
    <message>
        <source>Look at this file</source>
        <translation>Diese Datei ansehen</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This customer wants paper: name a recipient, or save the files.</source>
        <translation>Dieser Kunde will Papier: nennen Sie einen Empfänger, oder speichern Sie die Dateien.</translation>
    </message>
    <message>
        <source>%1 goes to %2.</source>
        <translation>%1 geht an %2.</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Das PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>duebook::ui::SettingsPage</name>
    <message>
        <source>Company settings</source>
        <translation>Firmendaten</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose lo&amp;go…</source>
        <translation>&amp;Logo wählen…</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Noch kein Logo</translation>
    </message>
    <message>
        <source>This picture cannot be shown here.</source>
        <translation>Dieses Bild kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Ein Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächste: %1</translation>
    </message>
    <message>
        <source>Saved the settings.</source>
        <translation>Die Firmendaten sind gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What you changed is lost.</source>
        <translation>Ihre Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc goes back</source>
        <translation>Strg+Eingabe speichert, Esc geht zurück</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>the company settings</source>
        <translation>die Firmeneinstellungen</translation>
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
    <name>duebook::ui::SuggestEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
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
    <name>duebook::ui::TextsDialog</name>
    <message>
        <source>Texts of mails</source>
        <translation>Texte der E-Mails</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Welcher Text</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>In welcher Sprache</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>As a customer would read it</source>
        <translation>Wie ein Kunde ihn lesen würde</translation>
    </message>
    <message>
        <source>Go back to the text that &amp;came with Duebook</source>
        <translation>Zurück zum &amp;mitgelieferten Text</translation>
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
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Felder: %1</translation>
    </message>
    <message>
        <source>There is no document of this kind yet to show it with.</source>
        <translation>Es gibt noch keinen Beleg dieser Art, um ihn daran zu zeigen.</translation>
    </message>
    <message>
        <source>As %1 would read it</source>
        <translation>Wie %1 ihn lesen würde</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What you typed is not kept.</source>
        <translation>Was Sie eingaben, wird nicht behalten.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
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
