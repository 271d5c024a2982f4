// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtp.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "base/check.h"
#include "base/text.h"
#include "mail/libcurl.h"

namespace duebook::mail {
namespace {

constexpr std::size_t longestAnswer = 500;
constexpr long connectSeconds = 30;
constexpr long slowestBytesPerSecond = 4096;

// How far a conversation has come, as our own commands tell it. whole: the server may have the mail.
enum class Stage { login, sender, recipient, data, whole };

struct Conversation {
    std::string_view left;  // of the content, not yet handed over
    Stage stage = Stage::login;
    bool answered = false;  // by a whole answer since the stage began
    bool over = false;      // after a failure libcurl takes its leave, and what is answered to that is of no interest
    int code = 0;
    std::string answer = {};

    void enter(Stage next) {
        stage = next;
        answered = false;
        code = 0;
        answer.clear();
    }
};

// What we say to the server, seen on its way. A password passes here, too, and is not looked at.
int onTrace(CURL*, curl_infotype type, char* bytes, std::size_t size, void* conversation) {
    auto& c = *static_cast<Conversation*>(conversation);
    if (type != CURLINFO_HEADER_OUT) return 0;
    const std::string_view said(bytes, size);
    if (said.starts_with("MAIL FROM")) c.enter(Stage::sender);
    if (said.starts_with("RCPT TO")) c.enter(Stage::recipient);
    if (said == "DATA\r\n") c.enter(Stage::data);
    if (said == "QUIT\r\n") c.over = true;
    return 0;
}

// A line of the server's answer: "550-…" goes on, "550 …" is its last.
std::size_t onAnswer(char* bytes, std::size_t, std::size_t size, void* conversation) {
    auto& c = *static_cast<Conversation*>(conversation);
    const std::string_view line(bytes, size);
    const auto isDigit = [](char d) { return d >= '0' && d <= '9'; };
    if (c.over || line.size() < 3 || !std::all_of(line.begin(), line.begin() + 3, isDigit)) return size;
    const int code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    if (c.code != code || c.answered) c.answer.clear();
    c.code = code;
    c.answered = line.size() < 4 || line[3] != '-';
    const std::string words = line.size() > 4 ? printable(trimmed(line.substr(4))) : std::string();
    if (c.answer.size() < longestAnswer) c.answer += (c.answer.empty() ? "" : " ") + words.substr(0, longestAnswer);
    return size;
}

std::size_t onContent(char* into, std::size_t, std::size_t room, void* conversation) {
    auto& c = *static_cast<Conversation*>(conversation);
    const std::size_t size = std::min(room, c.left.size());
    std::memcpy(into, c.left.data(), size);
    c.left.remove_prefix(size);
    if (c.left.empty() && c.stage != Stage::whole) c.enter(Stage::whole);
    return size;
}

Outcome::Kind kindOf(const Conversation& c) {
    using K = Outcome::Kind;
    const int digit = c.answered ? c.code / 100 : 0;
    switch (c.stage) {
        case Stage::login:
            return K::noSession;
        case Stage::sender:
            // 552: this mail is too large. Anything else is about us, and the next mail would hear the same
            return digit == 5 && c.code == 552 ? K::refused : K::noSession;
        case Stage::recipient:
            if (c.answered && c.code == 530) return K::noSession;  // RFC 4954 6: a login is wanted
            return digit == 5 ? K::refused : K::later;
        case Stage::data:
            return digit == 5 ? K::refused : K::later;
        case Stage::whole:
            if (digit == 2) return K::accepted;
            return digit == 5 ? K::refused : digit == 4 ? K::later : K::unsure;
    }
    return K::unsure;
}

}  // namespace

struct SmtpTransport::Session {
    Session(const LibCurl& library, SmtpSettings given)
        : lib(library), settings(std::move(given)), curl(library.easyInit()) {
        check(curl != nullptr, "libcurl begins");
        prepare();
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session() { lib.easyCleanup(curl); }

    template <class Value>
    void set(CURLoption option, Value value) {
        check(lib.setopt(curl, option, value) == CURLE_OK, "an option that libcurl knows");
    }

    void prepare() {
        const std::string scheme = settings.security == Security::tls ? "smtps://" : "smtp://";
        set(CURLOPT_URL, (scheme + settings.host + ":" + std::to_string(settings.port)).c_str());
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        set(CURLOPT_PROXY, "");  // not whatever the environment names for web pages
        if (settings.security == Security::starttls) set(CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
        set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        if (!settings.caCertificate.empty()) {
            curl_blob pem{settings.caCertificate.data(), settings.caCertificate.size(), CURL_BLOB_COPY};
            set(CURLOPT_CAINFO_BLOB, &pem);
            set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
        }
        if (!settings.user.empty()) {
            set(CURLOPT_USERNAME, settings.user.c_str());
            set(CURLOPT_PASSWORD, settings.password.c_str());
            set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
        }
        set(CURLOPT_CONNECTTIMEOUT, std::min<long>(connectSeconds, settings.timeoutSeconds));
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(settings.timeoutSeconds));
        set(CURLOPT_LOW_SPEED_LIMIT, 1L);
        set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(settings.timeoutSeconds));
        set(CURLOPT_ERRORBUFFER, error.data());
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_VERBOSE, 1L);  // for onTrace; nothing is printed
        set(CURLOPT_DEBUGFUNCTION, &onTrace);
        set(CURLOPT_HEADERFUNCTION, &onAnswer);
        set(CURLOPT_READFUNCTION, &onContent);
    }

