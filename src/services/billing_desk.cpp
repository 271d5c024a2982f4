// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/billing_desk.h"

#include <algorithm>

#include "billing/holidays.h"
#include "billing/terms_text.h"
#include "einvoice/code_lists.h"
#include "io/party_json.h"
#include "io/terms_json.h"
#include "services/import_terms.h"
#include "store/customer_file_store.h"
#include "store/fact_reader.h"
#include "store/issue_store.h"
#include "store/merge_store.h"

namespace duebook::services {
namespace {

using billing::TypedLine;

constexpr int yearsOfTerms = 11;  // no due day lies further ahead

Error faultAt(std::string field, Refusal refusal, std::string_view subject = {}) {
    return {refusal, std::string(subject), {}, {}, std::move(field)};
}

std::string lineField(std::size_t i, std::string_view key) {
    return "lines[" + std::to_string(i) + "]." + std::string(key);
}

billing::Party partyOf(const billing::Company& c) {
    return {
        c.legalName.empty() ? c.name : c.legalName, c.street, c.city, c.postalCode, c.country, c.vatId, c.taxNumber};
}
billing::Party partyOf(const billing::CustomerFile& f) {
    return {f.legalName.empty() ? f.name : f.legalName, f.street, f.city, f.postalCode, f.country, f.taxId, {}};
}

// Categories whose document names the seller's VAT number in any case (BR-AE-2, BR-IC-2, BR-G-2).
bool needsSellerId(const ComposedDraft& draft) {
    using billing::TaxCategory;
    if (!draft.totals) return false;
    return std::any_of(draft.totals->taxes.begin(), draft.totals->taxes.end(), [](const billing::TaxTotal& tax) {
        return tax.category == TaxCategory::reverseCharge || tax.category == TaxCategory::intraCommunity ||
               tax.category == TaxCategory::exportOutside;
    });
}

// What the reader of a document misses, while the ledger can do without it.
bool isAdvice(const Error& fault, const ComposedDraft& draft) {
    if (fault.refusal == Refusal::sellerTaxIdMissing) return !needsSellerId(draft);
    return fault.refusal == Refusal::valueMissing;
}

}  // namespace

std::optional<UnitPrice> priceOf(const billing::CatalogueItem& item, const std::string& list, Currency currency) {
    std::optional<UnitPrice> usual;
    for (const billing::ItemPrice& price : item.prices) {
        if (price.currency != currency) continue;
        if (price.list == list) return price.price;
        if (price.list.empty()) usual = price.price;
    }
    return usual;
}

BillingDesk::BillingDesk(Books& books)
    : books_(books),
      catalogue_(*books.db),
      companyRow_(catalogue_.company()),
      company_(io::companyOfText(companyRow_.content)),
      taxes_(catalogue_.taxes()) {
    if (company_.name.empty()) company_.name = books.info.company;
    if (company_.country.empty()) company_.country = books.info.country;
    for (const store::TaxRow& row : taxes_) codes_.push_back(row.tax);
}

const billing::TaxCode& BillingDesk::tax(std::string_view code) const {
    return **billing::findTax(codes_, code);
}

OwnAccount BillingDesk::accountOfTax(std::string_view code) const {
    const auto found =
        std::find_if(taxes_.begin(), taxes_.end(), [&](const store::TaxRow& row) { return row.tax.code == code; });
    return found == taxes_.end() ? std::nullopt : found->account;
}

std::optional<BilledCustomer> BillingDesk::customer(const std::string& number) {
    const auto known = customers_.find(number);
    if (known != customers_.end()) return known->second;
    std::optional<BilledCustomer> found;
    if (const auto row = store::CustomerStore(*books_.db).find(number)) {
        found = BilledCustomer{*row, store::CustomerFileStore(*books_.db).file(*row, books_.info.base)};
    }
    return customers_.emplace(number, found).first->second;
}

std::optional<billing::PaymentTerms> BillingDesk::terms(const std::string& name) {
    const auto known = terms_.find(name);
    if (known != terms_.end()) return known->second;
    std::optional<billing::PaymentTerms> found;
    if (const auto row = catalogue_.terms(name)) {
        if (!row->content.empty()) found = io::termsOfText(row->content);
        if (!found) found = billing::PaymentTerms{.name = {}, .netDays = row->netDays};
        found->name = row->name;
    } else if (auto read = billing::readTerms(name)) {
        found = *std::move(read);
    }
    return terms_.emplace(name, found).first->second;
}

const std::optional<billing::CatalogueItem>& BillingDesk::item(const std::string& code) {
    const auto known = items_.find(code);
    return known != items_.end() ? known->second : items_.emplace(code, catalogue_.item(code)).first->second;
}

ComposedDraft BillingDesk::compose(const billing::TypedDraft& typed) {
    const auto buyer = customer(typed.customer);
    const Currency own = buyer && buyer->row.currency ? *buyer->row.currency : books_.info.base;
    ComposedDraft draft{.typed = typed,
                        .document = {.currency = typed.currency.value_or(own)},
                        .termsText = {},
                        .language = {},
                        .accounts = {},
                        .customer = buyer,
                        .totals = {},
                        .instalments = {},
                        .deposits = {},
                        .corrects = {},
                        .rebills = {},
                        .wrong = {},
                        .missing = {},
                        .advice = {}};
    fillHead(draft);
    fillTerms(draft);
    for (std::size_t i = 0; i < typed.lines.size(); ++i) fillLine(draft, i);
    draft.document.charges = typed.charges;
    for (billing::DraftCharge& charge : draft.document.charges) {
        if (charge.tax.empty()) charge.tax = company_.taxCode;
    }
    fillReferences(draft);
    addUp(draft);
    look(draft);
    return draft;
}

void BillingDesk::fillHead(ComposedDraft& draft) {
    const billing::TypedDraft& typed = draft.typed;
    billing::DraftDocument& d = draft.document;
    d.kind = typed.kind;
    d.customer = typed.customer;
    d.issued = typed.date.value_or(books_.today());
    d.delivered = typed.delivered;
    d.period = typed.period;
    d.poNumber = typed.poNumber;
    d.buyerReference = typed.buyerReference;
    d.note = typed.note;
    d.grossPrices = typed.grossPrices.value_or(company_.grossPrices);
    d.discount = typed.discount;
    draft.language = typed.language;
    if (!draft.customer) {
        if (!typed.customer.empty())
            draft.wrong.push_back(faultAt("customer", Refusal::customerUnknown, typed.customer));
    } else {
        const billing::CustomerFile& file = draft.customer->file;
        if (d.buyerReference.empty()) d.buyerReference = file.buyerReference;
        if (draft.language.empty()) draft.language = file.language;
    }
    if (draft.language.empty()) draft.language = company_.language;
}

void BillingDesk::fillTerms(ComposedDraft& draft) {
    const billing::TypedDraft& typed = draft.typed;
    std::string name = typed.termsName;
    if (name.empty() && !typed.terms && draft.customer) name = draft.customer->file.terms;
    if (name.empty() && !typed.terms) name = company_.terms;
    if (typed.terms) {
        draft.document.terms = *typed.terms;
    } else if (name.empty()) {
        draft.document.terms = {.name = "net " + std::to_string(usualNetDays), .netDays = usualNetDays};
    } else if (const auto found = terms(name)) {
        draft.document.terms = *found;
    } else {
        draft.wrong.push_back(faultAt("terms", Refusal::termsUnknown, name));
    }
    draft.termsText = io::textOfTerms(draft.document.terms);
}

void BillingDesk::fillLine(ComposedDraft& draft, std::size_t i) {
    const TypedLine& typed = draft.typed.lines[i];
    billing::DraftLine line{.item = typed.item,
                            .description = typed.description,
                            .quantity = typed.quantity.value_or(Quantity::ofRaw(Quantity::one())),
                            .unit = typed.unit,
                            .unitPrice = typed.unitPrice,
                            .priceBase = typed.priceBase.value_or(Quantity::ofRaw(Quantity::one())),
                            .discount = typed.discount,
                            .tax = typed.tax,
                            .period = typed.period};
    OwnAccount account;
    if (!typed.item.empty()) {
        const auto& found = item(typed.item);
        if (found) {
            const std::string list = draft.customer ? draft.customer->file.priceList : std::string();
            if (line.description.empty()) line.description = found->name;
            if (line.unit.empty()) line.unit = found->unit;
            if (line.tax.empty()) line.tax = found->tax;
            if (!line.unitPrice) line.unitPrice = priceOf(*found, list, draft.document.currency);
            if (!found->account.empty()) account = catalogue_.accountOfItem(typed.item);
        } else {
            draft.wrong.push_back(faultAt(lineField(i, "item"), Refusal::itemUnknown, typed.item));
        }
    }
    if (line.unit.empty()) line.unit = "C62";
    if (line.tax.empty() && draft.customer) line.tax = draft.customer->file.taxCode;
    if (line.tax.empty()) line.tax = company_.taxCode;
    if (!typed.account.empty()) {
        account = catalogue_.account(typed.account);
        if (!account) draft.wrong.push_back(faultAt(lineField(i, "account"), Refusal::accountUnknown, typed.account));
    }
    draft.accounts.push_back(account);
    draft.document.lines.push_back(std::move(line));
}

std::optional<Document> BillingDesk::invoiceAt(ComposedDraft& draft, const std::string& field,
                                               const std::string& number) {
    const auto id = store::IssueStore(*books_.db).find(number);
    auto document = id ? store::findDocument(*books_.db, *id) : std::nullopt;
    if (!document) {
        draft.wrong.push_back(faultAt(field, Refusal::documentUnknown, number));
    } else if (document->kind != DocumentKind::invoice) {
        draft.wrong.push_back(faultAt(field, Refusal::documentNotInvoice, number));
        document.reset();
    }
    return document;
}

void BillingDesk::fillCorrected(ComposedDraft& draft) {
    const std::string& number = draft.typed.corrects;
    const auto document = number.empty() ? std::nullopt : invoiceAt(draft, "corrects", number);
    if (!document) return;
    if (draft.customer && store::MergedCustomers(*books_.db).kept(document->customer) != draft.customer->row.id)
        draft.wrong.push_back(faultAt("corrects", Refusal::allocatesToOtherCustomer, number));
    if (document->gross.currency() != draft.document.currency)
        draft.wrong.push_back(faultAt("corrects", Refusal::currencyMismatch, number));
    draft.corrects = document->id;
    draft.document.corrects = billing::Reference{number, document->issued};
}

void BillingDesk::fillReferences(ComposedDraft& draft) {
    fillCorrected(draft);
    if (draft.typed.rebills) {
        const auto old = invoiceAt(draft, "rebills", draft.typed.rebills->number);
        if (old) draft.rebills = old->id;
    }
    if (draft.typed.deposits.empty()) return;
    store::IssueStore issued(*books_.db);
    const store::MergedCustomers merged(*books_.db);
    for (const std::string& number : draft.typed.deposits) {
        const auto id = issued.find(number);
        const auto document = id ? store::findDocument(*books_.db, *id) : std::nullopt;
        const bool isDeposit = document && document->details && document->details->form == DocumentForm::deposit;
        if (!isDeposit)
            draft.wrong.push_back(faultAt("deposits", Refusal::documentUnknown, number));
        else if (draft.customer && merged.kept(document->customer) != draft.customer->row.id)
            draft.wrong.push_back(faultAt("deposits", Refusal::allocatesToOtherCustomer, number));
        else if (issued.isDepositTaken(*id) || std::count(draft.deposits.begin(), draft.deposits.end(), *id) > 0)
            draft.wrong.push_back(faultAt("deposits", Refusal::depositTakenAlready, number));
        if (!isDeposit) continue;
        draft.deposits.push_back(*id);
        draft.document.deposits.push_back({{number, document->issued}, document->gross});
    }
}

// Terms that move no day need no holidays.
billing::HolidayCalendar BillingDesk::holidaysFor(const billing::DraftDocument& document) const {
    if (document.terms.businessDays == billing::BusinessDays::asIs) return {};
    const int year = document.issued.year();
    return billing::holidaysOf(document.terms.calendar, year, year + yearsOfTerms, company_.holidays)
        .value_or(billing::HolidayCalendar(company_.holidays));
}

void BillingDesk::addUp(ComposedDraft& draft) {
    auto totals = billing::totals(draft.document, codes_, company_.taxRounding);
    if (!totals) {
        const bool blank = totals.error().refusal == Refusal::valueMissing;
        (blank ? draft.missing : draft.wrong).push_back(totals.error());
        return;
    }
    draft.totals = *std::move(totals);
    auto instalments = billing::schedule(draft.document, *draft.totals, holidaysFor(draft.document));
    if (instalments)
        draft.instalments = *std::move(instalments);
    else
        draft.wrong.push_back(instalments.error());
}

void BillingDesk::look(ComposedDraft& draft) {
    billing::IssueContext context;
    context.seller = partyOf(company_);
    if (draft.customer) {
        context.buyer = partyOf(draft.customer->file);
        context.poRequired = draft.customer->file.poRequired;
    }
    const auto known = [&](const Faults& faults, const Error& fault) {
        return std::any_of(faults.begin(), faults.end(),
                           [&](const Error& e) { return e.refusal == fault.refusal && e.field == fault.field; });
    };
    for (Error& fault : billing::faultsOf(draft.document, codes_, context)) {
        if (!known(draft.wrong, fault) && !known(draft.missing, fault)) draft.missing.push_back(std::move(fault));
    }
    for (std::size_t i = 0; i < draft.document.lines.size(); ++i) {
        const std::string& unit = draft.document.lines[i].unit;
        if (unit.empty() || einvoice::isCode(einvoice::CodeList::units, unit)) continue;
        draft.advice.push_back(faultAt(lineField(i, "unit"), Refusal::unitUnknown, unit));
    }
    if (!draft.customer) return;
    for (Error& fault : billing::faultsByLaw(draft.document, codes_, context)) {
        const bool advice = !company_.wholeData && isAdvice(fault, draft);
        if (!known(draft.missing, fault)) (advice ? draft.advice : draft.missing).push_back(std::move(fault));
    }
}

}  // namespace duebook::services
