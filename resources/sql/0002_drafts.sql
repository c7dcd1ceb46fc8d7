-- What a draft knows beside its recipients. Times are milliseconds since the Unix epoch, UTC.

-- What stood between the file and the phone of a recipient. Rows without an entry were taken as they are.
CREATE TABLE draft_phone (
    id      INTEGER PRIMARY KEY,         -- as recipient.id
    kind    TEXT NOT NULL DEFAULT '',    -- word of the weightiest repair; '' = none
    repairs TEXT NOT NULL DEFAULT '',    -- words of all of them, blanks between
    edited  TEXT,                        -- what the operator typed instead of the file's cell
    undone  INTEGER NOT NULL DEFAULT 0   -- the operator doesn't want the repair
);
CREATE INDEX draft_phone_by_kind ON draft_phone(kind, id) WHERE kind <> '';

-- Where a draft's list came from, beside what its plan says.
CREATE TABLE draft_list (
    campaign INTEGER PRIMARY KEY,
    pasted   TEXT NOT NULL DEFAULT '',   -- the cells from the clipboard, to be read again when the operator changes how
    previous INTEGER                     -- the hidden draft that had the list before this one
);

-- The operator's choice of columns for lists with the same headers.
CREATE TABLE list_shape (
    shape   TEXT PRIMARY KEY,            -- hash of the headers
    choices TEXT NOT NULL,               -- JSON
    used_at INTEGER NOT NULL
) WITHOUT ROWID;
