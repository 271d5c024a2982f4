-- Billing: what an invoice needs before it is posted (company, items, tax codes, terms, drafts, schedules: working rows
-- with a version) and what stays of it afterwards (lines, taxes, discounts, references, parties: facts).
-- Documents of an import have none of the detail rows. Prices are BIGINT millionths of the currency's unit, quantities
-- millionths, percentages factors times 10^12 (19 % is 190000000000); what a working row holds as "content" is the JSON
-- that `config export` writes.

-- Accounts that the program posts to since this version, where the ledger was made before it.
INSERT INTO account (id, code, name, role)
SELECT 6, '4090', 'Discounts given', 'discount' FROM ledger_info
UNION ALL SELECT 7, '7600', 'Written-off receivables', 'write_off' FROM ledger_info
UNION ALL SELECT 8, '7610', 'Deductions by customers', 'deduction' FROM ledger_info
UNION ALL SELECT 9, '2210', 'Tax on written-off receivables, to be claimed', 'tax_relief' FROM ledger_info
UNION ALL SELECT 10, '2300', 'Deposits billed', 'deposit' FROM ledger_info;
INSERT INTO sequence (name, prefix, next_value) SELECT 'draft', '', 1 FROM ledger_info;

CREATE TABLE company (           -- the seller as documents name it; the newest row counts
    version    BIGINT NOT NULL PRIMARY KEY,
    content    TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);

CREATE TABLE company_file (      -- a logo, as base64
    name       TEXT NOT NULL PRIMARY KEY,
    media_type TEXT NOT NULL,
    content    TEXT NOT NULL
);

ALTER TABLE terms ADD COLUMN content TEXT NOT NULL DEFAULT '';   -- what net_days alone does not say
ALTER TABLE terms ADD COLUMN version BIGINT NOT NULL DEFAULT 1;

CREATE TABLE tax_code (
    code        TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    category    TEXT NOT NULL,                              -- of EN 16931: S, Z, E, AE, K, G, O, L, M
    name        TEXT NOT NULL,
    reason      TEXT NOT NULL,                              -- why nothing is charged, as documents say it
    reason_code TEXT NOT NULL,                              -- the same of the list VATEX
    account_id  BIGINT REFERENCES account (id)              -- NULL: the ledger's tax account
);

CREATE TABLE tax_rate (          -- the rate of a code from a day on
    code     TEXT COLLATE "C" NOT NULL REFERENCES tax_code (code),
    from_day BIGINT NOT NULL,
    percent  BIGINT NOT NULL CHECK (percent BETWEEN 0 AND 1000000000000),
    PRIMARY KEY (code, from_day)
) /* clustered */;

CREATE TABLE item (
    code        TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    name        TEXT NOT NULL,
    description TEXT NOT NULL,
    unit        TEXT NOT NULL,                              -- UN/ECE recommendation 20: C62, HUR
    tax_code    TEXT COLLATE "C" REFERENCES tax_code (code),
    account_id  BIGINT REFERENCES account (id),             -- NULL: the ledger's revenue account
    is_active   SMALLINT NOT NULL CHECK (is_active IN (0, 1)),
    version     BIGINT NOT NULL
);

CREATE TABLE item_price (        -- price_list '' is the usual one
    item_code  TEXT COLLATE "C" NOT NULL REFERENCES item (code),
    price_list TEXT COLLATE "C" NOT NULL,
    currency   SMALLINT NOT NULL,
    price      BIGINT NOT NULL,
    PRIMARY KEY (item_code, price_list, currency)
) /* clustered */;

CREATE TABLE number_series (     -- how documents of a form are numbered
    form    SMALLINT NOT NULL PRIMARY KEY,
    pattern TEXT NOT NULL
);

CREATE TABLE number_counter (    -- the next number of a pattern in a fiscal year; 0: a pattern without a year
    pattern     TEXT COLLATE "C" NOT NULL,
    fiscal_year BIGINT NOT NULL,
    next_value  BIGINT NOT NULL,
    PRIMARY KEY (pattern, fiscal_year)
) /* clustered */;

