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
    /// Offers @p words.
    void offer(const QStringList& words);

    QString pathFromIndex(const QModelIndex& index) const override;
    /// The record behind an index of completionModel(), or 0.
    static qint64 idAt(const QModelIndex& index);

private:
    void add(const QString& name, qint64 id);

    QStandardItemModel* m_names;
};

/// Ids and names of all records of @p kind, in their order in the file.
QList<std::pair<qint64, QString>> namesOf(RecordKind kind, const Records& records);

} // namespace touyan
