#include "reports/cardfacts.h"
#include "reports/chinesewords.h"
#include "reports/corrections.h"
#include "reports/prosewords.h"

#include <QSet>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// Fields of a record as papers print them, by what they are called; the same ones in the same
/// order for every record of a kind.
using PrintedFields = QList<std::pair<QString, QString>>;

PrintedFields printed(const Decision& decision, const Records& records)
{
    return {{u"议定事项"_s, decision.name},
            {u"议定事项状态"_s, decisionWord(decision.state)},
            {u"会议"_s, records.nameOf(RecordKind::Meeting, decision.meeting.value)},
            {u"责任单位"_s, unitWords(records, decision.responsibleUnits)},
            {u"配合单位"_s, unitWords(records, decision.cooperatingUnits)},
            {u"完成时限"_s, shortDay(decision.dueDate)},
            {u"落实进展"_s, decision.progress}};
}

PrintedFields printed(const Meeting& meeting, const Records& /*records*/)
{
    return {{u"会议名称"_s, meeting.name},
            {u"会议时间"_s, shortDay(meeting.heldOn)},
            {u"会议地点"_s, meeting.place}};
}

PrintedFields printed(const Event& event, const Records& /*records*/)
{
    return {{u"活动名称"_s, event.name},
            {u"开始时间"_s, shortDay(event.startsOn)},
            {u"结束时间"_s, shortDay(event.endsOn)}};
}

/// What is registered in a district.
template <typename T>
PrintedFields printed(const T& row, const Records& records)
{
    return {{u"名称"_s, row.name},
            {u"所在区市县"_s, records.nameOf(RecordKind::District, row.district.value)}};
}

void addDifferences(QList<MovedValue>& moved, const QString& subject, const PrintedFields& before,
                    const PrintedFields& now)
{
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (before.at(i).second != now.at(i).second)
            moved.append({subject, now.at(i).first, before.at(i).second, now.at(i).second});
    }
}

template <typename T>
void addMoved(QList<MovedValue>& moved, const QString& kind, const Records& before,
              const Records& now)
{
    for (const T& row : now.all<T>()) {
        if (const T* then = before.find(row.id))
            addDifferences(moved, row.name, printed(*then, before), printed(row, now));
        else
            moved.append({row.name, kind, noneWord(), u"新增"_s});
    }
    for (const T& then : before.all<T>()) {
        if (!now.find(then.id))
            moved.append({then.name, kind, u"原有"_s, u"已删除"_s});
    }
}

template <typename T>
QSet<QString> namesOf(const Records& records)
{
    QSet<QString> names;
    for (const T& row : records.all<T>())
        names.insert(row.name);
    return names;
}

/// Not where the old name is another's now, or the new one was: rows of theirs would be taken for
/// each other.
template <typename T>
void addNewNames(NewNames& names, const Records& before, const Records& now)
{
    const QSet<QString> then = namesOf<T>(before);
    const QSet<QString> today = namesOf<T>(now);
    for (const T& row : now.all<T>()) {
        const T* earlier = before.find(row.id);
        if (!earlier || earlier->name == row.name || today.contains(earlier->name)
            || then.contains(row.name))
            continue;
        names.insert(earlier->name, row.name);
        names.insert(proseName(earlier->name), proseName(row.name));
        names.insert(cardTitle(earlier->name), cardTitle(row.name));
    }
}

} // namespace

NewNames newNames(const Records& before, const Records& now)
{
    NewNames names;
    addNewNames<Project>(names, before, now);
    addNewNames<District>(names, before, now);
    addNewNames<Programme>(names, before, now);
    addNewNames<Unit>(names, before, now);
    addNewNames<Decision>(names, before, now);
    addNewNames<Meeting>(names, before, now);
    addNewNames<Milestone>(names, before, now);
    addNewNames<Event>(names, before, now);
    addNewNames<Indicator>(names, before, now);
    return names;
}

QList<MovedValue> movedRecords(const Records& before, const Records& now)
{
    QList<MovedValue> moved;
    addMoved<Decision>(moved, u"议定事项"_s, before, now);
    addMoved<Meeting>(moved, u"会议"_s, before, now);
    addMoved<Event>(moved, u"活动"_s, before, now);
    addMoved<Platform>(moved, u"创新平台"_s, before, now);
    addMoved<TalentTeam>(moved, u"人才团队"_s, before, now);
    addMoved<Enterprise>(moved, u"企业"_s, before, now);
    addMoved<Cluster>(moved, u"集聚区（集群）"_s, before, now);
    addMoved<IndustryBase>(moved, u"基地"_s, before, now);
    addMoved<Park>(moved, u"园区"_s, before, now);
    return moved;
}

} // namespace touyan
