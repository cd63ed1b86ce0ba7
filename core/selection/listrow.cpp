#include "selection/listrow.h"

#include "analysis/listednature.h"
#include "domain/field.h"
#include "domain/fieldtext.h"
#include "domain/liststatus.h"
#include "selection/printedorder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Invested before the year; nothing when the project began earlier and nobody said how much.
std::optional<Money> doneBefore(const Project& project, const ProjectYear& facts, int year)
{
    const QDate start = project.days().first;
    const bool isSilent = facts.doneBefore.isZero() && !project.priorInvestment;
    if (isSilent && start.isValid() && start.year() < year)
        return {};
    return facts.doneBefore;
}

/// Puts values into an object, leaving out what is not stated.
class RowWriter
{
public:
    void put(QLatin1StringView key, const QString& text)
    {
        if (!text.isEmpty())
            m_json.insert(key, text);
    }
    void put(QLatin1StringView key, const std::optional<Money>& amount)
    {
        if (amount)
            m_json.insert(key, QString::number(amount->fen()));
    }
    void put(QLatin1StringView key, QDate day) { put(key, day.toString(Qt::ISODate)); }
    void put(QLatin1StringView key, const QStringList& words)
    {
        if (!words.isEmpty())
            m_json.insert(key, QJsonArray::fromStringList(words));
    }
    const QJsonObject& json() const { return m_json; }

private:
    QJsonObject m_json;
};

std::optional<Money> moneyIn(const QJsonObject& json, QLatin1StringView key)
{
    bool isNumber = false;
    const qint64 fen = json.value(key).toString().toLongLong(&isNumber);
    return isNumber ? std::optional(Money::fromFen(fen)) : std::nullopt;
}

QStringList wordsIn(const QJsonObject& json, QLatin1StringView key)
{
    QStringList words;
    const QJsonArray array = json.value(key).toArray();
    for (const QJsonValue& word : array)
        words.append(word.toString());
    return words;
}

template <typename E>
std::optional<E> choiceIn(const QJsonObject& json, QLatin1StringView key)
{
    const qsizetype index = indexOfKey(choices<E>(), json.value(key).toString());
    return index < 0 ? std::nullopt : std::optional(static_cast<E>(index));
}

QDate dayIn(const QJsonObject& json, QLatin1StringView key)
{
    return QDate::fromString(json.value(key).toString(), Qt::ISODate);
}

QString fieldTitle(const char* title)
{
    return QCoreApplication::translate("Field", title);
}

QString amountText(const std::optional<Money>& amount)
{
    return amount ? moneyText(*amount) : notStatedText();
}

QString categoryText(const std::optional<AnnualCategory>& category)
{
    return category ? choice(*category).translatedTitle() : QString();
}

} // namespace

ListRowMaker::ListRowMaker(const Records& records, const ProjectParts& parts, int year)
    : m_records(records)
    , m_parts(parts)
    , m_year(year)
{
}

ListRow ListRowMaker::make(const Project& project, const ProjectYear& facts,
                           const ListEntry* entry) const
{
    ListRow row;
    row.project = project.id;
    row.code = project.code;
    row.name = project.name;
    row.undertaker = project.undertaker;
    row.programme = m_records.nameOf(RecordKind::Programme, project.programme.value);
    row.district = m_records.nameOf(RecordKind::District, project.district.value);
    row.category = facts.category;
    row.content = project.content;
    row.period = project.days();
    row.total = project.totalInvestment;
    row.done = doneBefore(project, facts, m_year);
    row.planned = facts.planned;
    row.leader = project.liaisonLeader;
    for (const UnitId unit : project.responsibleUnits)
        row.units.append(m_records.nameOf(RecordKind::Unit, unit.value));
    for (const AnnualGoal* goal : m_parts.rowsOf<AnnualGoal>(project.id, m_records)) {
        if (goal->year == m_year)
            row.goal = goal->goal;
    }
    if (!entry)
        return row;
    row.status = entry->status;
    row.category = natureOf(*entry, project, m_year);
    if (entry->plannedInvestment)
        row.planned = entry->plannedInvestment;
    row.support = entry->supportAmount;
    row.notes = entry->notes;
    return row;
}

std::vector<ListRow> listRows(const Records& records, const AnnualList& list)
{
    const ProjectParts parts(records);
    const YearJudge judge(records, parts, list.year, QDate(list.year, 1, 1));
    const ListRowMaker maker(records, parts, list.year);
    std::vector<ListRow> rows;
    for (const ListEntry* entry : printedEntries(records, list)) {
        const Project& project = *records.find(entry->project);
        rows.push_back(maker.make(project, judge.judge(project), entry));
    }
    return rows;
}

