// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/read.h"

#include "einvoice/cii_reader.h"
#include "einvoice/syntax_rules.h"
#include "einvoice/ubl_reader.h"

namespace duebook::einvoice {

bool isPdf(std::string_view bytes) {
    // readers look for the sign within the first kilobyte
    return bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos;
}

Result<Reading> read(std::string_view bytes) {
    const auto document = XmlDocument::parse(bytes);
    if (!document) return tl::make_unexpected(document.error());
    return read(*document);
}

Result<Reading> read(const XmlDocument& document) {
    const pugi::xml_node root = document.root();
    const std::string_view name = root.name();
    Reading reading;
    const Fields fields(document, reading.findings);
    if (name == "ubl:Invoice" || name == "ubl:CreditNote") {
        reading.creditNote = name == "ubl:CreditNote";
        reading.invoice = readUbl(root, fields);
        checkUblSyntax(root, fields);
    } else if (name == "rsm:CrossIndustryInvoice") {
        reading.syntax = Syntax::cii;
        reading.invoice = readCii(root, fields);
        checkCiiSyntax(root, fields);
    } else {
        return refuse(Refusal::einvoiceUnknown, name.substr(0, 60));
    }
    return reading;
}

}  // namespace duebook::einvoice
