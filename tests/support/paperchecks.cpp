#include "support/paperchecks.h"

#include "layout/scene.h"
#include "support/sampleportfolio.h"

#include <QRegularExpression>
#include <QSet>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

Records sampleTables()
{
    Records records;
    records.apply(sampleRecords());
    return records;
}

class DocumentCheck
{
public:
    explicit DocumentCheck(const Section& section)
        : m_room(section.paper.millimetres().width() - section.margins.left()
                 - section.margins.right())
    {
    }

    template <typename Block>
    void operator()(const Block& /*block*/)
    {
    }

    void operator()(const Paragraph& paragraph)
    {
        const bool isBlankLine = paragraph.role == ParagraphRole::Signature;
        if (paragraph.text().trimmed().isEmpty() && !isBlankLine)
            faults.append(u"empty paragraph"_s);
        checkText(paragraph.text());
    }

    void operator()(const Figure& figure)
    {
        if (!figure.scene || figure.scene->items().empty())
            faults.append(u"figure without a picture: "_s + figure.caption);
        if (figure.width > m_room + 0.01)
            faults.append(u"figure of %1 mm on %2 mm"_s.arg(figure.width).arg(m_room));
    }

    void operator()(const PaperTable& table)
    {
        if (table.width() > m_room + 0.01)
            faults.append(u"table of %1 mm on %2 mm"_s.arg(table.width()).arg(m_room));
        for (int i = 0; i < table.rows.count(); ++i) {
            const TableRow row = table.rows.at(i);
            int columns = 0;
            for (const TableCell& cell : row.cells) {
                columns += cell.columnSpan;
                checkText(cell.text());
            }
            if (columns != table.columns.size())
                faults.append(
                    u"row %1 has %2 of %3 columns"_s.arg(i).arg(columns).arg(table.columns.size()));
        }
        for (int column = 0; column < table.columns.size(); ++column) {
            if (const QStringList figures = unevenFigures(table, column); !figures.isEmpty())
                faults.append(u"digits do not line up: "_s + figures.join(u' '));
        }
    }

    QStringList faults;

private:
    void checkText(const QString& text)
    {
        static const QRegularExpression Placeholder(u"%[1-9L]"_s);
        if (text.contains(Placeholder))
            faults.append(u"unfilled: "_s + text);
        if (text.contains(u"nan"_s) || text.contains(u"。。"_s) || text.contains(u"，。"_s))
            faults.append(u"poor wording: "_s + text);
    }

    /// The figures of a column that ends flush, if some of them have decimals and some none.
    static QStringList unevenFigures(const PaperTable& table, int column)
    {
        static const QRegularExpression Figure(u"^[+-]?[0-9,]+(\\.[0-9]+)?$"_s);
        if (table.columns.at(column).align != ParagraphAlign::Right)
            return {};
        QStringList figures;
        QSet<qsizetype> decimals;
        for (int i = 0; i < table.rows.count(); ++i) {
            const auto found = Figure.match(textAt(table.rows.at(i), column));
            if (!found.hasMatch())
                continue;
            figures.append(found.captured());
            decimals.insert(found.captured(1).size());
        }
        return decimals.size() > 1 ? figures : QStringList();
    }

    static QString textAt(const TableRow& row, int column)
    {
        int at = 0;
        for (const TableCell& cell : row.cells) {
            if (at == column)
                return cell.text();
            at += cell.columnSpan;
        }
        return {};
    }

    double m_room;
};

} // namespace

Snapshot sampleSnapshotOf(const Records& records, int year)
{
    SnapshotOrigin origin;
    origin.source = u"示例.touyan"_s;
    origin.moment = QDateTime(SampleDay, QTime(9, 30));
    origin.earlier = [records](const QDateTime&) { return Result<Records>(records); };
    return Snapshot(records, year, SampleDay, std::move(origin));
}

Snapshot sampleSnapshotOn(QDate today, int year)
{
    Records records = sampleSnapshot(year).records();
    ChangeSet changes;
    for (const Setting& setting : records.all<Setting>()) {
        if (setting.key == u"reference_date")
            changes.remove(setting);
    }
    records.apply(changes);
    return Snapshot(records, year, today, {});
}

Snapshot sampleSnapshot(int year)
{
    return sampleSnapshotOf(sampleTables(), year);
}

Snapshot smallSnapshot(int year, int projects)
{
    Records records = sampleTables();
    const Snapshot whole = sampleSnapshotOf(records, year);
    ChangeSet changes;
    for (const Project& project : whole.records().all<Project>()) {
        if (whole.view().isOnList(project.id) && projects-- > 0)
            continue;
        changes.remove(project);
    }
    const auto isGone = [&changes](ProjectId id) {
        const auto& deltas = changes.deltas<Project>();
        return std::any_of(deltas.cbegin(), deltas.cend(),
                           [id](const Delta<Project>& delta) { return delta.any().id == id; });
    };
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        if constexpr (requires(const T& row) { ProjectId(row.project); }) {
            for (const T& row : whole.records().all<T>()) {
                if (isGone(row.project))
                    changes.remove(row);
            }
        }
    });
    records.apply(changes);
    return sampleSnapshotOf(records, year);
}

Snapshot unevenSnapshot(int year)
{
    const Money part = Money::fromFen(Money::FenPerWan / 20);
    Records records = sampleTables();
    ChangeSet changes;
    int count = 0;
    for (const Project& project : records.all<Project>()) {
        Project uneven = project;
        if (uneven.totalInvestment && ++count % 3 == 0)
            *uneven.totalInvestment += part;
        changes.update(project, uneven);
    }
    for (const MonthlyReport& report : records.all<MonthlyReport>()) {
        MonthlyReport uneven = report;
        if (uneven.yearToDate && ++count % 3 == 0)
            *uneven.yearToDate += part;
        changes.update(report, uneven);
    }
    records.apply(changes);
    return sampleSnapshotOf(records, year);
}

Snapshot longNamesSnapshot(int year)
{
    constexpr int Longest = 200;
    Records records = sampleTables();
    ChangeSet changes;
    for (const Project& project : records.all<Project>()) {
        Project longer = project;
        while (longer.name.size() < Longest)
            longer.name += u"及其配套工程"_s;
        longer.name.truncate(Longest);
        longer.undertaker = longer.name;
        changes.update(project, longer);
    }
    records.apply(changes);
    return sampleSnapshotOf(records, year);
}

QStringList faultsOf(const Document& document)
{
    QStringList faults;
    for (const Section& section : document.sections) {
        DocumentCheck check(section);
        const QList<Block> blocks = section.made().blocks;
        for (const Block& block : blocks)
            std::visit(check, block);
        faults += check.faults;
    }
    if (document.sections.isEmpty())
        faults.append(u"no pages"_s);
    return faults;
}

} // namespace touyan
