#pragma once

#include "analysis/snapshot.h"
#include "reports/quantities.h"
#include "reports/reportperiod.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace touyan {

/// A figure that the records bear out, with the words by which a sentence speaks of it.
struct ProseFact
{
    QString about; ///< 总投资
    QStringList words; ///< any of them; none: said of nothing else in its scope
    QuantityUnit unit = QuantityUnit::Count;
    double value = 0; ///< money in yuan
    QString text; ///< as papers print it
    bool isGeneric = false; ///< gives way to facts with closer words
    /// Others may count otherwise: another figure is not wrong.
    bool isCountedDifferently = false;
    QStringList contrary = {}; ///< words that turn it round: 下降 of what has grown
    /// Of what it is a change: certain only where the sentence spoke of that amount last.
    QString comparedWord = {};
};

/// What the facts are of: the city, a district, a programme, a unit, a project or a target.
struct FactScope
{
    QString name;
    QStringList mentions; ///< how sentences name it; none: when they name nothing else
    std::vector<ProseFact> facts;
};

/// The scopes of @p snapshot at the end of @p period, the city first.
std::vector<FactScope> proseFacts(const Snapshot& snapshot, const ReportPeriod& period);

} // namespace touyan
