-- A draft above the company's amount is approved by somebody who has not worked on it; a change takes the approval away.
ALTER TABLE draft ADD COLUMN makers TEXT NOT NULL DEFAULT '';       -- who has worked on it, a name a line
ALTER TABLE draft ADD COLUMN approved_by TEXT NOT NULL DEFAULT '';  -- as it stands; empty: nobody yet

-- What people of the company note about an issued document; working rows beside the fact, the journal says who did what.
CREATE TABLE document_note (
    id          BIGINT NOT NULL PRIMARY KEY,
    document_id BIGINT NOT NULL REFERENCES document (id),
    body        TEXT NOT NULL,
    made_by     TEXT NOT NULL,
    made_at     BIGINT NOT NULL
);
CREATE INDEX document_note_document ON document_note (document_id);
