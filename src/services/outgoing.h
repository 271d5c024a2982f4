// SPDX-License-Identifier: GPL-3.0-or-later
// An issued document on its way to the customer: its PDF, the e-invoice that goes with it, checked before it leaves,
// and the mail around both. One document or a batch of them.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/progress.h"
#include "billing/customer_file.h"
#include "einvoice/check.h"
#include "paper/document_renderer.h"
#include "services/send_document.h"

namespace duebook::services {

// The e-invoice that goes with the PDF: none, a file beside it, or one inside of it.
enum class Enclosure { none, ubl, cii, facturx };
// "none", "ubl", "cii", "factur-x".
std::string_view nameOf(Enclosure enclosure);
std::optional<Enclosure> enclosureNamed(std::string_view name);

struct SendRequest {
    std::string number;
    std::vector<std::string> to = {};  // else the contacts for accounts payable, else the customer's own address
    std::string templateName = {}, language = {}, identity = {};  // as of a Letter
    std::optional<Enclosure> enclosure = {};                      // else what the customer's channel asks for
    std::optional<einvoice::Profile> profile = {};  // else what the customer's numbers say: receiverProfile()
    std::optional<Date> followUp = {};
};

// A document ready to leave.
struct Outgoing {
    DocumentLetter letter;  // with its files: the PDF first
    std::string channel;    // the customer's: "email", "e-invoice", "print"; empty: none was chosen, which is by mail
    Enclosure enclosure = Enclosure::none;
    einvoice::Profile profile = einvoice::Profile::en16931;
    Faults advice;                // of the PDF: what its reader will miss
    einvoice::Findings warnings;  // of the e-invoice; none of them is fatal
};

// Why a document cannot leave; where the e-invoice breaks rules, these.
struct Held {
    Error why;
    einvoice::Findings findings = {};
};
template <class T>
using Leaving = tl::expected<T, Held>;

// The rules that this customer's receiver goes by: XRechnung where a Leitweg-ID is known (as its Peppol id of the
// scheme 0204, or as the reference that it asks for), Peppol for any other address in that network, else EN 16931.
einvoice::Profile receiverProfile(const billing::CustomerFile& customer, const std::string& buyerReference);
// What the channel asks for: "e-invoice" a UBL file, all others the PDF alone.
Enclosure usualEnclosure(std::string_view channel);

// Makes the files. Holds back: as printableDocument and printDocument refuse; einvoiceNotValid with what a receiver
// would refuse.
Leaving<Outgoing> prepareDocument(Books& books, const paper::DocumentRenderer& renderer, const SendRequest& request);

struct SentDocument {
    enum class Way { queued, already, paper };  // paper: the customer's channel is print, and nobody was named
    Way way = Way::queued;
    QueuedMail mail;                      // nothing where it is for paper
    std::vector<std::string> recipients;  // of the mail
    std::string subject;                  // likewise; empty for paper
    std::vector<mail::Attachment> files;  // what was made: none where the mail had been put in before
    Faults advice;
};
// Makes it and puts it into the outbox, once: a document that is there already is not even made again. Holds back as
// prepareDocument and sendDocument do.
Leaving<SentDocument> sendOut(Books& books, const paper::DocumentRenderer& renderer, const SendRequest& request);

struct SendOutcome {
    std::string number;
    Leaving<SentDocument> sent;
};
// The same for many, in the order given; one that is held back keeps nobody else. `each` hears of every outcome. Where
// it is asked to stop, the rest is not touched; how many were. Throws db::DbError.
std::size_t sendAllOut(Books& books, const paper::DocumentRenderer& renderer, const std::vector<SendRequest>& requests,
                       const Progress& progress, const std::function<void(const SendOutcome& outcome)>& each);

}  // namespace duebook::services
