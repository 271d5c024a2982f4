// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/profile.h"

#include "base/check.h"

namespace duebook::einvoice {
namespace {

struct Row {
    Profile profile;
    std::string_view name;
    std::string_view ruleSet;
    std::string_view specification;
    std::string_view process;
};

constexpr std::string_view peppolProcess = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

constexpr Row rows[] = {
    {Profile::en16931, "en16931", "EN 16931 1.3.16", "urn:cen.eu:en16931:2017", ""},
    {Profile::peppol, "peppol", "Peppol BIS Billing 3.0.19",
     "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0", peppolProcess},
    {Profile::xrechnung, "xrechnung", "XRechnung 3.0.2",
     "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0", peppolProcess},
    // the guideline of the profile EN 16931 is the norm's own identifier
    {Profile::facturx, "facturx", "Factur-X 1.0 EN 16931", "urn:cen.eu:en16931:2017", ""},
};

const Row& rowOf(Profile profile) {
    for (const Row& row : rows) {
        if (row.profile == profile) return row;
    }
    check(false, "a profile of the table");
    return rows[0];
}

}  // namespace

std::string_view nameOf(Profile profile) {
    return rowOf(profile).name;
}
std::string_view ruleSetOf(Profile profile) {
    return rowOf(profile).ruleSet;
}
std::string_view specificationOf(Profile profile) {
    return rowOf(profile).specification;
}
std::string_view businessProcessOf(Profile profile) {
    return rowOf(profile).process;
}

std::optional<Profile> profileNamed(std::string_view name) {
    for (const Row& row : rows) {
        if (row.name == name) return row.profile;
    }
    return std::nullopt;
}

void follow(Invoice& invoice, Profile profile) {
    invoice.specification = specificationOf(profile);
    if (invoice.businessProcess.empty()) invoice.businessProcess = businessProcessOf(profile);
}

Profile profileOf(const Invoice& invoice) {
    const std::string& name = invoice.specification;
    if (name.find("peppol.eu:2017:poacc:billing:3.0") != std::string::npos) return Profile::peppol;
    // "urn:xoev-de:kosit:standard:xrechnung_2.3" before 3.0; extensions follow behind
    if (name.find("kosit") != std::string::npos && name.find("xrechnung") != std::string::npos) {
        return Profile::xrechnung;
    }
    return Profile::en16931;
}

}  // namespace duebook::einvoice
