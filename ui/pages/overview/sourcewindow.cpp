#include "pages/overview/sourcewindow.h"

#include "domain/fieldtext.h"
#include "style/metrics.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSize WindowSize(720, 420);

template <typename T>
QList<QStringList> statedFieldsOf(const T* row, const Records& records)
{
    QList<QStringList> lines;
    if (!row)
        return lines;
    for (const Field<T>& field : fields<T>()) {
        const Value value = field.value(*row);
        const QString text = fieldText(field, value, records);
        if (!field.is(FieldFlag::Hidden) && !isEmpty(value) && !text.isEmpty())
            lines.append({field.translatedTitle(), text});
    }
    return lines;
}

} // namespace

SourceWindow::SourceWindow(const QString& title, const QStringList& headings,
                           const QList<QStringList>& rows, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* table =
        new QTableWidget(static_cast<int>(rows.size()), static_cast<int>(headings.size()), this);
    table->setHorizontalHeaderLabels(headings);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(title);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(rows.at(row).value(column)));
    }
    table->resizeColumnToContents(0);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setWordWrap(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin,
                               metrics::PageMargin);
    layout->addWidget(table);
    resize(WindowSize);
}

QList<QStringList> statedFields(const RecordRef& ref, const Records& records)
{
    if (ref.kind == RecordKind::Meeting)
        return statedFieldsOf(records.find(MeetingId{ref.id}), records);
    if (ref.kind == RecordKind::Event)
        return statedFieldsOf(records.find(EventId{ref.id}), records);
    if (ref.kind == RecordKind::Decision)
        return statedFieldsOf(records.find(DecisionId{ref.id}), records);
    return {};
}

void showSource(const RecordRef& ref, const Records& records, QWidget* parent)
{
    auto* window = new SourceWindow(records.nameOf(ref.kind, ref.id),
                                    {SourceWindow::tr("Field"), SourceWindow::tr("Stated")},
                                    statedFields(ref, records), parent);
    window->show();
}

void showDecisions(const std::vector<const Decision*>& decisions, const Records& records,
                   QWidget* parent)
{
    QList<QStringList> rows;
    for (const Decision* decision : decisions) {
        QStringList units;
        for (const UnitId unit : decision->responsibleUnits)
            units.append(records.nameOf(RecordKind::Unit, unit.value));
        rows.append({decision->dueDate.toString(Qt::ISODate), decision->name,
                     records.nameOf(decision->about.kind, decision->about.id),
                     units.join(SourceWindow::tr(", "))});
    }
    auto* window = new SourceWindow(SourceWindow::tr("Decisions due"),
                                    {SourceWindow::tr("Due"), SourceWindow::tr("Decision"),
                                     SourceWindow::tr("About"), SourceWindow::tr("Units")},
                                    rows, parent);
    window->show();
}

} // namespace touyan
