-- People: contacts made by hand, groups, and removals that can be taken back.

-- What was removed at one go. It stays hidden until it is taken back or purged.
CREATE TABLE removal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL
);

-- Contacts made by hand belong to an import of their own in each book.
ALTER TABLE import ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0;

ALTER TABLE contact ADD COLUMN added_at INTEGER; -- NULL = with its import
ALTER TABLE contact ADD COLUMN removal INTEGER;
CREATE INDEX contact_by_removal ON contact(removal) WHERE removal IS NOT NULL;

ALTER TABLE book ADD COLUMN removal INTEGER;
ALTER TABLE book ADD COLUMN kept_name TEXT; -- of a removed book, whose name is free again

CREATE TABLE contact_group (
    id      INTEGER PRIMARY KEY,
    book    INTEGER NOT NULL REFERENCES book(id) ON DELETE CASCADE,
    name    TEXT NOT NULL COLLATE NOCASE,
    removal INTEGER
);
CREATE UNIQUE INDEX contact_group_by_name ON contact_group(book, name) WHERE removal IS NULL;

CREATE TABLE group_member (
    grp     INTEGER NOT NULL REFERENCES contact_group(id) ON DELETE CASCADE,
    contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    PRIMARY KEY (grp, contact)
) WITHOUT ROWID;
CREATE INDEX group_member_by_contact ON group_member(contact);
