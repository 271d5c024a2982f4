-- Facts are written once: SQLite refuses their change and removal, whoever asks.

CREATE TRIGGER document_no_update BEFORE UPDATE ON document BEGIN
    SELECT RAISE(ABORT, 'document rows are posted and never change');
END;
CREATE TRIGGER document_no_delete BEFORE DELETE ON document BEGIN
    SELECT RAISE(ABORT, 'document rows are posted and never change');
END;
CREATE TRIGGER instalment_no_update BEFORE UPDATE ON instalment BEGIN
    SELECT RAISE(ABORT, 'instalment rows are posted and never change');
END;
CREATE TRIGGER instalment_no_delete BEFORE DELETE ON instalment BEGIN
    SELECT RAISE(ABORT, 'instalment rows are posted and never change');
END;
CREATE TRIGGER receipt_no_update BEFORE UPDATE ON receipt BEGIN
    SELECT RAISE(ABORT, 'receipt rows are posted and never change');
END;
CREATE TRIGGER receipt_no_delete BEFORE DELETE ON receipt BEGIN
    SELECT RAISE(ABORT, 'receipt rows are posted and never change');
END;
CREATE TRIGGER allocation_no_update BEFORE UPDATE ON allocation BEGIN
    SELECT RAISE(ABORT, 'allocation rows are posted and never change');
END;
CREATE TRIGGER allocation_no_delete BEFORE DELETE ON allocation BEGIN
    SELECT RAISE(ABORT, 'allocation rows are posted and never change');
END;
CREATE TRIGGER posting_no_update BEFORE UPDATE ON posting BEGIN
    SELECT RAISE(ABORT, 'posting rows are posted and never change');
END;
CREATE TRIGGER posting_no_delete BEFORE DELETE ON posting BEGIN
    SELECT RAISE(ABORT, 'posting rows are posted and never change');
END;
CREATE TRIGGER period_close_no_update BEFORE UPDATE ON period_close BEGIN
    SELECT RAISE(ABORT, 'period_close rows are posted and never change');
END;
CREATE TRIGGER period_close_no_delete BEFORE DELETE ON period_close BEGIN
    SELECT RAISE(ABORT, 'period_close rows are posted and never change');
END;
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN
    SELECT RAISE(ABORT, 'journal rows are posted and never change');
END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN
    SELECT RAISE(ABORT, 'journal rows are posted and never change');
END;

-- Views for people with other tools: ISO dates and decimal amounts.
CREATE VIEW view_document AS
SELECT d.id, CASE d.kind WHEN 1 THEN 'invoice' ELSE 'credit note' END AS kind, d.number, c.number AS customer,
       c.name AS customer_name, date(d.issued_day * 86400, 'unixepoch') AS issued, date(d.due_day * 86400, 'unixepoch') AS due, u.code AS currency,
       CASE u.decimals WHEN 0 THEN CAST(d.gross_minor AS TEXT) ELSE printf('%s%d.%0' || u.decimals || 'd', CASE WHEN d.gross_minor < 0 THEN '-' ELSE '' END, abs(d.gross_minor) / CAST('1' || substr('0000', 1, u.decimals) AS INTEGER), abs(d.gross_minor) % CAST('1' || substr('0000', 1, u.decimals) AS INTEGER)) END AS gross, CASE u.decimals WHEN 0 THEN CAST(d.tax_minor AS TEXT) ELSE printf('%s%d.%0' || u.decimals || 'd', CASE WHEN d.tax_minor < 0 THEN '-' ELSE '' END, abs(d.tax_minor) / CAST('1' || substr('0000', 1, u.decimals) AS INTEGER), abs(d.tax_minor) % CAST('1' || substr('0000', 1, u.decimals) AS INTEGER)) END AS tax, d.po_number, d.description
FROM document d JOIN customer c ON c.id = d.customer_id JOIN currency u ON u.number = d.currency;

CREATE VIEW view_open_item AS
SELECT c.number AS customer, c.name AS customer_name, d.number AS document, i.no AS instalment,
       date(o.due_day * 86400, 'unixepoch') AS due, u.code AS currency, CASE u.decimals WHEN 0 THEN CAST(o.open_minor AS TEXT) ELSE printf('%s%d.%0' || u.decimals || 'd', CASE WHEN o.open_minor < 0 THEN '-' ELSE '' END, abs(o.open_minor) / CAST('1' || substr('0000', 1, u.decimals) AS INTEGER), abs(o.open_minor) % CAST('1' || substr('0000', 1, u.decimals) AS INTEGER)) END AS open
FROM open_item o JOIN instalment i ON i.id = o.instalment_id JOIN document d ON d.id = o.document_id
JOIN customer c ON c.id = o.customer_id JOIN currency u ON u.number = o.currency;

CREATE VIEW view_posting AS
SELECT p.source_id, p.line_no, date(p.on_day * 86400, 'unixepoch') AS posted, a.code AS debit, b.code AS credit, u.code AS currency,
       CASE u.decimals WHEN 0 THEN CAST(p.amount_minor AS TEXT) ELSE printf('%s%d.%0' || u.decimals || 'd', CASE WHEN p.amount_minor < 0 THEN '-' ELSE '' END, abs(p.amount_minor) / CAST('1' || substr('0000', 1, u.decimals) AS INTEGER), abs(p.amount_minor) % CAST('1' || substr('0000', 1, u.decimals) AS INTEGER)) END AS amount
FROM posting p JOIN account a ON a.id = p.debit_account_id JOIN account b ON b.id = p.credit_account_id
JOIN currency u ON u.number = p.currency;
