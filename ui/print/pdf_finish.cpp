// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_finish.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include "print/pdf_tags.h"

namespace duebook::ui::print {
namespace {

std::string xmlText(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '&') {
            out += "&amp;";
        } else if (c == '<') {
            out += "&lt;";
        } else if (c == '>') {
            out += "&gt;";
        } else {
            out += c;
        }
    }
    return out;
}

constexpr const char* producer = "Duebook";

// ISO 16684-1 (XMP), with the identification of ISO 19005-3.
std::string metadata(const paper::Content& content) {
    const std::string day = content.date.iso() + "T00:00:00Z";
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
           "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           xmlText(content.title) + "</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>" +
           xmlText(content.author) + "</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>" +
           xmlText(content.language) +
           "</rdf:li></rdf:Bag></dc:language></rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"><xmp:CreatorTool>" +
           producer + "</xmp:CreatorTool><xmp:CreateDate>" + day + "</xmp:CreateDate><xmp:ModifyDate>" + day +
           "</xmp:ModifyDate></rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"><pdf:Producer>" +
           producer +
           "</pdf:Producer></rdf:Description>\n"
           "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

void setInformation(QPDF& pdf, const paper::Content& content) {
    std::string day = content.date.iso();
    std::erase(day, '-');
    const auto stamp = QPDFObjectHandle::newString("D:" + day + "000000Z");
    auto info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(content.title));
    info.replaceKey("/Author", QPDFObjectHandle::newUnicodeString(content.author));
    info.replaceKey("/Creator", QPDFObjectHandle::newString(producer));
    info.replaceKey("/Producer", QPDFObjectHandle::newString(producer));
    info.replaceKey("/CreationDate", stamp);
    info.replaceKey("/ModDate", stamp);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void setMetadata(QPDF& pdf, const paper::Content& content) {
    auto stream = QPDFObjectHandle::newStream(&pdf, metadata(content));
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

void setCatalog(QPDF& pdf, const paper::Content& content) {
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(content.language));
    root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

// Links, as places on the page that open an address.
void addLinks(QPDF& pdf, const Book& book, std::vector<QPDFObjectHandle>& pages, TagTree& tags) {
    const qreal toPoints = 1 / point;
    for (std::size_t i = 0; i < book.pages.size(); ++i) {
        auto annotations = QPDFObjectHandle::newArray();
        const qreal height = book.size.height();
        for (const Ink& ink : book.pages[i].inks) {
            if (ink.link.isEmpty()) continue;
            const QRectF& place = ink.place;
            auto link = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
            link.replaceKey("/Rect", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(
                                         place.left() * toPoints, (height - place.bottom()) * toPoints,
                                         place.right() * toPoints, (height - place.top()) * toPoints)));
            auto action = QPDFObjectHandle::parse("<< /S /URI >>");
            action.replaceKey("/URI", QPDFObjectHandle::newString(ink.link.toStdString()));
            link.replaceKey("/A", action);
            link.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(ink.link.toStdString()));
            link = pdf.makeIndirectObject(link);
            tags.addLink(link, ink.tag, pages[i]);
            annotations.appendItem(link);
        }
        if (annotations.getArrayNItems() > 0) {
            pages[i].replaceKey("/Annots", annotations);
        } else {
            pages[i].removeKey("/Annots");
        }
    }
}

}  // namespace

std::string finishPdf(const QByteArray& painted, const Book& book, const paper::Content& content) {
    QPDF pdf;
    pdf.processMemoryFile("painted", painted.constData(), static_cast<std::size_t>(painted.size()));
    std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    TagTree tags(pdf, book);
    GlyphLetters letters;
    for (std::size_t i = 0; i < pages.size(); ++i) tags.addPage(pages[i], book.pages[i], letters);
    letters.finish();
    addLinks(pdf, book, pages, tags);
    tags.finish();
    setCatalog(pdf, content);
    setMetadata(pdf, content);
    setInformation(pdf, content);
    pdf.getTrailer().removeKey("/ID");  // Qt's is different each time
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);  // so that any reader of e-invoices finds its way
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace duebook::ui::print
