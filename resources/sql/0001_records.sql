-- A district, county-level city or county of Dalian, or a functional zone that overlaps one.
CREATE TABLE district (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL CHECK (name <> ''),
    short_name   TEXT NOT NULL DEFAULT '',
    english_name TEXT NOT NULL DEFAULT '',
    kind         TEXT NOT NULL DEFAULT 'district' CHECK (kind IN ('district', 'county-level-city', 'county', 'functional-zone')),
    adcode       TEXT NOT NULL DEFAULT '',
    parent       INTEGER REFERENCES district (id) DEFERRABLE INITIALLY DEFERRED,
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX district_code ON district (code) WHERE code <> '';
-- step
CREATE INDEX district_parent ON district (parent);
-- step
-- A department, district, zone, university or enterprise that answers for work.
CREATE TABLE unit (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL CHECK (name <> ''),
    short_name   TEXT NOT NULL DEFAULT '',
    kind         TEXT NOT NULL DEFAULT 'city-department' CHECK (kind IN ('city-department', 'district-government', 'pioneer-zone', 'university', 'enterprise', 'other')),
    group_member INTEGER NOT NULL DEFAULT 0 CHECK (group_member IN (0, 1)),
    district     INTEGER REFERENCES district (id) DEFERRABLE INITIALLY DEFERRED,
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX unit_code ON unit (code) WHERE code <> '';
-- step
CREATE INDEX unit_district ON unit (district);
-- step
-- A member of the expert pool.
CREATE TABLE expert (
    id                    INTEGER PRIMARY KEY,
    code                  TEXT NOT NULL DEFAULT '',
    name                  TEXT NOT NULL CHECK (name <> ''),
    organisation          TEXT NOT NULL DEFAULT '',
    title                 TEXT NOT NULL DEFAULT '',
    specialities          TEXT NOT NULL DEFAULT '' CHECK (specialities = '' OR json_valid(specialities)),
    phone                 TEXT NOT NULL DEFAULT '',
    email                 TEXT NOT NULL DEFAULT '',
    related_organisations TEXT NOT NULL DEFAULT '' CHECK (related_organisations = '' OR json_valid(related_organisations)),
    active                INTEGER NOT NULL DEFAULT 0 CHECK (active IN (0, 1)),
    notes                 TEXT NOT NULL DEFAULT '',
    plan_section          TEXT NOT NULL DEFAULT '',
    plan_quote            TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX expert_code ON expert (code) WHERE code <> '';
-- step
-- One of the plan's demonstration programmes.
CREATE TABLE programme (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL CHECK (name <> ''),
    districts    TEXT NOT NULL DEFAULT '' CHECK (districts = '' OR json_valid(districts)),
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX programme_code ON programme (code) WHERE code <> '';
-- step
-- A field in which a programme opens application scenarios.
CREATE TABLE scenario_field (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL CHECK (name <> ''),
    programme    INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX scenario_field_code ON scenario_field (code) WHERE code <> '';
-- step
CREATE INDEX scenario_field_programme ON scenario_field (programme);
-- step
-- A task of the plan with the units that answer for it, in the plan's order.
CREATE TABLE plan_task (
    id                INTEGER PRIMARY KEY,
    code              TEXT NOT NULL DEFAULT '',
    name              TEXT NOT NULL CHECK (name <> ''),
    "group"           TEXT NOT NULL DEFAULT '',
    responsible_units TEXT NOT NULL DEFAULT '' CHECK (responsible_units = '' OR json_valid(responsible_units)),
    due_year          INTEGER,
    notes             TEXT NOT NULL DEFAULT '',
    plan_section      TEXT NOT NULL DEFAULT '',
    plan_quote        TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX plan_task_code ON plan_task (code) WHERE code <> '';
-- step
-- Something the plan counts or measures.
CREATE TABLE indicator (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL CHECK (name <> ''),
    "group"      TEXT NOT NULL DEFAULT '',
    measure      TEXT NOT NULL DEFAULT '',
    source       TEXT NOT NULL DEFAULT 'entered' CHECK (source IN ('entered', 'count-platforms', 'count-teams', 'count-projects', 'count-scenarios', 'count-clusters', 'count-enterprises', 'output-value')),
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX indicator_code ON indicator (code) WHERE code <> '';
-- step
-- What an indicator is to reach by a year.
CREATE TABLE indicator_target (
    id           INTEGER PRIMARY KEY,
    indicator    INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    year         INTEGER,
    relation     TEXT NOT NULL DEFAULT 'at-least' CHECK (relation IN ('at-least', 'range', 'about', 'exact')),
    low          REAL,
    high         REAL,
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT '',
    UNIQUE (indicator, year)
) STRICT;
-- step
-- What an indicator has reached in a year.
CREATE TABLE indicator_actual (
    id          INTEGER PRIMARY KEY,
    indicator   INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    year        INTEGER NOT NULL DEFAULT 0,
    value       REAL,
    source      TEXT NOT NULL DEFAULT '',
    measured_on TEXT CHECK (measured_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    notes       TEXT NOT NULL DEFAULT '',
    UNIQUE (indicator, year)
) STRICT;
-- step
-- An industry cluster or concentration area.
CREATE TABLE cluster (
    id              INTEGER PRIMARY KEY,
    code            TEXT NOT NULL DEFAULT '',
    name            TEXT NOT NULL CHECK (name <> ''),
    district        INTEGER REFERENCES district (id) DEFERRABLE INITIALLY DEFERRED,
    status          TEXT NOT NULL DEFAULT 'candidate' CHECK (status IN ('candidate', 'applied', 'recognised', 'withdrawn')),
    recognised_year INTEGER,
    notes           TEXT NOT NULL DEFAULT '',
    plan_section    TEXT NOT NULL DEFAULT '',
    plan_quote      TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX cluster_code ON cluster (code) WHERE code <> '';
-- step
CREATE INDEX cluster_district ON cluster (district);
-- step
-- A node of a cluster's industrial chain.
CREATE TABLE cluster_node (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL CHECK (name <> ''),
    cluster      INTEGER NOT NULL REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL DEFAULT 0,
    content      TEXT NOT NULL DEFAULT '',
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE INDEX cluster_node_cluster ON cluster_node (cluster);
-- step
-- An industry base.
CREATE TABLE industry_base (
    id              INTEGER PRIMARY KEY,
    code            TEXT NOT NULL DEFAULT '',
    name            TEXT NOT NULL CHECK (name <> ''),
    district        INTEGER REFERENCES district (id) DEFERRABLE INITIALLY DEFERRED,
    status          TEXT NOT NULL DEFAULT 'candidate' CHECK (status IN ('candidate', 'applied', 'recognised', 'withdrawn')),
    recognised_year INTEGER,
    notes           TEXT NOT NULL DEFAULT '',
    plan_section    TEXT NOT NULL DEFAULT '',
    plan_quote      TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX industry_base_code ON industry_base (code) WHERE code <> '';
-- step
CREATE INDEX industry_base_district ON industry_base (district);
-- step
-- An industrial park.
CREATE TABLE park (
    id              INTEGER PRIMARY KEY,
    code            TEXT NOT NULL DEFAULT '',
    name            TEXT NOT NULL CHECK (name <> ''),
    district        INTEGER REFERENCES district (id) DEFERRABLE INITIALLY DEFERRED,
    status          TEXT NOT NULL DEFAULT 'candidate' CHECK (status IN ('candidate', 'applied', 'recognised', 'withdrawn')),
    recognised_year INTEGER,
    area            REAL,
    notes           TEXT NOT NULL DEFAULT '',
    plan_section    TEXT NOT NULL DEFAULT '',
    plan_quote      TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX park_code ON park (code) WHERE code <> '';
-- step
CREATE INDEX park_district ON park (district);
-- step
-- An enterprise of the AI industry.
CREATE TABLE enterprise (
    id              INTEGER PRIMARY KEY,
    code            TEXT NOT NULL DEFAULT '',
    name            TEXT NOT NULL CHECK (name <> ''),
    district        INTEGER REFERENCES district (id) DEFERRABLE INITIALLY DEFERRED,
    cluster         INTEGER REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED,
    node            INTEGER REFERENCES cluster_node (id) DEFERRABLE INITIALLY DEFERRED,
    park            INTEGER REFERENCES park (id) DEFERRABLE INITIALLY DEFERRED,
    status          TEXT NOT NULL DEFAULT 'candidate' CHECK (status IN ('candidate', 'applied', 'recognised', 'withdrawn')),
    recognised_year INTEGER,
    leading         INTEGER NOT NULL DEFAULT 0 CHECK (leading IN (0, 1)),
    products        TEXT NOT NULL DEFAULT '',
    notes           TEXT NOT NULL DEFAULT '',
    plan_section    TEXT NOT NULL DEFAULT '',
    plan_quote      TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX enterprise_code ON enterprise (code) WHERE code <> '';
-- step
CREATE INDEX enterprise_district ON enterprise (district);
-- step
CREATE INDEX enterprise_cluster ON enterprise (cluster);
-- step
CREATE INDEX enterprise_node ON enterprise (node);
-- step
CREATE INDEX enterprise_park ON enterprise (park);
-- step
-- Yearly output value of an enterprise, cluster, base or park.
CREATE TABLE output_value (
    id     INTEGER PRIMARY KEY,
    owner  TEXT NOT NULL CHECK (owner <> ''),
    year   INTEGER NOT NULL DEFAULT 0,
    amount INTEGER,
    source TEXT NOT NULL DEFAULT '',
    notes  TEXT NOT NULL DEFAULT '',
    UNIQUE (owner, year)
) STRICT;
-- step
-- A key project (重点项目).
CREATE TABLE project (
    id                INTEGER PRIMARY KEY,
    code              TEXT NOT NULL CHECK (code <> ''),
    name              TEXT NOT NULL CHECK (name <> ''),
    undertaker        TEXT NOT NULL DEFAULT '',
    contact_name      TEXT NOT NULL DEFAULT '',
    contact_phone     TEXT NOT NULL DEFAULT '',
    district          INTEGER REFERENCES district (id) DEFERRABLE INITIALLY DEFERRED,
    programme         INTEGER REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    scenario_field    INTEGER REFERENCES scenario_field (id) DEFERRABLE INITIALLY DEFERRED,
    plan_task         INTEGER REFERENCES plan_task (id) DEFERRABLE INITIALLY DEFERRED,
    responsible_units TEXT NOT NULL DEFAULT '' CHECK (responsible_units = '' OR json_valid(responsible_units)),
    lead_unit         INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    cooperating_units TEXT NOT NULL DEFAULT '' CHECK (cooperating_units = '' OR json_valid(cooperating_units)),
    liaison_leader    TEXT NOT NULL DEFAULT '',
    stage             TEXT NOT NULL DEFAULT 'reserve' CHECK (stage IN ('reserve', 'active', 'completed', 'suspended', 'withdrawn', 'terminated')),
    category_override TEXT CHECK (category_override IN ('new-start', 'continued', 'completing', 'preparing')),
    category_reason   TEXT NOT NULL DEFAULT '',
    content           TEXT NOT NULL DEFAULT '',
    planned_start     TEXT CHECK (planned_start GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    planned_finish    TEXT CHECK (planned_finish GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    actual_start      TEXT CHECK (actual_start GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    actual_finish     TEXT CHECK (actual_finish GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    total_investment  INTEGER,
    prior_investment  INTEGER,
    tags              TEXT NOT NULL DEFAULT '' CHECK (tags = '' OR json_valid(tags)),
    indicators        TEXT NOT NULL DEFAULT '' CHECK (indicators = '' OR json_valid(indicators)),
    longitude         REAL,
    latitude          REAL,
    notes             TEXT NOT NULL DEFAULT '',
    plan_section      TEXT NOT NULL DEFAULT '',
    plan_quote        TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX project_code ON project (code) WHERE code <> '';
-- step
CREATE INDEX project_district ON project (district);
-- step
CREATE INDEX project_programme ON project (programme);
-- step
CREATE INDEX project_scenario_field ON project (scenario_field);
-- step
CREATE INDEX project_plan_task ON project (plan_task);
-- step
CREATE INDEX project_lead_unit ON project (lead_unit);
-- step
-- A milestone (节点) of a project.
CREATE TABLE milestone (
    id                 INTEGER PRIMARY KEY,
    name               TEXT NOT NULL CHECK (name <> ''),
    project            INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    planned_date       TEXT CHECK (planned_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    forecast_date      TEXT CHECK (forecast_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    actual_date        TEXT CHECK (actual_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    weight             INTEGER NOT NULL DEFAULT 0,
    responsible_person TEXT NOT NULL DEFAULT '',
    after              INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    notes              TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE INDEX milestone_project ON milestone (project);
-- step
CREATE INDEX milestone_after ON milestone (after);
-- step
-- What a project is to do in one year.
CREATE TABLE annual_goal (
    id                 INTEGER PRIMARY KEY,
    project            INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    year               INTEGER NOT NULL DEFAULT 0,
    planned_investment INTEGER,
    goal               TEXT NOT NULL DEFAULT '',
    key_dates          TEXT NOT NULL DEFAULT '',
    notes              TEXT NOT NULL DEFAULT '',
    UNIQUE (project, year)
) STRICT;
-- step
-- The state of a project at the end of a month (月度调度).
CREATE TABLE monthly_report (
    id               INTEGER PRIMARY KEY,
    project          INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    month            TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    progress_text    TEXT NOT NULL DEFAULT '',
    percent_complete INTEGER,
    year_to_date     INTEGER,
    problem          TEXT NOT NULL DEFAULT '',
    coordination     TEXT NOT NULL DEFAULT '',
    reported_on      TEXT CHECK (reported_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    notes            TEXT NOT NULL DEFAULT '',
    UNIQUE (project, month)
) STRICT;
-- step
-- A part of a project's total investment and who pays it.
CREATE TABLE funding_source (
    id      INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    kind    TEXT NOT NULL DEFAULT 'city' CHECK (kind IN ('city', 'district', 'higher', 'own', 'loan', 'other')),
    amount  INTEGER,
    notes   TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE INDEX funding_source_project ON funding_source (project);
-- step
-- An innovation platform (创新平台).
CREATE TABLE platform (
    id                   INTEGER PRIMARY KEY,
    code                 TEXT NOT NULL DEFAULT '',
    name                 TEXT NOT NULL CHECK (name <> ''),
    kind                 TEXT NOT NULL DEFAULT 'national-key-laboratory' CHECK (kind IN ('national-key-laboratory', 'national-technology-centre', 'national-engineering-centre', 'joint-engineering-laboratory', 'collaborative-centre', 'institute', 'alliance', 'industry-platform', 'open-platform', 'other')),
    level                TEXT NOT NULL DEFAULT 'unstated' CHECK (level IN ('unstated', 'national', 'provincial', 'municipal', 'district')),
    status               TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'preparing', 'building', 'built', 'revoked')),
    status_date          TEXT CHECK (status_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    host                 TEXT NOT NULL DEFAULT '',
    members              TEXT NOT NULL DEFAULT '' CHECK (members = '' OR json_valid(members)),
    district             INTEGER REFERENCES district (id) DEFERRABLE INITIALLY DEFERRED,
    planned_year         INTEGER,
    equipment_investment INTEGER,
    longitude            REAL,
    latitude             REAL,
    notes                TEXT NOT NULL DEFAULT '',
    plan_section         TEXT NOT NULL DEFAULT '',
    plan_quote           TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX platform_code ON platform (code) WHERE code <> '';
-- step
CREATE INDEX platform_district ON platform (district);
-- step
-- A talent team (人才团队).
CREATE TABLE talent_team (
    id                 INTEGER PRIMARY KEY,
    code               TEXT NOT NULL DEFAULT '',
    name               TEXT NOT NULL CHECK (name <> ''),
    leader             TEXT NOT NULL DEFAULT '',
    members            TEXT NOT NULL DEFAULT '' CHECK (members = '' OR json_valid(members)),
    host               TEXT NOT NULL DEFAULT '',
    district           INTEGER REFERENCES district (id) DEFERRABLE INITIALLY DEFERRED,
    speciality         TEXT NOT NULL DEFAULT '',
    origin             TEXT NOT NULL DEFAULT 'introduced' CHECK (origin IN ('introduced', 'cultivated')),
    mode               TEXT NOT NULL DEFAULT 'full-time' CHECK (mode IN ('full-time', 'project-cooperation', 'technical-advice')),
    agreed_from        TEXT CHECK (agreed_from GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    agreed_to          TEXT CHECK (agreed_to GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    support_granted    INTEGER,
    innovation_service TEXT NOT NULL DEFAULT 'not-requested' CHECK (innovation_service IN ('not-requested', 'requested', 'in-progress', 'granted', 'refused')),
    housing_service    TEXT NOT NULL DEFAULT 'not-requested' CHECK (housing_service IN ('not-requested', 'requested', 'in-progress', 'granted', 'refused')),
    school_service     TEXT NOT NULL DEFAULT 'not-requested' CHECK (school_service IN ('not-requested', 'requested', 'in-progress', 'granted', 'refused')),
    spouse_service     TEXT NOT NULL DEFAULT 'not-requested' CHECK (spouse_service IN ('not-requested', 'requested', 'in-progress', 'granted', 'refused')),
    medical_service    TEXT NOT NULL DEFAULT 'not-requested' CHECK (medical_service IN ('not-requested', 'requested', 'in-progress', 'granted', 'refused')),
    notes              TEXT NOT NULL DEFAULT '',
    plan_section       TEXT NOT NULL DEFAULT '',
    plan_quote         TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX talent_team_code ON talent_team (code) WHERE code <> '';
-- step
CREATE INDEX talent_team_district ON talent_team (district);
-- step
-- A meeting of the leading group or its office.
CREATE TABLE meeting (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL CHECK (name <> ''),
    held_on      TEXT CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    place        TEXT NOT NULL DEFAULT '',
    agenda       TEXT NOT NULL DEFAULT '',
    minutes      TEXT NOT NULL DEFAULT '',
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX meeting_code ON meeting (code) WHERE code <> '';
-- step
-- Something a meeting decided, to be followed up.
CREATE TABLE decision (
    id                INTEGER PRIMARY KEY,
    code              TEXT NOT NULL DEFAULT '',
    name              TEXT NOT NULL CHECK (name <> ''),
    meeting           INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    about             TEXT NOT NULL DEFAULT '',
    responsible_units TEXT NOT NULL DEFAULT '' CHECK (responsible_units = '' OR json_valid(responsible_units)),
    cooperating_units TEXT NOT NULL DEFAULT '' CHECK (cooperating_units = '' OR json_valid(cooperating_units)),
    due_date          TEXT CHECK (due_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    progress          TEXT NOT NULL DEFAULT '',
    state             TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'closed')),
    closed_on         TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    notes             TEXT NOT NULL DEFAULT '',
    plan_section      TEXT NOT NULL DEFAULT '',
    plan_quote        TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX decision_code ON decision (code) WHERE code <> '';
-- step
CREATE INDEX decision_meeting ON decision (meeting);
-- step
-- Advice given by an expert, and what became of it.
CREATE TABLE opinion (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL CHECK (name <> ''),
    expert       INTEGER REFERENCES expert (id) DEFERRABLE INITIALLY DEFERRED,
    given_on     TEXT CHECK (given_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    about        TEXT NOT NULL DEFAULT '',
    "text"       TEXT NOT NULL DEFAULT '',
    state        TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'adopted', 'partly-adopted', 'not-adopted')),
    reason       TEXT NOT NULL DEFAULT '',
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX opinion_code ON opinion (code) WHERE code <> '';
-- step
CREATE INDEX opinion_expert ON opinion (expert);
-- step
-- A forum, contest, award round or science week.
CREATE TABLE event (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL CHECK (name <> ''),
    kind         TEXT NOT NULL DEFAULT 'forum' CHECK (kind IN ('forum', 'contest', 'award', 'science-week', 'training', 'other')),
    starts_on    TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    ends_on      TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    host         TEXT NOT NULL DEFAULT '',
    place        TEXT NOT NULL DEFAULT '',
    result       TEXT NOT NULL DEFAULT '',
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX event_code ON event (code) WHERE code <> '';
-- step
-- The list of key projects of one year.
CREATE TABLE annual_list (
    id              INTEGER PRIMARY KEY,
    name            TEXT NOT NULL CHECK (name <> ''),
    year            INTEGER NOT NULL DEFAULT 0,
    state           TEXT NOT NULL DEFAULT 'collecting' CHECK (state IN ('collecting', 'screening', 'review', 'deliberation', 'publicity', 'issued', 'in-force', 'closed')),
    quota           INTEGER,
    budget          INTEGER,
    rules           TEXT NOT NULL DEFAULT '',
    document_number TEXT NOT NULL DEFAULT '',
    issued_on       TEXT CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    meeting         INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    public_from     TEXT CHECK (public_from GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    public_to       TEXT CHECK (public_to GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    snapshot        TEXT NOT NULL DEFAULT '',
    snapshot_sha256 TEXT NOT NULL DEFAULT '',
    notes           TEXT NOT NULL DEFAULT '',
    UNIQUE (year)
) STRICT;
-- step
CREATE INDEX annual_list_meeting ON annual_list (meeting);
-- step
-- A project in a year's list.
CREATE TABLE list_entry (
    id                 INTEGER PRIMARY KEY,
    list               INTEGER NOT NULL REFERENCES annual_list (id) DEFERRABLE INITIALLY DEFERRED,
    project            INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    status             TEXT NOT NULL DEFAULT 'candidate' CHECK (status IN ('candidate', 'carried-over', 'in-review', 'selected', 'deferred', 'removed')),
    category           TEXT CHECK (category IN ('new-start', 'continued', 'completing', 'preparing')),
    position           INTEGER NOT NULL DEFAULT 0,
    planned_investment INTEGER,
    support_amount     INTEGER,
    reason             TEXT NOT NULL DEFAULT '',
    outcome            TEXT NOT NULL DEFAULT 'open' CHECK (outcome IN ('open', 'completed', 'carried-on', 'left', 'terminated')),
    outcome_evidence   TEXT NOT NULL DEFAULT '',
    notes              TEXT NOT NULL DEFAULT '',
    UNIQUE (list, project)
) STRICT;
-- step
-- One step of a list from state to state.
CREATE TABLE list_transition (
    id     INTEGER PRIMARY KEY,
    list   INTEGER NOT NULL REFERENCES annual_list (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT NOT NULL DEFAULT 'collecting' CHECK ("from" IN ('collecting', 'screening', 'review', 'deliberation', 'publicity', 'issued', 'in-force', 'closed')),
    "to"   TEXT NOT NULL DEFAULT 'collecting' CHECK ("to" IN ('collecting', 'screening', 'review', 'deliberation', 'publicity', 'issued', 'in-force', 'closed')),
    at     TEXT NOT NULL DEFAULT '',
    who    TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE INDEX list_transition_list ON list_transition (list);
-- step
-- A numbered change to an issued list.
CREATE TABLE list_revision (
    id      INTEGER PRIMARY KEY,
    list    INTEGER NOT NULL REFERENCES annual_list (id) DEFERRABLE INITIALLY DEFERRED,
    number  INTEGER NOT NULL DEFAULT 0,
    kind    TEXT NOT NULL DEFAULT 'addition' CHECK (kind IN ('addition', 'removal', 'amendment')),
    project INTEGER REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    made_on TEXT CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    meeting INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    reason  TEXT NOT NULL DEFAULT '',
    before  TEXT NOT NULL DEFAULT '',
    after   TEXT NOT NULL DEFAULT '',
    notes   TEXT NOT NULL DEFAULT '',
    UNIQUE (list, number)
) STRICT;
-- step
CREATE INDEX list_revision_project ON list_revision (project);
-- step
CREATE INDEX list_revision_meeting ON list_revision (meeting);
-- step
-- A money rule: rate × basis, capped or fixed, with its validity.
CREATE TABLE subsidy_rule (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL CHECK (name <> ''),
    basis        TEXT NOT NULL DEFAULT 'none' CHECK (basis IN ('none', 'equipment', 'contract', 'research', 'other')),
    rate         INTEGER,
    fixed_amount INTEGER,
    cap          INTEGER,
    per_year     INTEGER NOT NULL DEFAULT 0 CHECK (per_year IN (0, 1)),
    version      INTEGER NOT NULL DEFAULT 0,
    valid_from   TEXT CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    valid_to     TEXT CHECK (valid_to GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    conditions   TEXT NOT NULL DEFAULT '',
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX subsidy_rule_code ON subsidy_rule (code) WHERE code <> '';
-- step
-- A claim under a rule: basis, computed, approved and paid.
CREATE TABLE subsidy_claim (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL CHECK (name <> ''),
    rule         INTEGER NOT NULL REFERENCES subsidy_rule (id) DEFERRABLE INITIALLY DEFERRED,
    beneficiary  TEXT NOT NULL DEFAULT '',
    year         INTEGER,
    basis_amount INTEGER,
    computed     INTEGER,
    approved     INTEGER,
    paid         INTEGER,
    state        TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'submitted', 'approved', 'partly-paid', 'paid', 'refused')),
    decided_on   TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX subsidy_claim_code ON subsidy_claim (code) WHERE code <> '';
-- step
CREATE INDEX subsidy_claim_rule ON subsidy_claim (rule);
-- step
-- A year's scheme of the performance review.
CREATE TABLE assessment_scheme (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL CHECK (name <> ''),
    year         INTEGER NOT NULL DEFAULT 0,
    total        REAL,
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX assessment_scheme_code ON assessment_scheme (code) WHERE code <> '';
-- step
-- One line of a scheme: what is scored, with which weight and formula.
CREATE TABLE assessment_indicator (
    id               INTEGER PRIMARY KEY,
    code             TEXT NOT NULL DEFAULT '',
    name             TEXT NOT NULL CHECK (name <> ''),
    scheme           INTEGER NOT NULL REFERENCES assessment_scheme (id) DEFERRABLE INITIALLY DEFERRED,
    "group"          TEXT NOT NULL DEFAULT '',
    weight           REAL,
    formula          TEXT NOT NULL DEFAULT 'completion-share' CHECK (formula IN ('completion-share', 'per-unit', 'rank', 'banded', 'entered')),
    parameters       TEXT NOT NULL DEFAULT '',
    cap              REAL,
    higher_is_better INTEGER NOT NULL DEFAULT 0 CHECK (higher_is_better IN (0, 1)),
    notes            TEXT NOT NULL DEFAULT '',
    plan_section     TEXT NOT NULL DEFAULT '',
    plan_quote       TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX assessment_indicator_code ON assessment_indicator (code) WHERE code <> '';
-- step
CREATE INDEX assessment_indicator_scheme ON assessment_indicator (scheme);
-- step
-- A district's or zone's points for one indicator.
CREATE TABLE assessment_score (
    id        INTEGER PRIMARY KEY,
    indicator INTEGER NOT NULL REFERENCES assessment_indicator (id) DEFERRABLE INITIALLY DEFERRED,
    unit      INTEGER NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    value     REAL,
    points    REAL,
    evidence  TEXT NOT NULL DEFAULT '',
    notes     TEXT NOT NULL DEFAULT '',
    UNIQUE (indicator, unit)
) STRICT;
-- step
-- A file that belongs to a record; its content is stored once under its SHA-256.
CREATE TABLE attachment (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL CHECK (name <> ''),
    owner      TEXT NOT NULL CHECK (owner <> ''),
    media_type TEXT NOT NULL DEFAULT '',
    size       INTEGER NOT NULL DEFAULT 0,
    sha256     TEXT NOT NULL CHECK (sha256 <> ''),
    added_on   TEXT CHECK (added_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    notes      TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
-- A choice of the office that travels with its database, such as a threshold.
CREATE TABLE setting (
    id    INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL CHECK ("key" <> ''),
    value TEXT NOT NULL DEFAULT ''
) STRICT;
-- step
CREATE UNIQUE INDEX setting_key ON setting ("key") WHERE "key" <> '';
-- step
-- Contents of attachments, each stored once.
CREATE TABLE attachment_content (
    sha256  TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    content BLOB NOT NULL
) STRICT;
-- step
-- Every change ever made, chained: hash covers the row and the hash before it.
CREATE TABLE journal (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    who     TEXT NOT NULL,
    label   TEXT NOT NULL,
    changes BLOB NOT NULL,
    hash    TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
