-- A file of schema version 4 as text, with one invented row of every kind: opened by tst_migrations.
PRAGMA journal_mode=WAL;
PRAGMA foreign_keys=OFF;
PRAGMA application_id=1417242488;
PRAGMA user_version=4;
BEGIN TRANSACTION;
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
INSERT INTO district VALUES(1,'DISTRICT-1','示例区','','','district','',NULL,'示例','','');
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
INSERT INTO unit VALUES(1,'UNIT-1','示例局','','city-department',0,1,'示例','','');
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
INSERT INTO expert VALUES(1,'EXPERT-1','示例专家','','','["示例"]','','','["示例"]',0,'示例','','');
CREATE TABLE programme (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL CHECK (name <> ''),
    districts    TEXT NOT NULL DEFAULT '' CHECK (districts = '' OR json_valid(districts)),
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO programme VALUES(1,'PROGRAMME-1','示例工程','[1]','示例','','');
CREATE TABLE scenario_field (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL CHECK (name <> ''),
    programme    INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    notes        TEXT NOT NULL DEFAULT '',
    plan_section TEXT NOT NULL DEFAULT '',
    plan_quote   TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO scenario_field VALUES(1,'SCENARIO-FIELD-1','示例领域',1,'示例','','');
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
INSERT INTO plan_task VALUES(1,'PLAN-TASK-1','示例任务','','[1]',2020,'示例','','');
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
INSERT INTO indicator VALUES(1,'INDICATOR-1','示例指标','','','entered','示例','','');
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
INSERT INTO indicator_target VALUES(1,1,2020,'at-least',1.5,1.5,'示例','','');
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
INSERT INTO indicator_actual VALUES(1,1,2020,1.5,'','2020-11-24','示例');
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
INSERT INTO cluster VALUES(1,'CLUSTER-1','示例集群',1,'candidate',2020,'示例','','');
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
INSERT INTO cluster_node VALUES(1,'示例环节',1,0,'','示例','','');
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
INSERT INTO industry_base VALUES(1,'INDUSTRY-BASE-1','示例基地',1,'candidate',2020,'示例','','');
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
INSERT INTO park VALUES(1,'PARK-1','示例园区',1,'candidate',2020,1.5,'示例','','');
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
INSERT INTO enterprise VALUES(1,'ENTERPRISE-1','示例企业',1,1,1,1,'candidate',2020,0,'','示例','','');
CREATE TABLE output_value (
    id     INTEGER PRIMARY KEY,
    owner  TEXT NOT NULL CHECK (owner <> ''),
    year   INTEGER NOT NULL DEFAULT 0,
    amount INTEGER,
    source TEXT NOT NULL DEFAULT '',
    notes  TEXT NOT NULL DEFAULT '',
    UNIQUE (owner, year)
) STRICT;
INSERT INTO output_value VALUES(1,'project/1',2020,4800000000,'','示例');
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
INSERT INTO project VALUES(1,'PROJECT-1','示例项目','','','',1,1,1,1,'[1]',1,'[1]','','reserve','continued','示例','','2020-06-30','2020-11-24','2020-06-30','2020-11-24',4800000000,4800000000,'["示例"]','[1]',121.5,38.875,'示例','','');
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
INSERT INTO milestone VALUES(1,'示例节点',1,'2020-11-24','2020-11-24','2020-11-24',0,'',NULL,'示例');
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
INSERT INTO annual_goal VALUES(1,1,2020,4800000000,'','','示例');
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
INSERT INTO monthly_report VALUES(1,1,'2020-10-01','',NULL,4800000000,'','','2020-11-24','示例');
CREATE TABLE funding_source (
    id      INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    kind    TEXT NOT NULL DEFAULT 'city' CHECK (kind IN ('city', 'district', 'higher', 'own', 'loan', 'other')),
    amount  INTEGER,
    notes   TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO funding_source VALUES(1,1,'city',4800000000,'示例');
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
INSERT INTO platform VALUES(1,'PLATFORM-1','示例平台','national-key-laboratory','unstated','planned','2020-11-24','','["示例"]',1,NULL,NULL,121.5,38.875,'示例','','');
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
INSERT INTO talent_team VALUES(1,'TALENT-TEAM-1','示例团队','','["示例"]','',1,'','introduced','full-time','2020-06-30','2020-11-24',NULL,'not-requested','not-requested','not-requested','not-requested','not-requested','示例','','');
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
INSERT INTO meeting VALUES(1,'MEETING-1','示例会议','2020-11-24','','','','示例','','');
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
INSERT INTO decision VALUES(1,'DECISION-1','示例决定',1,'project/1','[1]','[1]','2020-11-24','','open','2020-11-24','示例','','');
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
INSERT INTO opinion VALUES(1,'OPINION-1','示例意见',1,'2020-11-24','project/1','','pending','','示例','','');
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
INSERT INTO event VALUES(1,'EVENT-1','示例活动','forum','2020-06-30','2020-11-24','','','','示例','','');
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
    notes           TEXT NOT NULL DEFAULT '', minimum_new_share INTEGER, applicant_limit INTEGER, publicity_days INTEGER NOT NULL DEFAULT 5,
    UNIQUE (year)
) STRICT;
INSERT INTO annual_list VALUES(1,'2020年度重点项目清单（示例）',2020,'collecting',NULL,4800000000,'','','2020-11-24',1,'2020-06-30','2020-11-24','','','示例',NULL,NULL,5);
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
    notes              TEXT NOT NULL DEFAULT '', placed_by_hand INTEGER NOT NULL DEFAULT 0 CHECK (placed_by_hand IN (0, 1)), screening TEXT NOT NULL DEFAULT 'open' CHECK (screening IN ('open', 'passed', 'supplement', 'failed')), screening_reason TEXT NOT NULL DEFAULT '', verdict TEXT NOT NULL DEFAULT 'open' CHECK (verdict IN ('open', 'approved', 'deferred', 'refused')), verdict_meeting INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED, verdict_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (list, project)
) STRICT;
INSERT INTO list_entry VALUES(1,1,1,'candidate','continued',0,4800000000,NULL,'','open','','示例',0,'open','','open',NULL,'');
CREATE TABLE list_transition (
    id     INTEGER PRIMARY KEY,
    list   INTEGER NOT NULL REFERENCES annual_list (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT NOT NULL DEFAULT 'collecting' CHECK ("from" IN ('collecting', 'screening', 'review', 'deliberation', 'publicity', 'issued', 'in-force', 'closed')),
    "to"   TEXT NOT NULL DEFAULT 'collecting' CHECK ("to" IN ('collecting', 'screening', 'review', 'deliberation', 'publicity', 'issued', 'in-force', 'closed')),
    at     TEXT NOT NULL DEFAULT '',
    who    TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO list_transition VALUES(1,1,'collecting','collecting','2020-11-24T09:00:00.000+08:00','','');
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
INSERT INTO list_revision VALUES(1,1,1,'addition',1,'2020-11-24',1,'','','','示例');
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
INSERT INTO subsidy_rule VALUES(1,'SUBSIDY-RULE-1','示例政策','none',NULL,NULL,NULL,0,0,'2020-06-30','2020-11-24','','示例','','');
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
INSERT INTO subsidy_claim VALUES(1,'SUBSIDY-CLAIM-1','示例申请',1,'',2020,NULL,NULL,NULL,NULL,'draft','2020-11-24','示例','','');
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
INSERT INTO assessment_scheme VALUES(1,'ASSESSMENT-SCHEME-1','示例办法',2020,1.5,'示例','','');
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
INSERT INTO assessment_indicator VALUES(1,'ASSESSMENT-INDICATOR-1','示例评分项',1,'',1.5,'completion-share','',1.5,0,'示例','','');
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
INSERT INTO assessment_score VALUES(1,1,1,1.5,1.5,'','示例');
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
INSERT INTO attachment VALUES(1,'示例.pdf','project/1','',6,'0d53f08678d8101b0c7e5053b30224fc671c55051770ba18207435ead7ad37bd','2020-11-24','示例');
CREATE TABLE setting (
    id    INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL CHECK ("key" <> ''),
    value TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO setting VALUES(1,'reference_date','2020-11-24');
CREATE TABLE attachment_content (
    sha256  TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    content BLOB NOT NULL
) STRICT;
INSERT INTO attachment_content VALUES('0d53f08678d8101b0c7e5053b30224fc671c55051770ba18207435ead7ad37bd',X'e7a4bae4be8b');
CREATE TABLE journal (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    who     TEXT NOT NULL,
    label   TEXT NOT NULL,
    changes BLOB NOT NULL,
    hash    TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
INSERT INTO journal VALUES(1,'2020-11-24T09:00:00.000+08:00','测试','新建',X'00000002789c8b8e0500011500b9','7f4be5a22ebfe1f951205408015c56347da1315829a1fe398b9e7fb7ec584384');
INSERT INTO journal VALUES(2,'2020-11-24T09:30:05.250+08:00','测试','修改项目名称',X'0000005e789c8bae564a4c2b492d52b2aa56ca4bcc4d55b2527abe64d7937ddd2f17ee7c3e7b9d52ad8e52526a5a7e512a868267d3973f9dd00b52909902143454d251cacecc03310b8af2b352934b946a63018aca2708','0a4ffef598a1487918aa11c63001a0e8302171fad24c526ae3175d3075ba92ef');
CREATE TABLE journal_end (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    entry INTEGER NOT NULL,
    hash  TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
INSERT INTO journal_end VALUES(1,2,'0a4ffef598a1487918aa11c63001a0e8302171fad24c526ae3175d3075ba92ef');
CREATE TABLE selection_limit (
    id      INTEGER PRIMARY KEY,
    list    INTEGER NOT NULL REFERENCES annual_list (id) DEFERRABLE INITIALLY DEFERRED,
    about   TEXT NOT NULL CHECK (about <> ''),
    minimum INTEGER,
    maximum INTEGER,
    notes   TEXT NOT NULL DEFAULT '',
    UNIQUE (list, about)
) STRICT;
INSERT INTO selection_limit VALUES(1,1,'programme/1',1,2,'示例');
CREATE TABLE selection_order (
    id            INTEGER PRIMARY KEY,
    list          INTEGER NOT NULL REFERENCES annual_list (id) DEFERRABLE INITIALLY DEFERRED,
    kind          TEXT NOT NULL DEFAULT 'forced-in' CHECK (kind IN ('forced-in', 'forced-out', 'either-or')),
    project       INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    other_project INTEGER REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    reason        TEXT NOT NULL CHECK (reason <> '')
) STRICT;
INSERT INTO selection_order VALUES(1,1,'forced-in',1,NULL,'示例');
CREATE TABLE screening_question (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL CHECK (name <> ''),
    list       INTEGER NOT NULL REFERENCES annual_list (id) DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL DEFAULT 0,
    supplement TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO screening_question VALUES(1,'示例问题',1,1,'示例材料');
CREATE TABLE screening_answer (
    id       INTEGER PRIMARY KEY,
    question INTEGER NOT NULL REFERENCES screening_question (id) DEFERRABLE INITIALLY DEFERRED,
    entry    INTEGER NOT NULL REFERENCES list_entry (id) DEFERRABLE INITIALLY DEFERRED,
    is_yes   INTEGER NOT NULL DEFAULT 0 CHECK (is_yes IN (0, 1)),
    remark   TEXT NOT NULL DEFAULT '',
    UNIQUE (question, entry)
) STRICT;
INSERT INTO screening_answer VALUES(1,1,1,1,'');
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
INSERT INTO review_round VALUES(1,'示例评审',1,5,0,'','','','trimmed-mean','');
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
INSERT INTO review_criterion VALUES(1,'示例指标',1,'scored',10000,100.0,1,'');
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
INSERT INTO review_seat VALUES(1,1,1,1,0,'','');
CREATE TABLE review_recusal (
    id      INTEGER PRIMARY KEY,
    round   INTEGER NOT NULL REFERENCES review_round (id) DEFERRABLE INITIALLY DEFERRED,
    expert  INTEGER NOT NULL REFERENCES expert (id) DEFERRABLE INITIALLY DEFERRED,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    reason  TEXT NOT NULL CHECK (reason <> ''),
    UNIQUE (round, expert, project)
) STRICT;
INSERT INTO review_recusal VALUES(1,1,1,1,'示例');
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
INSERT INTO review_score VALUES(1,1,1,1,88.500000000000000003,NULL,'');
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
INSERT INTO objection VALUES(1,'示例异议',1,1,'2020-03-30','示例','','pending',NULL,'');
CREATE UNIQUE INDEX district_code ON district (code) WHERE code <> '';
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
INSERT INTO paper_template VALUES(1,'示例模板','annual-list','示例清单','示例办公室','示发〔2020〕1号','["示例办公室"]','示例','示例','[{"key":"name","width":30}]','{"paper":["A3"]}','示例');
CREATE INDEX district_parent ON district (parent);
CREATE UNIQUE INDEX unit_code ON unit (code) WHERE code <> '';
CREATE INDEX unit_district ON unit (district);
CREATE UNIQUE INDEX expert_code ON expert (code) WHERE code <> '';
CREATE UNIQUE INDEX programme_code ON programme (code) WHERE code <> '';
CREATE UNIQUE INDEX scenario_field_code ON scenario_field (code) WHERE code <> '';
CREATE INDEX scenario_field_programme ON scenario_field (programme);
CREATE UNIQUE INDEX plan_task_code ON plan_task (code) WHERE code <> '';
CREATE UNIQUE INDEX indicator_code ON indicator (code) WHERE code <> '';
CREATE UNIQUE INDEX cluster_code ON cluster (code) WHERE code <> '';
CREATE INDEX cluster_district ON cluster (district);
CREATE INDEX cluster_node_cluster ON cluster_node (cluster);
CREATE UNIQUE INDEX industry_base_code ON industry_base (code) WHERE code <> '';
CREATE INDEX industry_base_district ON industry_base (district);
CREATE UNIQUE INDEX park_code ON park (code) WHERE code <> '';
CREATE INDEX park_district ON park (district);
CREATE UNIQUE INDEX enterprise_code ON enterprise (code) WHERE code <> '';
CREATE INDEX enterprise_district ON enterprise (district);
CREATE INDEX enterprise_cluster ON enterprise (cluster);
CREATE INDEX enterprise_node ON enterprise (node);
CREATE INDEX enterprise_park ON enterprise (park);
CREATE UNIQUE INDEX project_code ON project (code) WHERE code <> '';
CREATE INDEX project_district ON project (district);
CREATE INDEX project_programme ON project (programme);
CREATE INDEX project_scenario_field ON project (scenario_field);
CREATE INDEX project_plan_task ON project (plan_task);
CREATE INDEX project_lead_unit ON project (lead_unit);
CREATE INDEX milestone_project ON milestone (project);
CREATE INDEX milestone_after ON milestone (after);
CREATE INDEX funding_source_project ON funding_source (project);
CREATE UNIQUE INDEX platform_code ON platform (code) WHERE code <> '';
CREATE INDEX platform_district ON platform (district);
CREATE UNIQUE INDEX talent_team_code ON talent_team (code) WHERE code <> '';
CREATE INDEX talent_team_district ON talent_team (district);
CREATE UNIQUE INDEX meeting_code ON meeting (code) WHERE code <> '';
CREATE UNIQUE INDEX decision_code ON decision (code) WHERE code <> '';
CREATE INDEX decision_meeting ON decision (meeting);
CREATE UNIQUE INDEX opinion_code ON opinion (code) WHERE code <> '';
CREATE INDEX opinion_expert ON opinion (expert);
CREATE UNIQUE INDEX event_code ON event (code) WHERE code <> '';
CREATE INDEX annual_list_meeting ON annual_list (meeting);
CREATE INDEX list_transition_list ON list_transition (list);
CREATE INDEX list_revision_project ON list_revision (project);
CREATE INDEX list_revision_meeting ON list_revision (meeting);
CREATE UNIQUE INDEX subsidy_rule_code ON subsidy_rule (code) WHERE code <> '';
CREATE UNIQUE INDEX subsidy_claim_code ON subsidy_claim (code) WHERE code <> '';
CREATE INDEX subsidy_claim_rule ON subsidy_claim (rule);
CREATE UNIQUE INDEX assessment_scheme_code ON assessment_scheme (code) WHERE code <> '';
CREATE UNIQUE INDEX assessment_indicator_code ON assessment_indicator (code) WHERE code <> '';
CREATE INDEX assessment_indicator_scheme ON assessment_indicator (scheme);
CREATE UNIQUE INDEX setting_key ON setting ("key") WHERE "key" <> '';
CREATE INDEX list_entry_verdict_meeting ON list_entry (verdict_meeting);
CREATE INDEX selection_order_list ON selection_order (list);
CREATE INDEX selection_order_project ON selection_order (project);
CREATE INDEX selection_order_other_project ON selection_order (other_project);
CREATE INDEX screening_question_list ON screening_question (list);
CREATE INDEX screening_answer_entry ON screening_answer (entry);
CREATE INDEX review_round_list ON review_round (list);
CREATE INDEX review_criterion_round ON review_criterion (round);
CREATE INDEX review_seat_expert ON review_seat (expert);
CREATE INDEX review_recusal_expert ON review_recusal (expert);
CREATE INDEX review_recusal_project ON review_recusal (project);
CREATE INDEX review_score_project ON review_score (project);
CREATE INDEX review_score_criterion ON review_score (criterion);
CREATE INDEX objection_list ON objection (list);
CREATE INDEX objection_project ON objection (project);
COMMIT;
