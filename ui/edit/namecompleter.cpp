#include "edit/namecompleter.h"

#include "domain/fieldtext.h"
#include "domain/records.h"
#include "search/pinyin.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

namespace touyan {
namespace {

constexpr int SearchRole = Qt::UserRole;
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

void NameCompleter::add(const QString& name)
{
    auto* item = new QStandardItem(name);
    item->setData(QString(name % u' ' % pinyinInitials(name) % u' ' % pinyin(name)), SearchRole);
    m_names->appendRow(item);
}

void NameCompleter::offer(RecordKind kind, const Records& records)
{
    m_names->clear();
    const auto names = namesOf(kind, records);
    for (const auto& name : names)
        add(name.second);
}

void NameCompleter::offer(const QStringList& names)
{
    m_names->clear();
    for (const QString& name : names)
        add(name);
}

QString NameCompleter::pathFromIndex(const QModelIndex& index) const
{
    return index.data(Qt::DisplayRole).toString();
}

QString NameCompleter::completed(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || !m_names->findItems(text).isEmpty())
        return text;
    setCompletionPrefix(text);
    return completionCount() == 1 ? currentCompletion() : text;
}

} // namespace touyan
