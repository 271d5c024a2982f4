// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"

#include <qt6keychain/keychain.h>

#include "mail/secret_name.h"

namespace duebook::ui::keychain {
namespace {

QString service() {
    return QString::fromLatin1(mail::secretService);
}

// What went wrong; that there is no such entry is no trouble.
QString troubleOf(const QKeychain::Job& job) {
    const bool fine = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
    return fine ? QString() : job.errorString();
}

}  // namespace

void find(const QString& key, QObject* owner, const std::function<void(std::optional<QString>, const QString&)>& then) {
    auto* job = new QKeychain::ReadPasswordJob(service(), owner);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, owner, [job, then] {
        const bool found = job->error() == QKeychain::NoError;
        then(found ? std::optional(job->textData()) : std::nullopt, troubleOf(*job));
    });
    job->start();
}

void keep(const QString& key, const QString& password, QObject* owner,
          const std::function<void(const QString&)>& then) {
    auto* job = new QKeychain::WritePasswordJob(service(), owner);
    job->setKey(key);
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, owner, [job, then] { then(troubleOf(*job)); });
    job->start();
}

void forget(const QString& key, QObject* owner, const std::function<void(const QString&)>& then) {
    auto* job = new QKeychain::DeletePasswordJob(service(), owner);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, owner, [job, then] { then(troubleOf(*job)); });
    job->start();
}

}  // namespace duebook::ui::keychain
