-- The first ledger. Facts (document, instalment, receipt, allocation, posting, period_close, journal) are written once
-- and never changed; the triggers beside this file see to it. Derived rows (open_item, open_credit) can be recomputed
-- from the facts at any time. Working rows (customer, terms, dispute, …) carry a version where two clerks may meet.
-- Money is BIGINT minor units of the row's currency (ISO 4217 number); *_base_minor is the same value in the ledger's
-- own currency at the rate of the booking, NULL where no rate was known. Days count from 1970-01-01, instants are UTC
-- milliseconds. For SQLite BIGINT and SMALLINT become INTEGER, every table STRICT, and "clustered" WITHOUT ROWID.

CREATE TABLE ledger_info (
    id            SMALLINT NOT NULL PRIMARY KEY CHECK (id = 1),
    company       TEXT NOT NULL,
    base_currency SMALLINT NOT NULL,
    country       TEXT NOT NULL,
    is_demo       SMALLINT NOT NULL CHECK (is_demo IN (0, 1)),
    created_at    BIGINT NOT NULL
);

CREATE TABLE currency (          -- the codes and decimals of ISO 4217, for people with other tools
    number   SMALLINT NOT NULL PRIMARY KEY,
    code     TEXT NOT NULL UNIQUE,
    decimals SMALLINT NOT NULL
);

CREATE TABLE sequence (          -- ids and document numbers, given inside the transaction that uses them
    name       TEXT NOT NULL PRIMARY KEY,
    prefix     TEXT NOT NULL,
    next_value BIGINT NOT NULL
);

CREATE TABLE terms (
    id       BIGINT NOT NULL PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    net_days BIGINT NOT NULL CHECK (net_days BETWEEN 0 AND 3650)
);

CREATE TABLE account (
    id   BIGINT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL UNIQUE    -- what the program posts there: receivables, bank, revenue, tax, fx
);

CREATE TABLE exchange_rate (     -- units of the base currency for one unit of the currency, times 10^12
    currency SMALLINT NOT NULL,
    on_day   BIGINT NOT NULL,
    rate     BIGINT NOT NULL CHECK (rate > 0),
    PRIMARY KEY (currency, on_day)
) /* clustered */;

CREATE TABLE customer (
    id                 BIGINT NOT NULL PRIMARY KEY,
    number             TEXT COLLATE "C" NOT NULL UNIQUE,
    name               TEXT NOT NULL,
    legal_name         TEXT NOT NULL,
    tax_id             TEXT NOT NULL,
    email              TEXT NOT NULL,
    phone              TEXT NOT NULL,
    street             TEXT NOT NULL,
    city               TEXT NOT NULL,
    postal_code        TEXT NOT NULL,
    country            TEXT NOT NULL,
    language           TEXT NOT NULL,
    currency           SMALLINT,
    terms_id           BIGINT REFERENCES terms (id),
    credit_limit_minor BIGINT,   -- in the customer's currency, else the base currency; NULL: no limit set
    collector          TEXT NOT NULL,
    group_name         TEXT NOT NULL,
    iban               TEXT NOT NULL,
    peppol_id          TEXT NOT NULL,
    version            BIGINT NOT NULL,
    created_at         BIGINT NOT NULL
);

CREATE INDEX customer_caption ON customer (id, number, name);

CREATE TABLE document (
    id          BIGINT NOT NULL PRIMARY KEY,
    kind        SMALLINT NOT NULL CHECK (kind IN (1, 2)),   -- 1 invoice, 2 credit note
    number      TEXT COLLATE "C" NOT NULL,
    number_tail BIGINT NOT NULL,                            -- the digits at the end of the number, to find it by
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    issued_day  BIGINT NOT NULL,
    due_day     BIGINT NOT NULL,                            -- of the last instalment
    currency    SMALLINT NOT NULL,
    gross_minor BIGINT NOT NULL CHECK (gross_minor > 0),
    tax_minor   BIGINT NOT NULL,
    base_minor  BIGINT,
    po_number   TEXT COLLATE "C" NOT NULL,
    description TEXT NOT NULL,
    entered_at  BIGINT NOT NULL
);
CREATE UNIQUE INDEX document_number ON document (kind, number);
CREATE INDEX document_tail ON document (number_tail);
CREATE INDEX document_customer ON document (customer_id, issued_day);
CREATE INDEX document_month ON document (issued_day, kind, currency, gross_minor, base_minor);
CREATE INDEX document_po ON document (po_number) WHERE po_number <> '';

CREATE TABLE instalment (        -- one due part of an invoice: the open item
    id           BIGINT NOT NULL PRIMARY KEY,
    document_id  BIGINT NOT NULL REFERENCES document (id),
    no           SMALLINT NOT NULL,
    due_day      BIGINT NOT NULL,
    amount_minor BIGINT NOT NULL CHECK (amount_minor > 0),
    base_minor   BIGINT
);
CREATE UNIQUE INDEX instalment_document ON instalment (document_id, no);

CREATE TABLE receipt (
    id           BIGINT NOT NULL PRIMARY KEY,
    number       TEXT COLLATE "C" NOT NULL UNIQUE,
    customer_id  BIGINT NOT NULL REFERENCES customer (id),
    received_day BIGINT NOT NULL,
    currency     SMALLINT NOT NULL,
    amount_minor BIGINT NOT NULL CHECK (amount_minor > 0),
    base_minor   BIGINT,
    reference    TEXT NOT NULL,
    entered_at   BIGINT NOT NULL
);
CREATE INDEX receipt_customer ON receipt (customer_id, received_day);
CREATE INDEX receipt_month ON receipt (received_day, currency, amount_minor, base_minor);

