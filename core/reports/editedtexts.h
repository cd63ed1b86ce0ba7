#pragma once

#include "reports/document.h"
#include "reports/quantities.h"

namespace touyan {

/// Whether figures that no longer match what was generated are shown on a yellow ground.
enum class UnmatchedNumbers
{
    Marked, ///< for whoever edits
    Plain ///< for print
};

class ProofGrounds;

/// The figures of an edited text that the records bear out, by where they start.
struct BorneOutFigures
{
    QString text;
    QList<qsizetype> starts;
};
/// By the id of the text.
using BorneOut = QHash<QString, BorneOutFigures>;

/// Which figures of @p texts are right by @p grounds though the generated texts do not state them:
/// at the end of the period, and on the day of the file only in texts that tell of it or name it.
BorneOut borneOut(const Document& generated, const QHash<QString, QString>& texts,
                  const ProofGrounds& grounds);

/// The figures of @p edited that neither @p generated states nor the records bear out, as far as
/// @p borneOut is of this text.
std::vector<Quantity> unmatchedNumbers(const QString& edited, const QString& generated,
                                       const BorneOutFigures& borneOut = {});

/// @p generated with other words, by id. Figures of such words that unmatchedNumbers() gives are
/// marked.
Document withTexts(const Document& generated, const QHash<QString, QString>& texts,
                   UnmatchedNumbers unmatched, const BorneOut& borneOut = {});

/// How many figures of @p texts unmatchedNumbers() gives. Texts of paragraphs that @p generated
/// lacks, as those of a pack's parts in its correction sheet, have none.
int unmatchedCount(const Document& generated, const QHash<QString, QString>& texts,
                   const BorneOut& borneOut = {});

} // namespace touyan
