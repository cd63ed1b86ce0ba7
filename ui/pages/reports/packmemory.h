#pragma once

#include "reports/paperchoices.h"

#include <QHash>

#include <functional>

namespace touyan {

class PaperIssues;
class PaperMemory;
class Portfolio;

/// The parts of a meeting pack as each of those papers was set up and worded by itself: one
/// paragraph has the same words alone and in the pack, wherever they were changed.
class PackMemory
{
public:
    /// What is taken over from a part by itself.
    enum class Taken
    {
        All,
        Wording ///< what its pane of that name holds
    };

    PackMemory(const Portfolio& portfolio, PaperMemory& memory, const PaperIssues& issues);

    /// What is set for the parts of the pack with the choices @p pack, as values of --with.
    QStringList settings(const PaperChoices& pack, Taken taken) const;
    /// The same in words; empty when nothing is.
    QString words(const PaperChoices& pack) const;

    /// Changed words of all parts, by the id that a paragraph has in the pack.
    QHash<QString, QString> texts(const PaperChoices& pack) const;
    /// Keeps those of @p edits that belong to parts with them, and returns the others. Words of
    /// paragraphs that the pack does not show, as @p isShown tells, stay as they are.
    QHash<QString, QString> setTexts(const PaperChoices& pack, const QHash<QString, QString>& edits,
                                     const std::function<bool(const QString& id)>& isShown);

private:
    const Portfolio& m_portfolio;
    PaperMemory& m_memory;
    const PaperIssues& m_issues;
};

} // namespace touyan
