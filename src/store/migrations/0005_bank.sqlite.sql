-- Facts are written once: SQLite refuses their change and removal, whoever asks.

CREATE TRIGGER bank_statement_no_update BEFORE UPDATE ON bank_statement BEGIN
    SELECT RAISE(ABORT, 'bank_statement rows are posted and never change');
END;
CREATE TRIGGER bank_statement_no_delete BEFORE DELETE ON bank_statement BEGIN
    SELECT RAISE(ABORT, 'bank_statement rows are posted and never change');
END;
CREATE TRIGGER bank_line_no_update BEFORE UPDATE ON bank_line BEGIN
    SELECT RAISE(ABORT, 'bank_line rows are posted and never change');
END;
CREATE TRIGGER bank_line_no_delete BEFORE DELETE ON bank_line BEGIN
    SELECT RAISE(ABORT, 'bank_line rows are posted and never change');
END;
