// SPDX-License-Identifier: GPL-3.0-or-later
// The zip file around a workbook: its parts, unpacked piece by piece and never beyond what an honest one holds.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace duebook::io {

class Package {
public:
    // Throws IoError: cannotOpen, or damaged where the file is no zip.
    explicit Package(const std::string& path);
    ~Package();
    bool has(const std::string& part);
    // Opens a part for reading from its start; another open one is closed. Throws IoError damaged where there is none,
    // notATable where it is encrypted.
    void open(const std::string& part);
    // Fills the buffer with the next bytes of the open part; empty at its end. Throws IoError: damaged, and tooLarge
    // for a part that unpacks to more than 64 MiB and 200 times its packed size, or to more than 4 GiB.
    std::string_view read(char* buffer, std::size_t size);

private:
    struct Closer {
        void operator()(void* zip) const;
    };
    void close();
    std::unique_ptr<void, Closer> zip_;
    bool open_ = false;
    std::uint64_t unpacked_ = 0;
    std::uint64_t limit_ = 0;
};

}  // namespace duebook::io
