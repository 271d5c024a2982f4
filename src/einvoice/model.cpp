// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/model.h"

#include "einvoice/code_lists.h"

namespace duebook::einvoice {

bool isCreditNote(const Invoice& invoice) {
    return isCode(CodeList::creditNoteTypes, invoice.typeCode);
}

}  // namespace duebook::einvoice
