-- Facts are written once: SQLite refuses their change and removal, whoever asks.

CREATE TRIGGER payout_no_update BEFORE UPDATE ON payout BEGIN
    SELECT RAISE(ABORT, 'payout rows are posted and never change');
END;
CREATE TRIGGER payout_no_delete BEFORE DELETE ON payout BEGIN
    SELECT RAISE(ABORT, 'payout rows are posted and never change');
END;
CREATE TRIGGER assignment_no_update BEFORE UPDATE ON assignment BEGIN
    SELECT RAISE(ABORT, 'assignment rows are posted and never change');
END;
CREATE TRIGGER assignment_no_delete BEFORE DELETE ON assignment BEGIN
    SELECT RAISE(ABORT, 'assignment rows are posted and never change');
END;
