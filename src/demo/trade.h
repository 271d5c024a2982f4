// SPDX-License-Identifier: GPL-3.0-or-later
// Three years of trade, day by day: invoices go out, money comes in and is applied, goods come back, matters are
// disputed. Each day is one act in the journal, entered in its evening.
#pragma once
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/progress.h"
#include "demo/customers.h"
#include "demo/season.h"
#include "store/demo_store.h"
#include "store/fact_writer.h"

namespace duebook::demo {

struct Made {
    std::int64_t customers = 0, invoices = 0, creditNotes = 0, receipts = 0, allocations = 0, disputes = 0;
};

class Trade {
public:
    // The traders stand in the ledger under their ids; the caller holds a write transaction.
    Trade(db::Connection& db, Random& random, const std::vector<Trader>& traders, const Rates& rates);
    Made run(const Company& company, const Progress& progress);
    const std::vector<store::DisputeRow>& disputes() const { return disputes_; }

private:
    struct Live {  // an open instalment that something may still happen to
        OpenItem item;
        std::string document, poNumber;
    };
    struct Due {  // a payment that is on its way
        std::size_t trader;
        std::int64_t instalment;
        std::int64_t minor;
    };
    struct Return {  // a credit note to come
        std::size_t trader;
        std::int64_t instalment;
        std::int64_t minor;
        std::string document;
    };
    struct Later {  // a credit to be applied: to these instalments, or to the oldest open
        OpenCredit credit;
        std::vector<Due> to;
    };
    struct Day {
        std::vector<Due> payments;
        std::vector<Return> returns;
        std::vector<Later> applications;
    };

    Day* dayOf(Date day);
    void openDay(Date day);
    std::size_t pickTrader();
    void issueInvoice();
    Document draft(const Trader& trader);
    std::optional<Date> dispute(std::size_t trader, const Document& invoice);
    void planPayments(std::size_t trader, const Document& invoice, Date earliest);
    void planReturn(std::size_t trader, const Document& invoice, Date on, std::int64_t percent);
    void issueCreditNote(const Return& planned);
    void receivePayments(std::vector<Due>& due);
    void receive(std::span<const Due> due);
    std::string referenceOf(std::span<const Due> due);
    void applyNow(Later& later);
    void apply(OpenCredit& credit, std::int64_t instalment, std::int64_t minor);
    void close(std::int64_t instalment);
    std::string documentNumber(const char* prefix, std::int64_t& last);

    db::Connection& db_;
    Random& random_;
    const std::vector<Trader>& traders_;
    const Rates& rates_;
    std::vector<std::int64_t> weights_;  // running sums
    Date first_, today_, last_;
    std::vector<Day> days_;
    std::optional<store::FactWriter> writer_;
    std::unordered_map<std::int64_t, Live> live_;
    std::vector<std::vector<std::int64_t>> open_;  // instalments by trader, oldest first
    std::vector<store::DisputeRow> disputes_;
    std::int64_t lastInvoice_ = 0, lastCreditNote_ = 0;
    Made made_;
};

}  // namespace duebook::demo
