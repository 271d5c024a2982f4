// SPDX-License-Identifier: GPL-3.0-or-later
// Books in a file of their own, and imports of texts into them.
#pragma once
#include <gtest/gtest.h>

#include "services/import_table.h"
#include "store/import_store.h"
#include "store/ledger_store.h"
#include "store/open_store.h"
#include "support/temp_files.h"

namespace duebook::services {

class ImportTest : public testing::Test {
protected:
    ImportTest() : books(createLedger({folder / "a.duebook", "Acme", *Currency::fromCode("EUR"), "DE"}, "tester")) {}

    Result<ImportReport> tryImport(io::ImportKind kind, std::string_view text, std::string_view profile = "{}",
                                   ImportRequest::OnError onError = ImportRequest::OnError::stop) {
        ImportRequest request;
        request.kind = kind;
        request.path = folder.write("in.csv", text);
        request.profile = *io::parseProfile(profile);
        request.onError = onError;
        request.rejectsPath = rejectsPath;
        request.dryRun = dryRun;
        return importTable(books, request);
    }
    ImportReport import(io::ImportKind kind, std::string_view text, std::string_view profile = "{}",
                        ImportRequest::OnError onError = ImportRequest::OnError::stop) {
        auto report = tryImport(kind, text, profile, onError);
        EXPECT_TRUE(report) << (report ? "" : explain(report.error()));
        return report ? *report : ImportReport();
    }
    // "row column code" of the rejects, in their order.
    static std::vector<std::string> rejectsOf(const ImportReport& report) {
        std::vector<std::string> list;
        for (const ImportReject& r : report.rejects)
            list.push_back(std::to_string(r.row) + " " + r.column + " " + std::string(codeOf(r.error.refusal)));
        return list;
    }
    std::int64_t count(const std::string& what) {
        db::Statement q(*books.db, "SELECT COUNT(*) FROM " + what);
        q.next();
        return q.integer(0);
    }
    std::int64_t number(const std::string& sql) {
        db::Statement q(*books.db, sql);
        return q.next() && !q.isNull(0) ? q.integer(0) : -1;
    }

    test::TempFolder folder;
    Books books;
    std::string rejectsPath;
    bool dryRun = false;
};

}  // namespace duebook::services
