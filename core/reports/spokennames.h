#pragma once

#include "reports/prosefacts.h"

namespace touyan {

/// Names of one sort that a text puts together (金州区、甘井子区; 黄灯和红灯), or a single one.
struct NamedGroup
{
    std::vector<const FactScope*> scopes; ///< none for lights and natures
    std::optional<Dimension> dimension; ///< of its values; none: the city, a project or a target
    std::set<qint64> keys;
    QStringList names;
    qsizetype start = 0; ///< in the text
    qsizetype end = 0; ///< behind 等两个区, which belongs to it
    bool isResolved = true; ///< nothing is joined to them that the records do not know

    bool isOfProjects() const; ///< a light or a nature
    bool isCity() const;
    bool isTarget() const;
};

/// Whether @p text begins with a word for what sets are of: 部门, 区市县.
bool beginsWithSet(const QString& text);

/// What a text names from the beginning of a sentence up to a figure, and which of that the figure
/// is about.
class SpokenNames
{
public:
    /// @p text and @p facts must outlive this; the figure stands at @p figure.
    SpokenNames(const QString& text, const ProseFacts& facts, qsizetype sentence, qsizetype figure);

    /// Where the clause of the figure begins; items before it that have no figure of their own
    /// belong to it: 金州区、甘井子区共19项.
    qsizetype clause() const { return m_clause; }
    /// In their order.
    const std::vector<NamedGroup>& groups() const { return m_groups; }
    /// The last that is no light or nature, or nullptr.
    const NamedGroup* base() const;
    /// The lights and natures, and whatever else is named beside base(), in the clause itself.
    std::vector<const NamedGroup*> besides() const;
    bool isInClause(const NamedGroup& group) const { return group.start >= m_clause; }
    /// Other groups of the dimension of base() before it, each with figures of its own.
    std::vector<const NamedGroup*> siblings() const;
    /// Whether base() is the last of several that are told one after the other before the clause:
    /// 甘井子区12项、金州区7项，.
    bool isAfterEnumeration() const;
    /// What the figure is about where it cannot be told: 工业和科技两个部门; else empty.
    QString unresolved() const;

    /// What stands before the figure in its clause and, of the sentence, before that, both without
    /// base(), the clause also without @p others.
    QString clauseWords(std::vector<const NamedGroup*> others) const;
    QString sentenceWords() const;

private:
    void readGroups();
    void closeGroups();
    /// Takes in 等两个区 behind @p group.
    void readApposition(NamedGroup& group) const;
    bool isAllDistricts(const QString& set) const;
    bool isJoinedToUnknown(const NamedGroup& group) const;
    /// Whether a light or nature before the clause is told with its own figure and done with.
    bool isDoneWith(const NamedGroup& group) const;
    QString without(qsizetype from, qsizetype to,
                    const std::vector<const NamedGroup*>& groups) const;

    const QString& m_text;
    const ProseFacts& m_facts;
    qsizetype m_sentence;
    qsizetype m_figure;
    qsizetype m_clause;
    std::vector<NamedGroup> m_groups;
};

} // namespace touyan
