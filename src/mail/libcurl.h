// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of libcurl that we call, loaded when the first mail is sent: libcurl brings two dozen more libraries
// with it, and a report should not wait for them.
#pragma once
#define CURL_DISABLE_TYPECHECK  // its macros would need the functions themselves
#include <curl/curl.h>

namespace duebook::mail {

struct LibCurl {
    decltype(&::curl_global_init) globalInit;
    decltype(&::curl_easy_init) easyInit;
    decltype(&::curl_easy_cleanup) easyCleanup;
    decltype(&::curl_easy_setopt) setopt;
    decltype(&::curl_easy_getinfo) getinfo;
    decltype(&::curl_easy_perform) perform;
    decltype(&::curl_easy_strerror) strerror;
    decltype(&::curl_slist_append) append;
    decltype(&::curl_slist_free_all) freeAll;
};

// The library, ready for use; nothing where it is not installed.
const LibCurl* libCurl();

}  // namespace duebook::mail
