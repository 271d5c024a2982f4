// SPDX-License-Identifier: GPL-3.0-or-later
// What banks write into field 86 of an MT940: each land's dialect.
#pragma once
#include <string>
#include <vector>

#include "bank/statement.h"

namespace duebook::bank {

// Fills in what the field says of the payment: numbered parts ("166?00…?20EREF+…", "000>20…"), words between slashes
// ("/EREF/…/REMI/…"), or plain text, which may begin with the other's IBAN.
void readInformation(const std::vector<std::string>& lines, BankLine& line);
// The same for the numbered lines of a field NS.
void readNational(const std::vector<std::string>& lines, BankLine& line);

}  // namespace duebook::bank
