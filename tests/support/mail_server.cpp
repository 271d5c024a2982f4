// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mail_server.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/check.h"

namespace duebook::test {
namespace {

// The one that Debian's package is for, whatever other Python comes first in the path.
constexpr const char* python = "/usr/bin/python3";

bool run(const std::string& command) {
    return std::system((command + " >/dev/null 2>&1").c_str()) == 0;
}

std::string nameOf(mail::Security security) {
    return security == mail::Security::none ? "none" : security == mail::Security::tls ? "tls" : "starttls";
}

}  // namespace

bool MailServer::isInstalled() {
    static const bool there = run(std::string(python) + " -c 'import aiosmtpd'") && run("openssl version");
    return there;
}

// An authority of the test's own, and a certificate for 127.0.0.1 and "localhost" that it has signed.
void MailServer::makeCertificate() {
    const std::string ca = folder_ / "ca.pem", caKey = folder_ / "ca.key", key = folder_ / "server.key",
                      request = folder_ / "server.csr", certificate = folder_ / "server.pem", names = folder_ / "names";
    writeBytes(names, "subjectAltName=DNS:localhost,IP:127.0.0.1\n");
    const std::string curve = " -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes ";
    check(run("openssl req -x509 -subj '/CN=Test authority' -days 2" + curve + "-keyout " + caKey + " -out " + ca) &&
              run("openssl req -subj /CN=localhost" + curve + "-keyout " + key + " -out " + request) &&
              run("openssl x509 -req -days 2 -in " + request + " -CA " + ca + " -CAkey " + caKey + " -extfile " +
                  names + " -out " + certificate),
          "openssl makes a certificate");
    caCertificate_ = bytesOf(ca);
}

MailServer::MailServer(mail::Security security, std::vector<std::string> options) : security_(security) {
    std::vector<std::string> words = {
        python, "-B", DUEBOOK_TEST_SUPPORT "/mail_server.py", folder_ / "taken", "--security", nameOf(security)};
    std::filesystem::create_directory(folder_ / "taken");
    if (security != mail::Security::none) {
        makeCertificate();
        words.insert(words.end(), {"--certificate", folder_ / "server.pem", "--key", folder_ / "server.key"});
    }
    words.insert(words.end(), options.begin(), options.end());
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    int life[2], said[2];
    check(pipe2(life, O_CLOEXEC) == 0 && pipe2(said, O_CLOEXEC) == 0, "pipes to the server");
    child_ = fork();
    if (child_ == 0) {
        dup2(life[0], STDIN_FILENO);
        dup2(said[1], STDOUT_FILENO);
        dup2(open((folder_ / "errors").c_str(), O_CREAT | O_WRONLY, 0600), STDERR_FILENO);
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    close(life[0]);
    close(said[1]);
    lifeline_ = life[1];
    words_ = said[0];
    const auto port = nextStage(20'000);
    check(port.has_value(), "the mail server starts");
    port_ = std::stoi(*port);
}

MailServer::~MailServer() {
    close(lifeline_);
    close(words_);
    kill(child_, SIGTERM);
    waitpid(child_, nullptr, 0);
}

mail::SmtpSettings MailServer::settings() const {
    mail::SmtpSettings settings;
    settings.host = "localhost";
    settings.port = port_;
    settings.security = security_;
    settings.caCertificate = caCertificate_;
    settings.timeoutSeconds = 20;
    return settings;
}

std::vector<TakenMail> MailServer::taken() const {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder_ / "taken")) {
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<TakenMail> mails;
    for (const auto& file : files) {
        const auto json = nlohmann::json::parse(bytesOf(file.string()));
        mails.push_back({json["sender"], json["recipients"], json["tls"],
                         json["user"].is_null() ? std::string() : json["user"].get<std::string>(), json["content"]});
    }
    return mails;
}

std::optional<std::string> MailServer::nextStage(int timeoutMs) {
    for (;;) {
        if (const auto end = unread_.find('\n'); end != std::string::npos) {
            std::string line = unread_.substr(0, end);
            unread_.erase(0, end + 1);
            return line;
        }
        pollfd ready{words_, POLLIN, 0};
        char bytes[4096];
        if (poll(&ready, 1, timeoutMs) <= 0) return std::nullopt;
        const ssize_t size = read(words_, bytes, sizeof bytes);
        if (size <= 0) return std::nullopt;
        unread_.append(bytes, static_cast<std::size_t>(size));
    }
}

}  // namespace duebook::test
