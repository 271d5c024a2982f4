-- Mail: how the company sends, its own templates, and the outbox. Working rows; each act on them is a row of the
-- journal. A password is never in here.

CREATE TABLE mail_account (
    id                SMALLINT NOT NULL PRIMARY KEY CHECK (id = 1),
    host              TEXT NOT NULL,
    port              BIGINT NOT NULL CHECK (port BETWEEN 1 AND 65535),
    security          SMALLINT NOT NULL CHECK (security IN (1, 2, 3)),   -- 1 none, 2 STARTTLS, 3 TLS
    user_name         TEXT NOT NULL,
    ca_certificate    TEXT NOT NULL,                        -- PEM; empty: those that the system trusts
    take_back_seconds BIGINT NOT NULL CHECK (take_back_seconds BETWEEN 0 AND 3600),
    timeout_seconds   BIGINT NOT NULL CHECK (timeout_seconds BETWEEN 1 AND 3600),
    pauses            BIGINT NOT NULL,                      -- failed attempts to reach the server, one after the other
    pause_until_at    BIGINT,                               -- nothing is tried before
    answer            TEXT NOT NULL,                        -- why: the server's words
    version           BIGINT NOT NULL
);

CREATE TABLE mail_identity (     -- a sender; the first is the usual one
    no       SMALLINT NOT NULL PRIMARY KEY,
    name     TEXT COLLATE "C" NOT NULL UNIQUE,              -- what the company calls it: "billing"
    display  TEXT NOT NULL,
    address  TEXT NOT NULL,
    reply_to TEXT NOT NULL                                  -- an address, or empty
);

CREATE TABLE mail_template (     -- a company's own text in place of the one that came with the program
    name     TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    content  TEXT NOT NULL,
    version  BIGINT NOT NULL,
    PRIMARY KEY (name, language)
) /* clustered */;

CREATE TABLE mail_message (      -- a mail that was written; a row of outbox for each who gets it
    id              BIGINT NOT NULL PRIMARY KEY,
    occasion        TEXT NOT NULL,                          -- what it is for: nothing is sent twice for one occasion
    live_occasion   TEXT COLLATE "C" UNIQUE,                -- the same; NULL once it is sure that nobody got it
    customer_id     BIGINT REFERENCES customer (id),
    document_kind   SMALLINT,
    document_number TEXT NOT NULL,
    template        TEXT NOT NULL,
    language        TEXT NOT NULL,
    sender          TEXT NOT NULL,
    subject         TEXT NOT NULL,
    message_id      TEXT NOT NULL,
    created_at      BIGINT NOT NULL
);
CREATE INDEX mail_message_customer ON mail_message (customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE mail_content (      -- the mail byte by byte, apart: it may be large, and is read only to be sent
    id      BIGINT NOT NULL PRIMARY KEY REFERENCES mail_message (id),
    content TEXT NOT NULL
);

CREATE TABLE outbox (
    id          BIGINT NOT NULL PRIMARY KEY,
    message_id  BIGINT NOT NULL REFERENCES mail_message (id),
    recipient   TEXT NOT NULL,
    state       SMALLINT NOT NULL CHECK (state BETWEEN 1 AND 6),  -- 1 queued, 2 sending, 3 sent, 4 failed, 5 unsure, 6 taken back
    due_at      BIGINT NOT NULL,                            -- not sent before
    attempts    BIGINT NOT NULL,
    answer_code BIGINT NOT NULL,                            -- of the server's last answer; 0: there was none
    answer      TEXT NOT NULL,
    changed_at  BIGINT NOT NULL
);
CREATE INDEX outbox_due ON outbox (due_at, id) WHERE state = 1;
CREATE INDEX outbox_state ON outbox (state, id);
CREATE INDEX outbox_message ON outbox (message_id);

CREATE TABLE mail_log (          -- each attempt and each decision of a person
    id        BIGINT NOT NULL PRIMARY KEY,
    outbox_id BIGINT NOT NULL REFERENCES outbox (id),
    at        BIGINT NOT NULL,
    event     TEXT NOT NULL,
    code      BIGINT NOT NULL,
    answer    TEXT NOT NULL
);
CREATE INDEX mail_log_outbox ON mail_log (outbox_id, id);
