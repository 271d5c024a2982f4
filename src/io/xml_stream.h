// SPDX-License-Identifier: GPL-3.0-or-later
// XML read piece by piece, by expat. A document type definition is refused: no workbook has one, every attack has.
#pragma once
#include <exception>
#include <string_view>

struct XML_ParserStruct;

namespace duebook::io {

class XmlStream {
public:
    class Attributes {
    public:
        explicit Attributes(const char** list) : list_(list) {}
        // The value of the attribute of this local name; empty where there is none.
        std::string_view operator[](std::string_view name) const;

    private:
        const char** list_;
    };
    // Element names come without their prefix. The calls may throw.
    class Handler {
    public:
        virtual ~Handler() = default;
        virtual void start(std::string_view name, Attributes attributes) = 0;
        virtual void end(std::string_view name) = 0;
        virtual void text(std::string_view text) = 0;
    };
    explicit XmlStream(Handler& handler);
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;
    // Feeds the next bytes; empty ones end the document. Throws IoError damaged, and what the handler
    // threw.
    void feed(std::string_view bytes);

private:
    struct Calls;
    Handler& handler_;
    XML_ParserStruct* parser_;
    std::exception_ptr thrown_;
};

}  // namespace duebook::io
