-- Facts are written once: the database refuses their change and removal, whoever asks.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% rows are posted and never change', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER document_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON document
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER instalment_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON instalment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER receipt_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER allocation_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON allocation
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER posting_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON posting
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_close_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON period_close
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Views for people with other tools: ISO dates and decimal amounts.
CREATE VIEW view_document AS
SELECT d.id, CASE d.kind WHEN 1 THEN 'invoice' ELSE 'credit note' END AS kind, d.number, c.number AS customer,
       c.name AS customer_name, DATE '1970-01-01' + CAST(d.issued_day AS INTEGER) AS issued, DATE '1970-01-01' + CAST(d.due_day AS INTEGER) AS due, u.code AS currency,
       ROUND(d.gross_minor / POWER(10::NUMERIC, u.decimals), u.decimals) AS gross, ROUND(d.tax_minor / POWER(10::NUMERIC, u.decimals), u.decimals) AS tax, d.po_number, d.description
FROM document d JOIN customer c ON c.id = d.customer_id JOIN currency u ON u.number = d.currency;

CREATE VIEW view_open_item AS
SELECT c.number AS customer, c.name AS customer_name, d.number AS document, i.no AS instalment,
       DATE '1970-01-01' + CAST(o.due_day AS INTEGER) AS due, u.code AS currency, ROUND(o.open_minor / POWER(10::NUMERIC, u.decimals), u.decimals) AS open
FROM open_item o JOIN instalment i ON i.id = o.instalment_id JOIN document d ON d.id = o.document_id
JOIN customer c ON c.id = o.customer_id JOIN currency u ON u.number = o.currency;

CREATE VIEW view_posting AS
SELECT p.source_id, p.line_no, DATE '1970-01-01' + CAST(p.on_day AS INTEGER) AS posted, a.code AS debit, b.code AS credit, u.code AS currency,
       ROUND(p.amount_minor / POWER(10::NUMERIC, u.decimals), u.decimals) AS amount
FROM posting p JOIN account a ON a.id = p.debit_account_id JOIN account b ON b.id = p.credit_account_id
JOIN currency u ON u.number = p.currency;
