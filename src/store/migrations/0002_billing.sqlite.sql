-- Facts are written once: SQLite refuses their change and removal, whoever asks.

CREATE TRIGGER party_no_update BEFORE UPDATE ON party BEGIN
    SELECT RAISE(ABORT, 'party rows are posted and never change');
END;
CREATE TRIGGER party_no_delete BEFORE DELETE ON party BEGIN
    SELECT RAISE(ABORT, 'party rows are posted and never change');
END;
CREATE TRIGGER document_detail_no_update BEFORE UPDATE ON document_detail BEGIN
    SELECT RAISE(ABORT, 'document_detail rows are posted and never change');
END;
CREATE TRIGGER document_detail_no_delete BEFORE DELETE ON document_detail BEGIN
    SELECT RAISE(ABORT, 'document_detail rows are posted and never change');
END;
CREATE TRIGGER document_line_no_update BEFORE UPDATE ON document_line BEGIN
    SELECT RAISE(ABORT, 'document_line rows are posted and never change');
END;
CREATE TRIGGER document_line_no_delete BEFORE DELETE ON document_line BEGIN
    SELECT RAISE(ABORT, 'document_line rows are posted and never change');
END;
CREATE TRIGGER document_share_no_update BEFORE UPDATE ON document_share BEGIN
    SELECT RAISE(ABORT, 'document_share rows are posted and never change');
END;
CREATE TRIGGER document_share_no_delete BEFORE DELETE ON document_share BEGIN
    SELECT RAISE(ABORT, 'document_share rows are posted and never change');
END;
CREATE TRIGGER document_tax_no_update BEFORE UPDATE ON document_tax BEGIN
    SELECT RAISE(ABORT, 'document_tax rows are posted and never change');
END;
CREATE TRIGGER document_tax_no_delete BEFORE DELETE ON document_tax BEGIN
    SELECT RAISE(ABORT, 'document_tax rows are posted and never change');
END;
CREATE TRIGGER instalment_discount_no_update BEFORE UPDATE ON instalment_discount BEGIN
    SELECT RAISE(ABORT, 'instalment_discount rows are posted and never change');
END;
CREATE TRIGGER instalment_discount_no_delete BEFORE DELETE ON instalment_discount BEGIN
    SELECT RAISE(ABORT, 'instalment_discount rows are posted and never change');
END;
CREATE TRIGGER document_reference_no_update BEFORE UPDATE ON document_reference BEGIN
    SELECT RAISE(ABORT, 'document_reference rows are posted and never change');
END;
CREATE TRIGGER document_reference_no_delete BEFORE DELETE ON document_reference BEGIN
    SELECT RAISE(ABORT, 'document_reference rows are posted and never change');
END;
CREATE TRIGGER document_deposit_no_update BEFORE UPDATE ON document_deposit BEGIN
    SELECT RAISE(ABORT, 'document_deposit rows are posted and never change');
END;
CREATE TRIGGER document_deposit_no_delete BEFORE DELETE ON document_deposit BEGIN
    SELECT RAISE(ABORT, 'document_deposit rows are posted and never change');
END;
CREATE TRIGGER adjustment_no_update BEFORE UPDATE ON adjustment BEGIN
    SELECT RAISE(ABORT, 'adjustment rows are posted and never change');
END;
CREATE TRIGGER adjustment_no_delete BEFORE DELETE ON adjustment BEGIN
    SELECT RAISE(ABORT, 'adjustment rows are posted and never change');
END;
CREATE TRIGGER adjustment_tax_no_update BEFORE UPDATE ON adjustment_tax BEGIN
    SELECT RAISE(ABORT, 'adjustment_tax rows are posted and never change');
END;
CREATE TRIGGER adjustment_tax_no_delete BEFORE DELETE ON adjustment_tax BEGIN
    SELECT RAISE(ABORT, 'adjustment_tax rows are posted and never change');
END;
CREATE TRIGGER schedule_document_no_update BEFORE UPDATE ON schedule_document BEGIN
    SELECT RAISE(ABORT, 'schedule_document rows are posted and never change');
END;
CREATE TRIGGER schedule_document_no_delete BEFORE DELETE ON schedule_document BEGIN
    SELECT RAISE(ABORT, 'schedule_document rows are posted and never change');
END;
