// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/einvoice.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "einvoice/read.h"
#include "einvoice/rule_cases.h"
#include "io/io_error.h"
#include "io/text_file.h"

namespace duebook::services {
namespace {

constexpr std::size_t mostBytes = std::size_t{256} << 20;  // a PDF with its pictures

std::vector<std::string> xmlFilesBelow(const std::string& folder) {
    std::vector<std::string> paths;
    std::error_code error;
    for (std::filesystem::recursive_directory_iterator at(folder, error), end; !error && at != end;
         at.increment(error)) {
        if (at->is_regular_file() && at->path().extension() == ".xml") paths.push_back(at->path().string());
    }
    if (error) throw io::IoError(io::IoError::Kind::cannotOpen, folder + ": " + error.message());
    std::sort(paths.begin(), paths.end());
    return paths;
}

}  // namespace

Result<einvoice::Reading> readInvoiceFile(const std::string& path, const MakeRenderer& pages) {
    const std::string bytes = io::wholeFile(path, mostBytes);
    if (!einvoice::isPdf(bytes)) return einvoice::read(bytes);
    return pages()->invoiceIn(bytes).and_then([](const std::string& xml) { return einvoice::read(xml); });
}

std::map<std::string, RuleTally> runRuleCases(const std::string& folder, einvoice::Profile profile) {
    std::map<std::string, RuleTally> tallies;
    for (const std::string& path : xmlFilesBelow(folder)) {
        const auto cases = einvoice::runRuleCases(io::wholeFile(path, mostBytes), profile);
        if (!cases) continue;  // other files, also broken ones, may lie beside the cases
        for (const einvoice::RuleCase& one : *cases) {
            RuleTally& tally = tallies[one.rule];
            ++tally.cases;
            if (one.holds == one.mustHold) ++tally.agree;
        }
    }
    return tallies;
}

}  // namespace duebook::services
