// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's secret store (GNOME Keyring, KWallet), where the window keeps the password of the mail account. The
// command line finds it there, too, through secret-tool.
#pragma once
#include <QObject>
#include <QString>
#include <functional>
#include <optional>

namespace duebook::ui {

// Each call returns at once; `then` is called on this thread, and never after `owner` is gone. `trouble` is empty, or
// the store's own words: there is none, it is locked and stays so. Keys are those of mail::secretKey().
namespace keychain {

void find(const QString& key, QObject* owner,
          const std::function<void(std::optional<QString> password, const QString& trouble)>& then);
void keep(const QString& key, const QString& password, QObject* owner,
          const std::function<void(const QString& trouble)>& then);
void forget(const QString& key, QObject* owner, const std::function<void(const QString& trouble)>& then);

}  // namespace keychain

}  // namespace duebook::ui