-- More of a customer.
ALTER TABLE customer ADD COLUMN trading_name TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN street2 TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN region TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN delivery_channel TEXT NOT NULL DEFAULT '';   -- email, e-invoice, print
ALTER TABLE customer ADD COLUMN buyer_reference TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN po_required SMALLINT NOT NULL DEFAULT 0 CHECK (po_required IN (0, 1));
ALTER TABLE customer ADD COLUMN salesperson TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN price_list TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN tax_code TEXT NOT NULL DEFAULT '';           -- for lines that name none
ALTER TABLE customer ADD COLUMN notes TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN parent_id BIGINT;            -- the customer it belongs to
ALTER TABLE customer ADD COLUMN merged_into_id BIGINT;       -- the customer that goes on in its place

CREATE TABLE customer_contact (
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    no          SMALLINT NOT NULL,
    name        TEXT NOT NULL,
    role        TEXT NOT NULL,                              -- accounts_payable, disputes, purchasing, escalation
    email       TEXT NOT NULL,
    phone       TEXT NOT NULL,
    channel     TEXT NOT NULL,                              -- what the contact prefers: email, phone, letter
    PRIMARY KEY (customer_id, no)
) /* clustered */;

CREATE TABLE customer_address (
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    no          SMALLINT NOT NULL,
    kind        TEXT NOT NULL,                              -- billing, delivery
    name        TEXT NOT NULL,
    street      TEXT NOT NULL,
    street2     TEXT NOT NULL,
    city        TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    region      TEXT NOT NULL,
    country     TEXT NOT NULL,
    PRIMARY KEY (customer_id, no)
) /* clustered */;

CREATE TABLE customer_bank_account (
    customer_id  BIGINT NOT NULL REFERENCES customer (id),
    no           SMALLINT NOT NULL,
    iban         TEXT COLLATE "C" NOT NULL,
    bic          TEXT NOT NULL,
    holder       TEXT NOT NULL,
    mandate      TEXT NOT NULL,                             -- reference of a direct-debit mandate, or empty
    mandate_day  BIGINT,
    PRIMARY KEY (customer_id, no)
) /* clustered */;
CREATE INDEX customer_bank_account_iban ON customer_bank_account (iban);

CREATE TABLE customer_tag (
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    tag         TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (customer_id, tag)
) /* clustered */;

CREATE TABLE draft (             -- a document on its way: what was typed, complete or not
    id          BIGINT NOT NULL PRIMARY KEY,
    form        SMALLINT NOT NULL,
    customer    TEXT COLLATE "C" NOT NULL,                  -- the number that was typed
    issue_day   BIGINT,
    currency    SMALLINT,
    gross_minor BIGINT,                                     -- NULL while it cannot be told
    content     TEXT NOT NULL,                              -- the JSON of `invoice draft`
    version     BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    changed_at  BIGINT NOT NULL
);

CREATE TABLE billing_schedule (
    id             BIGINT NOT NULL PRIMARY KEY,
    name           TEXT COLLATE "C" NOT NULL UNIQUE,
    customer_id    BIGINT NOT NULL REFERENCES customer (id),
    state          SMALLINT NOT NULL CHECK (state IN (1, 2, 3)),  -- 1 active, 2 paused, 3 ended
    next_day       BIGINT,                                  -- of the next document; NULL: nothing is to come
    content        TEXT NOT NULL,
    version        BIGINT NOT NULL
);
CREATE INDEX billing_schedule_due ON billing_schedule (next_day, id) WHERE state = 1 AND next_day IS NOT NULL;

-- Facts of what is issued. They have no id but their document's; its canonical text holds them.

CREATE TABLE party (             -- the seller, or a customer, as a document named them; used again while unchanged
    id          BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,                            -- 0: the company itself
    version     BIGINT NOT NULL,                            -- of the customer or the company
    content     TEXT NOT NULL
);
CREATE UNIQUE INDEX party_version ON party (customer_id, version);

