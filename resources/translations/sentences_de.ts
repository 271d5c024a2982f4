<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Refusal</name>
    <message>
        <source>The row ends before the column %1.</source>
        <translation>Die Zeile endet vor der Spalte %1.</translation>
    </message>
    <message>
        <source>The row has a value behind the last column: %1.</source>
        <translation>Die Zeile hat einen Wert hinter der letzten Spalte: %1.</translation>
    </message>
    <message>
        <source>The quotes of the row do not pair up. Double those inside of a text.</source>
        <translation>Die Anführungszeichen der Zeile gehen nicht auf. Verdoppeln Sie die innerhalb eines Textes.</translation>
    </message>
    <message>
        <source>The file has no column %1.</source>
        <translation>Die Datei hat keine Spalte %1.</translation>
    </message>
    <message>
        <source>The file has more than one column %1.</source>
        <translation>Die Datei hat mehr als eine Spalte %1.</translation>
    </message>
    <message>
        <source>There is no mapping called %1, neither saved nor as a file.</source>
        <translation>Eine Zuordnung namens %1 gibt es nicht, weder gespeichert noch als Datei.</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1 is not understood there.</source>
        <translation>Die Zuordnung ist nicht zu gebrauchen: %1 wird darin nicht verstanden.</translation>
    </message>
    <message>
        <source>The mapping names no column for %1 and gives no default.</source>
        <translation>Die Zuordnung nennt für %1 weder eine Spalte noch eine Vorgabe.</translation>
    </message>
    <message>
        <source>%1 is no amount.</source>
        <translation>%1 ist kein Betrag.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways. Say which sign is the decimal one.</source>
        <translation>%1 lässt sich auf zwei Arten lesen. Sagen Sie, welches das Dezimalzeichen ist.</translation>
    </message>
    <message>
        <source>%1 is not above zero.</source>
        <translation>%1 ist nicht größer als null.</translation>
    </message>
    <message>
        <source>%1 has more decimals than its currency. Correct it, or allow rounding.</source>
        <translation>%1 hat mehr Nachkommastellen als seine Währung. Berichtigen Sie es, oder erlauben Sie das Runden.</translation>
    </message>
    <message>
        <source>%1 is larger than the ledger can hold.</source>
        <translation>%1 ist größer, als das Buch fassen kann.</translation>
    </message>
    <message>
        <source>%1 is no date of the calendar.</source>
        <translation>%1 ist kein Datum des Kalenders.</translation>
    </message>
    <message>
        <source>%1 can be read day first or month first. Say which, in the mapping.</source>
        <translation>%1 lässt sich mit dem Tag oder dem Monat zuerst lesen. Sagen Sie in der Zuordnung, was gilt.</translation>
    </message>
    <message>
        <source>A value is missing in %1.</source>
        <translation>In %1 fehlt ein Wert.</translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation>%1 kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>%1 is no exchange rate above zero.</source>
        <translation>%1 ist kein Wechselkurs über null.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>Einen Kunden %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Another customer has the number %1 already.</source>
        <translation>Die Nummer %1 hat schon ein anderer Kunde.</translation>
    </message>
    <message>
        <source>There is no document %1.</source>
        <translation>Einen Beleg %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The number %1 is taken by a document with other contents.</source>
        <translation>Die Nummer %1 hat ein Beleg anderen Inhalts.</translation>
    </message>
    <message>
        <source>There is no receipt %1.</source>
        <translation>Eine Zahlung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The number %1 is taken by another receipt.</source>
        <translation>Die Nummer %1 hat eine andere Zahlung.</translation>
    </message>
    <message>
        <source>There are no terms called %1. Write a number of days, or add them.</source>
        <translation>Eine Zahlungsbedingung namens %1 gibt es nicht. Schreiben Sie eine Zahl von Tagen, oder legen Sie sie an.</translation>
    </message>
    <message>
        <source>%1 is no currency of ISO 4217.</source>
        <translation>%1 ist keine Währung nach ISO 4217.</translation>
    </message>
    <message>
        <source>%1 is in another currency.</source>
        <translation>%1 steht in einer anderen Währung.</translation>
    </message>
    <message>
        <source>%1 lies in a closed period. Use a later date.</source>
        <translation>%1 liegt in einer abgeschlossenen Periode. Nehmen Sie ein späteres Datum.</translation>
    </message>
    <message>
        <source>The books are closed to %1 or later already.</source>
        <translation>Das Buch ist schon bis %1 oder später abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 was changed by someone else meanwhile. Read it again and repeat your change.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert. Lesen Sie neu, und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>The rows of receipt %1 do not agree on customer, date, currency or amount.</source>
        <translation>Die Zeilen der Zahlung %1 sind sich über Kunde, Datum, Währung oder Betrag nicht einig.</translation>
    </message>
    <message>
        <source>%2 is more than the %3 still open on %1.</source>
        <translation>%2 ist mehr als die %3, die auf %1 noch offen sind.</translation>
    </message>
    <message>
        <source>%2 is more than the %3 still unapplied on %1.</source>
        <translation>%2 ist mehr als die %3, die von %1 noch nicht zugeordnet sind.</translation>
    </message>
    <message>
        <source>%1 belongs to another customer.</source>
        <translation>%1 gehört einem anderen Kunden.</translation>
    </message>
    <message>
        <source>The number %1 stands in an earlier row with other contents.</source>
        <translation>Die Nummer %1 steht in einer früheren Zeile mit anderem Inhalt.</translation>
    </message>
    <message>
        <source>%1 are no bucket borders. Give whole days that rise, such as 30,60,90.</source>
        <translation>%1 sind keine Grenzen von Stufen. Geben Sie steigende ganze Tage an, etwa 30,60,90.</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>receivables / credit sales of the last 90 days × 90</source>
        <translation>Forderungen / Umsatz auf Ziel der letzten 90 Tage × 90</translation>
    </message>
    <message>
        <source>receivables / credit sales of the last 12 months × 365</source>
        <translation>Forderungen / Umsatz auf Ziel der letzten 12 Monate × 365</translation>
    </message>
    <message>
        <source>(opening + closing receivables of the last 90 days) / (2 × credit sales of the last 90 days) × 90</source>
        <translation>(Anfangs- + Endbestand der Forderungen der letzten 90 Tage) / (2 × Umsatz auf Ziel der letzten 90 Tage) × 90</translation>
    </message>
    <message>
        <source>whole months of sales taken off the receivables, newest first, adding their days; the last one pro rata</source>
        <translation>ganze Monatsumsätze von den Forderungen abgezogen, der neueste zuerst, und ihre Tage gezählt; der letzte anteilig</translation>
    </message>
    <message>
        <source>receivables that are not overdue / credit sales of the last 90 days × 90</source>
        <translation>nicht überfällige Forderungen / Umsatz auf Ziel der letzten 90 Tage × 90</translation>
    </message>
    <message>
        <source>whole months of sales taken off the receivables that are not overdue, newest first; the last one pro rata</source>
        <translation>ganze Monatsumsätze von den nicht überfälligen Forderungen abgezogen, der neueste zuerst; der letzte anteilig</translation>
    </message>
    <message>
        <source>DSO less best possible DSO, that is overdue receivables / credit sales of the last 90 days × 90</source>
        <translation>DSO weniger bestmögliche DSO, also überfällige Forderungen / Umsatz auf Ziel der letzten 90 Tage × 90</translation>
    </message>
    <message>
        <source>sum over the months of issue of: still open / credit sales of the month × days of the month</source>
        <translation>Summe über die Monate der Ausstellung: noch offen / Umsatz auf Ziel des Monats × Tage des Monats</translation>
    </message>
    <message>
        <source>(opening receivables + sales - closing receivables) / (opening receivables + sales - closing receivables that are not overdue) × 100, over the last 90 days</source>
        <translation>(Anfangsbestand + Umsatz - Endbestand) / (Anfangsbestand + Umsatz - nicht überfälliger Endbestand) × 100, über die letzten 90 Tage</translation>
    </message>
    <message>
        <source>2 × credit sales of the last 12 months / (opening + closing receivables of the last 90 days)</source>
        <translation>2 × Umsatz auf Ziel der letzten 12 Monate / (Anfangs- + Endbestand der Forderungen der letzten 90 Tage)</translation>
    </message>
    <message>
        <source>(opening + closing receivables of the last 90 days) / (2 × credit sales of the last 12 months) × 365</source>
        <translation>(Anfangs- + Endbestand der Forderungen der letzten 90 Tage) / (2 × Umsatz auf Ziel der letzten 12 Monate) × 365</translation>
    </message>
    <message>
        <source>sum of amount × days from invoice to receipt / sum of amounts, over receipts applied in the last 90 days</source>
        <translation>Summe aus Betrag × Tagen von der Rechnung bis zur Zahlung / Summe der Beträge, über die Zuordnungen der letzten 90 Tage</translation>
    </message>
    <message>
        <source>sum of amount × days from due day to receipt / sum of amounts, over receipts applied in the last 90 days and overdue invoices counted up to the day</source>
        <translation>Summe aus Betrag × Tagen von der Fälligkeit bis zur Zahlung / Summe der Beträge, über die Zuordnungen der letzten 90 Tage und überfällige Rechnungen, bis zum Stichtag gezählt</translation>
    </message>
    <message>
        <source>sum of open amount × days from invoice to due day / sum of open amounts</source>
        <translation>Summe aus offenem Betrag × Tagen von der Rechnung bis zur Fälligkeit / Summe der offenen Beträge</translation>
    </message>
    <message>
        <source>receivables that are not overdue / receivables × 100</source>
        <translation>nicht überfällige Forderungen / Forderungen × 100</translation>
    </message>
    <message>
        <source>overdue receivables / receivables × 100</source>
        <translation>überfällige Forderungen / Forderungen × 100</translation>
    </message>
    <message>
        <source>receivables more than 90 days past their due day / receivables × 100</source>
        <translation>Forderungen, die mehr als 90 Tage überfällig sind / Forderungen × 100</translation>
    </message>
    <message>
        <source>receipts not applied / receivables × 100</source>
        <translation>unzugeordnete Zahlungen / Forderungen × 100</translation>
    </message>
</context>
</TS>
