// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_workbook.h"

#include <array>
#include <charconv>
#include <map>

#include "io/io_error.h"
#include "io/xlsx_cell.h"
#include "io/xml_stream.h"

namespace duebook::io {
namespace {

constexpr std::size_t mostText = 1024UL * 1024 * 1024;

int numberOf(std::string_view text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

void readPart(Package& package, const std::string& part, XmlStream::Handler& handler) {
    std::array<char, 65536> buffer{};
    package.open(part);
    XmlStream xml(handler);
    for (;;) {
        const std::string_view bytes = package.read(buffer.data(), buffer.size());
        xml.feed(bytes);
        if (bytes.empty()) return;
    }
}

struct Relation {
    std::string type;  // the last word of its address: "worksheet", "styles", "sharedStrings"
    std::string part;
};
using Relations = std::map<std::string, Relation, std::less<>>;

// The parts that a part refers to, by the ids that it uses.
class RelationsHandler : public XmlStream::Handler {
public:
    explicit RelationsHandler(std::string folder) : folder_(std::move(folder)) {}
    void start(std::string_view name, XmlStream::Attributes a) override {
        if (name != "Relationship" || a["TargetMode"] == "External") return;
        const std::string_view type = a["Type"];
        std::string target(a["Target"]);
        target = target.starts_with('/') ? target.substr(1) : folder_ + target;
        relations[std::string(a["Id"])] = {std::string(type.substr(type.rfind('/') + 1)), target};
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
    Relations relations;

private:
    std::string folder_;
};

Relations relationsOf(Package& package, const std::string& part) {
    const std::size_t cut = part.rfind('/') + 1;  // 0 where there is no folder
    const std::string folder = part.substr(0, cut);
    const std::string rels = folder + "_rels/" + part.substr(cut) + ".rels";
    RelationsHandler handler(folder);
    if (package.has(rels)) readPart(package, rels, handler);
    return handler.relations;
}

std::string partOfType(const Relations& relations, std::string_view type) {
    for (const auto& [id, relation] : relations) {
        if (relation.type == type) return relation.part;
    }
    return {};
}

class SheetsHandler : public XmlStream::Handler {
public:
    SheetsHandler(Workbook& workbook, const Relations& relations) : workbook_(workbook), relations_(relations) {}
    void start(std::string_view name, XmlStream::Attributes a) override {
        if (name == "workbookPr") workbook_.since1904 = a["date1904"] == "1" || a["date1904"] == "true";
        if (name != "sheet") return;
        const auto relation = relations_.find(a["id"]);
        if (relation == relations_.end() || relation->second.type != "worksheet") return;
        workbook_.sheets.push_back({std::string(a["name"]), relation->second.part});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

private:
    Workbook& workbook_;
    const Relations& relations_;
};

class StylesHandler : public XmlStream::Handler {
public:
    explicit StylesHandler(std::vector<bool>& dayStyles) : dayStyles_(dayStyles) {}
    void start(std::string_view name, XmlStream::Attributes a) override {
        if (name == "numFmt") own_[numberOf(a["numFmtId"])] = showsDay(a["formatCode"]);
        if (name == "cellXfs") inCells_ = true;
        if (name != "xf" || !inCells_) return;
        const int id = numberOf(a["numFmtId"]);
        const auto own = own_.find(id);
        dayStyles_.push_back(own != own_.end() ? own->second : showsDay(id));
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") inCells_ = false;
    }
    void text(std::string_view) override {}

private:
    std::vector<bool>& dayStyles_;
    std::map<int, bool> own_;
    bool inCells_ = false;
};

// A text may come in runs of different looks; the phonetic hints of East Asia (rPh) are no part of it.
class TextsHandler : public XmlStream::Handler {
public:
    explicit TextsHandler(SharedTexts& texts) : texts_(texts) {}
    void start(std::string_view name, XmlStream::Attributes) override {
        if (name == "rPh") inHint_ = true;
        if (name == "t") inText_ = !inHint_;
    }
    void end(std::string_view name) override {
        if (name == "rPh") inHint_ = false;
        if (name == "t") inText_ = false;
        if (name != "si") return;
        unescaped_.clear();
        appendUnescaped(unescaped_, text_);
        texts_.append(unescaped_);
        texts_.endText();
        text_.clear();
    }
    void text(std::string_view text) override {
        if (inText_) text_ += text;
    }

private:
    SharedTexts& texts_;
    std::string text_;
    std::string unescaped_;
    bool inText_ = false;
    bool inHint_ = false;
};

}  // namespace

std::string_view SharedTexts::at(std::size_t index) const {
    if (index >= ends_.size()) return {};
    const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
    return std::string_view(texts_).substr(begin, ends_[index] - begin);
}

void SharedTexts::append(std::string_view text) {
    if (texts_.size() + text.size() > mostText) throw IoError(IoError::Kind::tooLarge, "the texts of the workbook");
    texts_ += text;
}

Workbook readWorkbook(Package& package) {
    const std::string main = partOfType(relationsOf(package, ""), "officeDocument");
    if (main.empty() || !main.ends_with(".xml")) throw IoError(IoError::Kind::notATable, "no workbook of .xlsx");
    const Relations relations = relationsOf(package, main);
    Workbook workbook;
    SheetsHandler sheets(workbook, relations);
    readPart(package, main, sheets);
    if (const std::string part = partOfType(relations, "styles"); !part.empty()) {
        StylesHandler styles(workbook.dayStyles);
        readPart(package, part, styles);
    }
    if (const std::string part = partOfType(relations, "sharedStrings"); !part.empty()) {
        TextsHandler texts(workbook.texts);
        readPart(package, part, texts);
    }
    return workbook;
}

}  // namespace duebook::io
