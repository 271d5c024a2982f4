// SPDX-License-Identifier: GPL-3.0-or-later
// Where the command line finds the password of the mail account. It is never an argument, in the ledger or in a log.
#pragma once
#include "base/result.h"
#include "store/mail_store.h"

namespace duebook::cli {

// The password of the account, from the first of these that has it:
// - the environment variable DUEBOOK_MAIL_PASSWORD;
// - the first line of the file that DUEBOOK_MAIL_PASSWORD_FILE names, else of ~/.config/duebook/mail-password; the file
//   must be its owner's alone (mode 0600);
// - the desktop's secret store, through the program secret-tool, under the entry that the window keeps.
// Empty where the account has no user. Refuses mailPasswordMissing; throws WordsError where the file is open to others.
Result<std::string> mailPassword(const store::MailAccount& account);

}  // namespace duebook::cli