QJsonObject toJson(const ListRow& row)
{
    RowWriter writer;
    writer.put("project"_L1, QString::number(row.project.value));
    writer.put("code"_L1, row.code);
    writer.put("name"_L1, row.name);
    writer.put("undertaker"_L1, row.undertaker);
    writer.put("programme"_L1, row.programme);
    writer.put("district"_L1, row.district);
    writer.put("status"_L1, QString::fromLatin1(choice(row.status).key));
    if (row.category)
        writer.put("category"_L1, QString::fromLatin1(choice(*row.category).key));
    writer.put("content"_L1, row.content);
    writer.put("start"_L1, row.period.first);
    writer.put("finish"_L1, row.period.last);
    writer.put("total_investment"_L1, row.total);
    writer.put("done_before"_L1, row.done);
    writer.put("planned_investment"_L1, row.planned);
    writer.put("support_amount"_L1, row.support);
    writer.put("goal"_L1, row.goal);
    writer.put("units"_L1, row.units);
    writer.put("leader"_L1, row.leader);
    writer.put("notes"_L1, row.notes);
    return writer.json();
}

std::optional<ListRow> listRowFromJson(const QJsonObject& json)
{
    const auto status = choiceIn<EntryStatus>(json, "status"_L1);
    ListRow row;
    row.project = ProjectId{json.value("project"_L1).toString().toLongLong()};
    if (!status || !row.project.isValid())
        return {};
    row.status = *status;
    row.code = json.value("code"_L1).toString();
    row.name = json.value("name"_L1).toString();
    row.undertaker = json.value("undertaker"_L1).toString();
    row.programme = json.value("programme"_L1).toString();
    row.district = json.value("district"_L1).toString();
    row.category = choiceIn<AnnualCategory>(json, "category"_L1);
    row.content = json.value("content"_L1).toString();
    row.period = {dayIn(json, "start"_L1), dayIn(json, "finish"_L1)};
    row.total = moneyIn(json, "total_investment"_L1);
    row.done = moneyIn(json, "done_before"_L1);
    row.planned = moneyIn(json, "planned_investment"_L1);
    row.support = moneyIn(json, "support_amount"_L1);
    row.goal = json.value("goal"_L1).toString();
    row.units = wordsIn(json, "units"_L1);
    row.leader = json.value("leader"_L1).toString();
    row.notes = json.value("notes"_L1).toString();
    return row;
}

std::vector<RowDifference> differences(const ListRow& before, const ListRow& after)
{
    std::vector<RowDifference> list;
    const auto compare = [&list](const QString& what, const QString& old, const QString& now) {
        if (old != now)
            list.push_back({what, old, now});
    };
    compare(fieldTitle("Project name"), before.name, after.name);
    compare(fieldTitle("Status"), choice(before.status).translatedTitle(),
            choice(after.status).translatedTitle());
    compare(fieldTitle("Nature"), categoryText(before.category), categoryText(after.category));
    compare(fieldTitle("Undertaking organisation"), before.undertaker, after.undertaker);
    compare(fieldTitle("Programme"), before.programme, after.programme);
    compare(fieldTitle("District"), before.district, after.district);
    compare(fieldTitle("Content and scale"), before.content, after.content);
    compare(QCoreApplication::translate("ListRow", "Start"),
            before.period.first.toString(Qt::ISODate), after.period.first.toString(Qt::ISODate));
    compare(QCoreApplication::translate("ListRow", "Finish"),
            before.period.last.toString(Qt::ISODate), after.period.last.toString(Qt::ISODate));
    compare(fieldTitle("Total investment"), amountText(before.total), amountText(after.total));
    compare(QCoreApplication::translate("ListRow", "Done before the year"), amountText(before.done),
            amountText(after.done));
    compare(fieldTitle("Planned investment"), amountText(before.planned),
            amountText(after.planned));
    compare(fieldTitle("Support"), amountText(before.support), amountText(after.support));
    compare(fieldTitle("Goal"), before.goal, after.goal);
    compare(fieldTitle("Responsible units"), before.units.join(u'、'), after.units.join(u'、'));
    compare(fieldTitle("Liaison leader"), before.leader, after.leader);
    compare(fieldTitle("Notes"), before.notes, after.notes);
    return list;
}

} // namespace touyan
