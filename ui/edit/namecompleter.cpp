#include "edit/namecompleter.h"

#include "domain/fieldtext.h"
#include "domain/records.h"
#include "plan/indicatorname.h"
#include "search/pinyin.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

namespace touyan {
namespace {

constexpr int SearchRole = Qt::UserRole;
constexpr int NameRole = SearchRole + 1; ///< as the file has it, where it is shown as another
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

QString shownNameOf(RecordKind kind, const QString& name)
{
    return kind == RecordKind::Indicator ? shownIndicatorName(name) : name;
}

void NameCompleter::add(const QString& name, const QString& shown)
{
    auto* item = new QStandardItem(shown);
    item->setData(name, NameRole);
    item->setData(QString(name % u' ' % pinyinInitials(name) % u' ' % pinyin(name) % u' ' % shown),
                  SearchRole);
    m_names->appendRow(item);
}

void NameCompleter::offer(RecordKind kind, const Records& records)
{
    m_names->clear();
    const auto names = namesOf(kind, records);
    for (const auto& name : names)
        add(name.second, shownNameOf(kind, name.second));
}

void NameCompleter::offer(const QStringList& names)
{
    m_names->clear();
    for (const QString& name : names)
        add(name, name);
}

QString NameCompleter::pathFromIndex(const QModelIndex& index) const
{
    return index.data(NameRole).toString();
}

QString NameCompleter::completed(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return text;
    if (const auto shown = m_names->findItems(text); !shown.isEmpty())
        return shown.front()->data(NameRole).toString();
    setCompletionPrefix(text);
    return completionCount() == 1 ? currentCompletion() : text;
}

} // namespace touyan
