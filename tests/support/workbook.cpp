// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workbook.h"

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <cstring>
#include <pugixml.hpp>
#include <vector>

namespace duebook::test {
namespace {

std::string read(unzFile zip) {
    std::string text;
    std::vector<char> part(65536);
    unzOpenCurrentFile(zip);
    for (int size = 0; (size = unzReadCurrentFile(zip, part.data(), static_cast<unsigned>(part.size()))) > 0;) {
        text.append(part.data(), static_cast<std::size_t>(size));
    }
    unzCloseCurrentFile(zip);
    return text;
}

// All text below a node: of <t>, and of several <r><t>.
std::string textBelow(const pugi::xml_node& node) {
    std::string text;
    for (const pugi::xpath_node& t : node.select_nodes(".//t")) text += t.node().text().get();
    return text;
}

std::vector<std::string> sharedStrings(const std::string& path) {
    pugi::xml_document document;
    document.load_string(partOf(path, "xl/sharedStrings.xml").c_str(), pugi::parse_default | pugi::parse_ws_pcdata);
    std::vector<std::string> strings;
    for (const pugi::xml_node& item : document.child("sst").children("si")) strings.push_back(textBelow(item));
    return strings;
}

std::string cellText(const pugi::xml_node& cell, const std::vector<std::string>& strings) {
    const std::string type = cell.attribute("t").value();
    std::string value = cell.child("v").text().get();
    if (type == "s") value = strings.at(cell.child("v").text().as_uint());
    if (type == "inlineStr") value = textBelow(cell);
    const pugi::xml_node formula = cell.child("f");
    return formula ? "=" + std::string(formula.text().get()) + " -> " + value : value;
}

}  // namespace

std::string partOf(const std::string& path, const std::string& name) {
    const unzFile zip = unzOpen64(path.c_str());
    std::string text;
    if (zip != nullptr && unzLocateFile(zip, name.c_str(), 1) == UNZ_OK) text = read(zip);
    if (zip != nullptr) unzClose(zip);
    return text;
}

std::map<std::string, std::string> cellsOf(const std::string& path) {
    const std::vector<std::string> strings = sharedStrings(path);
    pugi::xml_document book;
    book.load_string(partOf(path, "xl/workbook.xml").c_str());
    std::map<std::string, std::string> cells;
    int number = 0;
    for (const pugi::xml_node& sheet : book.child("workbook").child("sheets").children("sheet")) {
        const std::string part = "xl/worksheets/sheet" + std::to_string(++number) + ".xml";
        pugi::xml_document document;
        document.load_string(partOf(path, part).c_str(), pugi::parse_default | pugi::parse_ws_pcdata);
        for (const pugi::xml_node& row : document.child("worksheet").child("sheetData").children("row")) {
            for (const pugi::xml_node& cell : row.children("c")) {
                const std::string text = cellText(cell, strings);
                if (text.empty()) continue;
                cells[std::string(sheet.attribute("name").value()) + "!" + cell.attribute("r").value()] = text;
            }
        }
    }
    return cells;
}

bool copyWith(const std::string& path, const std::string& to, const std::string& part, const std::string& from,
              const std::string& with) {
    const unzFile in = unzOpen64(path.c_str());
    const zipFile out = zipOpen64(to.c_str(), APPEND_STATUS_CREATE);
    int replaced = 0;
    for (int state = unzGoToFirstFile(in); state == UNZ_OK; state = unzGoToNextFile(in)) {
        char name[256] = {};
        unzGetCurrentFileInfo64(in, nullptr, name, sizeof name - 1, nullptr, 0, nullptr, 0);
        std::string text = read(in);
        if (part == name) {
            if (const std::size_t at = text.find(from); at != std::string::npos) {
                text.replace(at, from.size(), with);
                ++replaced;
            }
        }
        const zip_fileinfo info{};
        zipOpenNewFileInZip(out, name, &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6);
        zipWriteInFileInZip(out, text.data(), static_cast<unsigned>(text.size()));
        zipCloseFileInZip(out);
    }
    unzClose(in);
    zipClose(out, nullptr);
    return replaced == 1;
}

}  // namespace duebook::test
