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

/// A row by kind and id as the journal has them: rows of two kinds may have the same id.
using RowKey = std::pair<QString, QString>;

RowKey rowKey(RecordKind kind, qint64 id)
{
    return {QLatin1StringView(describe(kind).key), QString::number(id)};
}

/// Walks back through the journal with the rows of one project. Only these are taken back: the rest
/// of the file does not matter, and a large import need not be undone for one row of it.
class HistoryWalk
{
public:
    HistoryWalk(ProjectId project, const Records& records)
        : m_project(QString::number(project.value))
        , m_state(records)
    {
        m_rows.insert(rowKey(RecordKind::Project, project.value));
        AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
            if constexpr (requires(T row) { row.project == project; })
                addParts<T>(project);
        });
    }

    /// What @p entry says of the project; no lines when it does not concern it.
    Result<HistoryEntry> step(const JournalEntry& entry);

private:
    template <typename T>
    void addParts(ProjectId project)
    {
        for (const T& row : m_state.all<T>()) {
            if (row.project == project)
                m_rows.insert(rowKey(kindOf<T>, row.id.value));
        }
    }
    bool concerns(const QJsonObject& delta);
    QString nameOf(const FieldChange& change) const;
    QString partName(const FieldChange& change) const;
    HistoryLine lineOf(const FieldChange& change) const;

    QString m_project;
    Records m_state;
    QSet<RowKey> m_rows; ///< the project and its parts, those that were removed too
};

bool HistoryWalk::concerns(const QJsonObject& delta)
{
    const RowKey row{delta.value("kind"_L1).toString(), delta.value("id"_L1).toString()};
    for (const QLatin1StringView whole : {"inserted"_L1, "removed"_L1}) {
        if (delta.value(whole).toObject().value("project"_L1).toString() == m_project)
            m_rows.insert(row);
    }
    return m_rows.contains(row);
}

/// What @p change is about; empty for the project itself.
QString HistoryWalk::nameOf(const FieldChange& change) const
{
    if (change.kind == RecordKind::Project)
        return {};
    const QString kind = describe(change.kind).translatedTitle();
    const QString name = partName(change);
    return name.isEmpty() ? kind : QString(kind % u' ' % name);
}

/// What tells one part of a project from the others of its kind; empty where nothing does.
QString HistoryWalk::partName(const FieldChange& change) const
{
    switch (change.kind) {
    case RecordKind::MonthlyReport:
        if (const auto* report = m_state.find(MonthlyReportId{change.id}))
            return report->month.toString(u"yyyy-MM"_s);
        break;
    case RecordKind::AnnualGoal:
        if (const auto* goal = m_state.find(AnnualGoalId{change.id}))
            return QString::number(goal->year);
        break;
    case RecordKind::FundingSource:
        if (const auto* source = m_state.find(FundingSourceId{change.id}))
            return choice(source->kind).translatedTitle();
        break;
    case RecordKind::ListEntry:
        if (const auto* entry = m_state.find(ListEntryId{change.id}))
            return m_state.nameOf(RecordKind::AnnualList, entry->list.value);
        break;
    default:
        return m_state.nameOf(change.kind, change.id);
    }
    return {};
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
