// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange rates: units of the ledger's currency for one unit of the other. A newer file corrects the ledger's rates.
#include <map>

#include "services/import_context.h"
#include "store/journal_store.h"

namespace duebook::services {
namespace {

class RateImporter : public SingleRowImporter {
public:
    explicit RateImporter(ImportContext& context)
        : SingleRowImporter(context.tally),
          context_(context),
          day_(context.layout.indexOf("date")),
          currency_(context.layout.indexOf("currency")),
          rate_(context.layout.indexOf("rate")) {}
    void afterFacts(const std::string& actor, const std::string& subject) override;

private:
    RowResult<RowOutcome> import(const ImportRow& row) override;

    ImportContext& context_;
    std::size_t day_, currency_, rate_;
    std::map<std::pair<Currency, Date>, Rate> given_;  // by this file
    Sha256 digest_;
    std::int64_t changed_ = 0;
};

RowResult<RowOutcome> RateImporter::import(const ImportRow& row) {
    const auto day = row.neededDay(day_);
    if (!day) return tl::make_unexpected(day.error());
    if (const auto code = row.needed(currency_); !code) return tl::make_unexpected(code.error());
    const auto currency = row.currency(currency_);
    if (!currency) return tl::make_unexpected(currency.error());
    if (**currency == context_.rates.base()) return row.fault(currency_, Refusal::valueInvalid);
    if (const auto text = row.needed(rate_); !text) return tl::make_unexpected(text.error());
    const auto rate = row.rate(rate_);
    if (!rate) return tl::make_unexpected(rate.error());
    const auto [given, fresh] = given_.try_emplace({**currency, *day}, **rate);
    if (!fresh && given->second != **rate) return row.fault(rate_, Refusal::numberRepeated);
    if (!fresh || context_.store.rate(**currency, *day) == **rate) return RowOutcome::duplicate;
    context_.store.putRate(**currency, *day, **rate);
    digest_.add("v1|rate|" + std::string((*currency)->code()) + "|" + day->iso() + "|" + (*rate)->text() + "\n");
    ++changed_;
    return RowOutcome::accepted;
}

void RateImporter::afterFacts(const std::string& actor, const std::string& subject) {
    if (changed_ == 0) return;
    store::JournalStore(context_.db)
        .append({.seq = 0,
                 .at = context_.now,
                 .actor = actor,
                 .act = "import.exchange-rates",
                 .subject = subject,
                 .firstFact = {},
                 .lastFact = {},
                 .payload = "v1|rates|" + std::to_string(changed_) + "|" + digest_.finish(),
                 .prevHash = {},
                 .hash = {}});
}

}  // namespace

std::unique_ptr<RowImporter> rateImporter(ImportContext& context) {
    return std::make_unique<RateImporter>(context);
}

}  // namespace duebook::services
