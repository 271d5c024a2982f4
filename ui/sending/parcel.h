// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent from the window: an issued document, or a customer's statement of account. How to look at it and how to
// send it; both run on another thread.
#pragma once
#include <QString>
#include <functional>

#include "services/outgoing.h"

namespace duebook::ui {

// It as it would leave.
struct ParcelLook {
    std::vector<mail::Attachment> files = {};
    Faults advice = {};
    std::string channel = {};                 // the customer's
    std::optional<services::Held> held = {};  // why there are no files
    std::optional<Result<mail::Message>> mail = {};
    bool already = false;  // it is in the outbox
};

struct Parcel {
    QString title = {};  // "2026-0001"
    bool withEInvoice = true;
    using Request = services::SendRequest;  // its number is not asked
    std::function<ParcelLook(services::Books&, const paper::DocumentRenderer&, const Request&)> look = {};
    std::function<services::Leaving<services::SentDocument>(services::Books&, const paper::DocumentRenderer&,
                                                            const Request&)>
        send = {};
};

Parcel documentParcel(const QString& number);
Parcel statementParcel(const QString& customer, Date asOf);

}  // namespace duebook::ui
