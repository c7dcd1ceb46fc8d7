-- What becomes of campaigns that have ended. Times are milliseconds since the Unix epoch, UTC.

ALTER TABLE campaign ADD COLUMN redacted_at INTEGER;  -- since then phones are shortened, columns and texts gone
ALTER TABLE campaign ADD COLUMN condensed_at INTEGER; -- since then only the ends of the stories are kept

-- Work on a campaign that was begun and goes on after a crash or a cancel.
CREATE TABLE tidying (
    campaign INTEGER NOT NULL,
    kind     INTEGER NOT NULL, -- 1 redaction, 2 condensing, 3 removal
    next     INTEGER NOT NULL, -- the first key of a recipient that is still to be done
    PRIMARY KEY (campaign, kind)
) WITHOUT ROWID;

-- Of removed campaigns: what the guard against sending the same again within a day still has to know.
CREATE TABLE removed_fingerprint (
    hash INTEGER NOT NULL,
    at   INTEGER NOT NULL,
    PRIMARY KEY (hash, at)
) WITHOUT ROWID;
