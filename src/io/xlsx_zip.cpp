// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_zip.h"

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <array>
#include <filesystem>
#include <memory>
#include <vector>

namespace duebook::io {
namespace {

constexpr std::string_view styles = "xl/styles.xml";

struct CloseUnzip {
    void operator()(void* file) const { unzClose(file); }
};

// Reads the current entry, as stored (raw) or unpacked.
bool readAll(unzFile from, std::string& content) {
    std::array<char, 65536> part{};
    for (int size = 0; (size = unzReadCurrentFile(from, part.data(), part.size())) != 0;) {
        if (size < 0) return false;
        content.append(part.data(), static_cast<std::size_t>(size));
    }
    return true;
}

std::string withQuotePrefix(std::string xml) {
    const std::size_t begin = xml.find("<cellXfs");
    for (std::size_t at = begin; (at = xml.find("<xf numFmtId=\"49\"", at)) != std::string::npos; ++at) {
        xml.insert(at + 3, " quotePrefix=\"1\"");
    }
    return xml;
}

bool copyStyles(unzFile from, zipFile to) {
    std::string xml;
    if (unzOpenCurrentFile(from) != UNZ_OK || !readAll(from, xml) || unzCloseCurrentFile(from) != UNZ_OK) return false;
    xml = withQuotePrefix(std::move(xml));
    zip_fileinfo info{};
    info.dosDate = (1U << 21) | (1U << 16);  // 1980-01-01, as the library dates every part
    return zipOpenNewFileInZip(to, styles.data(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                               Z_DEFAULT_COMPRESSION) == ZIP_OK &&
           zipWriteInFileInZip(to, xml.data(), static_cast<unsigned>(xml.size())) == ZIP_OK &&
           zipCloseFileInZip(to) == ZIP_OK;
}

bool copyRaw(unzFile from, zipFile to, const std::string& name, const unz_file_info64& info) {
    int method = 0, level = 0;
    if (unzOpenCurrentFile2(from, &method, &level, 1) != UNZ_OK) return false;
    zip_fileinfo about{};
    about.dosDate = info.dosDate;
    const int zip64 = info.uncompressed_size >= 0xFFFFFFFFU ? 1 : 0;
    if (zipOpenNewFileInZip2_64(to, name.c_str(), &about, nullptr, 0, nullptr, 0, nullptr, method, level, 1, zip64) !=
        ZIP_OK) {
        return false;
    }
    std::vector<char> part(1 << 18);
    for (int size = 0; (size = unzReadCurrentFile(from, part.data(), static_cast<unsigned>(part.size()))) != 0;) {
        if (size < 0 || zipWriteInFileInZip(to, part.data(), static_cast<unsigned>(size)) != ZIP_OK) return false;
    }
    return zipCloseFileInZipRaw64(to, info.uncompressed_size, info.crc) == ZIP_OK &&
           unzCloseCurrentFile(from) == UNZ_OK;
}

bool copyEntries(unzFile from, zipFile to) {
    for (int state = unzGoToFirstFile(from); state != UNZ_END_OF_LIST_OF_FILE; state = unzGoToNextFile(from)) {
        std::array<char, 512> name{};
        unz_file_info64 info{};
        if (state != UNZ_OK ||
            unzGetCurrentFileInfo64(from, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK) {
            return false;
        }
        if (!(styles == name.data() ? copyStyles(from, to) : copyRaw(from, to, name.data(), info))) return false;
    }
    return true;
}

}  // namespace

bool addQuotePrefix(const std::string& path) {
    const std::string copy = path + "2";
    const std::unique_ptr<void, CloseUnzip> from(unzOpen64(path.c_str()));
    const zipFile to = zipOpen64(copy.c_str(), APPEND_STATUS_CREATE);
    const bool copied = from && to != nullptr && copyEntries(from.get(), to);
    const bool closed = to != nullptr && zipClose(to, nullptr) == ZIP_OK;
    std::error_code error;
    if (copied && closed)
        std::filesystem::rename(copy, path, error);
    else
        std::filesystem::remove(copy, error);
    return copied && closed && !error;
}

}  // namespace duebook::io
