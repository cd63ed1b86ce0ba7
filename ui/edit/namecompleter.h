#pragma once

#include "domain/recordkind.h"

#include <QCompleter>

class QStandardItemModel;

namespace touyan {

class Records;

/// Completes the names of records as they are typed: by any part of the name, by pinyin and by
/// pinyin initials.
class NameCompleter : public QCompleter
{
    Q_OBJECT
public:
    explicit NameCompleter(QObject* parent);

    /// Offers all records of @p kind, in their order in the file.
    void offer(RecordKind kind, const Records& records);
    void offer(const QStringList& names);

    QString pathFromIndex(const QModelIndex& index) const override;
    /// The name that @p typed stands for: itself if it is one, else the only one it fits, else
    /// itself unchanged.
    QString completed(const QString& typed);

private:
    void add(const QString& name, const QString& shown);

    QStandardItemModel* m_names;
};

/// What windows call the record of @p kind that the file calls @p name.
QString shownNameOf(RecordKind kind, const QString& name);

/// Ids and names of all records of @p kind, in their order in the file.
QList<std::pair<qint64, QString>> namesOf(RecordKind kind, const Records& records);

} // namespace touyan
