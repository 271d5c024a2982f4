// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/einvoice_of.h"

#include <algorithm>
#include <cstdlib>

#include "base/payment_reference.h"
#include "billing/draft.h"
#include "billing/sentence.h"

namespace duebook::services {
namespace {

using einvoice::Decimal;

constexpr std::string_view sepaTransfer = "58", creditTransfer = "30";  // UNTDID 4461

std::string firstOf(const std::string& a, const std::string& b) {
    return a.empty() ? b : a;
}

// "0088:4000001000005" is an address of the scheme 0088; a mail address is one of the scheme EM (EAS).
std::optional<einvoice::Identifier> electronicAddress(const std::string& peppolId, const std::string& email) {
    const std::size_t colon = peppolId.find(':');
    if (colon != std::string::npos) return einvoice::Identifier{peppolId.substr(colon + 1), peppolId.substr(0, colon)};
    if (!email.empty()) return einvoice::Identifier{email, "EM"};
    return std::nullopt;
}

template <class Place>
einvoice::Address addressOf(const Place& place) {
    return {.line1 = place.street,
            .line2 = place.street2,
            .line3 = {},
            .city = place.city,
            .postCode = place.postalCode,
            .subdivision = place.region,
            .country = place.country};
}

std::optional<einvoice::Contact> contactOf(const std::string& point, const std::string& phone,
                                           const std::string& email) {
    if (point.empty() && phone.empty() && email.empty()) return std::nullopt;
    return einvoice::Contact{point, phone, email};
}

const billing::PostalAddress* addressOfKind(const billing::CustomerFile& file, std::string_view kind) {
    const auto found = std::find_if(file.addresses.begin(), file.addresses.end(),
                                    [&](const billing::PostalAddress& a) { return a.kind == kind; });
    return found == file.addresses.end() ? nullptr : &*found;
}

std::optional<einvoice::Delivery> deliveryOf(const PostedInvoice& issued) {
    const DocumentDetails& details = *issued.document.details;
    const std::optional<billing::PostalAddress>& place = issued.delivery;
    if (!place && !details.delivered) return std::nullopt;
    einvoice::Delivery delivery;
    delivery.date = details.delivered;
    if (place) {
        delivery.name = place->name;
        delivery.address = addressOf(*place);
    }
    return delivery;
}

std::optional<einvoice::PaymentInstructions> paymentOf(const PostedInvoice& issued) {
    const Currency currency = issued.document.gross.currency();
    const auto account = accountFor(issued.seller, currency);
    if (!account) return std::nullopt;
    einvoice::PaymentInstructions payment;
    payment.meansCode = currency.code() == "EUR" ? sepaTransfer : creditTransfer;
    payment.remittance = paymentReferenceOf(issued.document);
    payment.creditTransfers.push_back(
        {account->iban, firstOf(account->holder, firstOf(issued.seller.legalName, issued.seller.name)), account->bic});
    return payment;
}

einvoice::VatCategory vatOf(const std::string& category, Rate percent) {
    // BR-O-5: what is not subject to tax has no rate
    return {category, category == "O" ? std::nullopt : std::optional(Decimal::percentOf(percent))};
}

einvoice::AllowanceOrCharge shareOf(const DocumentAllowance& share) {
    einvoice::AllowanceOrCharge result;
    result.amount = Decimal::of(share.net);
    result.vat = vatOf(share.category, share.percent);
    if (share.charge) {
        result.reason = firstOf(share.description, "Charge");
        result.reasonCode = "ZZZ";  // UNTDID 7161: mutually defined
    } else {
        result.reason = share.earlyPayment ? "Early payment" : share.description;
        result.reasonCode = "95";  // UNTDID 5189: discount; the reader's language has a word for it
    }
    if (share.earlyPayment && share.charge) result.reason = "Early payment, not taxed";
    return result;
}

// What one line says; `grossPrices`: its price holds the tax.
einvoice::Line lineOf(const DocumentLine& line, bool grossPrices) {
    einvoice::Line result;
    result.id = std::to_string(line.no);
    result.quantity = Decimal::of(line.quantity);
    result.unit = line.unit;
    result.net = Decimal::of(line.net);
    if (line.periodFrom || line.periodUntil) result.period = einvoice::Period{line.periodFrom, line.periodUntil};
    if (grossPrices) {
        const bool negative = line.quantity.raw() < 0;
        const Money zero = line.net - line.net;
        result.price.net = Decimal::of(negative ? zero - line.net : line.net);
        result.price.baseQuantity = Decimal::of(negative ? Quantity::ofRaw(-line.quantity.raw()) : line.quantity);
    } else {
        const auto price = Decimal::parse(line.price.text());
        result.price.net = price;
        if (line.priceBase.raw() != Quantity::one()) result.price.baseQuantity = Decimal::of(line.priceBase);
        if (line.discount.minor() != 0) {
            einvoice::AllowanceOrCharge off;
            off.amount = Decimal::of(line.discount);
            off.base = Decimal::of(line.entered + line.discount);
            off.percent = Decimal::percentOf(line.discountPercent);
            off.reasonCode = "95";
            result.allowances.push_back(off);
        }
    }
    if (result.price.baseQuantity) result.price.baseUnit = line.unit;
    result.vat = vatOf(line.category, line.percent);
    const std::size_t end = line.description.find('\n');
    result.item.name = firstOf(line.description.substr(0, end), line.item);
    if (end != std::string::npos) result.item.description = line.description.substr(end + 1);
    result.item.sellerId = line.item;
    return result;
}

void addLines(const PostedInvoice& issued, einvoice::Invoice& invoice) {
    const DocumentDetails& details = *issued.document.details;
    for (const DocumentLine& line : details.lines) {
        invoice.lines.push_back(lineOf(line, details.grossPrices));
    }
    for (const DocumentAllowance& share : details.shares) {
        (share.charge ? invoice.charges : invoice.allowances).push_back(shareOf(share));
    }
}

void addTotals(const PostedInvoice& issued, einvoice::Invoice& invoice) {
    const DocumentDetails& details = *issued.document.details;
    const Money zero = issued.document.gross - issued.document.gross;
    Money lines = zero, allowances = zero, charges = zero, tax = zero;
    for (const DocumentLine& line : details.lines) lines += line.net;
    for (const DocumentAllowance& share : details.shares) (share.charge ? charges : allowances) += share.net;
    for (const DocumentTax& t : details.taxes) {
        tax += t.tax;
        invoice.vatBreakdown.push_back(
            {Decimal::of(t.base), Decimal::of(t.tax), vatOf(t.category, t.percent), t.reason, t.reasonCode});
        if (t.category == "O") invoice.vatBreakdown.back().vat.rate = std::nullopt;
    }
    const Money net = lines - allowances + charges, gross = net + tax;
    einvoice::Totals& totals = invoice.totals;
    totals.lines = Decimal::of(lines);
    if (allowances != zero) totals.allowances = Decimal::of(allowances);
    if (charges != zero) totals.charges = Decimal::of(charges);
    totals.withoutVat = Decimal::of(net);
    totals.vat = Decimal::of(tax);
    totals.withVat = Decimal::of(gross);
    if (gross != issued.document.gross) totals.paid = Decimal::of(gross - issued.document.gross);
    totals.due = Decimal::of(issued.document.gross);
}

}  // namespace

std::string paymentReferenceOf(const Document& document) {
    if (document.details && !document.details->paymentReference.empty()) return document.details->paymentReference;
    const auto made = makeReference(ReferenceKind::creditor, document.number);
    return made ? *made : std::string();
}

std::optional<billing::BankAccount> accountFor(const billing::Company& company, Currency currency) {
    const auto& accounts = company.bankAccounts;
    auto found = std::find_if(accounts.begin(), accounts.end(), [&](const auto& a) { return a.currency == currency; });
    if (found == accounts.end()) {
        found = std::find_if(accounts.begin(), accounts.end(), [](const auto& a) { return !a.currency; });
    }
    return found == accounts.end() ? std::nullopt : std::optional(*found);
}

std::string termsSentenceOf(const PostedInvoice& issued) {
    if (issued.instalments.empty()) return {};
    return billing::termsSentence(billing::languageOf(issued.document.details->language), issued.terms,
                                  issued.instalments);
}

einvoice::Party sellerParty(const billing::Company& company) {
    einvoice::Party party;
    party.name = firstOf(company.legalName, company.name);
    if (company.tradingName != party.name) party.tradingName = company.tradingName;
    if (!company.registration.empty()) party.legalRegistration = einvoice::Identifier{company.registration};
    party.vatId = company.vatId;
    party.taxRegistration = company.taxNumber;
    party.legalInformation = company.legalForm;
    party.electronicAddress = electronicAddress(company.peppolId, company.email);
    party.address = addressOf(company);
    party.contact = contactOf(firstOf(company.contact, party.name), company.phone, company.email);
    return party;
}

einvoice::Party buyerParty(const billing::CustomerFile& file) {
    einvoice::Party party;
    party.name = firstOf(file.legalName, file.name);
    if (file.tradingName != party.name) party.tradingName = file.tradingName;
    party.vatId = file.taxId;
    party.electronicAddress = electronicAddress(file.peppolId, file.email);
    const billing::PostalAddress* billed = addressOfKind(file, "billing");
    party.address = billed ? addressOf(*billed) : addressOf(file);
    const auto payable = std::find_if(file.contacts.begin(), file.contacts.end(), [](const billing::Contact& c) {
        return c.role == billing::contactRoles.front();
    });
    if (payable != file.contacts.end()) party.contact = contactOf(payable->name, payable->phone, payable->email);
    return party;
}

einvoice::Invoice einvoiceOf(const PostedInvoice& issued) {
    const Document& document = issued.document;
    const DocumentDetails& details = *document.details;
    einvoice::Invoice invoice;
    invoice.number = document.number;
    invoice.issueDate = document.issued;
    invoice.typeCode = std::to_string(billing::typeCodeOf(static_cast<billing::DraftKind>(details.form)));
    invoice.currency = document.gross.currency().code();
    if (document.kind == DocumentKind::invoice) invoice.dueDate = document.due;
    invoice.buyerReference = details.buyerReference;
    invoice.purchaseOrder = document.poNumber;
    invoice.paymentTerms = termsSentenceOf(issued);
    if (!details.note.empty()) invoice.notes.push_back({details.note});
    if (!details.reason.empty()) invoice.notes.push_back({details.reason});
    for (const PostedInvoice::Referred& referred : issued.references) {
        invoice.precedingInvoices.push_back({referred.number, referred.issued});
    }
    for (const billing::DepositTaken& taken : issued.deposits) {
        invoice.precedingInvoices.push_back({taken.deposit.number, taken.deposit.issued});
    }
    invoice.seller = sellerParty(issued.seller);
    invoice.buyer = buyerParty(issued.buyer);
    invoice.delivery = deliveryOf(issued);
    if (details.periodFrom || details.periodUntil) {
        invoice.period = einvoice::Period{details.periodFrom, details.periodUntil};
    }
    invoice.payment = paymentOf(issued);
    addLines(issued, invoice);
    addTotals(issued, invoice);
    return invoice;
}

einvoice::Invoice einvoiceFor(const PostedInvoice& issued, einvoice::Profile profile) {
    einvoice::Invoice invoice = einvoiceOf(issued);
    if (issued.document.kind == DocumentKind::creditNote) invoice.dueDate = issued.document.issued;
    const auto& taxes = issued.document.details->taxes;
    const bool community = std::any_of(taxes.begin(), taxes.end(), [](const auto& tax) { return tax.category == "K"; });
    if (community && invoice.buyer.address && !(invoice.delivery && invoice.delivery->address)) {
        if (!invoice.delivery) invoice.delivery.emplace();
        invoice.delivery->address = invoice.buyer.address;
    }
    einvoice::follow(invoice, profile);
    return invoice;
}

}  // namespace duebook::services
