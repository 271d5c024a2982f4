// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is open, indexed by what payments say of it. Built once for many payments.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "matching/name_index.h"
#include "matching/number_index.h"
#include "matching/payment.h"
#include "matching/proposal.h"
#include "matching/rules.h"

namespace duebook::matching {

struct PartRef {
    std::int32_t document = 0, part = 0;
    friend bool operator==(PartRef, PartRef) = default;
};
// What speaks for a customer.
struct PayerHit {
    std::int32_t debtor = 0;
    PayerClue clue = PayerClue::likeName;
};
// A document that the text names.
struct DocumentHit {
    std::int32_t document = 0;
    DocumentClue clue = DocumentClue::none;
};
// What the texts of a payment name.
struct TextHits {
    std::vector<DocumentHit> documents;  // each once, by place
    std::vector<std::int32_t> debtors;   // whose number is in it
    std::vector<NumberHit> numbers;      // as they stand in the text
};

class OpenBook {
public:
    OpenBook(std::vector<Debtor> debtors, std::vector<OpenDocument> documents, std::vector<KnownPayer> payers);

    const Debtor& debtor(std::int32_t at) const { return debtors_[static_cast<std::size_t>(at)]; }
    const OpenDocument& document(std::int32_t at) const { return documents_[static_cast<std::size_t>(at)]; }
    const OpenPart& part(PartRef ref) const { return document(ref.document).parts[static_cast<std::size_t>(ref.part)]; }
    std::int32_t ownerOf(std::int32_t document) const { return owners_[static_cast<std::size_t>(document)]; }
    // The open parts of a customer in the currency, oldest due date first.
    std::vector<PartRef> partsOf(std::int32_t debtor, Currency currency) const;
    bool isOpen(std::int32_t document) const;

    // What the atoms of the payment's texts, and its references, name.
    TextHits read(const Payment& payment, const Atoms& text) const;
    bool namesAnother(const Atoms& text, const TextHits& hits) const;
    // By account, mandate, and what earlier payments have shown; what these have shown of several customers says
    // nothing.
    std::vector<PayerHit> payersOf(const Payment& payment) const;
    // By name.
    std::vector<PayerHit> namesOf(const Payment& payment) const;
    // Open parts of exactly this amount, or of it after the first discount; none where there are more than 16.
    std::vector<PartRef> partsOver(Money amount) const;

    // Takes the shares off what is open, for payments to come.
    void take(const Proposal& proposal);

private:
    struct AmountKey {
        std::int64_t minor = 0;
        std::int64_t currency = 0;
        friend bool operator==(AmountKey, AmountKey) = default;
    };
    struct AmountHash {
        std::size_t operator()(AmountKey key) const {
            return static_cast<std::size_t>(key.minor * 1021 + key.currency) * 0x9E3779B97F4A7C15U;
        }
    };
    void indexDocuments(const std::unordered_map<std::int64_t, std::int32_t>& places);
    void indexDebtors();
    void indexPayers(std::vector<KnownPayer> payers, const std::unordered_map<std::int64_t, std::int32_t>& places);
    void indexAmount(Money amount, PartRef ref);
    void addHits(const std::vector<NumberHit>& hits, TextHits& out) const;

    std::vector<Debtor> debtors_;
    std::vector<OpenDocument> documents_;
    std::vector<std::int32_t> owners_;                    // of the documents
    std::vector<std::vector<std::int32_t>> documentsOf_;  // by debtor
    NumberIndex numbers_;
    NameIndex names_;
    std::unordered_map<std::string, std::vector<PayerHit>> accounts_, mandates_, learntNames_;
    std::unordered_map<AmountKey, std::vector<PartRef>, AmountHash> amounts_;
};

}  // namespace duebook::matching
