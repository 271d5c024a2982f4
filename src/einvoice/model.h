// SPDX-License-Identifier: GPL-3.0-or-later
// An invoice or a credit note as EN 16931-1 models it: what UBL and CII documents carry, without their syntax.
//
// BT and BG name the norm's business terms and groups. A text that is not given is empty; a code is the text of its
// code list, so that a wrong one can be read, shown and refused by its rule. Amounts are in the currency of BT-5 unless
// said otherwise, and are what the document states: einvoice/check.h says whether they are right.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "einvoice/decimal.h"

namespace duebook::einvoice {

// A value with the scheme that issued it: an ISO 6523 code ("0088"), a code of the EAS list, UNTDID 1153 or 7143.
struct Identifier {
    std::string value;
    std::string scheme = {};
    friend bool operator==(const Identifier&, const Identifier&) = default;
};

// BG-1
struct Note {
    std::string text;          // BT-22
    std::string subject = {};  // BT-21, UNTDID 4451
    friend bool operator==(const Note&, const Note&) = default;
};

// BG-3
struct PrecedingInvoice {
    std::string number;                  // BT-25
    std::optional<Date> issueDate = {};  // BT-26
    friend bool operator==(const PrecedingInvoice&, const PrecedingInvoice&) = default;
};

// BG-5 of the seller, BG-8 of the buyer, BG-12 of the tax representative, BG-15 of the delivery: BT numbers in this
// order.
struct Address {
    std::string line1;        // BT-35, BT-50, BT-64, BT-75
    std::string line2;        // BT-36, BT-51, BT-65, BT-76
    std::string line3;        // BT-162, BT-163, BT-164, BT-165
    std::string city;         // BT-37, BT-52, BT-66, BT-77
    std::string postCode;     // BT-38, BT-53, BT-67, BT-78
    std::string subdivision;  // BT-39, BT-54, BT-68, BT-79
    std::string country;      // BT-40, BT-55, BT-69, BT-80: ISO 3166-1 alpha-2
    friend bool operator==(const Address&, const Address&) = default;
};

// BG-6 of the seller, BG-9 of the buyer
struct Contact {
    std::string point;  // BT-41, BT-56
    std::string phone;  // BT-42, BT-57
    std::string email;  // BT-43, BT-58
    friend bool operator==(const Contact&, const Contact&) = default;
};

// BG-4 the seller, BG-7 the buyer
struct Party {
    std::string name;                             // BT-27, BT-44
    std::string tradingName;                      // BT-28, BT-45
    std::vector<Identifier> ids;                  // BT-29, BT-46 (the buyer has at most one)
    std::optional<Identifier> legalRegistration;  // BT-30, BT-47
    std::string vatId;                            // BT-31, BT-48
    std::string taxRegistration;                  // BT-32, the seller only
    std::string legalInformation;                 // BT-33, the seller only
    std::optional<Identifier> electronicAddress;  // BT-34, BT-49: scheme of the EAS list
    std::optional<Address> address;               // BG-5, BG-8
    std::optional<Contact> contact;               // BG-6, BG-9
    friend bool operator==(const Party&, const Party&) = default;
};

// BG-10, where it is not the seller who is paid
struct Payee {
    std::string name;                             // BT-59
    std::optional<Identifier> id;                 // BT-60
    std::optional<Identifier> legalRegistration;  // BT-61
    friend bool operator==(const Payee&, const Payee&) = default;
};

// BG-11
struct TaxRepresentative {
    std::string name;                // BT-62
    std::string vatId;               // BT-63
    std::optional<Address> address;  // BG-12
    friend bool operator==(const TaxRepresentative&, const TaxRepresentative&) = default;
};

// BG-14 of the document, BG-26 of a line; both days belong to it
struct Period {
    std::optional<Date> start;  // BT-73, BT-134
    std::optional<Date> end;    // BT-74, BT-135
    friend bool operator==(const Period&, const Period&) = default;
};

// BG-13
struct Delivery {
    std::string name;                    // BT-70
    std::optional<Identifier> location;  // BT-71
    std::optional<Date> date;            // BT-72
    std::optional<Address> address;      // BG-15
    friend bool operator==(const Delivery&, const Delivery&) = default;
};

// BG-17
struct CreditTransfer {
    std::string account;          // BT-84: IBAN or an account number
    std::string accountName;      // BT-85
    std::string serviceProvider;  // BT-86: BIC
    friend bool operator==(const CreditTransfer&, const CreditTransfer&) = default;
};

// BG-18
struct PaymentCard {
    std::string number;  // BT-87: first six and last four digits at most
    std::string holder;  // BT-88
    friend bool operator==(const PaymentCard&, const PaymentCard&) = default;
};

// BG-19
struct DirectDebit {
    std::string mandate;         // BT-89
    std::string creditor;        // BT-90
    std::string debitedAccount;  // BT-91
    friend bool operator==(const DirectDebit&, const DirectDebit&) = default;
};

// BG-16
struct PaymentInstructions {
    std::string meansCode;                        // BT-81: UNTDID 4461, "58" SEPA credit transfer, "59" SEPA debit
    std::string meansText;                        // BT-82
    std::string remittance;                       // BT-83: what the payer quotes
    std::vector<CreditTransfer> creditTransfers;  // BG-17
    std::optional<PaymentCard> card;              // BG-18
    std::optional<DirectDebit> directDebit;       // BG-19
    friend bool operator==(const PaymentInstructions&, const PaymentInstructions&) = default;
};

// A category of VAT with its rate: "S", "Z", "E", "AE", "K", "G", "O", "L", "M" (UNTDID 5305)
struct VatCategory {
    std::string code;             // BT-95, BT-102, BT-118, BT-151
    std::optional<Decimal> rate;  // BT-96, BT-103, BT-119, BT-152: percent, 19 is 19 %
    friend bool operator==(const VatCategory&, const VatCategory&) = default;
};

// BG-20 and BG-21 of the document, BG-27 and BG-28 of a line: BT numbers in this order. Amounts are not negative.
struct AllowanceOrCharge {
    std::optional<Decimal> amount;   // BT-92, BT-99, BT-136, BT-141: without VAT
    std::optional<Decimal> base;     // BT-93, BT-100, BT-137, BT-142
    std::optional<Decimal> percent;  // BT-94, BT-101, BT-138, BT-143
    VatCategory vat;                 // of the document's only; a line's follow the line
    std::string reason;              // BT-97, BT-104, BT-139, BT-144
    std::string reasonCode;          // BT-98, BT-140: UNTDID 5189; BT-105, BT-145: UNTDID 7161
    friend bool operator==(const AllowanceOrCharge&, const AllowanceOrCharge&) = default;
};

// BG-22
struct Totals {
    std::optional<Decimal> lines;                    // BT-106: sum of BT-131
    std::optional<Decimal> allowances;               // BT-107
    std::optional<Decimal> charges;                  // BT-108
    std::optional<Decimal> withoutVat;               // BT-109
    std::optional<Decimal> vat;                      // BT-110
    std::optional<Decimal> vatInAccountingCurrency;  // BT-111: in BT-6
    std::optional<Decimal> withVat;                  // BT-112
    std::optional<Decimal> paid;                     // BT-113
    std::optional<Decimal> rounding;                 // BT-114
    std::optional<Decimal> due;                      // BT-115
    friend bool operator==(const Totals&, const Totals&) = default;
};

// BG-23, one for each category and rate
struct VatBreakdown {
    std::optional<Decimal> taxable;   // BT-116
    std::optional<Decimal> tax;       // BT-117
    VatCategory vat;                  // BT-118, BT-119
    std::string exemptionReason;      // BT-120
    std::string exemptionReasonCode;  // BT-121: VATEX
    friend bool operator==(const VatBreakdown&, const VatBreakdown&) = default;
};

// BT-125: a file inside the document
struct Attachment {
    std::string bytes;     // as they are, not in base64
    std::string mimeCode;  // "application/pdf"
    std::string fileName;
    friend bool operator==(const Attachment&, const Attachment&) = default;
};

// BG-24
struct SupportingDocument {
    std::string reference;               // BT-122
    std::string description;             // BT-123
    std::string location;                // BT-124: a URI
    std::optional<Attachment> attached;  // BT-125
    friend bool operator==(const SupportingDocument&, const SupportingDocument&) = default;
};

// BG-29: the price of BT-149 units of the item, without VAT
struct Price {
    std::optional<Decimal> net;           // BT-146
    std::optional<Decimal> discount;      // BT-147
    std::optional<Decimal> gross;         // BT-148
    std::optional<Decimal> baseQuantity;  // BT-149: 1 where it is not given
    std::string baseUnit;                 // BT-150: as BT-130 where it is not given
    friend bool operator==(const Price&, const Price&) = default;
};

// BT-158
struct Classification {
    std::string code;
    std::string scheme;   // UNTDID 7143
    std::string version;  // of the scheme
    friend bool operator==(const Classification&, const Classification&) = default;
};

// BG-32
struct Attribute {
    std::string name;   // BT-160
    std::string value;  // BT-161
    friend bool operator==(const Attribute&, const Attribute&) = default;
};

// BG-31
struct Item {
    std::string name;                             // BT-153
    std::string description;                      // BT-154
    std::string sellerId;                         // BT-155
    std::string buyerId;                          // BT-156
    std::optional<Identifier> standardId;         // BT-157: "0160" for a GTIN
    std::vector<Classification> classifications;  // BT-158
    std::string originCountry;                    // BT-159
    std::vector<Attribute> attributes;            // BG-32
    friend bool operator==(const Item&, const Item&) = default;
};

// BG-25
struct Line {
    std::string id;                             // BT-126
    std::string note;                           // BT-127
    std::optional<Identifier> object;           // BT-128: UNTDID 1153
    std::optional<Decimal> quantity;            // BT-129
    std::string unit;                           // BT-130: UN/ECE recommendation 20 or 21, "C62" for one
    std::optional<Decimal> net;                 // BT-131
    std::string orderLine;                      // BT-132
    std::string accountingReference;            // BT-133
    std::optional<Period> period;               // BG-26
    std::vector<AllowanceOrCharge> allowances;  // BG-27
    std::vector<AllowanceOrCharge> charges;     // BG-28
    Price price;                                // BG-29
    VatCategory vat;                            // BG-30: BT-151, BT-152
    Item item;                                  // BG-31
    friend bool operator==(const Line&, const Line&) = default;
};

// The whole document. Amounts of a credit note are positive, as those of the invoice that it corrects.
struct Invoice {
    std::string number;                                   // BT-1
    std::optional<Date> issueDate;                        // BT-2
    std::string typeCode;                                 // BT-3: UNTDID 1001, "380" invoice, "381" credit note
    std::string currency;                                 // BT-5: ISO 4217
    std::string vatCurrency;                              // BT-6: where VAT is accounted in another one
    std::optional<Date> vatPointDate;                     // BT-7
    std::string vatPointCode;                             // BT-8: "3", "35", "432" (UNTDID 2005) in both syntaxes
    std::optional<Date> dueDate;                          // BT-9
    std::string buyerReference;                           // BT-10: the Leitweg-ID in Germany
    std::string project;                                  // BT-11
    std::string contract;                                 // BT-12
    std::string purchaseOrder;                            // BT-13
    std::string salesOrder;                               // BT-14
    std::string receivingAdvice;                          // BT-15
    std::string despatchAdvice;                           // BT-16
    std::string tender;                                   // BT-17
    std::optional<Identifier> object;                     // BT-18: UNTDID 1153
    std::string buyerAccountingReference;                 // BT-19
    std::string paymentTerms;                             // BT-20
    std::vector<Note> notes;                              // BG-1
    std::string businessProcess;                          // BT-23
    std::string specification;                            // BT-24: einvoice/profile.h has those that we write
    std::vector<PrecedingInvoice> precedingInvoices;      // BG-3
    Party seller;                                         // BG-4
    Party buyer;                                          // BG-7
    std::optional<Payee> payee;                           // BG-10
    std::optional<TaxRepresentative> taxRepresentative;   // BG-11
    std::optional<Delivery> delivery;                     // BG-13
    std::optional<Period> period;                         // BG-14
    std::optional<PaymentInstructions> payment;           // BG-16
    std::vector<AllowanceOrCharge> allowances;            // BG-20
    std::vector<AllowanceOrCharge> charges;               // BG-21
    Totals totals;                                        // BG-22
    std::vector<VatBreakdown> vatBreakdown;               // BG-23
    std::vector<SupportingDocument> supportingDocuments;  // BG-24
    std::vector<Line> lines;                              // BG-25
    friend bool operator==(const Invoice&, const Invoice&) = default;
};

// Whether BT-3 names a credit note: 381, 396 and the others of codes/credit_note_types.lst. UBL has a document of its
// own for these.
bool isCreditNote(const Invoice& invoice);

}  // namespace duebook::einvoice
