// SPDX-License-Identifier: GPL-3.0-or-later
// What invoices are made of: the company, terms, tax codes, items and their prices, accounts, number series.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "billing/company.h"
#include "billing/tax.h"
#include "db/db.h"
#include "ledger/document_details.h"

namespace duebook::store {

struct CompanyRow {
    std::int64_t version = 0;  // 0: none was entered yet
    std::string content = "{}";
};

struct TermsRow {
    std::int64_t id = 0;
    std::string name;
    int netDays = 0;
    std::string content;  // JSON; empty where the net days are all
};

struct TaxRow {
    billing::TaxCode tax;
    OwnAccount account;
    std::string accountCode;  // empty: the ledger's own
};

class CatalogueStore {
public:
    explicit CatalogueStore(db::Connection& db) : db_(db) {}

    CompanyRow company();
    // Keeps the older ones: documents were issued with them.
    void putCompany(std::string_view content, Instant now);
    struct Logo {
        std::string mediaType, content;  // in base64
    };
    std::optional<Logo> logo();
    void putLogo(const Logo& logo);
    void removeLogo();

    // By name.
    std::vector<TermsRow> terms();
    std::optional<TermsRow> terms(std::string_view name);
    std::optional<TermsRow> terms(std::int64_t id);
    // Adds the terms, or changes those of the name.
    void putTerms(const TermsRow& terms);

    // By code.
    std::vector<TaxRow> taxes();
    void putTax(const TaxRow& tax);

    // By code.
    std::vector<billing::CatalogueItem> items();
    std::optional<billing::CatalogueItem> item(std::string_view code);
    void putItem(const billing::CatalogueItem& item, const OwnAccount& account);
    OwnAccount accountOfItem(std::string_view code);

    // An account of the company's own chart, or of the program's.
    std::optional<std::int64_t> account(std::string_view code);
    // The code of an account; empty where there is none.
    std::string codeOf(const OwnAccount& account);
    struct AccountRow {
        std::string code, name, kind;  // kind: revenue or tax
    };
    // The company's own.
    std::vector<AccountRow> accounts();
    // Adds the account, or gives it the name.
    void putAccount(const AccountRow& account);

    // The pattern of the numbers of a form; nothing where none was set.
    std::optional<std::string> pattern(DocumentForm form);
    void putPattern(DocumentForm form, std::string_view pattern);

private:
    db::Connection& db_;
};

}  // namespace duebook::store
