// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/syntax_rules.h"

#define TRADE "/*/rsm:SupplyChainTradeTransaction"
#define LINE TRADE "/ram:IncludedSupplyChainTradeLineItem"
#define AGREEMENT TRADE "/ram:ApplicableHeaderTradeAgreement"
#define SETTLEMENT TRADE "/ram:ApplicableHeaderTradeSettlement"
#define SUMMATION SETTLEMENT "/ram:SpecifiedTradeSettlementHeaderMonetarySummation"
#define IS_VAT "[translate(ram:TypeCode, 'vat', 'VAT') = 'VAT']"
// elements of one kind by the end of their names
#define ENDING(text, length) "//*[substring(name(), string-length(name()) - " length ") = '" text "']"
#define DOCUMENTS ENDING("ReferencedDocument", "17")
#define SUPPORTING "self::ram:AdditionalReferencedDocument and ram:TypeCode = '916'"
#define PERIODS "//ram:BillingSpecifiedPeriod"
#define ADDRESSES "//ram:PostalTradeAddress"
// identifiers that have no scheme in EN 16931
#define PLAIN_IDS                                                                                      \
    "/*/rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID | "         \
    "/*/rsm:ExchangedDocument/ram:ID | " LINE "/ram:AssociatedDocumentLineDocument/ram:LineID | " LINE \
    "/ram:SpecifiedTradeProduct/ram:SellerAssignedID"

