-- What becomes of a bank's lines: rules, runs, matches with their reasons, and what payers have shown of themselves.
-- All of them are working rows; the receipts and allocations that a match posts are facts like any others.

CREATE TABLE bank_line_state_new (
    line_id BIGINT NOT NULL PRIMARY KEY REFERENCES bank_line (id),
    state   SMALLINT NOT NULL CHECK (state IN (1, 2, 3, 4)),  -- 1 unmatched, 2 proposed, 3 posted, 4 ignored
    note    TEXT NOT NULL                                     -- why it is ignored
);
INSERT INTO bank_line_state_new (line_id, state, note) SELECT line_id, state, '' FROM bank_line_state;
DROP TABLE bank_line_state;
ALTER TABLE bank_line_state_new RENAME TO bank_line_state;
CREATE INDEX bank_line_state_of ON bank_line_state (state, line_id);

CREATE TABLE match_rule (        -- none: the rules that came with the program
    name    TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    place   BIGINT NOT NULL,                                -- the first that fits decides
    content TEXT NOT NULL                                   -- JSON, as `config export` writes it
);

CREATE TABLE match_run (         -- one act that posted lines, taken back as one
    id         BIGINT NOT NULL PRIMARY KEY,
    act        TEXT NOT NULL,                               -- bank.match, bank.accept, bank.assign
    actor      TEXT NOT NULL,
    at         BIGINT NOT NULL,
    confidence SMALLINT NOT NULL,                           -- thousandths, from which it posted; 0: by hand
    lines      BIGINT NOT NULL,                             -- that were looked at
    posted     BIGINT NOT NULL,
    proposed   BIGINT NOT NULL,
    unmatched  BIGINT NOT NULL,
    first_fact BIGINT NOT NULL,                             -- the facts that it posted
    last_fact  BIGINT NOT NULL,
    undone_at  BIGINT,
    undone_by  TEXT NOT NULL
);

CREATE TABLE bank_receipt (      -- the receipt of a line, for good: money is in the books once
    line_id    BIGINT NOT NULL PRIMARY KEY REFERENCES bank_line (id),
    receipt_id BIGINT NOT NULL UNIQUE REFERENCES receipt (id)
);

CREATE TABLE bank_match (
    id         BIGINT NOT NULL PRIMARY KEY,
    run_id     BIGINT NOT NULL REFERENCES match_run (id),
    line_id    BIGINT NOT NULL REFERENCES bank_line (id),
    receipt_id BIGINT NOT NULL REFERENCES receipt (id),
    confidence SMALLINT NOT NULL,                           -- thousandths
    rule       TEXT NOT NULL,                               -- empty: chosen by hand
    reason     TEXT NOT NULL,
    taught     SMALLINT NOT NULL,                           -- of the payer: 1 the account, 2 the name, 3 both
    undone_at  BIGINT
);
CREATE UNIQUE INDEX bank_match_line ON bank_match (line_id) WHERE undone_at IS NULL;
CREATE INDEX bank_match_run ON bank_match (run_id);

CREATE TABLE bank_payer (        -- whose an account or a name is, as earlier payments have shown
    id           BIGINT NOT NULL PRIMARY KEY,
    trait        SMALLINT NOT NULL CHECK (trait IN (1, 2)),  -- 1 an account, 2 a name
    value        TEXT COLLATE "C" NOT NULL,                 -- bare, or folded
    customer_id  BIGINT NOT NULL REFERENCES customer (id),
    times        BIGINT NOT NULL,                           -- payments that have shown it
    is_forgotten SMALLINT NOT NULL CHECK (is_forgotten IN (0, 1)),  -- by a person: not used, and not learned again
    changed_at   BIGINT NOT NULL,
    changed_by   TEXT NOT NULL
);
CREATE UNIQUE INDEX bank_payer_value ON bank_payer (trait, value, customer_id);
