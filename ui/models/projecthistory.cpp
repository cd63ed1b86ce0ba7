#include "models/projecthistory.h"

#include "domain/changejson.h"
#include "domain/fieldtext.h"
#include "portfolio/portfolio.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Walks back through the journal with the rows of one project. Only these are taken back: the rest
/// of the file does not matter, and a large import need not be undone for one row of it.
class HistoryWalk
{
public:
    HistoryWalk(ProjectId project, const Records& records)
        : m_project(QString::number(project.value))
        , m_state(records)
    {
        m_ids.insert(m_project);
        addParts<Milestone>(project);
        addParts<AnnualGoal>(project);
        addParts<MonthlyReport>(project);
        addParts<FundingSource>(project);
        addParts<ListEntry>(project);
    }

    /// What @p entry says of the project; no lines when it does not concern it.
    Result<HistoryEntry> step(const JournalEntry& entry);

private:
    template <typename T>
    void addParts(ProjectId project)
    {
        for (const T& row : m_state.all<T>()) {
            if (row.project == project)
                m_ids.insert(QString::number(row.id.value));
        }
    }
    bool concerns(const QJsonObject& delta);
    QString nameOf(const FieldChange& change) const;
    HistoryLine lineOf(const FieldChange& change) const;

    QString m_project;
    Records m_state;
    QSet<QString> m_ids; ///< the project and its parts, those that were removed too
};

bool HistoryWalk::concerns(const QJsonObject& delta)
{
    const QString id = delta.value("id"_L1).toString();
    for (const QLatin1StringView whole : {"inserted"_L1, "removed"_L1}) {
        if (delta.value(whole).toObject().value("project"_L1).toString() == m_project)
            m_ids.insert(id);
    }
    return m_ids.contains(id);
}

/// What @p change is about; empty for the project itself.
QString HistoryWalk::nameOf(const FieldChange& change) const
{
    const QString kind = describe(change.kind).translatedTitle();
    QString name;
    if (change.kind == RecordKind::Project)
        return name;
    if (const auto* report = m_state.find(MonthlyReportId{change.id}))
        name = report->month.toString(u"yyyy-MM"_s);
    else if (const auto* goal = m_state.find(AnnualGoalId{change.id}))
        name = QString::number(goal->year);
    else if (const auto* source = m_state.find(FundingSourceId{change.id}))
        name = choice(source->kind).translatedTitle();
    else if (const auto* milestone = m_state.find(MilestoneId{change.id}))
        name = milestone->name;
    return name.isEmpty() ? kind : QString(kind % u' ' % name);
}

HistoryLine HistoryWalk::lineOf(const FieldChange& change) const
{
    HistoryLine line;
    line.what = nameOf(change);
    line.before = change.before;
    line.after = change.after;
    if (change.fieldKey.isEmpty()) {
        line.kind = change.before.isEmpty() ? HistoryLine::Kind::Added : HistoryLine::Kind::Removed;
        if (line.what.isEmpty())
            line.what = QString(change.before % change.after); // one of them is the project's name
        return line;
    }
    visitKind(change.kind, [&]<typename T>(std::type_identity<T>) {
        const Field<T>* field = findField<T>(QLatin1StringView(change.fieldKey.toLatin1()));
        const QString title = field ? field->translatedTitle() : QString();
        line.what = line.what.isEmpty() ? title : QString(line.what % u" · " % title);
    });
    return line;
}

Result<HistoryEntry> HistoryWalk::step(const JournalEntry& entry)
{
    QJsonArray mine;
    const QJsonArray all = QJsonDocument::fromJson(entry.changes).array();
    for (const QJsonValue& delta : all) {
        if (concerns(delta.toObject()))
            mine.append(delta);
    }
    HistoryEntry told{entry.at, entry.who, entry.label, {}};
    if (mine.isEmpty())
        return told;
    const auto changes =
        changeSetFromJson(QJsonDocument(mine).toJson(QJsonDocument::Compact), entry.label, m_state);
    if (!changes)
        return changes.error();
    const std::vector<FieldChange> details = fieldChanges(*changes, m_state);
    const auto tell = [&](bool isRemoval) {
        for (const FieldChange& change : details) {
            if (isRemoval == (change.fieldKey.isEmpty() && change.after.isEmpty()))
                told.lines.append(lineOf(change));
        }
    };
    tell(false);
    m_state.apply(changes->inverted());
    tell(true); // what went is there again, with its name
    return told;
}

} // namespace

Result<QList<HistoryEntry>> historyOf(ProjectId project, const Portfolio& portfolio)
{
    const auto journal = portfolio.journal();
    if (!journal)
        return journal.error();
    QList<HistoryEntry> history;
    HistoryWalk walk(project, portfolio.records());
    for (auto entry = journal->rbegin(); entry != journal->rend(); ++entry) {
        auto told = walk.step(*entry);
        if (!told)
            return told.error();
        if (!told->lines.isEmpty())
            history.append(*told);
    }
    return history;
}

} // namespace touyan
