// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/match_json.h"

#include "base/decimal.h"

namespace duebook::cli {
namespace {

Json rateOf(std::int64_t part, std::int64_t whole) {
    return whole == 0 ? Json(nullptr) : ratioJson((part * 2000 + whole) / (2 * whole));
}

Json allocationsOf(const matching::Proposal& proposal) {
    Json list = Json::array();
    for (const matching::Share& share : proposal.shares) {
        Json each = {{"document", share.number}, {"instalment", share.no}, {"cash", share.cash.text()}};
        if (!share.discount.isZero()) each["discount"] = share.discount.text();
        if (!share.writeOff.isZero()) each["write_off"] = share.writeOff.text();
        list.push_back(std::move(each));
    }
    return list;
}

}  // namespace

// Parsed from its decimals, so that it is written with no more than those.
Json ratioJson(std::int64_t thousandths) {
    return Json::parse(formatFixed(thousandths, 3, 1));
}

Json toJson(const matching::Proposal& proposal) {
    Json json = {{"confidence", ratioJson(proposal.confidence)},
                 {"reason", proposal.reason},
                 {"allocate", allocationsOf(proposal)},
                 {"customer", proposal.customerNumber},
                 {"unapplied", proposal.unapplied.text()},
                 {"currency", proposal.unapplied.currency().code()},
                 {"rule", proposal.rule},
                 {"automatic", proposal.automatic}};
    return json;
}

Json toJson(const services::MatchReport& report) {
    Json proposals = Json::array(), unmatched = Json::array();
    for (const services::LineOutcome& outcome : report.outcomes) {
        if (outcome.outcome.proposals.empty()) {
            unmatched.push_back({{"line", outcome.line}, {"reason", outcome.outcome.unmatched}});
            continue;
        }
        Json best = {{"line", outcome.line}};
        best.update(toJson(outcome.outcome.proposals.front()));
        best["receipt"] = outcome.receipt.empty() ? Json(nullptr) : Json(outcome.receipt);
        best["others"] = Json::array();
        for (std::size_t i = 1; i < outcome.outcome.proposals.size(); ++i)
            best["others"].push_back(toJson(outcome.outcome.proposals[i]));
        proposals.push_back(std::move(best));
    }
    return {{"lines", report.lines},
            {"posted", report.posted},
            {"proposed", report.proposed},
            {"unmatched", report.unmatched},
            {"run", report.run == 0 ? Json(nullptr) : Json(report.run)},
            {"rates",
             {{"credits", report.credits},
              {"posted", rateOf(report.posted, report.credits)},
              {"envelope", rateOf(report.fullyApplied, report.credits)},
              {"items", report.items}}},
            {"proposals", std::move(proposals)},
            {"unmatched_lines", std::move(unmatched)}};
}

Json toJson(const store::RunFigures& figures) {
    const store::MatchRun& run = figures.run;
    return {{"run", run.id},
            {"act", run.act},
            {"by", run.actor},
            {"at", run.at.iso()},
            {"confidence", run.confidence == 0 ? Json(nullptr) : ratioJson(run.confidence)},
            {"lines", run.lines},
            {"posted", run.posted},
            {"proposed", run.proposed},
            {"unmatched", run.unmatched},
            {"undone", figures.undone},
            {"precision", rateOf(run.posted - figures.undone, run.posted)},
            {"fully_applied", figures.fullyApplied},
            {"items", figures.allocations},
            {"undone_at", run.undoneAt ? Json(run.undoneAt->iso()) : Json(nullptr)},
            {"undone_by", run.undoneBy}};
}

Json toJson(const store::PayerRow& row) {
    return {{"id", row.id},
            {"customer", row.customerNumber},
            {"customer_name", row.customerName},
            {"trait", row.payer.trait == matching::PayerTrait::account ? "account" : "name"},
            {"value", row.payer.value},
            {"times", row.payer.times},
            {"forgotten", row.forgotten},
            {"changed_at", row.changed.iso()},
            {"changed_by", row.changedBy}};
}

}  // namespace duebook::cli
