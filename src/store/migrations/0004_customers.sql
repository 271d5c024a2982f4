-- Customers that were entered twice: the one that is gone keeps its row, as facts name it, and says whose it is now.
ALTER TABLE customer ADD COLUMN merged_into_id BIGINT;      -- the customer that has taken it over; never itself merged
CREATE INDEX customer_merged ON customer (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- Whose documents and receipts are now, by the id that they name.
CREATE VIEW customer_now AS
SELECT o.id AS id, c.id AS kept_id, c.number AS number, c.name AS name
FROM customer o JOIN customer c ON c.id = COALESCE(o.merged_into_id, o.id);

CREATE TABLE attachment (        -- a file beside a customer or a document; working rows, the journal says who did what
    id          BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT REFERENCES customer (id),
    document_id BIGINT REFERENCES document (id),
    name        TEXT COLLATE "C" NOT NULL,
    note        TEXT NOT NULL,
    size        BIGINT NOT NULL,                            -- in bytes
    digest      TEXT NOT NULL,                              -- SHA-256 over the bytes
    content     TEXT NOT NULL,                              -- base64
    added_by    TEXT NOT NULL,
    added_at    BIGINT NOT NULL,
    CHECK ((customer_id IS NULL) <> (document_id IS NULL))
);
CREATE INDEX attachment_customer ON attachment (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX attachment_document ON attachment (document_id) WHERE document_id IS NOT NULL;