namespace duebook::einvoice {
namespace {

using enum Demand;

constexpr SyntaxRule ofDocument[] = {
    {"CII-SR-009", "/*/rsm:ExchangedDocumentContext", holds,
     "count(ram:GuidelineSpecifiedDocumentContextParameter) = 1", "BT-24", "The file names no specification, or two."},
    {"CII-SR-010", "/*/rsm:ExchangedDocumentContext", holds,
     "count(ram:GuidelineSpecifiedDocumentContextParameter/ram:ID) = 1", "BT-24",
     "The file names no specification, or two."},
    {"CII-SR-014", "/*/rsm:ExchangedDocument", holds, "count(ram:TypeCode) = 1", "BT-3",
     "The file has no kind of document, or two."},
    {"CII-SR-455", AGREEMENT, once, "ram:SellerTradeParty/ram:DefinedTradeContact", "BG-6", "contact of the seller"},
    {"CII-SR-456", AGREEMENT, once, "ram:BuyerTradeParty/ram:DefinedTradeContact", "BG-9", "contact of the buyer"},
    {"CII-SR-459", AGREEMENT, once, "ram:SellerTradeParty/ram:URIUniversalCommunication", "BT-34",
     "electronic address of the seller"},
    {"CII-SR-460", AGREEMENT, once, "ram:BuyerTradeParty/ram:URIUniversalCommunication", "BT-49",
     "electronic address of the buyer"},
    {"CII-SR-461", SETTLEMENT, once, "ram:ApplicableTradeTax/ram:TaxPointDate", "BT-7", "VAT point date"},
    {"CII-SR-462", SETTLEMENT, same, "//ram:ApplicableTradeTax/ram:DueDateTypeCode", "BT-8", "code for the VAT point"},
    {"CII-SR-467", "/*", same, "//ram:SpecifiedTradeSettlementPaymentMeans/ram:TypeCode", "BT-81", "way to pay"},
    {"CII-SR-468", "/*", same, "//ram:SpecifiedTradeSettlementPaymentMeans/ram:Information", "BT-82",
     "name of a way to pay"},
    {"CII-SR-469", "/*", once, "//ram:ApplicableHeaderTradeSettlement/ram:PaymentReference", "BT-83",
     "reference for the payment"},
    {"CII-SR-470", SETTLEMENT, absent,
     "ram:SpecifiedTradeSettlementPaymentMeans[(normalize-space(ram:TypeCode) = '30' or normalize-space(ram:TypeCode) "
     "= "
     "'58') and not(ram:PayeePartyCreditorFinancialAccount/ram:IBANID or "
     "ram:PayeePartyCreditorFinancialAccount/ram:ProprietaryID)]",
     "BT-84", "a credit transfer without an account"},
    {"CII-DT-013", "/*", absent, "@languageID", "", "a language"},
    {"CII-DT-014", "/*", absent, "@languageLocaleID", "", "a language"},
};

constexpr SyntaxRule ofTotals[] = {
    {"CII-SR-477", SUMMATION, once, "ram:LineTotalAmount", "BT-106", "sum of the lines"},
    {"CII-SR-478", SUMMATION, once, "ram:ChargeTotalAmount", "BT-108", "sum of charges"},
    {"CII-SR-479", SUMMATION, once, "ram:AllowanceTotalAmount", "BT-107", "sum of allowances"},
    {"CII-SR-480", SUMMATION, once, "ram:TaxBasisTotalAmount", "BT-109", "total without VAT"},
    {"CII-SR-481", SUMMATION, once, "ram:RoundingAmount", "BT-114", "rounding amount"},
    {"CII-SR-482", SUMMATION, once, "ram:GrandTotalAmount", "BT-112", "total with VAT"},
    {"CII-SR-483", SUMMATION, once, "ram:InformationAmount", "BG-22", "amount for information"},
    {"CII-SR-484", SUMMATION, once, "ram:TotalPrepaidAmount", "BT-113", "paid amount"},
    {"CII-SR-485", SUMMATION, once, "ram:TotalDiscountAmount", "BG-22", "total of discounts"},
    {"CII-SR-486", SUMMATION, once, "ram:TotalAllowanceChargeAmount", "BG-22", "total of allowances and charges"},
    {"CII-SR-487", SUMMATION, once, "ram:DuePayableAmount", "BT-115", "amount due"},
    {"CII-SR-488", SUMMATION, once, "ram:RetailValueExcludingTaxInformationAmount", "BG-22", "retail value"},
    {"CII-SR-489", SUMMATION, once, "ram:TotalDepositFeeInformationAmount", "BG-22", "total of deposits"},
    {"CII-SR-490", SUMMATION, once, "ram:ProductValueExcludingTobaccoTaxInformationAmount", "BG-22", "product value"},
    {"CII-SR-491", SUMMATION, once, "ram:TotalRetailValueInformationAmount", "BG-22", "total retail value"},
    {"CII-SR-492", SUMMATION, once, "ram:GrossLineTotalAmount", "BG-22", "gross total of the lines"},
    {"CII-SR-493", SUMMATION, once, "ram:NetLineTotalAmount", "BG-22", "net total of the lines"},
    {"CII-SR-494", SUMMATION, once, "ram:NetIncludingTaxesLineTotalAmount", "BG-22", "total of the lines with taxes"},
};

constexpr SyntaxRule ofLines[] = {
    {"CII-SR-046", LINE "/ram:SpecifiedTradeProduct[ram:GlobalID]", needed, "ram:GlobalID/@schemeID", "BT-157",
     "scheme of a standard item number"},
    {"CII-SR-069", LINE "/ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic", holds,
     "count(ram:Description) = 1", "BT-160", "An attribute of an item needs one name."},
    {"CII-SR-072", LINE "/ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic", holds, "count(ram:Value) = 1",
     "BT-161", "An attribute of an item needs one value."},
    {"CII-SR-090", LINE "/ram:SpecifiedTradeProduct[ram:OriginTradeCountry]", holds,
     "count(ram:OriginTradeCountry/ram:ID) = 1", "BT-159",
     "An item has more than one country of origin, or an empty one."},
    {"CII-SR-439", LINE "/ram:SpecifiedLineTradeAgreement", holds,
     "count(ram:NetPriceProductTradePrice/ram:ChargeAmount) = 1", "BT-146", "A line needs one net price."},
    {"CII-SR-441", LINE "/ram:SpecifiedLineTradeAgreement", once, "ram:NetPriceProductTradePrice/ram:ChargeAmount",
     "BT-146", "net price of a line"},
    {"CII-SR-440", "//ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge", once, "ram:ActualAmount",
     "BT-147", "discount of a price"},
    {"CII-SR-463", "//ram:SpecifiedTradeAllowanceCharge", needed, "ram:ChargeIndicator", "BG-20",
     "sign that tells an allowance from a charge"},
    {"CII-SR-471", "//ram:SpecifiedTradeAllowanceCharge", once, "ram:RateApplicablePercent", "BT-96",
     "rate of VAT of an allowance or charge"},
    {"CII-SR-472", "//ram:SpecifiedTradeAllowanceCharge", once, "ram:CategoryTradeTax", "BT-95",
     "category of VAT of an allowance or charge"},
    {"CII-SR-473", "//ram:SpecifiedTradeAllowanceCharge", once, "ram:ActualAmount", "BT-92",
     "amount of an allowance or charge"},
};

// Attributes and elements that CII has and EN 16931 does not.
constexpr SyntaxRule ofNames[] = {
    {"CII-DT-001", PLAIN_IDS, absent, "@schemeName", "", "the name of a scheme"},
    {"CII-DT-002", PLAIN_IDS, absent, "@schemeAgencyName", "", "the agency of a scheme"},
    {"CII-DT-003", PLAIN_IDS, absent, "@schemeDataURI", "", "the address of a scheme"},
    {"CII-DT-004", PLAIN_IDS, absent, "@schemeURI", "", "the address of a scheme"},
    {"CII-DT-005", PLAIN_IDS, absent, "@schemeID", "", "a scheme"},
    {"CII-DT-006", PLAIN_IDS, absent, "@schemeAgencyID", "", "the agency of a scheme"},
    {"CII-DT-007", PLAIN_IDS, absent, "@schemeVersionID", "", "the version of a scheme"},
    {"CII-DT-008", "//ram:TypeCode", absent, "@name", "", "the name of a code"},
    {"CII-DT-009", "//ram:TypeCode", absent, "@listURI", "", "the address of a code list"},
    {"CII-DT-010", "/*/rsm:ExchangedDocument/ram:TypeCode", absent, "@listID", "BT-3", "a code list"},
    {"CII-DT-011", "/*/rsm:ExchangedDocument/ram:TypeCode", absent, "@listAgencyID", "BT-3",
     "the agency of a code list"},
    {"CII-DT-012", "/*/rsm:ExchangedDocument/ram:TypeCode", absent, "@listVersionID", "BT-3",
     "the version of a code list"},
    {"CII-DT-031", ENDING("Amount", "5") "[name() != 'ram:TaxTotalAmount']", absent, "@currencyID", "",
     "the currency of an amount, which is that of the document"},
    {"CII-DT-032", ENDING("Amount", "5") "[name() != 'ram:TaxTotalAmount']", absent, "@currencyCodeListVersionID", "",
     "the version of a currency list"},
    {"CII-DT-033", "/*[not(descendant::ram:BilledQuantity[@unitCode])]", absent,
     "descendant::*[substring(name(), string-length(name()) - 7) = 'Quantity'][@unitCode]", "BT-130",
     "a unit beside a quantity, but none beside an invoiced one"},
    {"CII-DT-034", ENDING("Quantity", "7"), absent, "@unitCodeListID", "", "the list of a unit"},
    {"CII-DT-035", ENDING("Quantity", "7"), absent, "@unitCodeListAgencyID", "", "the agency of a unit"},
    {"CII-DT-036", ENDING("Quantity", "7"), absent, "@unitCodeListAgencyName", "", "the agency of a unit"},
    {"CII-DT-037", ENDING("TradeTax", "7") "[ram:TypeCode]", holds, "ram:TypeCode = 'VAT'", "BG-23",
     "A tax is not VAT, which alone has a place in EN 16931."},
    {"CII-DT-101", ENDING("ID", "1"), absent, "@schemeName", "", "the name of a scheme"},
    {"CII-DT-102", ENDING("ID", "1"), absent, "@schemeAgencyName", "", "the agency of a scheme"},
    {"CII-DT-103", ENDING("ID", "1"), absent, "@schemeDataURI", "", "the address of a scheme"},
    {"CII-DT-104", ENDING("ID", "1"), absent, "@schemeURI", "", "the address of a scheme"},
    {"CII-DT-097", "//udt:DateTimeString[@format = '102']", holds,
     "string-length(normalize-space(.)) = 8 and translate(normalize-space(.), '0123456789', '') = '' and "
     "substring(normalize-space(.), 5, 2) >= 1 and substring(normalize-space(.), 5, 2) <= 12 and "
     "substring(normalize-space(.), 7, 2) >= 1 and substring(normalize-space(.), 7, 2) <= 31",
     "", "A date is not written YYYYMMDD."},
};

constexpr SyntaxRule ofReferences[] = {
    {"CII-DT-015", DOCUMENTS "[ram:URIID]", holds, SUPPORTING, "BT-124", "Only a supporting document has an address."},
    {"CII-DT-016", DOCUMENTS, absent, "ram:StatusCode", "BG-24", "the state of a document"},
    {"CII-DT-017", DOCUMENTS, absent, "ram:CopyIndicator", "BG-24", "whether a document is a copy"},
    {"CII-DT-018", DOCUMENTS "[ram:TypeCode]", holds,
     "self::ram:AdditionalReferencedDocument and (ram:TypeCode = '50' or ram:TypeCode = '130' or ram:TypeCode = '916')",
     "BG-24", "A document is of a kind other than 50, 130 and 916."},
    {"CII-DT-019", DOCUMENTS, absent, "ram:GlobalID", "BG-24", "the global number of a document"},
    {"CII-DT-020", DOCUMENTS, absent, "ram:RevisionID", "BG-24", "the revision of a document"},
    {"CII-DT-021", DOCUMENTS "[ram:Name]", holds, SUPPORTING, "BT-123",
     "Only a supporting document has a description."},
    {"CII-DT-022", DOCUMENTS "[ram:AttachmentBinaryObject]", holds, SUPPORTING, "BT-125",
     "Only a supporting document has a file attached."},
    {"CII-DT-023", DOCUMENTS, absent, "ram:Information", "BG-24", "a remark on a document"},
    {"CII-DT-024", DOCUMENTS "[ram:ReferenceTypeCode]", holds,
     "self::ram:AdditionalReferencedDocument and ram:TypeCode = '130'", "BT-18",
     "Only the invoiced object has a scheme."},
    {"CII-DT-025", DOCUMENTS, absent, "ram:SectionName", "BG-24", "the section of a document"},
    {"CII-DT-026", DOCUMENTS, absent, "ram:PreviousRevisionID", "BG-24", "the former revision of a document"},
    {"CII-DT-027", DOCUMENTS "[ram:FormattedIssueDateTime]", holds, "self::ram:InvoiceReferencedDocument", "BT-26",
     "Only a preceding invoice has a date."},
    {"CII-DT-028", DOCUMENTS, absent, "ram:EffectiveSpecifiedPeriod", "BG-24", "the period of a document"},
    {"CII-DT-029", DOCUMENTS, absent, "ram:IssuerTradeParty", "BG-24", "the issuer of a document"},
    {"CII-DT-030", DOCUMENTS, absent, "ram:AttachedSpecifiedBinaryFile", "BG-24", "the properties of a file"},
};

constexpr SyntaxRule ofPeriods[] = {
    {"CII-DT-068", PERIODS, absent, "ram:StartDateTime/udt:DateTime", "BT-73", "a time of day"},
    {"CII-DT-069", PERIODS, absent, "ram:DurationMeasure", "BG-14", "the length of a period"},
    {"CII-DT-070", PERIODS, absent, "ram:InclusiveIndicator", "BG-14", "whether the days of a period belong to it"},
    {"CII-DT-071", PERIODS, absent, "ram:Description", "BG-14", "the description of a period"},
    {"CII-DT-072", PERIODS, absent, "ram:EndDateTime/udt:DateTime", "BT-74", "a time of day"},
    {"CII-DT-073", PERIODS, absent, "ram:CompleteDateTime", "BG-14", "the completion of a period"},
    {"CII-DT-074", PERIODS, absent, "ram:OpenIndicator", "BG-14", "whether a period is open"},
    {"CII-DT-075", PERIODS, absent, "ram:SeasonCode", "BG-14", "the season of a period"},
    {"CII-DT-076", PERIODS, absent, "ram:ID", "BG-14", "the number of a period"},
    {"CII-DT-077", PERIODS, absent, "ram:Name", "BG-14", "the name of a period"},
    {"CII-DT-078", PERIODS, absent, "ram:SequenceNumeric", "BG-14", "the position of a period"},
    {"CII-DT-079", PERIODS, absent, "ram:StartDateFlexibilityCode", "BG-14", "the leeway of a period"},
    {"CII-DT-080", PERIODS, absent, "ram:ContinuousIndicator", "BG-14", "whether a period is continuous"},
    {"CII-DT-081", PERIODS, absent, "ram:PurposeCode", "BG-14", "the purpose of a period"},
};

constexpr SyntaxRule ofAddresses[] = {
    {"CII-DT-082", ADDRESSES, absent, "ram:ID", "BG-5", "the number of an address"},
    {"CII-DT-083", ADDRESSES, absent, "ram:PostOfficeBox", "BG-5", "a post office box; write it into a line"},
    {"CII-DT-084", ADDRESSES, absent, "ram:BuildingName", "BG-5", "the name of a building; write it into a line"},
    {"CII-DT-086", ADDRESSES, absent, "ram:LineFour", "BG-5", "a fourth line of an address"},
    {"CII-DT-087", ADDRESSES, absent, "ram:LineFive", "BG-5", "a fifth line of an address"},
    {"CII-DT-088", ADDRESSES, absent, "ram:StreetName", "BG-5", "a street apart from the lines of the address"},
    {"CII-DT-089", ADDRESSES, absent, "ram:CitySubDivisionName", "BG-5", "a part of a city"},
    {"CII-DT-090", ADDRESSES, absent, "ram:CountryName", "BG-5", "the name of a country beside its code"},
    {"CII-DT-091", ADDRESSES, absent, "ram:CountrySubDivisionID", "BG-5", "the number of a region"},
    {"CII-DT-092", ADDRESSES, absent, "ram:AttentionOf", "BG-5", "a person in an address"},
    {"CII-DT-093", ADDRESSES, absent, "ram:CareOf", "BG-5", "a care-of in an address"},
    {"CII-DT-094", ADDRESSES, absent, "ram:BuildingNumber", "BG-5", "a house number apart from the lines"},
    {"CII-DT-095", ADDRESSES, absent, "ram:DepartmentName", "BG-5", "a department in an address"},
    {"CII-DT-096", ADDRESSES, absent, "ram:AdditionalStreetName", "BG-5", "a second street apart from the lines"},
};

// A tax other than VAT has no place in EN 16931: the rules take its category for none.
constexpr SyntaxRule ofOtherTaxes[] = {
    {"BR-32",
     SETTLEMENT
     "/ram:SpecifiedTradeAllowanceCharge[ram:ChargeIndicator/udt:Indicator = 'false' and ram:CategoryTradeTax]",
     needed, "ram:CategoryTradeTax" IS_VAT "/ram:CategoryCode", "BT-95", "category of VAT of an allowance"},
    {"BR-37",
     SETTLEMENT
     "/ram:SpecifiedTradeAllowanceCharge[ram:ChargeIndicator/udt:Indicator = 'true' and ram:CategoryTradeTax]",
     needed, "ram:CategoryTradeTax" IS_VAT "/ram:CategoryCode", "BT-102", "category of VAT of a charge"},
    {"BR-47", SETTLEMENT "/ram:ApplicableTradeTax[ram:CategoryCode]", needed, "self::*" IS_VAT, "BT-118",
     "category of VAT in the breakdown"},
    {"BR-CO-04", LINE "[ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax/ram:CategoryCode]", needed,
     "ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax" IS_VAT, "BT-151", "category of VAT of a line"},
};

std::vector<SyntaxRule> allRules() {
    std::vector<SyntaxRule> rules;
    for (const std::span<const SyntaxRule> part : std::initializer_list<std::span<const SyntaxRule>>{
             ofDocument, ofTotals, ofLines, ofNames, ofReferences, ofPeriods, ofAddresses, ofOtherTaxes}) {
        rules.insert(rules.end(), part.begin(), part.end());
    }
    return rules;
}

}  // namespace

std::span<const SyntaxRule> ciiSyntaxRules() {
    static const std::vector<SyntaxRule> rules = allRules();
    return rules;
}

}  // namespace duebook::einvoice
