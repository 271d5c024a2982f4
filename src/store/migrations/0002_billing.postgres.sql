-- Facts are written once: the database refuses their change and removal, whoever asks.

CREATE TRIGGER party_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON party
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_detail_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON document_detail
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_line_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON document_line
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_share_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON document_share
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_tax_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON document_tax
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER instalment_discount_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON instalment_discount
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_reference_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON document_reference
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_deposit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON document_deposit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER adjustment_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON adjustment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER adjustment_tax_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON adjustment_tax
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER schedule_document_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON schedule_document
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
