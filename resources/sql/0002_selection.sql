-- The annual rolling selection: limits, fixed choices, screening, expert review, objections.
ALTER TABLE annual_list ADD COLUMN minimum_new_share INTEGER;
-- step
ALTER TABLE annual_list ADD COLUMN applicant_limit INTEGER;
-- step
ALTER TABLE annual_list ADD COLUMN publicity_days INTEGER NOT NULL DEFAULT 5;
-- step
ALTER TABLE list_entry ADD COLUMN placed_by_hand INTEGER NOT NULL DEFAULT 0 CHECK (placed_by_hand IN (0, 1));
-- step
ALTER TABLE list_entry ADD COLUMN screening TEXT NOT NULL DEFAULT 'open' CHECK (screening IN ('open', 'passed', 'supplement', 'failed'));
-- step
ALTER TABLE list_entry ADD COLUMN screening_reason TEXT NOT NULL DEFAULT '';
-- step
ALTER TABLE list_entry ADD COLUMN verdict TEXT NOT NULL DEFAULT 'open' CHECK (verdict IN ('open', 'approved', 'deferred', 'refused'));
-- step
ALTER TABLE list_entry ADD COLUMN verdict_meeting INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED;
-- step
ALTER TABLE list_entry ADD COLUMN verdict_reason TEXT NOT NULL DEFAULT '';
-- step
CREATE INDEX list_entry_verdict_meeting ON list_entry (verdict_meeting);
-- step
-- A bound on how many projects of a programme, district or unit a list may hold.
CREATE TABLE selection_limit (
    id      INTEGER PRIMARY KEY,
    list    INTEGER NOT NULL REFERENCES annual_list (id) DEFERRABLE INITIALLY DEFERRED,
    about   TEXT NOT NULL CHECK (about <> ''),
    minimum INTEGER,
    maximum INTEGER,
    notes   TEXT NOT NULL DEFAULT '',
    UNIQUE (list, about)
) STRICT;
-- step
-- A project that must be in or out, or two of which at most one may be in.
CREATE TABLE selection_order (
    id            INTEGER PRIMARY KEY,
    list          INTEGER NOT NULL REFERENCES annual_list (id) DEFERRABLE INITIALLY DEFERRED,
    kind          TEXT NOT NULL DEFAULT 'forced-in' CHECK (kind IN ('forced-in', 'forced-out', 'either-or')),
    project       INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    other_project INTEGER REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    reason        TEXT NOT NULL CHECK (reason <> '')
) STRICT;
-- step
CREATE INDEX selection_order_list ON selection_order (list);
-- step
CREATE INDEX selection_order_project ON selection_order (project);
-- step
CREATE INDEX selection_order_other_project ON selection_order (other_project);
-- step
-- A yes/no question of the screening.
CREATE TABLE screening_question (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL CHECK (name <> ''),
    list       INTEGER NOT NULL REFERENCES annual_list (id) DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL DEFAULT 0,
    supplement TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE INDEX screening_question_list ON screening_question (list);
-- step
-- The answer to a question for one entry.
CREATE TABLE screening_answer (
    id       INTEGER PRIMARY KEY,
    question INTEGER NOT NULL REFERENCES screening_question (id) DEFERRABLE INITIALLY DEFERRED,
    entry    INTEGER NOT NULL REFERENCES list_entry (id) DEFERRABLE INITIALLY DEFERRED,
    is_yes   INTEGER NOT NULL DEFAULT 0 CHECK (is_yes IN (0, 1)),
    remark   TEXT NOT NULL DEFAULT '',
    UNIQUE (question, entry)
) STRICT;
-- step
CREATE INDEX screening_answer_entry ON screening_answer (entry);
-- step
-- An expert review of a list's candidates, with the draw of its panel.
CREATE TABLE review_round (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL CHECK (name <> ''),
    list          INTEGER NOT NULL REFERENCES annual_list (id) DEFERRABLE INITIALLY DEFERRED,
    panel_size    INTEGER NOT NULL DEFAULT 0,
    is_stratified INTEGER NOT NULL DEFAULT 0 CHECK (is_stratified IN (0, 1)),
    seed          TEXT NOT NULL DEFAULT '',
    drawn_at      TEXT NOT NULL DEFAULT '',
    draw_record   TEXT NOT NULL DEFAULT '',
    aggregation   TEXT NOT NULL DEFAULT 'trimmed-mean' CHECK (aggregation IN ('mean', 'trimmed-mean')),
    notes         TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE INDEX review_round_list ON review_round (list);
-- step
-- What a round asks; the weights of the scored criteria add up to 100 %.
CREATE TABLE review_criterion (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL CHECK (name <> ''),
    round    INTEGER NOT NULL REFERENCES review_round (id) DEFERRABLE INITIALLY DEFERRED,
    kind     TEXT NOT NULL DEFAULT 'scored' CHECK (kind IN ('scored', 'knock-out')),
    weight   INTEGER NOT NULL DEFAULT 0,
    maximum  REAL NOT NULL DEFAULT 100,
    position INTEGER NOT NULL DEFAULT 0,
    guidance TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE INDEX review_criterion_round ON review_criterion (round);
-- step
-- An expert's seat on a panel.
CREATE TABLE review_seat (
    id               INTEGER PRIMARY KEY,
    round            INTEGER NOT NULL REFERENCES review_round (id) DEFERRABLE INITIALLY DEFERRED,
    expert           INTEGER NOT NULL REFERENCES expert (id) DEFERRABLE INITIALLY DEFERRED,
    number           INTEGER NOT NULL DEFAULT 0,
    is_excluded      INTEGER NOT NULL DEFAULT 0 CHECK (is_excluded IN (0, 1)),
    exclusion_reason TEXT NOT NULL DEFAULT '',
    sheet_key        TEXT NOT NULL DEFAULT '',
    UNIQUE (round, expert)
) STRICT;
-- step
CREATE INDEX review_seat_expert ON review_seat (expert);
-- step
-- An expert who must not score a project, and why.
CREATE TABLE review_recusal (
    id      INTEGER PRIMARY KEY,
    round   INTEGER NOT NULL REFERENCES review_round (id) DEFERRABLE INITIALLY DEFERRED,
    expert  INTEGER NOT NULL REFERENCES expert (id) DEFERRABLE INITIALLY DEFERRED,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    reason  TEXT NOT NULL CHECK (reason <> ''),
    UNIQUE (round, expert, project)
) STRICT;
-- step
CREATE INDEX review_recusal_expert ON review_recusal (expert);
-- step
CREATE INDEX review_recusal_project ON review_recusal (project);
-- step
-- What one seat gave one project under one criterion.
CREATE TABLE review_score (
    id        INTEGER PRIMARY KEY,
    seat      INTEGER NOT NULL REFERENCES review_seat (id) DEFERRABLE INITIALLY DEFERRED,
    project   INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    criterion INTEGER NOT NULL REFERENCES review_criterion (id) DEFERRABLE INITIALLY DEFERRED,
    points    REAL,
    passes    INTEGER CHECK (passes IN (0, 1)),
    comment   TEXT NOT NULL DEFAULT '',
    UNIQUE (seat, project, criterion)
) STRICT;
-- step
CREATE INDEX review_score_project ON review_score (project);
-- step
CREATE INDEX review_score_criterion ON review_score (criterion);
-- step
-- An objection against a project on a list that is public.
CREATE TABLE objection (
    id             INTEGER PRIMARY KEY,
    name           TEXT NOT NULL CHECK (name <> ''),
    list           INTEGER NOT NULL REFERENCES annual_list (id) DEFERRABLE INITIALLY DEFERRED,
    project        INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    raised_on      TEXT CHECK (raised_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    raised_by      TEXT NOT NULL DEFAULT '',
    text           TEXT NOT NULL DEFAULT '',
    outcome        TEXT NOT NULL DEFAULT 'pending' CHECK (outcome IN ('pending', 'upheld', 'rejected', 'withdrawn')),
    closed_on      TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    outcome_reason TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE INDEX objection_list ON objection (list);
-- step
CREATE INDEX objection_project ON objection (project);
