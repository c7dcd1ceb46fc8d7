-- Imports that were taken back: they are listed no longer, and come back with their undoing.
ALTER TABLE import ADD COLUMN removal INTEGER; -- that took it back; NULL = it is in force