CREATE TABLE document_detail (
    document_id       BIGINT NOT NULL PRIMARY KEY REFERENCES document (id),
    form              SMALLINT NOT NULL CHECK (form IN (1, 2, 3, 4)),  -- 1 invoice, 2 credit note, 3 debit note, 4 deposit
    pattern           TEXT NOT NULL,                        -- of the number series
    fiscal_year       BIGINT NOT NULL,
    number_in_series  BIGINT NOT NULL,
    seller_id         BIGINT NOT NULL REFERENCES party (id),
    buyer_id          BIGINT NOT NULL REFERENCES party (id),
    terms             TEXT NOT NULL,                        -- JSON, as they were
    discount_tax      SMALLINT NOT NULL,                    -- 1 reduced when taken, 2 unchanged, 3 from the start
    tax_rounding      SMALLINT NOT NULL,                    -- 1 each line, 2 each rate
    gross_prices      SMALLINT NOT NULL CHECK (gross_prices IN (0, 1)),
    discount_percent  BIGINT NOT NULL,
    delivery_day      BIGINT,
    period_from_day   BIGINT,
    period_until_day  BIGINT,
    language          TEXT NOT NULL,
    buyer_reference   TEXT NOT NULL,
    payment_reference TEXT NOT NULL,
    reason            TEXT NOT NULL,                        -- of a credit note
    note              TEXT NOT NULL,
    delivery          TEXT NOT NULL                         -- address delivered to, as JSON; empty: the buyer's
) /* clustered */;
CREATE UNIQUE INDEX document_detail_number ON document_detail (pattern, fiscal_year, number_in_series);

CREATE TABLE document_line (
    document_id      BIGINT NOT NULL REFERENCES document (id),
    no               SMALLINT NOT NULL,
    item             TEXT NOT NULL,
    description      TEXT NOT NULL,
    quantity         BIGINT NOT NULL,
    unit             TEXT NOT NULL,
    price            BIGINT NOT NULL,
    price_base       BIGINT NOT NULL,
    discount_percent BIGINT NOT NULL,
    discount_minor   BIGINT NOT NULL,
    entered_minor    BIGINT NOT NULL,                       -- as it was priced: with tax where prices are gross
    net_minor        BIGINT NOT NULL,
    tax_code         TEXT NOT NULL,
    category         TEXT NOT NULL,
    percent          BIGINT NOT NULL,
    account_id       BIGINT,                                -- NULL: the ledger's revenue account
    period_from_day  BIGINT,
    period_until_day BIGINT,
    credits_line     SMALLINT,                              -- of a credit note: the line of the invoice that it credits
    PRIMARY KEY (document_id, no)
) /* clustered */;

CREATE TABLE document_share (    -- a discount or a charge on the whole, in one category and rate
    document_id BIGINT NOT NULL REFERENCES document (id),
    no          SMALLINT NOT NULL,
    is_charge   SMALLINT NOT NULL CHECK (is_charge IN (0, 1)),
    is_early    SMALLINT NOT NULL CHECK (is_early IN (0, 1)),
    description TEXT NOT NULL,
    tax_code    TEXT NOT NULL,
    category    TEXT NOT NULL,
    percent     BIGINT NOT NULL,
    net_minor   BIGINT NOT NULL,
    PRIMARY KEY (document_id, no)
) /* clustered */;

CREATE TABLE document_tax (
    document_id BIGINT NOT NULL REFERENCES document (id),
    no          SMALLINT NOT NULL,
    code        TEXT NOT NULL,
    category    TEXT NOT NULL,
    percent     BIGINT NOT NULL,
    base_minor  BIGINT NOT NULL,
    tax_minor   BIGINT NOT NULL,
    reason      TEXT NOT NULL,
    reason_code TEXT NOT NULL,
    account_id  BIGINT,                                     -- NULL: the ledger's tax account
    PRIMARY KEY (document_id, no)
) /* clustered */;

