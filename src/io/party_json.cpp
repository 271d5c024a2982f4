// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/party_json.h"

#include <nlohmann/json.hpp>

#include "io/party_fields.h"

namespace duebook::io {
namespace {

using billing::Company;
using billing::CustomerFile;

template <class Owner>
struct TextField {
    const char* key;
    std::string Owner::*place;
};

// Without those that are checked: country, language, email, tax_id, iban, delivery_channel.
constexpr TextField<CustomerFile> customerTexts[] = {
    {"number", &CustomerFile::number},
    {"name", &CustomerFile::name},
    {"legal_name", &CustomerFile::legalName},
    {"trading_name", &CustomerFile::tradingName},
    {"phone", &CustomerFile::phone},
    {"street", &CustomerFile::street},
    {"street2", &CustomerFile::street2},
    {"city", &CustomerFile::city},
    {"postal_code", &CustomerFile::postalCode},
    {"region", &CustomerFile::region},
    {"language", &CustomerFile::language},
    {"terms", &CustomerFile::terms},
    {"credit_limit", &CustomerFile::creditLimit},
    {"collector", &CustomerFile::collector},
    {"group", &CustomerFile::group},
    {"peppol_id", &CustomerFile::peppolId},
    {"buyer_reference", &CustomerFile::buyerReference},
    {"salesperson", &CustomerFile::salesperson},
    {"price_list", &CustomerFile::priceList},
    {"tax", &CustomerFile::taxCode},
    {"parent", &CustomerFile::parent},
};

constexpr TextField<Company> companyTexts[] = {
    {"name", &Company::name},
    {"legal_name", &Company::legalName},
    {"trading_name", &Company::tradingName},
    {"tax_number", &Company::taxNumber},
    {"registration", &Company::registration},
    {"legal_form", &Company::legalForm},
    {"street", &Company::street},
    {"street2", &Company::street2},
    {"city", &Company::city},
    {"postal_code", &Company::postalCode},
    {"region", &Company::region},
    {"contact", &Company::contact},
    {"phone", &Company::phone},
    {"website", &Company::website},
    {"peppol_id", &Company::peppolId},
    {"creditor_id", &Company::creditorId},
    {"language", &Company::language},
    {"payment_link", &Company::paymentLink},
    {"colour", &Company::colour},
    {"terms", &Company::terms},
    {"tax", &Company::taxCode},
};

billing::Contact readContact(JsonFields fields) {
    billing::Contact contact;
    contact.name = fields.text("name");
    contact.role = readWord(fields, "role", billing::contactRoles);
    contact.email = readEmail(fields, "email");
    contact.phone = fields.text("phone");
    contact.channel = readWord(fields, "channel", billing::contactChannels);
    fields.done();
    return contact;
}

CustomerFile readCustomer(JsonFields& fields) {
    CustomerFile file;
    for (const auto& field : customerTexts) file.*field.place = fields.text(field.key);
    if (file.number.empty()) fields.fault("number", Refusal::valueMissing, "number");
    if (file.name.empty()) file.name = file.number;
    file.country = readCountry(fields, "country");
    file.taxId = readTaxId(fields, "tax_id", file.country);
    file.email = readEmail(fields, "email");
    file.currency = fields.currency("currency");
    file.iban = readIbanField(fields, "iban");
    file.deliveryChannel = readWord(fields, "delivery_channel", billing::deliveryChannels);
    file.notes = fields.text("notes", true);
    file.poRequired = fields.flag("po_required");
    file.tags = fields.texts("tags");
    for (JsonFields& each : fields.list("contacts")) file.contacts.push_back(readContact(each));
    for (JsonFields& each : fields.list("addresses")) file.addresses.push_back(readAddress(each));
    file.bankAccounts = readBankAccounts(fields, "bank_accounts");
    fields.done();
    return file;
}

Company readCompanyFields(JsonFields& fields) {
    Company company;
    for (const auto& field : companyTexts) company.*field.place = fields.text(field.key);
    company.country = readCountry(fields, "country");
    company.vatId = readTaxId(fields, "tax_id", company.country);
    if (fields.has("vat_id"))
        company.vatId = readTaxId(fields, "vat_id", company.country);  // the same, by another name
    company.email = readEmail(fields, "email");
    company.footer = fields.text("footer", true);
    company.bankAccounts = readBankAccounts(fields, "bank_accounts");
    company.fiscalYearStart = fields.whole("fiscal_year_start").value_or(1);
    if (company.fiscalYearStart < 1 || company.fiscalYearStart > 12) {
        fields.fault("fiscal_year_start", Refusal::valueInvalid, std::to_string(company.fiscalYearStart));
    }
    company.grossPrices = fields.flag("gross_prices");
    const std::string rounding = fields.text("tax_rounding");
    if (rounding == "line")
        company.taxRounding = billing::TaxRounding::eachLine;
    else if (!rounding.empty() && rounding != "document")
        fields.fault("tax_rounding", Refusal::valueInvalid, rounding);
    company.wholeData = fields.flag("whole_data");
    if (fields.number<PlainAmount>("write_off_limit")) company.writeOffLimit = fields.text("write_off_limit");
    company.approvalAbove = fields.number<PlainAmount>("approval_above");
    for (const std::string& text : fields.texts("holidays")) {
        if (const auto day = Date::fromIso(text))
            company.holidays.push_back(*day);
        else
            fields.fault("holidays", Refusal::dateInvalid, text);
    }
    // one account may be given as a customer's is
    const std::string iban = readIbanField(fields, "iban"), bic = fields.text("bic"), bank = fields.text("bank");
    if (!iban.empty() && company.bankAccounts.empty()) {
        billing::BankAccount account;
        account.iban = iban;
        account.bic = bic;
        account.bank = bank;
        company.bankAccounts.push_back(std::move(account));
    }
    fields.done();
    return company;
}

void putTexts(Json& json, const char* key, const std::string& text) {
    json[key] = text;
}

// Reads a whole document of JSON with `read`.
template <class Value, class Read>
Checked<Value> readWhole(std::string_view text, std::string_view what, const Read& read) {
    const auto json = parseJson(text);
    if (!json || !json->is_object()) return tl::make_unexpected(Faults{{Refusal::jsonInvalid, std::string(what)}});
    Faults faults;
    JsonFields fields(*json, {}, faults);
    Value value = read(fields);
    if (!faults.empty()) return tl::make_unexpected(std::move(faults));
    return value;
}

// The same of a text of our own, whose faults nobody can mend any more.
template <class Value, class Read>
Value readKept(std::string_view text, const Read& read) {
    const auto json = parseJson(text);
    if (!json || !json->is_object()) return {};
    Faults ignored;
    JsonFields fields(*json, {}, ignored);
    return read(fields);
}

}  // namespace

Checked<CustomerFile> readCustomerFile(std::string_view text) {
    return readWhole<CustomerFile>(text, "The customer's file", readCustomer);
}

Json writeCustomerFile(const CustomerFile& file) {
    Json json = Json::object();
    for (const auto& field : customerTexts) putTexts(json, field.key, file.*field.place);
    putTexts(json, "country", file.country);
    putTexts(json, "tax_id", file.taxId);
    putTexts(json, "email", file.email);
    json["currency"] = file.currency ? Json(file.currency->code()) : Json();
    for (const char* key : {"terms", "credit_limit"}) {
        if (json[key] == "") json[key] = nullptr;
    }
    putTexts(json, "iban", file.iban);
    putTexts(json, "delivery_channel", file.deliveryChannel);
    putTexts(json, "notes", file.notes);
    json["po_required"] = file.poRequired;
    json["tags"] = file.tags;
    json["contacts"] = Json::array();
    for (const billing::Contact& c : file.contacts) {
        json["contacts"].push_back(
            {{"name", c.name}, {"role", c.role}, {"email", c.email}, {"phone", c.phone}, {"channel", c.channel}});
    }
    json["addresses"] = Json::array();
    for (const billing::PostalAddress& address : file.addresses) json["addresses"].push_back(writeAddress(address));
    json["bank_accounts"] = writeBankAccounts(file.bankAccounts);
    return json;
}

Checked<Company> readCompany(std::string_view text) {
    return readWhole<Company>(text, "The company", readCompanyFields);
}

Json writeCompany(const Company& company) {
    Json json = Json::object();
    for (const auto& field : companyTexts) putTexts(json, field.key, company.*field.place);
    putTexts(json, "country", company.country);
    putTexts(json, "tax_id", company.vatId);
    putTexts(json, "email", company.email);
    putTexts(json, "footer", company.footer);
    json["bank_accounts"] = writeBankAccounts(company.bankAccounts);
    json["fiscal_year_start"] = company.fiscalYearStart;
    json["gross_prices"] = company.grossPrices;
    json["tax_rounding"] = company.taxRounding == billing::TaxRounding::eachLine ? "line" : "document";
    json["whole_data"] = company.wholeData;
    if (company.writeOffLimit != Company().writeOffLimit) json["write_off_limit"] = company.writeOffLimit;
    if (company.approvalAbove) json["approval_above"] = company.approvalAbove->text();
    json["holidays"] = Json::array();
    for (const Date day : company.holidays) json["holidays"].push_back(day.iso());
    return json;
}

std::string textOf(const CustomerFile& file) {
    return dumpJson(writeCustomerFile(file));
}

std::string textOf(const Company& company) {
    return dumpJson(writeCompany(company));
}

std::string textOf(const billing::PostalAddress& address) {
    return dumpJson(writeAddress(address));
}

Company companyOfText(std::string_view text) {
    return readKept<Company>(text, readCompanyFields);
}

CustomerFile customerOfText(std::string_view text) {
    return readKept<CustomerFile>(text, readCustomer);
}

billing::PostalAddress addressOfText(std::string_view text) {
    Faults ignored;
    const auto json = parseJson(text);
    return json ? readAddress(JsonFields(*json, {}, ignored)) : billing::PostalAddress{};
}

billing::CatalogueItem readItem(JsonFields fields, Currency usual) {
    billing::CatalogueItem item;
    item.code = fields.text("code");
    if (item.code.empty()) fields.fault("code", Refusal::valueMissing, "code");
    item.name = fields.text("name");
    item.description = fields.text("description", true);
    if (item.name.empty()) item.name = item.description.empty() ? item.code : item.description;
    if (fields.has("unit")) item.unit = fields.text("unit");
    item.tax = fields.text("tax");
    item.account = fields.text("account");
    item.active = !fields.has("active") || fields.flag("active");
    if (const auto price = fields.number<UnitPrice>("price")) {
        item.prices.push_back({{}, fields.currency("currency").value_or(usual), *price});
    } else {
        fields.currency("currency");
    }
    for (JsonFields& each : fields.list("prices")) {
        const auto price = each.number<UnitPrice>("price");
        if (!each.has("price")) each.fault("price", Refusal::valueMissing, "price");
        item.prices.push_back(
            {each.text("list"), each.currency("currency").value_or(usual), price.value_or(UnitPrice::ofRaw(0))});
        each.done();
    }
    for (const billing::ItemPrice& price : item.prices) {
        if (price.price.raw() < 0) fields.fault("price", Refusal::priceNegative, price.price.text());
    }
    fields.done();
    return item;
}

Json writeItem(const billing::CatalogueItem& item) {
    Json json = {{"code", item.code},    {"name", item.name}, {"description", item.description},
                 {"unit", item.unit},    {"tax", item.tax},   {"account", item.account},
                 {"active", item.active}};
    json["prices"] = Json::array();
    for (const billing::ItemPrice& price : item.prices) {
        json["prices"].push_back(
            {{"list", price.list}, {"currency", price.currency.code()}, {"price", price.price.text()}});
    }
    return json;
}

billing::PostalAddress readAddress(JsonFields fields) {
    billing::PostalAddress address;
    address.kind = readWord(fields, "kind", billing::addressKinds);
    address.name = fields.text("name");
    address.street = fields.text("street");
    address.street2 = fields.text("street2");
    address.city = fields.text("city");
    address.postalCode = fields.text("postal_code");
    address.region = fields.text("region");
    address.country = readCountry(fields, "country");
    fields.done();
    return address;
}

Json writeAddress(const billing::PostalAddress& a) {
    return {{"kind", a.kind}, {"name", a.name},     {"street", a.street},          {"street2", a.street2},
            {"city", a.city}, {"region", a.region}, {"postal_code", a.postalCode}, {"country", a.country}};
}

}  // namespace duebook::io
