// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/config.h"

#include <algorithm>

#include "billing/terms_text.h"
#include "io/base64.h"
#include "io/config_json.h"
#include "io/party_json.h"
#include "io/text_file.h"
#include "services/match_rules.h"
#include "services/working_act.h"
#include "store/catalogue_store.h"

namespace duebook::services {
namespace {

using store::CatalogueStore;

constexpr std::size_t largestLogo = 2'000'000;  // bytes

DocumentForm formOf(billing::DraftKind kind) {
    return static_cast<DocumentForm>(kind);  // the numbers are the same
}

// Writes the parts of a file one after the other and gathers what does not fit the ledger.
class Taker {
public:
    Taker(Books& books, const io::Config& config) : books_(books), config_(config), catalogue_(*books.db) {}

    ConfigCounts take() {
        for (const io::AccountEntry& a : config_.accounts) catalogue_.putAccount({a.code, a.name, a.kind});
        for (const billing::PaymentTerms& t : config_.terms) {
            catalogue_.putTerms({0, t.name, t.netDays, io::textOfTerms(t)});
        }
        for (std::size_t i = 0; i < config_.taxes.size(); ++i) takeTax(i);
        for (std::size_t i = 0; i < config_.items.size(); ++i) takeItem(i);
        for (const auto& [kind, pattern] : config_.numbering) catalogue_.putPattern(formOf(kind), pattern);
        if (config_.company) takeCompany();
        std::vector<RuleChange> changes;
        for (const auto& rule : config_.matchRules) changes.push_back({rule.name, rule.fields, rule.path});
        changeMatchRules(*books_.db, changes, faults);
        return {config_.company.has_value(), counted(config_.accounts), counted(config_.terms),
                counted(config_.taxes),      counted(config_.items),    counted(config_.numbering),
                counted(config_.matchRules)};
    }
    Faults faults;

private:
    template <class List>
    static std::int64_t counted(const List& list) {
        return static_cast<std::int64_t>(list.size());
    }
    void fault(std::string field, Refusal refusal, std::string_view subject) {
        faults.push_back({refusal, std::string(subject), {}, {}, std::move(field)});
    }
    OwnAccount account(const std::string& code, const std::string& field) {
        if (code.empty()) return std::nullopt;
        const auto known = catalogue_.account(code);
        if (!known) fault(field, Refusal::accountUnknown, code);
        return known;
    }
    bool hasTax(const std::string& code) {
        const auto taxes = catalogue_.taxes();
        return std::any_of(taxes.begin(), taxes.end(), [&](const store::TaxRow& row) { return row.tax.code == code; });
    }
    void takeTax(std::size_t i) {
        const io::TaxEntry& entry = config_.taxes[i];
        const auto own = account(entry.account, "taxes[" + std::to_string(i) + "].account");
        catalogue_.putTax({entry.tax, own, entry.account});
    }
    void takeItem(std::size_t i) {
        const billing::CatalogueItem& item = config_.items[i];
        const std::string path = "items[" + std::to_string(i) + "].";
        const auto own = account(item.account, path + "account");
        if (!item.tax.empty() && !hasTax(item.tax)) return fault(path + "tax", Refusal::taxCodeUnknown, item.tax);
        catalogue_.putItem(item, own);
    }
    void takeCompany() {
        const auto merged = io::mergedJson(catalogue_.company().content, *config_.company);
        if (!merged) return fault("company", merged.error().refusal, merged.error().subject);
        const auto company = io::readCompany(*merged);
        if (!company) {
            for (Error error : company.error()) {
                error.field.insert(0, "company.");
                faults.push_back(std::move(error));
            }
            return;
        }
        if (!company->taxCode.empty() && !hasTax(company->taxCode))
            fault("company.tax", Refusal::taxCodeUnknown, company->taxCode);
        if (!company->terms.empty() && !catalogue_.terms(company->terms) && !billing::readTerms(company->terms))
            fault("company.terms", Refusal::termsUnknown, company->terms);
        catalogue_.putCompany(io::textOf(*company), books_.now());
    }
    Books& books_;
    const io::Config& config_;
    CatalogueStore catalogue_;
};

// The kind of picture that the bytes are; empty for none that documents can hold.
std::string mediaTypeOf(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return "image/png";
    if (bytes.starts_with("\xff\xd8\xff")) return "image/jpeg";
    const auto head = bytes.substr(0, 1000);
    return head.find("<svg") != std::string_view::npos ? "image/svg+xml" : "";
}

Result<std::optional<CatalogueStore::Logo>> logoOf(const io::Config& config, const std::string& folder) {
    std::string bytes;
    if (config.logoFile) {
        const bool whole = config.logoFile->starts_with("/");
        bytes =
            io::wholeFile(whole || folder.empty() ? *config.logoFile : folder + "/" + *config.logoFile, largestLogo);
    } else if (config.logo) {
        bytes = io::bytesOfBase64(config.logo->second).value_or("");
    } else {
        return std::optional<CatalogueStore::Logo>();
    }
    const std::string type = mediaTypeOf(bytes);
    if (type.empty()) return refuseField("company.logo", Refusal::valueInvalid, "The logo");
    return std::optional(CatalogueStore::Logo{type, io::base64(bytes)});
}

}  // namespace

Checked<ConfigCounts> importConfig(Books& books, std::string_view text, const std::string& folder) {
    const auto config = io::readConfig(text, books.info.base);
    if (!config) return tl::make_unexpected(config.error());
    const auto logo = logoOf(*config, folder);
    if (!logo) return tl::make_unexpected(Faults{logo.error()});
    db::Transaction transaction(*books.db, db::Mode::write);
    Taker taker(books, *config);
    const ConfigCounts counts = taker.take();
    if (!taker.faults.empty()) return tl::make_unexpected(std::move(taker.faults));
    if (config->withoutLogo) CatalogueStore(*books.db).removeLogo();
    if (*logo) CatalogueStore(*books.db).putLogo(**logo);
    appendWork(books, "config.import", books.info.company, "config", text);
    transaction.commit();
    return counts;
}

}  // namespace duebook::services
