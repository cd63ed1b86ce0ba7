#pragma once

#include "pages/reports/packmemory.h"
#include "pages/reports/paperissues.h"
#include "pages/reports/papermemory.h"
#include "reports/papercatalogue.h"

#include <optional>

namespace touyan {

class Portfolio;

/// Papers in the words that this user has typed for them in the window, on this computer.
class WindowWords
{
public:
    /// For papers of @p portfolio in the year of @p snapshot; both must outlive this.
    WindowWords(const Portfolio& portfolio, const Snapshot& snapshot);
    WindowWords(const WindowWords&) = delete;
    WindowWords& operator=(const WindowWords&) = delete;

    /// Whether anything was typed for this issue of @p paper: in its paragraphs, or as wording.
    bool areThere(const PaperEntry& paper, const PaperChoices& choices) const;

    /// @p paper with them: paragraphs, wording, titles and widths of columns; of a pack also those
    /// of its parts. What @p choices say goes before, then what was typed, then the template @p
    /// templateName, or without it the one that the window uses. The remarks name figures in
    /// changed paragraphs that the records do not bear out.
    Result<Document> compose(const PaperEntry& paper, const PaperChoices& choices,
                             const std::optional<QString>& templateName) const;

private:
    Result<Document> composeGenerated(const PaperEntry& paper, const PaperChoices& choices,
                                      const std::optional<QString>& templateName) const;
    QHash<QString, QString> texts(const PaperEntry& paper, const PaperChoices& choices) const;

    const Portfolio& m_portfolio;
    const Snapshot& m_snapshot;
    mutable PaperMemory m_memory; // QSettings has no way to be only read
    PaperIssues m_issues;
    PackMemory m_pack;
};

} // namespace touyan
