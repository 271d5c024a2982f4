// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editor_lists.h"

#include "base/text.h"
#include "editor/figures.h"
#include "store/catalogue_store.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostProposed = 8;

using Entries = std::vector<EditorLists::Entry>;

EditorLists::Entries ready(Entries entries) {
    for (EditorLists::Entry& entry : entries) {
        entry.folded = folded(entry.code) + " " + folded(entry.title);
        entry.codeSize = folded(entry.code).size();
    }
    return std::make_shared<const Entries>(std::move(entries));
}

std::string priceText(const billing::CatalogueItem& item) {
    if (item.prices.empty()) return {};
    const billing::ItemPrice& price = item.prices.front();
    const std::string figure = formatFixed(price.price.raw(), UnitPrice::places, price.currency.decimals());
    return str(shownFigure(figure)) + " " + std::string(price.currency.code());
}

std::string taxText(const billing::TaxCode& tax) {
    if (tax.rates.empty()) return {};
    const auto newest = std::max_element(tax.rates.begin(), tax.rates.end(),
                                         [](const auto& a, const auto& b) { return a.from < b.from; });
    return str(shownFigure(percentText(newest->rate))) + " %";
}

}  // namespace

EditorLists readEditorLists(services::Books& books) {
    store::CatalogueStore catalogue(*books.db);
    EditorLists lists;
    Entries items, taxes, terms, currencies;
    for (const billing::CatalogueItem& item : catalogue.items())
        if (item.active) items.push_back({item.code, item.name, priceText(item)});
    for (const store::TaxRow& row : catalogue.taxes()) taxes.push_back({row.tax.code, row.tax.name, taxText(row.tax)});
    for (const store::TermsRow& row : catalogue.terms()) terms.push_back({row.name, {}, {}});
    for (const CurrencyInfo& info : Currency::all()) currencies.push_back({std::string(info.code), {}, {}});
    return {
        ready(std::move(items)), ready(std::move(taxes)), ready(std::move(terms)), ready(std::move(currencies)), {}};
}

// By code, then by the beginning of the name, then by anything in it.
SuggestEdit::Source sourceOf(EditorLists::Entries entries) {
    return [entries](const QString& typed) {
        QList<Suggestion> found[3];
        const std::string wanted = folded(str(typed.trimmed()));
        for (const EditorLists::Entry& entry : *entries) {
            const std::size_t at = entry.folded.find(wanted);
            if (at == std::string::npos) continue;
            const bool begins = entry.folded.find(" " + wanted, entry.codeSize) == entry.codeSize;
            const QString title = entry.title.empty() ? qs(entry.code) : qs(entry.code) + u"  "_s + qs(entry.title);
            found[at == 0 ? 0 : begins ? 1 : 2] += Suggestion{qs(entry.code), title, qs(entry.note)};
            if (found[0].size() == mostProposed) break;
        }
        return (found[0] + found[1] + found[2]).mid(0, mostProposed);
    };
}

SuggestEdit::Source customerSource(std::shared_ptr<const services::NameIndex> names) {
    return [names](const QString& typed) {
        QList<Suggestion> found;
        for (const services::Hit& hit : names->find(str(typed), std::size_t(mostProposed)))
            found +=
                Suggestion{qs(hit.customerName), qs(hit.caption), qs(hit.customerName)};  // the number and the name
        return found;
    };
}

}  // namespace duebook::ui
