// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xml_stream.h"

#include <expat.h>

#include <new>
#include <string>
#include <utility>

#include "io/io_error.h"

namespace duebook::io {
namespace {

std::string_view localName(const char* name) {
    std::string_view text(name);
    const std::size_t colon = text.rfind(':');
    return colon == std::string_view::npos ? text : text.substr(colon + 1);
}

}  // namespace

// Exceptions must not cross expat's C frames: they are kept, and thrown again when it has returned.
struct XmlStream::Calls {
    template <class Call>
    static void guarded(void* self, Call call) {
        auto& stream = *static_cast<XmlStream*>(self);
        if (stream.thrown_) return;
        try {
            call(stream.handler_);
        } catch (...) {
            stream.thrown_ = std::current_exception();
            XML_StopParser(stream.parser_, XML_FALSE);
        }
    }
    static void start(void* self, const char* name, const char** attributes) {
        guarded(self, [&](Handler& h) { h.start(localName(name), Attributes(attributes)); });
    }
    static void end(void* self, const char* name) {
        guarded(self, [&](Handler& h) { h.end(localName(name)); });
    }
    static void text(void* self, const char* text, int size) {
        guarded(self, [&](Handler& h) { h.text({text, static_cast<std::size_t>(size)}); });
    }
    static void doctype(void* self, const char*, const char*, const char*, int) {
        guarded(self, [](Handler&) { throw IoError(IoError::Kind::damaged, "a document type definition"); });
    }
};

std::string_view XmlStream::Attributes::operator[](std::string_view name) const {
    for (const char** at = list_; *at; at += 2) {
        if (localName(*at) == name) return at[1];
    }
    return {};
}

XmlStream::XmlStream(Handler& handler) : handler_(handler), parser_(XML_ParserCreate(nullptr)) {
    if (!parser_) throw std::bad_alloc();
    XML_SetUserData(parser_, this);
    XML_SetElementHandler(parser_, Calls::start, Calls::end);
    XML_SetCharacterDataHandler(parser_, Calls::text);
    XML_SetStartDoctypeDeclHandler(parser_, Calls::doctype);
}

XmlStream::~XmlStream() {
    XML_ParserFree(parser_);
}

void XmlStream::feed(std::string_view bytes) {
    const auto status = XML_Parse(parser_, bytes.data(), static_cast<int>(bytes.size()), bytes.empty());
    if (thrown_) std::rethrow_exception(std::exchange(thrown_, nullptr));
    if (status == XML_STATUS_OK) return;
    const char* const why = XML_ErrorString(XML_GetErrorCode(parser_));
    throw IoError(IoError::Kind::damaged, std::string("a part of the workbook: ") + why);
}

}  // namespace duebook::io
