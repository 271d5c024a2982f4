// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/libcurl.h"

#include <dlfcn.h>

#include <optional>

namespace duebook::mail {
namespace {

template <class Function>
bool find(void* library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
}

std::optional<LibCurl> load() {
    void* const library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) return std::nullopt;
    LibCurl curl{};
    const bool whole =
        find(library, "curl_global_init", curl.globalInit) && find(library, "curl_easy_init", curl.easyInit) &&
        find(library, "curl_easy_cleanup", curl.easyCleanup) && find(library, "curl_easy_setopt", curl.setopt) &&
        find(library, "curl_easy_getinfo", curl.getinfo) && find(library, "curl_easy_perform", curl.perform) &&
        find(library, "curl_easy_strerror", curl.strerror) && find(library, "curl_slist_append", curl.append) &&
        find(library, "curl_slist_free_all", curl.freeAll);
    if (!whole || curl.globalInit(CURL_GLOBAL_DEFAULT) != CURLE_OK) return std::nullopt;
    return curl;
}

}  // namespace

const LibCurl* libCurl() {
    static const std::optional<LibCurl> curl = load();
    return curl ? &*curl : nullptr;
}

}  // namespace duebook::mail
