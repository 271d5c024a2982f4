// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/column_guess.h"

#include <algorithm>

#include "base/text.h"
#include "io/header_match.h"

namespace duebook::ui {
namespace {

struct Alias {
    std::string_view name;    // folded
    std::string_view column;  // canonical; one that the kind does not have is passed over
};

// The first of these whose column the kind has counts: "Kundennummer" is the customer of an invoice, and the number of
// a customer.
constexpr Alias aliases[] = {
    {"customernumber", "customer"},
    {"customerid", "customer"},
    {"customerno", "customer"},
    {"custnumber", "customer"},
    {"customercode", "customer"},
    {"client", "customer"},
    {"kundennummer", "customer"},
    {"kdnr", "customer"},
    {"kunde", "customer"},
    {"party", "customer"},
    {"debitor", "customer"},
    {"debitorennummer", "customer"},
    {"account", "customer"},
    {"invoicenumber", "number"},
    {"invoiceno", "number"},
    {"invoice", "number"},
    {"documentnumber", "number"},
    {"docno", "number"},
    {"document", "number"},
    {"no", "number"},
    {"renr", "number"},
    {"rechnungsnummer", "number"},
    {"rechnungsnr", "number"},
    {"belegnummer", "number"},
    {"belegnr", "number"},
    {"invoiceid", "number"},
    {"docid", "number"},
    {"creditnotenumber", "number"},
    {"receiptnumber", "number"},
    {"receiptno", "number"},
    {"paymentnumber", "number"},
    {"id", "number"},
    {"customernumber", "number"},
    {"kundennummer", "number"},
    {"kdnr", "number"},
    {"account", "number"},
    {"kdname", "customer_name"},
    {"kundenname", "customer_name"},
    {"namecustomer", "customer_name"},
    {"clientname", "customer_name"},
    {"name", "customer_name"},
    {"company", "name"},
    {"companyname", "name"},
    {"customername", "name"},
    {"firma", "name"},
    {"customername", "customer_name"},
    {"date", "invoice_date"},
    {"issued", "invoice_date"},
    {"issuedate", "invoice_date"},
    {"documentdate", "invoice_date"},
    {"documentcreatedate", "invoice_date"},
    {"postingdate", "invoice_date"},
    {"datum", "invoice_date"},
    {"rechnungsdatum", "invoice_date"},
    {"belegdatum", "invoice_date"},
    {"invoicedate", "date"},
    {"datum", "date"},
    {"valuedate", "date"},
    {"paymentdate", "date"},
    {"receiptdate", "date"},
    {"day", "date"},
    {"valuta", "date"},
    {"due", "due_date"},
    {"duedate", "due_date"},
    {"dueindate", "due_date"},
    {"payableby", "due_date"},
    {"faellig", "due_date"},
    {"faelligkeit", "due_date"},
    {"faelligam", "due_date"},
    {"fallig", "due_date"},
    {"falligkeit", "due_date"},
    {"invoiceamount", "amount"},
    {"totalamount", "amount"},
    {"grandtotal", "amount"},
    {"total", "amount"},
    {"gross", "amount"},
    {"grossamount", "amount"},
    {"totalopenamount", "amount"},
    {"betrag", "amount"},
    {"brutto", "amount"},
    {"bruttobetrag", "amount"},
    {"value", "amount"},
    {"tax", "tax_amount"},
    {"vat", "tax_amount"},
    {"vatamount", "tax_amount"},
    {"mwst", "tax_amount"},
    {"ust", "tax_amount"},
    {"currencycode", "currency"},
    {"ccy", "currency"},
    {"invoicecurrency", "currency"},
    {"whg", "currency"},
    {"waehrung", "currency"},
    {"wahrung", "currency"},
    {"paymentterms", "terms"},
    {"custpaymentterms", "terms"},
    {"zahlungsziel", "terms"},
    {"zahlungsbedingungen", "terms"},
    {"po", "po_number"},
    {"ponumber", "po_number"},
    {"purchaseorder", "po_number"},
    {"orderno", "po_number"},
    {"bestellnummer", "po_number"},
    {"text", "description"},
    {"memo", "description"},
    {"note", "description"},
    {"notes", "description"},
    {"bemerkung", "description"},
    {"dispute", "disputed"},
    {"settled", "settled_date"},
    {"paiddate", "settled_date"},
    {"paidon", "settled_date"},
    {"cleardate", "settled_date"},
    {"clearingdate", "settled_date"},
    {"bezahltam", "settled_date"},
    {"text", "reference"},
    {"remittance", "reference"},
    {"verwendungszweck", "reference"},
    {"invoicenumber", "invoice"},
    {"rechnung", "invoice"},
    {"appliedamount", "allocated_amount"},
    {"applied", "allocated_amount"},
    {"fxrate", "exchange_rate"},
    {"kurs", "exchange_rate"},
    {"kurs", "rate"},
    {"exchangerate", "rate"},
    {"mail", "email"},
    {"emailaddress", "email"},
    {"telephone", "phone"},
    {"telefon", "phone"},
    {"tel", "phone"},
    {"address", "street"},
    {"strasse", "street"},
    {"town", "city"},
    {"ort", "city"},
    {"zip", "postal_code"},
    {"zipcode", "postal_code"},
    {"postcode", "postal_code"},
    {"plz", "postal_code"},
    {"countrycode", "country"},
    {"land", "country"},
    {"lang", "language"},
    {"sprache", "language"},
    {"limit", "credit_limit"},
    {"kreditlimit", "credit_limit"},
    {"vatid", "tax_id"},
    {"vatnumber", "tax_id"},
    {"ustid", "tax_id"},
};

bool hasColumn(io::ImportKind kind, std::string_view name) {
    const auto columns = io::columnsOf(kind);
    return std::any_of(columns.begin(), columns.end(), [&](const io::Column& c) { return c.name == name; });
}

std::string_view exactColumn(io::ImportKind kind, std::string_view folded) {
    for (const io::Column& column : io::columnsOf(kind))
        if (io::foldedName(column.name) == folded) return column.name;
    return {};
}

std::string_view aliasColumn(io::ImportKind kind, std::string_view folded) {
    for (const Alias& alias : aliases)
        if (alias.name == folded && hasColumn(kind, alias.column)) return alias.column;
    return {};
}

}  // namespace

std::string_view guessColumn(io::ImportKind kind, std::string_view name) {
    const std::string folded = io::foldedName(name);
    const std::string_view exact = exactColumn(kind, folded);
    return exact.empty() ? aliasColumn(kind, folded) : exact;
}

std::vector<std::string> guessColumns(io::ImportKind kind, const std::vector<std::string>& names) {
    std::vector<std::string> guesses(names.size());
    std::vector<std::string_view> taken;
    std::vector<std::string> loose;
    for (const std::string& name : names) loose.push_back(io::foldedName(name));
    for (const bool exact : {true, false}) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            // a name that stands twice says too little, and an import would refuse it
            if (!guesses[i].empty() || std::count(loose.begin(), loose.end(), loose[i]) > 1) continue;
            const std::string_view found = exact ? exactColumn(kind, loose[i]) : aliasColumn(kind, loose[i]);
            if (found.empty() || std::find(taken.begin(), taken.end(), found) != taken.end()) continue;
            taken.push_back(found);
            guesses[i] = found;
        }
    }
    return guesses;
}

std::size_t guessHeader(io::ImportKind kind, const std::vector<HeadRow>& rows) {
    std::size_t best = 0, most = 0, widest = 0;
    const auto filled = [](const HeadRow& row) {
        return static_cast<std::size_t>(std::count_if(row.fields.begin(), row.fields.end(),
                                                      [](const std::string& f) { return !trimmed(f).empty(); }));
    };
    for (const HeadRow& row : rows) widest = std::max(widest, filled(row));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto guesses = guessColumns(kind, rows[i].fields);
        const auto known = static_cast<std::size_t>(
            std::count_if(guesses.begin(), guesses.end(), [](const std::string& g) { return !g.empty(); }));
        if (known > most) best = i, most = known;
    }
    if (most > 0) return best;
    const auto full = std::find_if(rows.begin(), rows.end(), [&](const HeadRow& row) { return filled(row) == widest; });
    return full == rows.end() ? 0 : static_cast<std::size_t>(full - rows.begin());
}

}  // namespace duebook::ui
