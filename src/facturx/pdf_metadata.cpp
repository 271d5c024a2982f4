// SPDX-License-Identifier: GPL-3.0-or-later
#include "facturx/pdf_metadata.h"

#include "einvoice/xml_builder.h"

namespace duebook::facturx {
namespace {

using Node = pugi::xml_node;
using Xml = einvoice::XmlBuilder;

constexpr auto facturXSpace = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";

Node description(Node rdf) {
    Node node = rdf.append_child("rdf:Description");
    node.append_attribute("rdf:about") = "";
    return node;
}

// A text in the one language that has no name.
void writeTitle(Node parent, const std::string& title) {
    const Node item = Xml::text(Xml::group(Xml::group(parent, "dc:title"), "rdf:Alt"), "rdf:li", title);
    Xml::attribute(item, "xml:lang", "x-default");
}

void describeProperty(Node list, const char* name, const char* meaning) {
    Node item = Xml::group(list, "rdf:li");
    Xml::attribute(item, "rdf:parseType", "Resource");
    Xml::text(item, "pdfaProperty:name", name);
    Xml::text(item, "pdfaProperty:valueType", "Text");
    Xml::text(item, "pdfaProperty:category", "external");
    Xml::text(item, "pdfaProperty:description", meaning);
}

// PDF/A wants a schema for properties that it does not know.
void describeFacturX(Node rdf) {
    Node schema = Xml::group(Xml::group(Xml::group(description(rdf), "pdfaExtension:schemas"), "rdf:Bag"), "rdf:li");
    Xml::attribute(schema, "rdf:parseType", "Resource");
    Xml::text(schema, "pdfaSchema:schema", "Factur-X PDFA Extension Schema");
    Xml::text(schema, "pdfaSchema:namespaceURI", facturXSpace);
    Xml::text(schema, "pdfaSchema:prefix", "fx");
    const Node list = Xml::group(Xml::group(schema, "pdfaSchema:property"), "rdf:Seq");
    describeProperty(list, "DocumentFileName", "The name of the attached XML file");
    describeProperty(list, "DocumentType", "The kind of the document");
    describeProperty(list, "Version", "The version of the XML schema");
    describeProperty(list, "ConformanceLevel", "The profile of the XML file");
}

}  // namespace

std::string xmpOf(const paper::PdfAbout& about, const std::string& fileName, einvoice::Profile profile,
                  const std::string& producer, const std::string& created) {
    Xml xml;
    const Node root = xml.root("x:xmpmeta", {{"x", "adobe:ns:meta/"}});
    Node rdf = Xml::group(root, "rdf:RDF");
    for (const auto& [name, space] : {std::pair{"xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
                                      {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                                      {"xmlns:pdf", "http://ns.adobe.com/pdf/1.3/"},
                                      {"xmlns:xmp", "http://ns.adobe.com/xap/1.0/"},
                                      {"xmlns:pdfaid", "http://www.aiim.org/pdfa/ns/id/"},
                                      {"xmlns:pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"},
                                      {"xmlns:pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"},
                                      {"xmlns:pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"},
                                      {"xmlns:fx", facturXSpace}}) {
        Xml::attribute(rdf, name, space);
    }
    const Node basics = description(rdf);
    Xml::text(basics, "pdfaid:part", "3");
    Xml::text(basics, "pdfaid:conformance", "B");
    writeTitle(basics, about.title);
    Xml::text(Xml::group(Xml::group(basics, "dc:creator"), "rdf:Seq"), "rdf:li", about.author);
    Xml::text(Xml::group(Xml::group(basics, "dc:language"), "rdf:Bag"), "rdf:li", about.language);
    Xml::text(basics, "pdf:Producer", producer);
    Xml::text(basics, "xmp:CreateDate", created);
    const Node facturX = description(rdf);
    Xml::text(facturX, "fx:DocumentType", "INVOICE");
    Xml::text(facturX, "fx:DocumentFileName", fileName);
    Xml::text(facturX, "fx:Version", "1.0");
    Xml::text(facturX, "fx:ConformanceLevel", profile == einvoice::Profile::xrechnung ? "XRECHNUNG" : "EN 16931");
    describeFacturX(rdf);
    std::string packet = xml.finish();
    packet.erase(0, packet.find('\n') + 1);  // a packet has a header of its own instead of the XML declaration
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + packet + "<?xpacket end=\"w\"?>";
}

}  // namespace duebook::facturx
