-- What becomes of money that came in, beside being applied: who paid it and how, what banks kept, whose it turned out to
-- be, and what of it went out again.
INSERT INTO account (id, code, name, role) SELECT 11, '7400', 'Bank charges', 'bank_charge' FROM ledger_info;

ALTER TABLE receipt ADD COLUMN payer TEXT NOT NULL DEFAULT '';      -- who paid where that is not the customer
ALTER TABLE receipt ADD COLUMN method TEXT NOT NULL DEFAULT '';     -- transfer, cheque, card, cash, direct_debit, other
ALTER TABLE receipt ADD COLUMN charges_minor BIGINT;                -- of the amount, what the bank kept

-- What leaves the credit of an allocation where that is another customer's or in another currency than the item.
ALTER TABLE allocation ADD COLUMN from_customer_id BIGINT;
ALTER TABLE allocation ADD COLUMN from_currency SMALLINT;
ALTER TABLE allocation ADD COLUMN from_minor BIGINT;
CREATE INDEX allocation_from ON allocation (from_customer_id, effective_day) WHERE from_customer_id IS NOT NULL;

CREATE TABLE payout (            -- money of a receipt or a credit note that went out
    id                BIGINT NOT NULL PRIMARY KEY,
    kind              SMALLINT NOT NULL CHECK (kind IN (1, 2)),     -- 1 returned by the bank, 2 refunded
    receipt_id        BIGINT REFERENCES receipt (id),
    credit_note_id    BIGINT REFERENCES document (id),
    customer_id       BIGINT NOT NULL,
    credit_day        BIGINT NOT NULL,
    effective_day     BIGINT NOT NULL CHECK (effective_day >= credit_day),
    currency          SMALLINT NOT NULL,
    amount_minor      BIGINT NOT NULL CHECK (amount_minor > 0),
    base_minor        BIGINT,                               -- what left the bank, at the rate of the day
    credit_base_minor BIGINT,                               -- taken off the credit, at the credit's rate
    reason            TEXT NOT NULL,
    entered_at        BIGINT NOT NULL,
    CHECK ((receipt_id IS NULL) <> (credit_note_id IS NULL))
);
CREATE INDEX payout_day ON payout (effective_day);
CREATE INDEX payout_customer ON payout (customer_id);
CREATE INDEX payout_receipt ON payout (receipt_id) WHERE receipt_id IS NOT NULL;
CREATE INDEX payout_credit_note ON payout (credit_note_id) WHERE credit_note_id IS NOT NULL;

CREATE TABLE assignment (        -- whose a receipt is; the newest row counts, else what the receipt says
    id          BIGINT NOT NULL PRIMARY KEY,
    receipt_id  BIGINT NOT NULL REFERENCES receipt (id),
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    entered_at  BIGINT NOT NULL
);
CREATE INDEX assignment_receipt ON assignment (receipt_id, id);

CREATE TABLE receipt_on_account ( -- a working row: what is unapplied shall stay on account
    receipt_id BIGINT NOT NULL PRIMARY KEY REFERENCES receipt (id)
) /* clustered */;

-- Receipts with the customer that they belong to now.
CREATE VIEW receipt_now AS
SELECT r.id AS id, r.number AS number,
       COALESCE((SELECT s.customer_id FROM assignment s WHERE s.receipt_id = r.id ORDER BY s.id DESC LIMIT 1),
                r.customer_id) AS customer_id,
       r.received_day AS received_day, r.currency AS currency, r.amount_minor AS amount_minor,
       r.base_minor AS base_minor, r.reference AS reference, r.payer AS payer, r.method AS method,
       r.charges_minor AS charges_minor, r.entered_at AS entered_at
FROM receipt r;
