// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/party_fields.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/bank_ids.h"
#include "base/country.h"
#include "base/vat_id.h"

namespace duebook::io {
namespace {

bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

char capital(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

// A value in its bare form; where it is faulty, as it was given.
std::string bare(JsonFields& fields, const char* key, const std::string& given, Result<std::string> read) {
    if (read) return *read;
    fields.fault(key, read.error());
    return given;
}

}  // namespace

std::string readWord(JsonFields& fields, const char* key, const std::string_view* begin, const std::string_view* end) {
    std::string word = fields.text(key);
    if (word.empty() || std::find(begin, end, word) != end) return word;
    fields.fault(key, Refusal::valueInvalid, word);
    return {};
}

std::string readCountry(JsonFields& fields, const char* key) {
    std::string country = fields.text(key);
    if (country.empty()) return country;
    if (country.size() != 2 || !std::all_of(country.begin(), country.end(), isLetter)) {
        fields.fault(key, Refusal::countryUnknown, country);
        return country;
    }
    std::transform(country.begin(), country.end(), country.begin(), capital);
    const bool known = isCountry(country) || country == "XK" || country == "XI";  // Kosovo, Northern Ireland
    if (!known) fields.fault(key, Refusal::countryUnknown, country);
    return country;
}

std::string readEmail(JsonFields& fields, const char* key) {
    std::string email = fields.text(key);
    if (email.empty()) return email;
    const std::size_t sign = email.find('@');
    const bool fits = sign != std::string::npos && sign > 0 && sign + 1 < email.size() &&
                      email.find('@', sign + 1) == std::string::npos &&
                      email.find_first_of(" ,;<>") == std::string::npos;
    if (fits) return email;
    fields.fault(key, Refusal::addressInvalid, email);
    return email;
}

std::string readTaxId(JsonFields& fields, const char* key, const std::string& country) {
    std::string id = fields.text(key);
    const bool namesCountry = id.size() > 2 && isLetter(id[0]) && isLetter(id[1]);
    const bool checked = knowsVatIdsOf(country) || (country.empty() && namesCountry);
    return id.empty() || !checked ? id : bare(fields, key, id, readVatId(id, country));
}

std::string readIbanField(JsonFields& fields, const char* key) {
    const std::string iban = fields.text(key);
    return iban.empty() ? iban : bare(fields, key, iban, readIban(iban));
}

std::vector<billing::BankAccount> readBankAccounts(JsonFields& fields, const char* key) {
    std::vector<billing::BankAccount> accounts;
    for (JsonFields& each : fields.list(key)) {
        billing::BankAccount account;
        account.iban = each.has("iban") ? readIbanField(each, "iban") : each.text("account");
        if (account.iban.empty() && !each.has("iban")) each.fault("iban", Refusal::valueMissing, "iban");
        const std::string bic = each.text("bic");
        if (!bic.empty()) account.bic = bare(each, "bic", bic, readBic(bic));
        account.bank = each.text("bank");
        account.holder = each.text("holder");
        account.currency = each.currency("currency");
        account.mandate = each.text("mandate");
        account.mandateSigned = each.day("mandate_signed");
        each.done();
        accounts.push_back(std::move(account));
    }
    return accounts;
}

Json writeBankAccounts(const std::vector<billing::BankAccount>& accounts) {
    Json list = Json::array();
    for (const billing::BankAccount& account : accounts) {
        Json json = Json::object();
        json[readIban(account.iban) ? "iban" : "account"] = account.iban;
        if (!account.bic.empty()) json["bic"] = account.bic;
        if (!account.bank.empty()) json["bank"] = account.bank;
        if (!account.holder.empty()) json["holder"] = account.holder;
        if (account.currency) json["currency"] = account.currency->code();
        if (!account.mandate.empty()) json["mandate"] = account.mandate;
        if (account.mandateSigned) json["mandate_signed"] = account.mandateSigned->iso();
        list.push_back(std::move(json));
    }
    return list;
}

}  // namespace duebook::io