CREATE TABLE instalment_discount (                          -- for paying early
    instalment_id BIGINT NOT NULL REFERENCES instalment (id),
    step          SMALLINT NOT NULL,
    until_day     BIGINT NOT NULL,
    accepted_day  BIGINT NOT NULL,                          -- until_day and the days of grace
    percent       BIGINT NOT NULL,
    amount_minor  BIGINT NOT NULL CHECK (amount_minor > 0),
    PRIMARY KEY (instalment_id, step)
) /* clustered */;

CREATE TABLE document_reference (
    document_id BIGINT NOT NULL REFERENCES document (id),
    no          SMALLINT NOT NULL,
    kind        SMALLINT NOT NULL CHECK (kind IN (1, 2)),   -- 1 corrects it, 2 bills it anew
    refers_id   BIGINT NOT NULL REFERENCES document (id),
    PRIMARY KEY (document_id, no)
) /* clustered */;
CREATE INDEX document_reference_of ON document_reference (refers_id);

CREATE TABLE document_deposit (  -- what a deposit invoice billed before and this one takes off, by rate
    document_id BIGINT NOT NULL REFERENCES document (id),
    no          SMALLINT NOT NULL,
    deposit_id  BIGINT NOT NULL REFERENCES document (id),
    code        TEXT NOT NULL,
    base_minor  BIGINT NOT NULL,
    tax_minor   BIGINT NOT NULL,
    account_id  BIGINT,
    PRIMARY KEY (document_id, no)
) /* clustered */;
CREATE INDEX document_deposit_of ON document_deposit (deposit_id);

-- What takes something off an instalment without money: a discount taken, a write-off, a deduction. Taken back, as an
-- allocation is, by a further row with the negative amount.
CREATE TABLE adjustment (
    id            BIGINT NOT NULL PRIMARY KEY,
    kind          SMALLINT NOT NULL CHECK (kind IN (1, 2, 3)),  -- 1 discount, 2 write-off, 3 deduction
    instalment_id BIGINT NOT NULL REFERENCES instalment (id),
    allocation_id BIGINT REFERENCES allocation (id),        -- the one that it was taken with
    customer_id   BIGINT NOT NULL,
    issued_day    BIGINT NOT NULL,
    due_day       BIGINT NOT NULL,
    effective_day BIGINT NOT NULL CHECK (effective_day >= issued_day),
    currency      SMALLINT NOT NULL,
    amount_minor  BIGINT NOT NULL CHECK (amount_minor <> 0),
    base_minor    BIGINT,
    reason        TEXT NOT NULL,
    reverses_id   BIGINT REFERENCES adjustment (id),
    entered_at    BIGINT NOT NULL,
    CHECK ((reverses_id IS NULL AND amount_minor > 0) OR (reverses_id IS NOT NULL AND amount_minor < 0))
);
CREATE INDEX adjustment_day ON adjustment
    (effective_day, customer_id, due_day, issued_day, currency, amount_minor, base_minor);
CREATE INDEX adjustment_instalment ON adjustment (instalment_id);
CREATE INDEX adjustment_allocation ON adjustment (allocation_id) WHERE allocation_id IS NOT NULL;
CREATE UNIQUE INDEX adjustment_reversed ON adjustment (reverses_id) WHERE reverses_id IS NOT NULL;

CREATE TABLE adjustment_tax (    -- the tax in it, by code: given back, or to be claimed for a write-off
    adjustment_id BIGINT NOT NULL REFERENCES adjustment (id),
    no            SMALLINT NOT NULL,
    code          TEXT NOT NULL,
    base_minor    BIGINT NOT NULL,
    tax_minor     BIGINT NOT NULL,
    account_id    BIGINT,
    PRIMARY KEY (adjustment_id, no)
) /* clustered */;

CREATE TABLE schedule_document ( -- what a schedule has issued: one document for each of its days
    schedule_id BIGINT NOT NULL REFERENCES billing_schedule (id),
    on_day      BIGINT NOT NULL,
    document_id BIGINT NOT NULL REFERENCES document (id),
    PRIMARY KEY (schedule_id, on_day)
) /* clustered */;
