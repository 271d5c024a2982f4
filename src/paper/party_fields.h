// SPDX-License-Identifier: GPL-3.0-or-later
// The parties of a document as fields: names, addresses in the form of their country, numbers, ways to reach them.
#pragma once
#include <string>

#include "einvoice/model.h"
#include "paper/content.h"
#include "paper/documents.h"
#include "paper/words.h"

namespace duebook::paper {

// The lines of an address as its country writes them, the country's name last where it is not `home`.
std::string addressLines(const einvoice::Address& address, const std::string& home, const Words& words);
// Name and address, one line each.
std::string addressBlock(const std::string& name, const std::optional<einvoice::Address>& address,
                         const std::string& home, const Words& words);

// Adds the words as "label.…" and what the seller ("seller.…") and the buyer ("buyer.…") have to say.
void addLabels(Content& content, const Words& words, Currency currency);
void addSeller(Content& content, const einvoice::Party& seller, const Branding& branding, const Words& words);
void addBuyer(Content& content, const einvoice::Party& buyer, const einvoice::Party& seller, const Words& words);
// How to pay by transfer: "account.iban" or "account.number", "account.name", "account.bic", "account.bank".
void addAccount(Content& content, const einvoice::CreditTransfer& account, const std::string& bank);
// The reference to quote, in the groups it is printed in.
std::string shownReference(const std::string& reference);

// The party of a Swiss payment part; nothing where the standard would refuse it.
std::optional<SwissParty> swissParty(const std::string& name, const std::optional<einvoice::Address>& address);

}  // namespace duebook::paper
