// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/party_fields.h"

#include "base/text.h"
#include "paper/payment_reference.h"
#include "paper/plain_text.h"
#include "paper/template.h"

namespace duebook::paper {
namespace {

void addLine(std::string& lines, std::string_view line) {
    const std::string clean = oneLine(trimmed(line));
    if (clean.empty()) return;
    if (!lines.empty()) lines += '\n';
    lines += clean;
}

std::string joined(std::initializer_list<std::string_view> parts, std::string_view between) {
    std::string out;
    for (const std::string_view part : parts) {
        if (trimmed(part).empty()) continue;
        if (!out.empty()) out += between;
        out += trimmed(part);
    }
    return out;
}

bool isOneOf(std::string_view country, std::initializer_list<std::string_view> list) {
    for (const std::string_view one : list) {
        if (one == country) return true;
    }
    return false;
}

// The line of the town: before or behind the post code as the country does (Universal Postal Union, S42).
std::string townLines(const einvoice::Address& a) {
    if (isOneOf(a.country, {"US", "CA", "AU"})) {
        return joined({joined({a.city, a.subdivision}, a.country == "US" ? ", " : " "), a.postCode}, " ");
    }
    if (isOneOf(a.country, {"GB", "IE", "NZ", "SG", "IN", "ZA", "JP", "KR", "CN"})) {
        return joined({a.city, a.subdivision, a.postCode}, isOneOf(a.country, {"GB", "IE"}) ? "\n" : " ");
    }
    const std::string town = joined({a.postCode, a.city}, " ");
    const bool province = isOneOf(a.country, {"IT", "ES", "MX", "BR"}) && !a.subdivision.empty();
    return province ? joined({town, a.subdivision}, ", ") : town;
}

}  // namespace

std::string addressLines(const einvoice::Address& address, const std::string& home, const Words& words) {
    std::string lines;
    addLine(lines, address.line1);
    addLine(lines, address.line2);
    addLine(lines, address.line3);
    const std::string town = townLines(address);
    addLine(lines, std::string_view(town).substr(0, town.find('\n')));
    for (std::size_t at = town.find('\n'); at != town.npos; at = town.find('\n', at + 1)) {
        addLine(lines, std::string_view(town).substr(at + 1, town.find('\n', at + 1) - at - 1));
    }
    if (!address.country.empty() && address.country != home) {
        addLine(lines, words.find("country." + address.country).value_or(address.country));
    }
    return lines;
}

std::string addressBlock(const std::string& name, const std::optional<einvoice::Address>& address,
                         const std::string& home, const Words& words) {
    std::string lines;
    addLine(lines, name);
    if (!address) return lines;
    const std::string rest = addressLines(*address, home, words);
    return lines.empty() ? rest : rest.empty() ? lines : lines + "\n" + rest;
}

void addLabels(Content& content, const Words& words, Currency currency) {
    for (const std::string& key : words.keys("label.")) {
        content.fields[key] = fill(words.word(key), [&](std::string_view place) {
            return place == "currency" ? std::string(currency.code()) : "{" + std::string(place) + "}";
        });
    }
}

void addSeller(Content& content, const einvoice::Party& seller, const Branding& branding, const Words& words) {
    auto& f = content.fields;
    const std::string home = seller.address ? seller.address->country : "";
    f["seller.name"] = oneLine(seller.name);
    f["seller.tradingName"] = seller.tradingName == seller.name ? "" : oneLine(seller.tradingName);
    f["seller.address"] = seller.address ? addressLines(*seller.address, home, words) : "";
    f["seller.line"] = joined({seller.name, f["seller.address"]}, "\n");
    for (std::size_t at; (at = f["seller.line"].find('\n')) != std::string::npos;) {
        f["seller.line"].replace(at, 1, " \u00b7 ");
    }
    f["seller.vatId"] = oneLine(seller.vatId);
    f["seller.taxNumber"] = oneLine(seller.taxRegistration);
    f["seller.registered"] = seller.legalRegistration ? oneLine(seller.legalRegistration->value) : "";
    f["seller.legal"] = printed(seller.legalInformation);
    f["seller.slogan"] = printed(branding.slogan);
    f["seller.contact"] = seller.contact ? oneLine(seller.contact->point) : "";
    f["seller.phone"] = seller.contact ? oneLine(seller.contact->phone) : "";
    f["seller.email"] = seller.contact ? oneLine(seller.contact->email) : "";
    content.author = f["seller.name"];
    content.logo = branding.logo;
    content.colour = branding.colour;
}

void addBuyer(Content& content, const einvoice::Party& buyer, const einvoice::Party& seller, const Words& words) {
    auto& f = content.fields;
    const std::string home = seller.address ? seller.address->country : "";
    std::string names;
    addLine(names, buyer.name);
    if (buyer.tradingName != buyer.name) addLine(names, buyer.tradingName);
    if (buyer.contact) addLine(names, buyer.contact->point);
    const std::string address = buyer.address ? addressLines(*buyer.address, home, words) : "";
    f["buyer.name"] = oneLine(buyer.name);
    f["buyer.block"] = joined({names, address}, "\n");
    f["buyer.vatId"] = oneLine(buyer.vatId);
}

void addAccount(Content& content, const einvoice::CreditTransfer& account, const std::string& bank) {
    auto& f = content.fields;
    const bool iban = isIban(account.account);
    f["account.iban"] = iban ? inFours(account.account) : "";
    f["account.number"] = iban ? "" : oneLine(account.account);
    f["account.name"] = oneLine(account.accountName);
    f["account.bic"] = oneLine(account.serviceProvider);
    f["account.bank"] = oneLine(bank);
}

std::string shownReference(const std::string& reference) {
    if (isQrReference(reference)) return qrReferenceInGroups(reference);
    return isCreditorReference(reference) ? inFours(reference) : oneLine(reference);
}

std::optional<SwissParty> swissParty(const std::string& name, const std::optional<einvoice::Address>& address) {
    if (!address || trimmed(name).empty() || trimmed(address->postCode).empty() || trimmed(address->city).empty() ||
        address->country.size() != 2) {
        return std::nullopt;
    }
    return SwissParty{oneLine(name),          oneLine(address->line1), "", oneLine(address->postCode),
                      oneLine(address->city), address->country};
}

}  // namespace duebook::paper
