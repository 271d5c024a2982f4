// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>

#include "db/db.h"

namespace duebook::db {

// A lock as a file of that path, which is there while the lock is held; nothing where somebody holds it. What a killed
// program leaves behind is no lock. Throws DbError cannotOpen where the file cannot be made.
std::unique_ptr<Lock> tryFileLock(const std::string& path);

}  // namespace duebook::db