    Outcome attempt(const Envelope& envelope) {
        Conversation c{envelope.content};
        error.front() = '\0';
        const std::unique_ptr<curl_slist, decltype(lib.freeAll)> recipients(
            lib.append(nullptr, envelope.recipient.c_str()), lib.freeAll);
        const auto size = static_cast<curl_off_t>(envelope.content.size());
        set(CURLOPT_MAIL_FROM, envelope.sender.c_str());
        set(CURLOPT_MAIL_RCPT, recipients.get());
        set(CURLOPT_INFILESIZE_LARGE, size);
        // even a server that takes each byte as late as it may is left in the end
        set(CURLOPT_TIMEOUT, 6L * settings.timeoutSeconds + static_cast<long>(size) / slowestBytesPerSecond);
        for (const CURLoption mine : {CURLOPT_DEBUGDATA, CURLOPT_HEADERDATA, CURLOPT_READDATA})
            set(mine, static_cast<void*>(&c));
        const CURLcode rc = lib.perform(curl);
        reusedInVain = rc != CURLE_OK && isReused() && (!c.answered || c.code == 421) &&
                       (c.stage == Stage::login || c.stage == Stage::sender);
        if (rc == CURLE_OK) return {Outcome::Kind::accepted, c.code, c.answer};
        if (c.stage == Stage::whole && !c.answered && uploaded() < size) c.stage = Stage::data;
        const Outcome::Kind kind = kindOf(c);
        if (c.answered && (c.code >= 400 || kind == Outcome::Kind::accepted)) return {kind, c.code, c.answer};
        return {kind, 0, printable(error.front() != '\0' ? error.data() : lib.strerror(rc))};
    }

    bool isReused() const {
        long connections = 1;
        lib.getinfo(curl, CURLINFO_NUM_CONNECTS, &connections);
        return connections == 0;
    }
    curl_off_t uploaded() const {
        curl_off_t bytes = 0;
        lib.getinfo(curl, CURLINFO_SIZE_UPLOAD_T, &bytes);
        return bytes;
    }

    const LibCurl& lib;
    SmtpSettings settings;
    CURL* curl;
    std::array<char, CURL_ERROR_SIZE> error{};
    bool reusedInVain = false;  // the server had closed the connection that was kept open
};

SmtpTransport::SmtpTransport(SmtpSettings settings) {
    if (const LibCurl* lib = libCurl()) session_ = std::make_unique<Session>(*lib, std::move(settings));
}
SmtpTransport::~SmtpTransport() = default;

Outcome SmtpTransport::send(const Envelope& envelope) {
    if (!session_) return {Outcome::Kind::noSession, 0, "libcurl.so.4 is not installed here"};
    Outcome outcome = session_->attempt(envelope);
    // the mail had not begun: on a new connection it is the first attempt
    if (session_->reusedInVain) outcome = session_->attempt(envelope);
    return outcome;
}

}  // namespace duebook::mail
