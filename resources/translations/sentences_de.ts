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
        <source>%1 has more decimals than can be kept here. Round it, or allow rounding where it is imported.</source>
        <translation>%1 hat mehr Nachkommastellen, als hier gehalten werden können. Runden Sie es, oder erlauben Sie beim Import das Runden.</translation>
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
    <message>
        <source>%1 cannot be read as terms of payment. Write them as &quot;net 30&quot;, &quot;2/10 net 30&quot; or &quot;30% 30, 70% 60&quot;.</source>
        <translation>%1 ist als Zahlungsbedingung nicht lesbar. Schreiben Sie sie als „net 30“, „2/10 net 30“ oder „30% 30, 70% 60“.</translation>
    </message>
    <message>
        <source>%1 is no number of days for terms. Give 0 to 3650.</source>
        <translation>%1 ist keine Zahl von Tagen für eine Zahlungsbedingung. Geben Sie 0 bis 3650 an.</translation>
    </message>
    <message>
        <source>%1 is no day of a month. Give 1 to 31.</source>
        <translation>%1 ist kein Tag eines Monats. Geben Sie 1 bis 31 an.</translation>
    </message>
    <message>
        <source>There is no calendar of holidays called %1.</source>
        <translation>Einen Feiertagskalender namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 discounts for paying early are too many. Keep up to three.</source>
        <translation>%1 Skonti sind zu viele. Behalten Sie höchstens drei.</translation>
    </message>
    <message>
        <source>%1 % is out of range. Give a percentage above 0 and up to 100; a discount stays below 100.</source>
        <translation>%1 % liegt außerhalb. Geben Sie mehr als 0 und höchstens 100 an; ein Skonto bleibt unter 100.</translation>
    </message>
    <message>
        <source>The discount of %1 % is no step down. Give later discounts more days and a lower percentage.</source>
        <translation>Das Skonto von %1 % ist keine Stufe abwärts. Geben Sie späteren Skonti mehr Tage und weniger Prozent.</translation>
    </message>
    <message>
        <source>A discount for paying within %1 days ends after everything is due. Give it fewer days.</source>
        <translation>Ein Skonto bei Zahlung in %1 Tagen endet, nachdem alles fällig ist. Geben Sie ihm weniger Tage.</translation>
    </message>
    <message>
        <source>%1 instalments are too many. Keep up to 120.</source>
        <translation>%1 Raten sind zu viele. Behalten Sie höchstens 120.</translation>
    </message>
    <message>
        <source>The instalments come to %1 % of the total. Lower them to 100 %.</source>
        <translation>Die Raten ergeben %1 % der Summe. Senken Sie sie auf 100 %.</translation>
    </message>
    <message>
        <source>The instalments leave a part of the total out. Let the last one take the rest.</source>
        <translation>Die Raten lassen einen Teil der Summe aus. Lassen Sie die letzte den Rest nehmen.</translation>
    </message>
    <message>
        <source>Nothing is left for the instalments behind the one that takes the rest. Put it last.</source>
        <translation>Für die Raten hinter der, die den Rest nimmt, bleibt nichts. Stellen Sie sie ans Ende.</translation>
    </message>
    <message>
        <source>The fixed instalment of %2 is more than the %3 that are left of this document.</source>
        <translation>Die feste Rate von %2 ist mehr als die %3, die von diesem Beleg übrig sind.</translation>
    </message>
    <message>
        <source>There is no tax code %1.</source>
        <translation>Einen Steuerschlüssel %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has no rate for the day of supply. Add the rate of that time.</source>
        <translation>%1 hat keinen Satz für den Tag der Leistung. Ergänzen Sie den Satz jener Zeit.</translation>
    </message>
    <message>
        <source>%1 % is no rate of tax. Give 0 to 100.</source>
        <translation>%1 % ist kein Steuersatz. Geben Sie 0 bis 100 an.</translation>
    </message>
    <message>
        <source>Two rates begin on %1. Keep one.</source>
        <translation>Zwei Sätze beginnen am %1. Behalten Sie einen.</translation>
    </message>
    <message>
        <source>Nothing is charged in the category %1, so its rate is 0.</source>
        <translation>In der Kategorie %1 wird nichts berechnet, ihr Satz ist also 0.</translation>
    </message>
    <message>
        <source>The category %1 has a rate above 0. Use Z or E where nothing is charged.</source>
        <translation>Die Kategorie %1 hat einen Satz über 0. Nehmen Sie Z oder E, wo nichts berechnet wird.</translation>
    </message>
    <message>
        <source>%1 does not say why no tax is charged. Add an exemption reason or its code.</source>
        <translation>%1 sagt nicht, warum keine Steuer berechnet wird. Ergänzen Sie einen Befreiungsgrund oder seinen Code.</translation>
    </message>
    <message>
        <source>The category %1 is taxed and takes no exemption reason. Remove it.</source>
        <translation>Die Kategorie %1 wird besteuert und nimmt keinen Befreiungsgrund. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 is no exemption code. Take one of the list VATEX, such as VATEX-EU-AE.</source>
        <translation>%1 ist kein Befreiungscode. Nehmen Sie einen der Liste VATEX, etwa VATEX-EU-AE.</translation>
    </message>
    <message>
        <source>Lines outside the scope of tax cannot stand beside taxed ones. Make two documents of them.</source>
        <translation>Nicht steuerbare Zeilen können nicht neben besteuerten stehen. Machen Sie zwei Belege daraus.</translation>
    </message>
    <message>
        <source>%1 % is no discount. Give 0 to 100.</source>
        <translation>%1 % ist kein Rabatt. Geben Sie 0 bis 100 an.</translation>
    </message>
    <message>
        <source>The price %1 is below zero. Enter a discount, or a credit note.</source>
        <translation>Der Preis %1 ist kleiner als null. Erfassen Sie einen Rabatt oder eine Gutschrift.</translation>
    </message>
    <message>
        <source>A price is for a quantity above zero, not for %1.</source>
        <translation>Ein Preis gilt für eine Menge über null, nicht für %1.</translation>
    </message>
    <message>
        <source>The quantity %1 is below zero. Enter what comes back in a credit note.</source>
        <translation>Die Menge %1 ist kleiner als null. Erfassen Sie, was zurückkommt, in einer Gutschrift.</translation>
    </message>
    <message>
        <source>The deposits of %2 are more than the %3 of this document. Credit what is too much.</source>
        <translation>Die Anzahlungen von %2 sind mehr als die %3 dieses Belegs. Schreiben Sie gut, was zu viel ist.</translation>
    </message>
    <message>
        <source>Documents must bear the VAT number or tax number of your company. Enter it in the company&apos;s data.</source>
        <translation>Belege müssen die USt-IdNr. oder Steuernummer Ihrer Firma tragen. Erfassen Sie sie in den Firmendaten.</translation>
    </message>
    <message>
        <source>Where the customer owes the tax, the VAT number of %1 must be given. Enter it with the customer.</source>
        <translation>Wo der Kunde die Steuer schuldet, muss die USt-IdNr. von %1 angegeben sein. Erfassen Sie sie beim Kunden.</translation>
    </message>
    <message>
        <source>The day or the period of the delivery is missing. Enter it.</source>
        <translation>Der Tag oder der Zeitraum der Lieferung fehlt. Erfassen Sie ihn.</translation>
    </message>
    <message>
        <source>The period ends before it begins on %1.</source>
        <translation>Der Zeitraum endet, bevor er am %1 beginnt.</translation>
    </message>
    <message>
        <source>A supply to another EU state cannot stay in %1. Use another tax code, or correct the customer&apos;s country.</source>
        <translation>Eine Lieferung in einen anderen EU-Staat kann nicht in %1 bleiben. Nehmen Sie einen anderen Steuerschlüssel, oder berichtigen Sie das Land des Kunden.</translation>
    </message>
    <message>
        <source>It does not say which invoice it corrects. Name the invoice.</source>
        <translation>Es ist nicht gesagt, welche Rechnung berichtigt wird. Nennen Sie die Rechnung.</translation>
    </message>
    <message>
        <source>%1 takes no invoice without the number of its order. Enter it.</source>
        <translation>%1 nimmt keine Rechnung ohne Bestellnummer. Erfassen Sie sie.</translation>
    </message>
    <message>
        <source>%1 wants its buyer reference on the invoice. Enter it.</source>
        <translation>%1 verlangt seine Käuferreferenz auf der Rechnung. Erfassen Sie sie.</translation>
    </message>
    <message>
        <source>The numbers %1 would all be the same. Add a counter such as {0000}.</source>
        <translation>Die Nummern %1 wären alle gleich. Ergänzen Sie einen Zähler wie {0000}.</translation>
    </message>
    <message>
        <source>%1 has more than one counter. Keep one.</source>
        <translation>%1 hat mehr als einen Zähler. Behalten Sie einen.</translation>
    </message>
    <message>
        <source>%1 is no place of a number. Use {YYYY}, {YY} and a counter such as {0000}.</source>
        <translation>%1 ist keine Stelle einer Nummer. Nehmen Sie {YYYY}, {YY} und einen Zähler wie {0000}.</translation>
    </message>
    <message>
        <source>%1 is too long for a number. Keep it to 40 characters.</source>
        <translation>%1 ist zu lang für eine Nummer. Bleiben Sie bei 40 Zeichen.</translation>
    </message>
    <message>
        <source>%1 is no interval. Give 1 to 120.</source>
        <translation>%1 ist kein Abstand. Geben Sie 1 bis 120 an.</translation>
    </message>
    <message>
        <source>The plan ends before it begins on %1.</source>
        <translation>Der Plan endet, bevor er am %1 beginnt.</translation>
    </message>
    <message>
        <source>The first regular period cannot begin on %1. Choose a day from the start to one period later.</source>
        <translation>Der erste reguläre Zeitraum kann nicht am %1 beginnen. Wählen Sie einen Tag vom Beginn bis einen Zeitraum später.</translation>
    </message>
    <message>
        <source>%1 is no IBAN: there are none of that country.</source>
        <translation>%1 ist keine IBAN: von diesem Land gibt es keine.</translation>
    </message>
    <message>
        <source>%1 is no IBAN: it is too short or too long for its country.</source>
        <translation>%1 ist keine IBAN: für ihr Land ist sie zu kurz oder zu lang.</translation>
    </message>
    <message>
        <source>%1 is no IBAN: letters and digits do not stand where its country has them.</source>
        <translation>%1 ist keine IBAN: Buchstaben und Ziffern stehen nicht, wo ihr Land sie hat.</translation>
    </message>
    <message>
        <source>%1 is no IBAN: its check digits do not fit. Look for a mistyped digit.</source>
        <translation>%1 ist keine IBAN: die Prüfziffern passen nicht. Suchen Sie eine vertippte Ziffer.</translation>
    </message>
    <message>
        <source>%1 is no BIC. It has 8 or 11 characters: bank, country, place and branch.</source>
        <translation>%1 ist keine BIC. Sie hat 8 oder 11 Zeichen: Bank, Land, Ort und Filiale.</translation>
    </message>
    <message>
        <source>%1 is no GLN. It has 13 digits, and the last one checks the others.</source>
        <translation>%1 ist keine GLN. Sie hat 13 Ziffern, und die letzte prüft die anderen.</translation>
    </message>
    <message>
        <source>%1 is no LEI. It has 20 characters, and the last two check the others.</source>
        <translation>%1 ist keine LEI. Sie hat 20 Zeichen, und die letzten beiden prüfen die anderen.</translation>
    </message>
    <message>
        <source>%1 has not the form of this kind of payment reference.</source>
        <translation>%1 hat nicht die Form einer solchen Zahlungsreferenz.</translation>
    </message>
    <message>
        <source>The check digits of the payment reference %1 do not fit. Look for a mistyped digit.</source>
        <translation>Die Prüfziffern der Zahlungsreferenz %1 passen nicht. Suchen Sie eine vertippte Ziffer.</translation>
    </message>
    <message>
        <source>%1 begins with no country whose VAT numbers are known here.</source>
        <translation>%1 beginnt mit keinem Land, dessen USt-IdNrn. hier bekannt sind.</translation>
    </message>
    <message>
        <source>%1 has not the form of its country&apos;s VAT numbers.</source>
        <translation>%1 hat nicht die Form der USt-IdNrn. seines Landes.</translation>
    </message>
    <message>
        <source>The check digit of the VAT number %1 does not fit. Look for a mistyped digit.</source>
        <translation>Die Prüfziffer der USt-IdNr. %1 passt nicht. Suchen Sie eine vertippte Ziffer.</translation>
    </message>
    <message>
        <source>The layout cannot be used: %1.</source>
        <translation>Das Layout ist nicht zu gebrauchen: %1.</translation>
    </message>
    <message>
        <source>%1 is no picture in PNG, JPEG or SVG.</source>
        <translation>%1 ist kein Bild in PNG, JPEG oder SVG.</translation>
    </message>
    <message>
        <source>No payment code can be made: %1 does not fit into it.</source>
        <translation>Ein Zahlungscode ist nicht möglich: %1 passt nicht hinein.</translation>
    </message>
    <message>
        <source>The instalments of %1 add up to %2, and %3 is due.</source>
        <translation>Die Raten von %1 ergeben %2, und fällig sind %3.</translation>
    </message>
    <message>
        <source>%1 is no link for payments. Write https://… with the places {number}, {amount}, {currency} and {reference}.</source>
        <translation>%1 ist kein Link für Zahlungen. Schreiben Sie https://… mit den Stellen {number}, {amount}, {currency} und {reference}.</translation>
    </message>
    <message>
        <source>The file is no sound XML: %1.</source>
        <translation>Die Datei ist kein heiles XML: %1.</translation>
    </message>
    <message>
        <source>The file declares a document type (%1), which no invoice needs and which can hide an attack. Ask the sender for a file without it.</source>
        <translation>Die Datei erklärt einen Dokumenttyp (%1), den keine Rechnung braucht und der einen Angriff verbergen kann. Bitten Sie den Absender um eine Datei ohne ihn.</translation>
    </message>
    <message>
        <source>The file is larger than an invoice can be: %1.</source>
        <translation>Die Datei ist größer, als eine Rechnung sein kann: %1.</translation>
    </message>
    <message>
        <source>The letters of the file cannot be read: %1. Save it as UTF-8.</source>
        <translation>Die Zeichen der Datei sind nicht lesbar: %1. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file is neither an invoice or credit note in UBL nor an invoice in CII: it begins with %1.</source>
        <translation>Die Datei ist weder eine Rechnung oder Gutschrift in UBL noch eine Rechnung in CII: sie beginnt mit %1.</translation>
    </message>
    <message>
        <source>%1 is no profile. Write en16931, peppol, xrechnung or facturx.</source>
        <translation>%1 ist kein Profil. Schreiben Sie en16931, peppol, xrechnung oder facturx.</translation>
    </message>
    <message>
        <source>A receiver would refuse %1, so it was not written. Correct what is named and issue it anew.</source>
        <translation>Ein Empfänger würde %1 abweisen, darum wurde es nicht geschrieben. Berichtigen Sie das Genannte, und stellen Sie neu aus.</translation>
    </message>
    <message>
        <source>The PDF cannot be read: %1.</source>
        <translation>Das PDF ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>No e-invoice is attached to the PDF, neither factur-x.xml nor zugferd-invoice.xml nor xrechnung.xml.</source>
        <translation>An dem PDF hängt keine E-Rechnung, weder factur-x.xml noch zugferd-invoice.xml noch xrechnung.xml.</translation>
    </message>
    <message>
        <source>%1 is no mail address such as name@example.com. Correct it.</source>
        <translation>%1 ist keine E-Mail-Adresse wie name@example.com. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>%1 holds a line break or another sign that cannot stand in the head of a mail. Correct it.</source>
        <translation>%1 enthält einen Zeilenumbruch oder ein anderes Zeichen, das nicht im Kopf einer E-Mail stehen kann. Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>%1 cannot be attached: it needs a plain file name and contents.</source>
        <translation>%1 kann nicht angehängt werden: nötig sind ein einfacher Dateiname und ein Inhalt.</translation>
    </message>
    <message>
        <source>The attachments are too large for a mail: %1. Send fewer or smaller ones.</source>
        <translation>Die Anhänge sind zu groß für eine E-Mail: %1. Senden Sie weniger oder kleinere.</translation>
    </message>
    <message>
        <source>The template cannot be used: %1.</source>
        <translation>Die Vorlage ist nicht zu gebrauchen: %1.</translation>
    </message>
    <message>
        <source>There is no template called %1.</source>
        <translation>Eine Vorlage namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has no mail address. Add one, or name the recipient.</source>
        <translation>%1 hat keine E-Mail-Adresse. Ergänzen Sie eine, oder nennen Sie den Empfänger.</translation>
    </message>
    <message>
        <source>No mail account is set. Set one: mail account set FILE.json.</source>
        <translation>Es ist kein E-Mail-Konto eingerichtet. Richten Sie eines ein: mail account set DATEI.json.</translation>
    </message>
    <message>
        <source>The mail account cannot be used: %1.</source>
        <translation>Das E-Mail-Konto ist nicht zu gebrauchen: %1.</translation>
    </message>
    <message>
        <source>The password would go to %1 for everybody on the way to read. Use starttls or tls.</source>
        <translation>Das Kennwort ginge für alle unterwegs lesbar an %1. Nehmen Sie starttls oder tls.</translation>
    </message>
    <message>
        <source>The password of %1 is not known here. The manual says where to keep it.</source>
        <translation>Das Kennwort von %1 ist hier nicht bekannt. Das Handbuch sagt, wo es hingehört.</translation>
    </message>
    <message>
        <source>The mail account has no sender called %1.</source>
        <translation>Das E-Mail-Konto hat keinen Absender namens %1.</translation>
    </message>
    <message>
        <source>There is no mail %1 in the outbox.</source>
        <translation>Im Postausgang gibt es keine E-Mail %1.</translation>
    </message>
    <message>
        <source>Mail %1 has left, or is leaving at this moment, and cannot be taken back.</source>
        <translation>Die E-Mail %1 ist gegangen oder geht gerade und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Nothing is in question about mail %1.</source>
        <translation>An der E-Mail %1 ist nichts fraglich.</translation>
    </message>
    <message>
        <source>What mail %1 says was sent again meanwhile by another mail.</source>
        <translation>Was die E-Mail %1 sagt, wurde inzwischen mit einer anderen noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Another Duebook is sending the mail of this ledger at the moment.</source>
        <translation>Ein anderes Duebook sendet gerade die Post dieses Buchs.</translation>
    </message>
    <message>
        <source>%1 is no JSON document that can be read here.</source>
        <translation>%1 ist kein JSON-Dokument, das hier lesbar ist.</translation>
    </message>
    <message>
        <source>There is no field %1 here. Take it out, or correct its name.</source>
        <translation>Ein Feld %1 gibt es hier nicht. Nehmen Sie es heraus, oder berichtigen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>%1 stands there more than once. Keep one.</source>
        <translation>%1 steht dort mehr als einmal. Behalten Sie eines.</translation>
    </message>
    <message>
        <source>There is no item %1 in the catalogue.</source>
        <translation>Einen Artikel %1 gibt es im Katalog nicht.</translation>
    </message>
    <message>
        <source>There is no account %1 to post to.</source>
        <translation>Ein Konto %1 zum Buchen gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no draft %1.</source>
        <translation>Einen Entwurf %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>A pro-forma is never posted. Make an invoice of it to issue it.</source>
        <translation>Eine Proforma wird nie gebucht. Machen Sie eine Rechnung daraus, um sie auszustellen.</translation>
    </message>
    <message>
        <source>%1 came from an import and has no lines here: there is nothing to print it from.</source>
        <translation>%1 kam aus einem Import und hat hier keine Zeilen: es gibt nichts, woraus es gedruckt werden könnte.</translation>
    </message>
    <message>
        <source>%1 is no invoice.</source>
        <translation>%1 ist keine Rechnung.</translation>
    </message>
    <message>
        <source>Nothing is open on %1.</source>
        <translation>Auf %1 ist nichts offen.</translation>
    </message>
    <message>
        <source>%2 is more than the %3 of %1 that are not credited yet.</source>
        <translation>%2 ist mehr als die %3 von %1, die noch nicht gutgeschrieben sind.</translation>
    </message>
    <message>
        <source>The invoice has no line %1.</source>
        <translation>Die Rechnung hat keine Zeile %1.</translation>
    </message>
    <message>
        <source>The quantity %1 is more than the line has left to credit.</source>
        <translation>Die Menge %1 ist mehr, als von der Zeile noch gutzuschreiben ist.</translation>
    </message>
    <message>
        <source>%1 would owe %2, more than the credit limit of %3. Wait for money, raise the limit, or say why it may be exceeded.</source>
        <translation>%1 würde %2 schulden, mehr als das Kreditlimit von %3. Warten Sie auf Geld, heben Sie das Limit an, oder sagen Sie, warum es überschritten werden darf.</translation>
    </message>
    <message>
        <source>The deposit %1 was taken off another invoice already.</source>
        <translation>Die Anzahlung %1 wurde schon von einer anderen Rechnung abgezogen.</translation>
    </message>
    <message>
        <source>%1 is applied to nothing that could be taken back.</source>
        <translation>%1 ist nichts zugeordnet, das zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>There is no billing schedule %1.</source>
        <translation>Einen Abrechnungsplan %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Another billing schedule is called %1 already.</source>
        <translation>Ein anderer Abrechnungsplan heißt schon %1.</translation>
    </message>
    <message>
        <source>The billing schedule %1 has ended. Make a new one.</source>
        <translation>Der Abrechnungsplan %1 ist beendet. Legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>%1 is no country of ISO 3166. Write its two letters, such as DE.</source>
        <translation>%1 ist kein Land nach ISO 3166. Schreiben Sie seine zwei Buchstaben, etwa DE.</translation>
    </message>
    <message>
        <source>%1 is no unit of UN/ECE recommendation 20, so it cannot stand in an e-invoice. Write C62 for pieces or HUR for hours.</source>
        <translation>%1 ist keine Einheit der UN/ECE-Empfehlung 20 und kann darum nicht in einer E-Rechnung stehen. Schreiben Sie C62 für Stück oder HUR für Stunden.</translation>
    </message>
    <message>
        <source>The file is no bank statement that can be read: it begins with %1. CAMT.052, CAMT.053, CAMT.054, MT940, MT942, OFX, QFX, BAI2 and CSV are read.</source>
        <translation>Die Datei ist kein lesbarer Bankauszug: sie beginnt mit %1. Gelesen werden CAMT.052, CAMT.053, CAMT.054, MT940, MT942, OFX, QFX, BAI2 und CSV.</translation>
    </message>
    <message>
        <source>The bank&apos;s file cannot be read, %1. Nothing was taken from it; ask the bank for it again.</source>
        <translation>Die Datei der Bank ist nicht lesbar, %1. Nichts wurde aus ihr übernommen; bitten Sie die Bank erneut um sie.</translation>
    </message>
    <message>
        <source>The file holds no statement of an account.</source>
        <translation>Die Datei enthält keinen Auszug eines Kontos.</translation>
    </message>
    <message>
        <source>The bank&apos;s file is larger than a statement can be: %1.</source>
        <translation>Die Datei der Bank ist größer, als ein Auszug sein kann: %1.</translation>
    </message>
    <message>
        <source>No known layout of a bank fits the columns %1. Name a layout, or a file that describes one.</source>
        <translation>Zu den Spalten %1 passt kein bekannter Aufbau einer Bank. Nennen Sie einen Aufbau oder eine Datei, die einen beschreibt.</translation>
    </message>
    <message>
        <source>%1 is that customer already. Name another one to merge with it.</source>
        <translation>%1 ist schon dieser Kunde. Nennen Sie einen anderen, der mit ihm zusammengeführt werden soll.</translation>
    </message>
    <message>
        <source>There is no attachment %1.</source>
        <translation>Einen Anhang %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>A file called %1 is attached already. Give this one another name.</source>
        <translation>Eine Datei namens %1 ist schon angehängt. Geben Sie dieser einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is too large to be kept: a file may have up to 10 MB. Make it smaller.</source>
        <translation>%1 ist zu groß zum Aufbewahren: eine Datei darf bis zu 10 MB haben. Verkleinern Sie sie.</translation>
    </message>
    <message>
        <source>%1 is empty. Attach a file with contents.</source>
        <translation>%1 ist leer. Hängen Sie eine Datei mit Inhalt an.</translation>
    </message>
    <message>
        <source>%2 is taken off the %3 that bear the tax code %1. Take off less, or choose another tax code.</source>
        <translation>Von den %3 mit dem Steuerschlüssel %1 werden %2 abgezogen. Ziehen Sie weniger ab oder wählen Sie einen anderen Steuerschlüssel.</translation>
    </message>
    <message>
        <source>%2 is more than the %3 that one person may issue alone. Let somebody else approve the draft.</source>
        <translation>%2 ist mehr als die %3, die eine Person allein ausstellen darf. Lassen Sie den Entwurf von jemand anderem freigeben.</translation>
    </message>
    <message>
        <source>%1 has worked on this draft. Somebody else must approve it.</source>
        <translation>%1 hat an diesem Entwurf gearbeitet. Jemand anderes muss ihn freigeben.</translation>
    </message>
    <message>
        <source>There is no note %1.</source>
        <translation>Eine Notiz %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no bank line %1.</source>
        <translation>Eine Bankzeile %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Bank line %1 is posted already. Take its run back to match it anew.</source>
        <translation>Die Bankzeile %1 ist schon gebucht. Nehmen Sie ihren Lauf zurück, um sie neu zuzuordnen.</translation>
    </message>
    <message>
        <source>Bank line %1 is left out of matching. Bring it back first.</source>
        <translation>Die Bankzeile %1 ist vom Zuordnen ausgenommen. Nehmen Sie sie zuerst wieder auf.</translation>
    </message>
    <message>
        <source>Bank line %1 brought no money, so it can be no receipt.</source>
        <translation>Die Bankzeile %1 hat kein Geld gebracht und kann deshalb keine Zahlung sein.</translation>
    </message>
    <message>
        <source>The money of this line is in the books as receipt %1. Go on with that receipt.</source>
        <translation>Das Geld dieser Zeile steht als Zahlung %1 in den Büchern. Machen Sie mit dieser Zahlung weiter.</translation>
    </message>
    <message>
        <source>The line has no proposal %1 any more. Look at its proposals again.</source>
        <translation>Die Zeile hat keinen Vorschlag %1 mehr. Sehen Sie sich ihre Vorschläge noch einmal an.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Einen Lauf %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Run %1 was taken back already.</source>
        <translation>Der Lauf %1 ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>There is no known payer %1.</source>
        <translation>Einen bekannten Zahler %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 was returned by the bank. Record the money anew when it comes again.</source>
        <translation>%1 wurde von der Bank zurückgegeben. Erfassen Sie das Geld neu, wenn es wieder kommt.</translation>
    </message>
    <message>
        <source>%2 of %1 were paid back already.</source>
        <translation>Von %1 sind schon %2 erstattet.</translation>
    </message>
    <message>
        <source>%1 is applied to invoices. Take that back first.</source>
        <translation>%1 ist Rechnungen zugeordnet. Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>Nobody has said yet whose %1 is. Assign it to a customer first.</source>
        <translation>Noch hat niemand gesagt, von wem %1 ist. Weisen Sie sie zuerst einem Kunden zu.</translation>
    </message>
    <message>
        <source>Charges of %2 leave nothing of %3.</source>
        <translation>Spesen von %2 lassen von %3 nichts übrig.</translation>
    </message>
    <message>
        <source>%2 is more than the %3 that %1 has left to pay back.</source>
        <translation>%2 ist mehr als die %3, die von %1 noch zu erstatten sind.</translation>
    </message>
    <message>
        <source>The discount of %2 on %1 is more than the %3 that this receipt earns. Say why it is allowed, or keep it open.</source>
        <translation>Das Skonto von %2 auf %1 ist mehr als die %3, die diese Zahlung verdient. Sagen Sie, warum es erlaubt ist, oder lassen Sie es offen.</translation>
    </message>
    <message>
        <source>%2 on %1 is more than the %3 that may be written off with a receipt. Write it off at the invoice, or make it a deduction.</source>
        <translation>%2 auf %1 ist mehr als die %3, die mit einer Zahlung ausgebucht werden dürfen. Buchen Sie es an der Rechnung aus oder machen Sie einen Abzug daraus.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1 on that day. Import one, or give both amounts.</source>
        <translation>Für %1 gibt es an dem Tag keinen Wechselkurs. Importieren Sie einen oder geben Sie beide Beträge an.</translation>
    </message>
    <message>
        <source>Money, discount, deduction and write-off come to %2, more than the %3 still open on %1.</source>
        <translation>Geld, Skonto, Abzug und Ausbuchung ergeben %2, mehr als die %3, die auf %1 noch offen sind.</translation>
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
