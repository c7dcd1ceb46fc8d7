-- Texts that are used again: whole messages, and signatures that are put under one.

CREATE TABLE template (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       INTEGER NOT NULL,  -- 0 template, 1 signature
    name       TEXT NOT NULL,
    message    TEXT NOT NULL,     -- JSON
    changed_at INTEGER NOT NULL
);
