#pragma once

#include "reports/editedtexts.h"

#include <QAbstractListModel>

namespace touyan {

/// The paragraphs of a paper that may be changed before it is printed.
class ProseModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        IdRole = Qt::UserRole + 1,
        StateRole ///< a ProseState
    };
    enum class ProseState
    {
        Generated,
        Edited,
        Outdated ///< edited, and says a number that neither the paper nor the records say
    };

    using QAbstractListModel::QAbstractListModel;

    /// The paragraphs as the paper makes them now.
    void setGenerated(const QList<EditableText>& texts);
    void setEdits(const QHash<QString, QString>& edits);
    const QHash<QString, QString>& edits() const { return m_edits; }
    /// The numbers of edits that the records bear out, as far as they were looked at.
    void setBorneOut(const BorneOut& figures);
    /// The numbers of the edit of @p row that nothing bears out.
    std::vector<Quantity> unmatched(int row) const;
    /// Puts @p text in the place of what is generated for @p row; what equals it is no edit.
    void edit(int row, const QString& text);
    /// Takes the edit of @p row back.
    void restore(int row);
    void restoreAll();

    QString generated(int row) const { return m_texts.at(row).text; }
    /// What will be printed.
    QString text(int row) const;
    bool isEdited(int row) const { return m_edits.contains(m_texts.at(row).id); }
    int editedCount() const;
    int outdatedCount() const;
    int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The user's words are others now.
    void edited();

private:
    ProseState stateOf(int row) const;
    void tell(int row);

    QList<EditableText> m_texts;
    QHash<QString, QString> m_edits;
    BorneOut m_borneOut;
};

} // namespace touyan
