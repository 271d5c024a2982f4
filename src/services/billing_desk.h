// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft becomes: filled from the customer, the catalogue and the company, added up and checked. Shared by all
// that writes or issues documents; reads each customer and item once.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "billing/checks.h"
#include "billing/company.h"
#include "billing/totals.h"
#include "billing/typed_draft.h"
#include "services/books.h"
#include "store/catalogue_store.h"
#include "store/customer_store.h"

namespace duebook::services {

struct BilledCustomer {
    store::Customer row;
    billing::CustomerFile file;
};

// A draft as it would be issued.
struct ComposedDraft {
    billing::TypedDraft typed;
    billing::DraftDocument document;
    std::string termsText;  // the terms as JSON
    std::string language;
    std::vector<OwnAccount> accounts;  // of the lines
    std::optional<BilledCustomer> customer;
    std::optional<billing::Totals> totals;  // where they can be told
    std::vector<billing::ScheduledInstalment> instalments;
    std::vector<DocumentId> deposits;  // as in the document
    std::optional<DocumentId> corrects;
    std::optional<DocumentId> rebills;  // the invoice that is credited when this is issued
    Faults wrong;                       // what cannot be: it is not even kept by `invoice draft`
    Faults missing;                     // what keeps it from being issued
    Faults advice;  // what should be there as well, and is asked for where the company wants whole data
};

class BillingDesk {
public:
    explicit BillingDesk(Books& books);
    // Refuses nothing: what is wrong is in the answer. Wrong: customerUnknown, termsUnknown, itemUnknown,
    // taxCodeUnknown, accountUnknown, documentUnknown, documentNotInvoice, depositTakenAlready, currencyMismatch, and
    // as billing::totals and billing::schedule refuse. Missing and advice: as billing::faultsBeforeIssue.
    ComposedDraft compose(const billing::TypedDraft& typed);

    const billing::Company& company() const { return company_; }
    std::int64_t companyVersion() const { return companyRow_.version; }
    const std::string& companyText() const { return companyRow_.content; }
    const std::vector<store::TaxRow>& taxes() const { return taxes_; }
    // A code that a draft's totals were told with.
    const billing::TaxCode& tax(std::string_view code) const;
    // The account that the tax of a code is posted to.
    OwnAccount accountOfTax(std::string_view code) const;
    std::optional<BilledCustomer> customer(const std::string& number);
    // The terms of the ledger by their name, else what a short form says; nothing where it is neither.
    std::optional<billing::PaymentTerms> terms(const std::string& name);

private:
    void fillHead(ComposedDraft& draft);
    void fillTerms(ComposedDraft& draft);
    void fillLine(ComposedDraft& draft, std::size_t i);
    // The invoice of the number; says at the field what is wrong with it.
    std::optional<Document> invoiceAt(ComposedDraft& draft, const std::string& field, const std::string& number);
    void fillCorrected(ComposedDraft& draft);
    void fillReferences(ComposedDraft& draft);
    billing::HolidayCalendar holidaysFor(const billing::DraftDocument& document) const;
    void addUp(ComposedDraft& draft);
    void look(ComposedDraft& draft);
    const std::optional<billing::CatalogueItem>& item(const std::string& code);

    Books& books_;
    store::CatalogueStore catalogue_;
    store::CompanyRow companyRow_;
    billing::Company company_;
    std::vector<store::TaxRow> taxes_;
    std::vector<billing::TaxCode> codes_;
    std::map<std::string, std::optional<BilledCustomer>> customers_;
    std::map<std::string, std::optional<billing::CatalogueItem>> items_;
    std::map<std::string, std::optional<billing::PaymentTerms>> terms_;
};

// The price of the item for a customer's list in the currency, else of the usual list; nothing where there is none.
std::optional<UnitPrice> priceOf(const billing::CatalogueItem& item, const std::string& list, Currency currency);

}  // namespace duebook::services