-- A credit (receipt or credit note) applied to an instalment from effective_day on; a reversal is a further row with
-- the negative amount that names the one it takes back. The days and the customer stand here again so that one
-- covering index answers the aging of any past date.
CREATE TABLE allocation (
    id                BIGINT NOT NULL PRIMARY KEY,
    receipt_id        BIGINT REFERENCES receipt (id),
    credit_note_id    BIGINT REFERENCES document (id),
    instalment_id     BIGINT NOT NULL REFERENCES instalment (id),
    customer_id       BIGINT NOT NULL,
    issued_day        BIGINT NOT NULL,
    due_day           BIGINT NOT NULL,
    credit_day        BIGINT NOT NULL,
    effective_day     BIGINT NOT NULL CHECK (effective_day >= issued_day AND effective_day >= credit_day),
    currency          SMALLINT NOT NULL,
    amount_minor      BIGINT NOT NULL CHECK (amount_minor <> 0),
    base_minor        BIGINT,                               -- taken off the item, at the item's rate
    credit_base_minor BIGINT,                               -- taken off the credit, at the credit's rate
    reverses_id       BIGINT REFERENCES allocation (id),
    entered_at        BIGINT NOT NULL,
    CHECK ((receipt_id IS NULL) <> (credit_note_id IS NULL)),
    CHECK ((reverses_id IS NULL AND amount_minor > 0) OR (reverses_id IS NOT NULL AND amount_minor < 0))
);
CREATE INDEX allocation_day ON allocation
    (effective_day, customer_id, due_day, issued_day, credit_day, currency, amount_minor, base_minor, credit_base_minor);
CREATE INDEX allocation_instalment ON allocation (instalment_id);
CREATE INDEX allocation_receipt ON allocation (receipt_id) WHERE receipt_id IS NOT NULL;
CREATE INDEX allocation_credit_note ON allocation (credit_note_id) WHERE credit_note_id IS NOT NULL;
CREATE UNIQUE INDEX allocation_reversed ON allocation (reverses_id) WHERE reverses_id IS NOT NULL;

-- Double entry: each row moves one amount from a credited to a debited account, so an entry cannot be unbalanced.
CREATE TABLE posting (
    source_id         BIGINT NOT NULL,                      -- the document, receipt or allocation that it belongs to
    line_no           SMALLINT NOT NULL,
    on_day            BIGINT NOT NULL,
    debit_account_id  BIGINT NOT NULL REFERENCES account (id),
    credit_account_id BIGINT NOT NULL REFERENCES account (id),
    currency          SMALLINT NOT NULL,
    amount_minor      BIGINT NOT NULL CHECK (amount_minor >= 0),
    base_minor        BIGINT,
    PRIMARY KEY (source_id, line_no)
) /* clustered */;

CREATE TABLE period_close (      -- the books are closed up to and including until_day
    id        BIGINT NOT NULL PRIMARY KEY,
    until_day BIGINT NOT NULL UNIQUE,
    actor     TEXT NOT NULL,
    at        BIGINT NOT NULL
);

CREATE TABLE dispute (
    id          BIGINT NOT NULL PRIMARY KEY,
    document_id BIGINT NOT NULL REFERENCES document (id),
    reason      TEXT NOT NULL,
    opened_day  BIGINT NOT NULL,
    closed_day  BIGINT,
    version     BIGINT NOT NULL
);
CREATE INDEX dispute_document ON dispute (document_id);
CREATE INDEX dispute_open ON dispute (document_id) WHERE closed_day IS NULL;

CREATE TABLE mapping_profile (   -- a saved import mapping, as the JSON of its file
    name    TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
);

-- One row for each act. payload is the canonical text of the act; for acts that post facts it holds the range of their
-- ids and the SHA-256 over their canonical texts. hash = SHA-256(prev_hash || payload-with-seq-at-actor-act).
CREATE TABLE journal (
    seq        BIGINT NOT NULL PRIMARY KEY,
    at         BIGINT NOT NULL,
    actor      TEXT NOT NULL,
    act        TEXT NOT NULL,
    subject    TEXT NOT NULL,
    first_fact BIGINT,
    last_fact  BIGINT,
    payload    TEXT NOT NULL,
    prev_hash  TEXT NOT NULL,
    hash       TEXT NOT NULL
);

CREATE TABLE open_item (         -- derived: the instalments that are not fully allocated
    instalment_id   BIGINT NOT NULL PRIMARY KEY,
    document_id     BIGINT NOT NULL,
    customer_id     BIGINT NOT NULL,
    issued_day      BIGINT NOT NULL,
    due_day         BIGINT NOT NULL,
    currency        SMALLINT NOT NULL,
    open_minor      BIGINT NOT NULL CHECK (open_minor > 0),
    open_base_minor BIGINT
);
CREATE INDEX open_item_aging ON open_item (customer_id, due_day, issued_day, currency, open_minor, open_base_minor);
CREATE INDEX open_item_document ON open_item (document_id, open_minor, due_day);
CREATE INDEX open_item_due ON open_item (due_day, document_id);
CREATE INDEX open_item_amount ON open_item (currency, open_minor, due_day, document_id);

CREATE TABLE open_credit (       -- derived: the receipts and credit notes that are not fully applied
    credit_id       BIGINT NOT NULL PRIMARY KEY,
    kind            SMALLINT NOT NULL CHECK (kind IN (2, 3)),  -- 2 credit note, 3 receipt
    customer_id     BIGINT NOT NULL,
    credit_day      BIGINT NOT NULL,
    currency        SMALLINT NOT NULL,
    open_minor      BIGINT NOT NULL CHECK (open_minor > 0),
    open_base_minor BIGINT
);
CREATE INDEX open_credit_aging ON open_credit (customer_id, credit_day, currency, open_minor, open_base_minor);
