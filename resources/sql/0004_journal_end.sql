-- The last entry of the journal, kept apart from it: the chain of hashes does not show entries that are cut
-- off at its end.
CREATE TABLE journal_end (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    entry INTEGER NOT NULL,
    hash  TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
-- step
INSERT INTO journal_end (id, entry, hash) SELECT 1, id, hash FROM journal ORDER BY id DESC LIMIT 1;
