-- What an import leaves for its report and its undo.

-- Which of the numbers of its cell a recipient has, from 0.
ALTER TABLE draft_phone ADD COLUMN nth INTEGER NOT NULL DEFAULT 0;

ALTER TABLE import ADD COLUMN known   INTEGER NOT NULL DEFAULT 0;  -- of the duplicates: were in the book already
ALTER TABLE import ADD COLUMN updated INTEGER NOT NULL DEFAULT 0;  -- of these: got the row's cells
ALTER TABLE import ADD COLUMN further INTEGER NOT NULL DEFAULT 0;  -- contacts beyond the first of their row
ALTER TABLE import ADD COLUMN headers TEXT NOT NULL DEFAULT '';    -- of the file

-- rejected: 0 = taken with a repair, 1 = no usable number, 2 = a duplicate or on the stop list
ALTER TABLE import_line ADD COLUMN repeats INTEGER NOT NULL DEFAULT 0; -- row of the first time; 0 = none
ALTER TABLE import_line ADD COLUMN cells   TEXT NOT NULL DEFAULT '';   -- of the row

-- Contacts that an import changes: what they say before and after. Carried out when the import is complete.
CREATE TABLE contact_change (
    import  INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
    contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    before  TEXT NOT NULL,
    after   TEXT NOT NULL,
    removal INTEGER,                     -- that took the change back; NULL = it is in force
    PRIMARY KEY (import, contact)
) WITHOUT ROWID;
CREATE INDEX contact_change_by_contact ON contact_change(contact);
CREATE INDEX contact_change_by_removal ON contact_change(removal) WHERE removal IS NOT NULL;
