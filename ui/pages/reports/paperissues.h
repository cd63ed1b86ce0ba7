#pragma once

#include "analysis/snapshot.h"
#include "reports/paperchoices.h"

#include <functional>
#include <optional>

namespace touyan {

class PaperMemory;
class Portfolio;
struct PaperEntry;

/// What is typed for one paper of one month, such as title and signatory; the next begins with that
/// of its template, or with none.
PaperChoices typedIn(const PaperChoices& choices, const PaperEntry& paper);
/// What is chosen for all papers of the kind.
PaperChoices chosenIn(const PaperChoices& choices, const PaperEntry& paper);

/// Which issue of a paper words belong to: those of one month say nothing about the next, and those
/// of a month nothing about its quarter.
class PaperIssues
{
public:
    /// Of papers of @p portfolio in the year that @p year gives.
    PaperIssues(const Portfolio& portfolio, std::function<int()> year, const PaperMemory& memory);

    /// The issue of @p paper with @p choices: the file, the year, and the months of which it tells,
    /// also where it takes the last one by itself.
    QString issueOf(const PaperEntry& paper, const PaperChoices& choices) const;
    /// What was typed for @p issue, or else what the template in use says.
    PaperChoices typedFor(const PaperEntry& paper, const QString& issue) const;
    /// --month and --period of the months that a pack with @p choices tells of.
    PaperChoices monthsOf(const PaperChoices& choices) const;
    /// The records are others now.
    void forget() { m_snapshot.reset(); }

private:
    const Snapshot& snapshot() const;

    const Portfolio& m_portfolio;
    std::function<int()> m_year;
    const PaperMemory& m_memory;
    mutable std::optional<Snapshot> m_snapshot; ///< of that year
};

} // namespace touyan
