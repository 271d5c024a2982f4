// SPDX-License-Identifier: GPL-3.0-or-later
// A mail server of another make (aiosmtpd), on loopback; it ends with the test. How it treats a recipient hangs on the
// recipient's name: see mail_server.py.
#pragma once
#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

#include "mail/smtp.h"
#include "support/temp_folder.h"

namespace duebook::test {

// What the server has taken.
struct TakenMail {
    std::string sender;
    std::vector<std::string> recipients;
    bool tls = false;
    std::string user;  // who had logged in; empty: nobody
    std::string content;
};

class MailServer {
public:
    // Whether aiosmtpd and openssl are there; tests that need them are skipped where they are not.
    static bool isInstalled();

    explicit MailServer(mail::Security security = mail::Security::none, std::vector<std::string> options = {});
    MailServer(const MailServer&) = delete;
    MailServer& operator=(const MailServer&) = delete;
    ~MailServer();

    int port() const { return port_; }
    // How to reach it: with the authority of its certificate, and without a login.
    mail::SmtpSettings settings() const;
    const std::string& caCertificate() const { return caCertificate_; }
    // What it has taken, in that order.
    std::vector<TakenMail> taken() const;
    // Waits for the next stage of a mail ("begin", "mail", "recipient", "data", "taken", "end") and tells it; nothing
    // where none comes within the time.
    std::optional<std::string> nextStage(int timeoutMs);

private:
    void makeCertificate();
    TempFolder folder_;
    mail::Security security_;
    std::string caCertificate_;
    pid_t child_ = 0;
    int lifeline_ = -1, words_ = -1, port_ = 0;
    std::string unread_;
};

}  // namespace duebook::test
