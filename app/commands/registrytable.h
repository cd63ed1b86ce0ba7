#pragma once

#include "base/result.h"
#include "domain/fieldtext.h"
#include "domain/records.h"
#include "io/sheet.h"

#include <QJsonArray>

#include <optional>

namespace touyan {

/// Which rows and columns of a registry are wanted.
struct RegistryQuery
{
    std::optional<int> year;
    QDate today; ///< decides which projects a year has
    QStringList conditions; ///< FIELD=VALUE, all of which hold
    QString search;
    QStringList columns; ///< field keys; empty: those that matter
};

/// The wanted rows of one kind, as values with the fields they belong to.
struct RegistryTable
{
    RecordKind kind = RecordKind::Project;
    std::vector<const FieldSpec*> fields;
    std::vector<qint64> ids;
    std::vector<std::vector<Value>> rows;
};

/// The rows of @p kind that @p query asks for; the error names the field that does not exist, or
/// the value that does not fit.
Result<RegistryTable> registryTable(RecordKind kind, const RegistryQuery& query,
                                    const Records& records);

/// Columns lined up for a terminal, with titles.
QString toPlainText(const RegistryTable& table, const Records& records);
Sheet toSheet(const RegistryTable& table, const Records& records);
/// One object per row: numbers as numbers, money in yuan, dates ISO, choices by key, records by
/// name; null for what is not stated.
QJsonArray toJsonRows(const RegistryTable& table, const Records& records);

} // namespace touyan
