// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/load_renderer.h"

#include <dlfcn.h>

#include <filesystem>

namespace duebook::paper {

Result<std::unique_ptr<DocumentRenderer>> loadRenderer() {
    std::error_code ignored;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
    const std::string path = folder / "libduebook_print.so";
    // never unloaded: Qt does not like to go before the process does
    static void* library = nullptr;
    if (library == nullptr) library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    using Maker = DocumentRenderer* (*)();
    const auto maker = library == nullptr ? nullptr : reinterpret_cast<Maker>(dlsym(library, "duebook_make_renderer"));
    if (maker == nullptr) return refuse(Refusal::printingMissing, path);
    return std::unique_ptr<DocumentRenderer>(maker());
}

}  // namespace duebook::paper
