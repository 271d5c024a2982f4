-- Facts are written once: the database refuses their change and removal, whoever asks.

CREATE TRIGGER payout_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON payout
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assignment_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON assignment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
