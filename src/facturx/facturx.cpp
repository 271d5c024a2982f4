// SPDX-License-Identifier: GPL-3.0-or-later
#include "facturx/facturx.h"

#include <algorithm>
#include <array>
#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "base/text.h"
#include "facturx/pdf_metadata.h"
#include "facturx/srgb_profile.h"

namespace duebook::facturx {
namespace {

using Object = QPDFObjectHandle;

constexpr std::size_t mostBytes = std::size_t{64} << 20;

// An attachment can say of little what becomes much: stops where it is too much.
class LimitedPipe : public Pipeline {
public:
    struct Full {};
    LimitedPipe() : Pipeline("attachment", nullptr) {}
    void write(unsigned char const* data, std::size_t size) override {
        if (text.size() + size > mostBytes) throw Full{};
        text.append(reinterpret_cast<char const*>(data), size);
    }
    void finish() override {}
    std::string text;
};

bool isInvoiceName(std::string_view name) {
    constexpr std::array<std::string_view, 3> names = {"factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml"};
    return std::find(names.begin(), names.end(), folded(name)) != names.end();
}

void open(QPDF& pdf, std::string_view bytes) {
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("invoice.pdf", bytes.data(), bytes.size());
}

Object streamOf(Object fileSpec) {
    return fileSpec.isDictionary() ? QPDFFileSpecObjectHelper(fileSpec).getEmbeddedFileStream() : Object::newNull();
}

Object findInvoice(QPDF& pdf) {
    for (auto& [name, file] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
        if (isInvoiceName(file->getFilename()) || isInvoiceName(name)) return streamOf(file->getObjectHandle());
    }
    // some writers list the file as associated alone
    Object associated = pdf.getRoot().getKey("/AF");
    if (!associated.isArray()) return Object::newNull();
    for (Object file : associated.getArrayAsVector()) {
        if (file.isDictionary() && isInvoiceName(QPDFFileSpecObjectHelper(file).getFilename())) return streamOf(file);
    }
    return Object::newNull();
}

// qpdf throws several kinds of exceptions for a broken file; all mean the same here.
template <class Work>
Result<std::string> onPdf(Work work) {
    try {
        return work();
    } catch (const LimitedPipe::Full&) {
        return refuse(Refusal::xmlTooLarge, "its attachment is larger than 64 MiB");
    } catch (const std::exception& error) {
        return refuse(Refusal::pdfBroken, printable(std::string_view(error.what()).substr(0, 200)));
    }
}

// "D:20260131120000+01'00'" as "2026-01-31T12:00:00+01:00"; empty where it is no such date.
std::string xmpDate(const std::string& pdfDate) {
    if (pdfDate.size() < 16 || !pdfDate.starts_with("D:")) return {};
    const std::string digits = pdfDate.substr(2, 14);
    if (digits.find_first_not_of("0123456789") != std::string::npos) return {};
    std::string zone = pdfDate.substr(16);
    std::erase(zone, '\'');
    if (zone.size() == 5) zone.insert(3, ":");
    if (zone != "Z" && zone.size() != 6) return {};
    return digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2) + "T" + digits.substr(8, 2) +
           ":" + digits.substr(10, 2) + ":" + digits.substr(12, 2) + zone;
}

Object makeFile(QPDF& pdf, std::string_view xml, const std::string& fileName, const paper::PdfAbout& about) {
    std::string day = about.issued.iso();
    std::erase(day, '-');
    const std::string moment = "D:" + day + "000000Z";
    auto content = QPDFEFStreamObjectHelper::createEFStream(pdf, std::string(xml));
    content.setCreationDate(moment).setModDate(moment).setSubtype("text/xml");
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, fileName, content);
    file.setDescription("Factur-X invoice");
    Object handle = file.getObjectHandle();
    handle.replaceKey("/AFRelationship", Object::newName("/Alternative"));
    return handle;
}

void attach(QPDF& pdf, Object file, const std::string& fileName) {
    QPDFEmbeddedFileDocumentHelper files(pdf);
    files.replaceEmbeddedFile(fileName, QPDFFileSpecObjectHelper(file));
    Object root = pdf.getRoot();
    Object kept = Object::newArray();
    if (Object before = root.getKey("/AF"); before.isArray()) {
        for (Object other : before.getArrayAsVector()) {
            if (!other.isDictionary() || QPDFFileSpecObjectHelper(other).getFilename() != fileName)
                kept.appendItem(other);
        }
    }
    kept.appendItem(file);
    root.replaceKey("/AF", kept);
}

void setColours(QPDF& pdf) {
    Object root = pdf.getRoot();
    if (root.getKey("/OutputIntents").isArray()) return;
    Object profile = pdf.newStream(srgbProfile());
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::newDictionary();
    intent.replaceKey("/Type", Object::newName("/OutputIntent"));
    intent.replaceKey("/S", Object::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", Object::newString("sRGB"));
    intent.replaceKey("/Info", Object::newString("sRGB"));
    intent.replaceKey("/DestOutputProfile", profile);
    Object intents = Object::newArray();
    intents.appendItem(pdf.makeIndirectObject(intent));
    root.replaceKey("/OutputIntents", intents);
}

// The document information says what the metadata say; PDF/A wants them to agree.
void describe(QPDF& pdf, const std::string& fileName, einvoice::Profile profile, const paper::PdfAbout& about) {
    Object before = pdf.getTrailer().getKey("/Info");
    const auto said = [&](const char* key) {
        return before.isDictionary() && before.getKey(key).isString() ? before.getKey(key).getUTF8Value()
                                                                      : std::string();
    };
    const std::string producer = said("/Producer").empty() ? "Duebook" : said("/Producer");
    const std::string created = xmpDate(said("/CreationDate"));
    Object info = Object::newDictionary();
    info.replaceKey("/Title", Object::newUnicodeString(about.title));
    info.replaceKey("/Author", Object::newUnicodeString(about.author));
    info.replaceKey("/Producer", Object::newUnicodeString(producer));
    if (!created.empty()) info.replaceKey("/CreationDate", before.getKey("/CreationDate"));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    Object metadata = pdf.newStream(xmpOf(about, fileName, profile, producer, created));
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    Object root = pdf.getRoot();
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/Lang", Object::newUnicodeString(about.language));
    Object preferences = root.getKey("/ViewerPreferences");
    if (!preferences.isDictionary()) preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

}  // namespace

Result<std::string> embeddedXml(std::string_view bytes) {
    return onPdf([&]() -> Result<std::string> {
        QPDF pdf;
        open(pdf, bytes);
        Object stream = findInvoice(pdf);
        if (!stream.isStream()) return refuse(Refusal::pdfWithoutInvoice);
        LimitedPipe pipe;
        stream.pipeStreamData(&pipe, 0, qpdf_dl_all);
        return std::move(pipe.text);
    });
}

Result<std::string> embed(std::string_view bytes, std::string_view xml, einvoice::Profile profile,
                          const paper::PdfAbout& about) {
    return onPdf([&]() -> Result<std::string> {
        const std::string fileName = profile == einvoice::Profile::xrechnung ? "xrechnung.xml" : "factur-x.xml";
        QPDF pdf;
        open(pdf, bytes);
        attach(pdf, makeFile(pdf, xml, fileName, about), fileName);
        setColours(pdf);
        describe(pdf, fileName, profile, about);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setDeterministicID(true);
        writer.setPreserveEncryption(false);
        writer.setCompressStreams(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    });
}

}  // namespace duebook::facturx
