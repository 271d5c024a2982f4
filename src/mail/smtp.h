// SPDX-License-Identifier: GPL-3.0-or-later
// Sending by SMTP (RFC 5321), with STARTTLS (RFC 3207), TLS from the first byte (RFC 8314) or in the clear.
#pragma once
#include <memory>
#include <string>

#include "mail/transport.h"

namespace duebook::mail {

enum class Security { none = 1, starttls = 2, tls = 3 };

struct SmtpSettings {
    std::string host;  // in ASCII
    int port = 587;
    Security security = Security::starttls;
    std::string user = {}, password = {};  // without a user there is no login
    std::string caCertificate = {};  // PEM: trusted instead of the system's; for a server with a certificate of its own
    int timeoutSeconds = 120;        // for each of the server's answers
};

// Keeps one connection open from mail to mail. Certificates are always checked; a server that offers no STARTTLS where
// it was asked for gets neither password nor mail.
class SmtpTransport final : public Transport {
public:
    explicit SmtpTransport(SmtpSettings settings);
    ~SmtpTransport() override;
    SmtpTransport(const SmtpTransport&) = delete;
    SmtpTransport& operator=(const SmtpTransport&) = delete;
    Outcome send(const Envelope& envelope) override;

private:
    struct Session;
    std::unique_ptr<Session> session_;
};

}  // namespace duebook::mail
