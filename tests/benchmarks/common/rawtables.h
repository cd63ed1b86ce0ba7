#pragma once

#include "domain/recordkind.h"

#include <string>
#include <vector>

struct sqlite3;

namespace touyan {

/// The tables of projects and their parts as the plainest program would hold them: what SQLite
/// gives, in std::string. The floor that loading and writing are measured against.
struct RawProject
{
    qint64 id = 0;
    std::string code;
    std::string name;
    std::string undertaker;
    std::string contactName;
    std::string contactPhone;
    qint64 district = 0;
    qint64 programme = 0;
    qint64 scenarioField = 0;
    qint64 planTask = 0;
    std::string responsibleUnits;
    qint64 leadUnit = 0;
    std::string cooperatingUnits;
    std::string liaisonLeader;
    std::string stage;
    std::string categoryOverride;
    std::string categoryReason;
    std::string content;
    std::string plannedStart;
    std::string plannedFinish;
    std::string actualStart;
    std::string actualFinish;
    qint64 totalInvestment = 0;
    qint64 priorInvestment = 0;
    std::string tags;
    std::string indicators;
    double longitude = 0;
    double latitude = 0;
    std::string notes;
    std::string planSection;
    std::string planQuote;
};

struct RawMilestone
{
    qint64 id = 0;
    std::string name;
    qint64 project = 0;
    std::string plannedDate;
    std::string forecastDate;
    std::string actualDate;
    qint64 weight = 0;
    std::string responsiblePerson;
    qint64 after = 0;
    std::string notes;
};

struct RawGoal
{
    qint64 id = 0;
    qint64 project = 0;
    qint64 year = 0;
    qint64 plannedInvestment = 0;
    std::string goal;
    std::string keyDates;
    std::string notes;
};

struct RawReport
{
    qint64 id = 0;
    qint64 project = 0;
    std::string month;
    std::string progressText;
    qint64 percentComplete = 0;
    qint64 yearToDate = 0;
    std::string problem;
    std::string coordination;
    std::string reportedOn;
    std::string notes;
};

struct RawTables
{
    std::vector<RawProject> projects;
    std::vector<RawMilestone> milestones;
    std::vector<RawGoal> goals;
    std::vector<RawReport> reports;
};

/// A connection as Database opens it.
sqlite3* openRaw(const QString& path);
void closeRaw(sqlite3* database);

std::vector<RawProject> readRawProjects(sqlite3* database);
RawTables readRawTables(const QString& path);
/// Inserts @p projects in one transaction.
void writeRawProjects(sqlite3* database, const std::vector<RawProject>& projects);
void runRaw(sqlite3* database, const char* sql);

} // namespace touyan
