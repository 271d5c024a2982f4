// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/libpq.h"

#include <dlfcn.h>

#include <string>

#include "db/db.h"

namespace duebook::db {

void* libpqSymbol(const char* name) {
    static void* const library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
        throw DbError(DbError::Kind::cannotOpen, "the client library of PostgreSQL (libpq.so.5) is not installed");
    }
    void* const symbol = dlsym(library, name);
    if (symbol == nullptr) throw DbError(DbError::Kind::cannotOpen, "libpq.so.5 has no " + std::string(name));
    return symbol;
}

}  // namespace duebook::db
