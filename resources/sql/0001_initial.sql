-- The workspace: accounts, people, campaigns and their ledger.
-- Times are milliseconds since the Unix epoch, UTC. Phones are digits only.

CREATE TABLE workspace (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE account (
    id                     INTEGER PRIMARY KEY,
    name                   TEXT NOT NULL UNIQUE COLLATE NOCASE,
    url                    TEXT NOT NULL,
    preset                 TEXT NOT NULL,
    auth                   INTEGER NOT NULL,
    login                  TEXT NOT NULL,
    sender                 TEXT NOT NULL,
    recipients_per_document INTEGER NOT NULL,
    in_flight              INTEGER NOT NULL,
    requests_per_second    REAL NOT NULL,
    allow_http             INTEGER NOT NULL,
    capabilities           TEXT NOT NULL DEFAULT '',
    clock_offset_minutes   INTEGER
);

CREATE TABLE stop_list (
    phone    TEXT PRIMARY KEY,
    reason   TEXT NOT NULL,
    source   TEXT NOT NULL,
    added_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE book (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE COLLATE NOCASE,
    headers TEXT NOT NULL DEFAULT ''
);

-- An import is invisible until it is complete; incomplete ones are removed at the next start.
CREATE TABLE import (
    id          INTEGER PRIMARY KEY,
    book        INTEGER NOT NULL REFERENCES book(id) ON DELETE CASCADE,
    file        TEXT NOT NULL,
    started_at  INTEGER NOT NULL,
    complete    INTEGER NOT NULL DEFAULT 0,
    rows        INTEGER NOT NULL DEFAULT 0,
    imported    INTEGER NOT NULL DEFAULT 0,
    duplicates  INTEGER NOT NULL DEFAULT 0,
    stop_listed INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE import_line (
    import   INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
    seq      INTEGER NOT NULL,
    row      INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    before   TEXT NOT NULL,
    after    TEXT NOT NULL,
    code     TEXT NOT NULL,
    PRIMARY KEY (import, seq)
) WITHOUT ROWID;

CREATE TABLE contact (
    id     INTEGER PRIMARY KEY,
    book   INTEGER NOT NULL REFERENCES book(id) ON DELETE CASCADE,
    import INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
    row    INTEGER NOT NULL,
    phone  TEXT NOT NULL,
    cells  TEXT NOT NULL
);
CREATE INDEX contact_by_phone ON contact(book, phone);
CREATE INDEX contact_by_import ON contact(import);

CREATE TABLE campaign (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT NOT NULL,
    state       INTEGER NOT NULL,
    complete    INTEGER NOT NULL DEFAULT 0, -- its rows are all in; incomplete ones are removed at the next start
    wanted      INTEGER NOT NULL DEFAULT 0, -- what another program asks the runner to do
    pause_code  TEXT NOT NULL DEFAULT '',
    pause_detail TEXT NOT NULL DEFAULT '',
    restored    INTEGER NOT NULL DEFAULT 0,
    parent      INTEGER,
    account     INTEGER,                    -- may be gone; account_name and identity stay
    account_name TEXT NOT NULL,
    identity    TEXT NOT NULL,              -- normalised host and login, frozen at sealing
    machine     TEXT NOT NULL DEFAULT '',   -- the computer that runs it
    plan        TEXT NOT NULL,              -- JSON: message, profile, schedule, caps; frozen at sealing
    headers     TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    sealed_at   INTEGER,
    finished_at INTEGER,
    recipients  INTEGER NOT NULL DEFAULT 0,
    parts       INTEGER NOT NULL DEFAULT 0,
    requests    INTEGER NOT NULL DEFAULT 0
);

-- What was confirmed. id = campaign << 32 | index within the campaign, from 1. Nothing changes after sealing.
CREATE TABLE recipient (
    id        INTEGER PRIMARY KEY,
    row       INTEGER NOT NULL,
    phone     TEXT NOT NULL,
    cells     TEXT NOT NULL,
    sender    TEXT,
    send_at   INTEGER,
    client_id INTEGER,
    parts     INTEGER NOT NULL DEFAULT 0,
    text_hash INTEGER
);

-- What happened to it.
CREATE TABLE delivery (
    id           INTEGER PRIMARY KEY,
    state        INTEGER NOT NULL,
    next         INTEGER NOT NULL DEFAULT 0,
    maybe        INTEGER NOT NULL DEFAULT 0, -- attempts that may have arrived and have no readable answer
    repeats      INTEGER NOT NULL DEFAULT 0,
    polls        INTEGER NOT NULL DEFAULT 0,
    attempt      INTEGER,                    -- the latest one
    number       INTEGER,                    -- within the attempt's document
    first_attempt_at INTEGER,
    due_kind     INTEGER,                    -- 1 ask again, 2 ask for the state
    due_at       INTEGER,
    gateway_id   TEXT,
    reason       TEXT,
    gateway_text TEXT,
    gateway_parts INTEGER,
    changed_at   INTEGER NOT NULL
);
CREATE INDEX delivery_due ON delivery(due_kind, due_at) WHERE due_kind IS NOT NULL;
CREATE INDEX delivery_gateway_id ON delivery(gateway_id) WHERE gateway_id IS NOT NULL;

CREATE TABLE campaign_count (
    campaign INTEGER NOT NULL,
    state    INTEGER NOT NULL,
    n        INTEGER NOT NULL,
    PRIMARY KEY (campaign, state)
) WITHOUT ROWID;

-- One POST of one document, recorded before it leaves.
CREATE TABLE attempt (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign    INTEGER NOT NULL,
    slot        INTEGER NOT NULL,
    repeat      INTEGER NOT NULL,
    rows        INTEGER NOT NULL,
    started_at  INTEGER NOT NULL,
    finished_at INTEGER,
    fate        INTEGER,
    http_status INTEGER,
    outcome     TEXT,
    technical   TEXT
);
CREATE INDEX attempt_by_campaign ON attempt(campaign);

-- The story of each recipient; attempts without an outcome show in delivery.attempt.
CREATE TABLE event (
    recipient INTEGER NOT NULL,
    seq       INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    kind      INTEGER NOT NULL,
    attempt   INTEGER,
    state     INTEGER NOT NULL,
    reason    TEXT,
    detail    TEXT,
    PRIMARY KEY (recipient, seq)
) WITHOUT ROWID;

-- Who was sent what, for the guard against sending the same again within a day.
CREATE TABLE fingerprint (
    hash      INTEGER NOT NULL,
    recipient INTEGER NOT NULL,
    sealed_at INTEGER NOT NULL,
    PRIMARY KEY (hash, recipient)
) WITHOUT ROWID;
