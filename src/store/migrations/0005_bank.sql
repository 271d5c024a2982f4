-- What banks say has happened on the company's accounts. Statements and lines are facts: written once, as they came.
-- What becomes of a line is a working row. Amounts are in minor units, above zero where the account got money.

CREATE TABLE bank_statement (
    id            BIGINT NOT NULL PRIMARY KEY,
    account       TEXT COLLATE "C" NOT NULL,                -- an IBAN, or what the bank calls it; empty: it was not said
    currency      SMALLINT,
    number        TEXT NOT NULL,
    format        TEXT NOT NULL,                            -- "camt.053.001.02", "MT940"
    file_name     TEXT NOT NULL,
    from_day      BIGINT,
    until_day     BIGINT,
    opening_minor BIGINT,
    closing_minor BIGINT,
    is_intraday   SMALLINT NOT NULL CHECK (is_intraday IN (0, 1)),  -- another statement says it again
    imported_at   BIGINT NOT NULL
);
CREATE INDEX bank_statement_account ON bank_statement (account, until_day);

CREATE TABLE bank_line (
    id            BIGINT NOT NULL PRIMARY KEY,
    statement_id  BIGINT NOT NULL REFERENCES bank_statement (id),
    account       TEXT COLLATE "C" NOT NULL,                -- of its statement
    entry         BIGINT NOT NULL,                          -- the booking of the statement, from 1
    part          BIGINT NOT NULL,                          -- its place in a booking that was split; 0: the whole
    entry_key     TEXT COLLATE "C" NOT NULL,                -- by which the booking is known when it comes again
    booked_day    BIGINT NOT NULL,
    value_day     BIGINT,
    currency      SMALLINT NOT NULL,
    amount_minor  BIGINT NOT NULL CHECK (amount_minor <> 0),
    is_reversal   SMALLINT NOT NULL CHECK (is_reversal IN (0, 1)),
    name          TEXT NOT NULL,                            -- of the payer or payee
    party_account TEXT COLLATE "C" NOT NULL,
    bic           TEXT NOT NULL,
    remittance    TEXT NOT NULL,                            -- what the payer wrote
    reference     TEXT NOT NULL,                            -- structured
    end_to_end    TEXT NOT NULL,
    mandate       TEXT NOT NULL,
    bank_id       TEXT NOT NULL,
    code          TEXT NOT NULL,
    return_reason TEXT NOT NULL
);
CREATE INDEX bank_line_day ON bank_line (account, booked_day);
CREATE INDEX bank_line_statement ON bank_line (statement_id);

CREATE TABLE bank_line_state (
    line_id BIGINT NOT NULL PRIMARY KEY REFERENCES bank_line (id),
    state   SMALLINT NOT NULL CHECK (state IN (1, 2, 3))    -- 1 unmatched, 2 proposed, 3 posted
);
CREATE INDEX bank_line_state_of ON bank_line_state (state, line_id);
