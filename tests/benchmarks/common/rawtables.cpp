#include "common/rawtables.h"

#include <sqlite3.h>

namespace touyan {
namespace {

constexpr auto SelectProjects =
    "SELECT id, code, name, undertaker, contact_name, contact_phone, district, programme, "
    "scenario_field, plan_task, responsible_units, lead_unit, cooperating_units, liaison_leader, "
    "stage, category_override, category_reason, content, planned_start, planned_finish, "
    "actual_start, actual_finish, total_investment, prior_investment, tags, indicators, longitude, "
    "latitude, notes, plan_section, plan_quote FROM project ORDER BY id";
constexpr auto SelectMilestones =
    "SELECT id, name, project, planned_date, forecast_date, actual_date, weight, "
    "responsible_person, after, notes FROM milestone ORDER BY id";
constexpr auto SelectGoals = "SELECT id, project, year, planned_investment, goal, key_dates, notes "
                             "FROM annual_goal ORDER BY id";
constexpr auto SelectReports =
    "SELECT id, project, month, progress_text, percent_complete, year_to_date, problem, "
    "coordination, reported_on, notes FROM monthly_report ORDER BY id";
constexpr auto InsertProject =
    "INSERT INTO project (id, code, name, undertaker, contact_name, contact_phone, district, "
    "programme, scenario_field, plan_task, responsible_units, lead_unit, cooperating_units, "
    "liaison_leader, stage, category_override, category_reason, content, planned_start, "
    "planned_finish, actual_start, actual_finish, total_investment, prior_investment, tags, "
    "indicators, longitude, latitude, notes, plan_section, plan_quote) VALUES (?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// Calls @p visit with each of @p members and the number of its column.
template <typename Visit, typename... Members>
void visitInOrder(Visit&& visit, Members&... members)
{
    int column = 0;
    (visit(column++, members), ...);
}

/// @p r is a RawProject, const when it is written.
template <typename Row, typename Visit>
void visitProject(Row& r, Visit&& visit)
{
    visitInOrder(visit, r.id, r.code, r.name, r.undertaker, r.contactName, r.contactPhone,
                 r.district, r.programme, r.scenarioField, r.planTask, r.responsibleUnits,
                 r.leadUnit, r.cooperatingUnits, r.liaisonLeader, r.stage, r.categoryOverride,
                 r.categoryReason, r.content, r.plannedStart, r.plannedFinish, r.actualStart,
                 r.actualFinish, r.totalInvestment, r.priorInvestment, r.tags, r.indicators,
                 r.longitude, r.latitude, r.notes, r.planSection, r.planQuote);
}

template <typename Visit>
void visitColumns(RawProject& row, Visit&& visit)
{
    visitProject(row, visit);
}

template <typename Visit>
void visitColumns(RawMilestone& r, Visit&& visit)
{
    visitInOrder(visit, r.id, r.name, r.project, r.plannedDate, r.forecastDate, r.actualDate,
                 r.weight, r.responsiblePerson, r.after, r.notes);
}

template <typename Visit>
void visitColumns(RawGoal& r, Visit&& visit)
{
    visitInOrder(visit, r.id, r.project, r.year, r.plannedInvestment, r.goal, r.keyDates, r.notes);
}

template <typename Visit>
void visitColumns(RawReport& r, Visit&& visit)
{
    visitInOrder(visit, r.id, r.project, r.month, r.progressText, r.percentComplete, r.yearToDate,
                 r.problem, r.coordination, r.reportedOn, r.notes);
}

struct ColumnReader
{
    sqlite3_stmt* statement;

    void operator()(int column, qint64& member) const
    {
        member = sqlite3_column_int64(statement, column);
    }
    void operator()(int column, double& member) const
    {
        member = sqlite3_column_double(statement, column);
    }
    void operator()(int column, std::string& member) const
    {
        const void* text = sqlite3_column_text(statement, column);
        if (text)
            member.assign(static_cast<const char*>(text),
                          static_cast<size_t>(sqlite3_column_bytes(statement, column)));
    }
};

struct ParameterBinder
{
    sqlite3_stmt* statement;

    void operator()(int column, qint64 member) const
    {
        sqlite3_bind_int64(statement, column + 1, member);
    }
    void operator()(int column, double member) const
    {
        sqlite3_bind_double(statement, column + 1, member);
    }
    void operator()(int column, const std::string& member) const
    {
        sqlite3_bind_text(statement, column + 1, member.data(), static_cast<int>(member.size()),
                          SQLITE_STATIC);
    }
};

template <typename Row>
std::vector<Row> readRows(sqlite3* database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    std::vector<Row> rows;
    while (sqlite3_step(statement) == SQLITE_ROW)
        visitColumns(rows.emplace_back(), ColumnReader{statement});
    sqlite3_finalize(statement);
    return rows;
}

/// What is not stated is NULL in these columns, which have no empty text.
void bindNullWhereEmpty(sqlite3_stmt* statement, const RawProject& row)
{
    const std::pair<int, const std::string*> nullable[] = {{16, &row.categoryOverride},
                                                           {19, &row.plannedStart},
                                                           {20, &row.plannedFinish},
                                                           {21, &row.actualStart},
                                                           {22, &row.actualFinish}};
    for (const auto& [parameter, text] : nullable) {
        if (text->empty())
            sqlite3_bind_null(statement, parameter);
    }
    const std::pair<int, qint64> references[] = {{7, row.district},
                                                 {8, row.programme},
                                                 {9, row.scenarioField},
                                                 {10, row.planTask},
                                                 {12, row.leadUnit}};
    for (const auto& [parameter, id] : references) {
        if (id == 0)
            sqlite3_bind_null(statement, parameter);
    }
}

} // namespace

sqlite3* openRaw(const QString& path)
{
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &database,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr)
        != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    for (const char* pragma : {"PRAGMA foreign_keys = ON", "PRAGMA cache_size = -16000",
                               "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"})
        runRaw(database, pragma);
    return database;
}

void closeRaw(sqlite3* database)
{
    sqlite3_close_v2(database);
}

void runRaw(sqlite3* database, const char* sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sqlite3_errmsg(database), sql);
}

std::vector<RawProject> readRawProjects(sqlite3* database)
{
    return readRows<RawProject>(database, SelectProjects);
}

RawTables readRawTables(const QString& path)
{
    sqlite3* database = openRaw(path);
    RawTables tables;
    tables.projects = readRawProjects(database);
    tables.milestones = readRows<RawMilestone>(database, SelectMilestones);
    tables.goals = readRows<RawGoal>(database, SelectGoals);
    tables.reports = readRows<RawReport>(database, SelectReports);
    closeRaw(database);
    return tables;
}

void writeRawProjects(sqlite3* database, const std::vector<RawProject>& projects)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, InsertProject, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    runRaw(database, "BEGIN IMMEDIATE");
    for (const RawProject& row : projects) {
        visitProject(row, ParameterBinder{statement});
        bindNullWhereEmpty(statement, row);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(database));
        sqlite3_reset(statement);
    }
    runRaw(database, "COMMIT");
    sqlite3_finalize(statement);
}

} // namespace touyan
