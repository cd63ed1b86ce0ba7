-- The office's wording and columns of papers, kept under a name.
CREATE TABLE paper_template (
    id              INTEGER PRIMARY KEY,
    name            TEXT NOT NULL CHECK (name <> ''),
    paper           TEXT NOT NULL CHECK (paper <> ''),
    title           TEXT NOT NULL DEFAULT '',
    issuer          TEXT NOT NULL DEFAULT '',
    document_number TEXT NOT NULL DEFAULT '',
    signatories     TEXT NOT NULL DEFAULT '' CHECK (signatories = '' OR json_valid(signatories)),
    intro           TEXT NOT NULL DEFAULT '',
    closing         TEXT NOT NULL DEFAULT '',
    columns         TEXT NOT NULL DEFAULT '',
    choices         TEXT NOT NULL DEFAULT '',
    notes           TEXT NOT NULL DEFAULT '',
    UNIQUE (paper, name)
) STRICT;
