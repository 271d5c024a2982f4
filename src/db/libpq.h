// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of libpq that we call, each found when it is first needed. libpq brings twenty more libraries with it,
// which take longer to load than a whole report from a file; who never opens a server should not wait for them.
#pragma once
#include <libpq-fe.h>

#include <atomic>

namespace duebook::db {

// The function of that name. Throws DbError cannotOpen where libpq is not installed.
void* libpqSymbol(const char* name);

template <class Signature>
class LibpqFunction;
template <class Result, class... Args>
class LibpqFunction<Result(Args...)> {
public:
    constexpr explicit LibpqFunction(const char* name) : name_(name) {}
    Result operator()(Args... args) const {
        auto* call = call_.load(std::memory_order_relaxed);
        if (call == nullptr) {
            call = reinterpret_cast<Result (*)(Args...)>(libpqSymbol(name_));
            call_.store(call, std::memory_order_relaxed);
        }
        return call(args...);
    }

private:
    const char* name_;
    mutable std::atomic<Result (*)(Args...)> call_ = nullptr;
};

// One that is missing here is an undefined reference when the program is linked.
// They hide the functions of the same names in this namespace, so that what calls them reads as ever.
inline const LibpqFunction<decltype(::PQcancel)> PQcancel("PQcancel");
inline const LibpqFunction<decltype(::PQclear)> PQclear("PQclear");
inline const LibpqFunction<decltype(::PQcmdStatus)> PQcmdStatus("PQcmdStatus");
inline const LibpqFunction<decltype(::PQconnectdb)> PQconnectdb("PQconnectdb");
inline const LibpqFunction<decltype(::PQerrorMessage)> PQerrorMessage("PQerrorMessage");
inline const LibpqFunction<decltype(::PQexec)> PQexec("PQexec");
inline const LibpqFunction<decltype(::PQexecParams)> PQexecParams("PQexecParams");
inline const LibpqFunction<decltype(::PQexecPrepared)> PQexecPrepared("PQexecPrepared");
inline const LibpqFunction<decltype(::PQfinish)> PQfinish("PQfinish");
inline const LibpqFunction<decltype(::PQfreeCancel)> PQfreeCancel("PQfreeCancel");
inline const LibpqFunction<decltype(::PQftype)> PQftype("PQftype");
inline const LibpqFunction<decltype(::PQgetCancel)> PQgetCancel("PQgetCancel");
inline const LibpqFunction<decltype(::PQgetResult)> PQgetResult("PQgetResult");
inline const LibpqFunction<decltype(::PQgetisnull)> PQgetisnull("PQgetisnull");
inline const LibpqFunction<decltype(::PQgetlength)> PQgetlength("PQgetlength");
inline const LibpqFunction<decltype(::PQgetvalue)> PQgetvalue("PQgetvalue");
inline const LibpqFunction<decltype(::PQnfields)> PQnfields("PQnfields");
inline const LibpqFunction<decltype(::PQntuples)> PQntuples("PQntuples");
inline const LibpqFunction<decltype(::PQprepare)> PQprepare("PQprepare");
inline const LibpqFunction<decltype(::PQputCopyData)> PQputCopyData("PQputCopyData");
inline const LibpqFunction<decltype(::PQputCopyEnd)> PQputCopyEnd("PQputCopyEnd");
inline const LibpqFunction<decltype(::PQresultErrorField)> PQresultErrorField("PQresultErrorField");
inline const LibpqFunction<decltype(::PQresultErrorMessage)> PQresultErrorMessage("PQresultErrorMessage");
inline const LibpqFunction<decltype(::PQresultStatus)> PQresultStatus("PQresultStatus");
inline const LibpqFunction<decltype(::PQsetNoticeProcessor)> PQsetNoticeProcessor("PQsetNoticeProcessor");
inline const LibpqFunction<decltype(::PQstatus)> PQstatus("PQstatus");

struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};

}  // namespace duebook::db
