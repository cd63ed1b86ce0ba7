#pragma once

#include "domain/recordkind.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace touyan {

/// How a template changes one column of a paper's table.
struct TemplateColumn
{
    static constexpr int Widest = 400; ///< millimetres

    QString key; ///< of the column in the paper
    QString title; ///< empty: as the paper calls it
    bool isShown = true;
    double width = 0; ///< millimetres; 0: as the paper has it

    bool operator==(const TemplateColumn&) const = default;
};

/// The office's own wording and table for one paper, kept under a name. What is empty stays as the
/// paper makes it.
struct PaperTemplate
{
    PaperTemplateId id;
    QString name;
    QString paper; ///< key of the paper in the catalogue of papers
    QString title;
    QString issuer; ///< 发文机关
    QString documentNumber; ///< 发文字号
    QStringList signatories; ///< 署名, one line each
    QString intro; ///< paragraphs before the content, one a line
    QString closing; ///< paragraphs after it, one a line
    QString columns; ///< the table's columns in their order: see templateColumns()
    QString choices; ///< of further options of the paper: see templateChoices()
    QString notes;

    bool operator==(const PaperTemplate&) const = default;
};

/// Reads PaperTemplate::columns, a JSON array; nothing when it cannot be read.
std::optional<QList<TemplateColumn>> templateColumns(const QString& text);
/// The inverse; empty without columns.
QString toText(const QList<TemplateColumn>& columns);

/// Reads PaperTemplate::choices, a JSON object: the values by the key of the option; nothing when
/// it cannot be read.
std::optional<QMap<QString, QStringList>> templateChoices(const QString& text);
/// The inverse; empty without choices.
QString toText(const QMap<QString, QStringList>& choices);

} // namespace touyan
