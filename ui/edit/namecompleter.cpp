#include "edit/namecompleter.h"

#include "domain/fieldtext.h"
#include "domain/records.h"
#include "search/pinyin.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

namespace touyan {
namespace {

constexpr int SearchRole = Qt::UserRole;
constexpr int IdRole = Qt::UserRole + 1;
constexpr int VisibleNames = 12;

} // namespace

QList<std::pair<qint64, QString>> namesOf(RecordKind kind, const Records& records)
{
    QList<std::pair<qint64, QString>> names;
    visitKind(kind, [&]<typename T>(std::type_identity<T>) {
        for (const T& row : records.all<T>())
            names.append({row.id.value, recordName(row, records)});
    });
    return names;
}

NameCompleter::NameCompleter(QObject* parent)
    : QCompleter(parent)
    , m_names(new QStandardItemModel(this))
{
    setModel(m_names);
    setCompletionRole(SearchRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(VisibleNames);
}

void NameCompleter::add(const QString& name, qint64 id)
{
    auto* item = new QStandardItem(name);
    item->setData(QString(name % u' ' % pinyinInitials(name) % u' ' % pinyin(name)), SearchRole);
    item->setData(id, IdRole);
    m_names->appendRow(item);
}

void NameCompleter::offer(RecordKind kind, const Records& records)
{
    m_names->clear();
    const auto names = namesOf(kind, records);
    for (const auto& [id, name] : names)
        add(name, id);
}

void NameCompleter::offer(const QStringList& words)
{
    m_names->clear();
    for (const QString& word : words)
        add(word, 0);
}

QString NameCompleter::pathFromIndex(const QModelIndex& index) const
{
    return index.data(Qt::DisplayRole).toString();
}

qint64 NameCompleter::idAt(const QModelIndex& index)
{
    return index.data(IdRole).toLongLong();
}

} // namespace touyan
