#include "pages/reports/prosemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {

void ProseModel::setGenerated(const QList<EditableText>& texts)
{
    if (texts == m_texts)
        return;
    const bool isSamePaper = texts.size() == m_texts.size()
        && std::equal(texts.begin(), texts.end(), m_texts.begin(),
                      [](const EditableText& a, const EditableText& b) { return a.id == b.id; });
    if (isSamePaper) { // what is being edited stays where it is
        m_texts = texts;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_texts = texts;
    endResetModel();
}

void ProseModel::setEdits(const QHash<QString, QString>& edits)
{
    m_edits = edits;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ProseModel::setBorneOut(const BorneOut& figures)
{
    m_borneOut = figures;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::vector<Quantity> ProseModel::unmatched(int row) const
{
    const EditableText& text = m_texts.at(row);
    const auto edit = m_edits.constFind(text.id);
    return edit == m_edits.cend() ? std::vector<Quantity>()
                                  : unmatchedNumbers(*edit, text.text, m_borneOut.value(text.id));
}

void ProseModel::edit(int row, const QString& text)
{
    const EditableText& original = m_texts.at(row);
    if (text == this->text(row))
        return;
    if (text == original.text)
        m_edits.remove(original.id);
    else
        m_edits.insert(original.id, text);
    tell(row);
}

void ProseModel::restore(int row)
{
    if (m_edits.remove(m_texts.at(row).id) > 0)
        tell(row);
}

void ProseModel::restoreAll()
{
    if (m_edits.isEmpty())
        return;
    setEdits({});
    Q_EMIT edited();
}

void ProseModel::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT edited();
}

QString ProseModel::text(int row) const
{
    const auto edit = m_edits.constFind(m_texts.at(row).id);
    return edit == m_edits.cend() ? m_texts.at(row).text : *edit;
}

int ProseModel::editedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isEdited(row) ? 1 : 0;
    return count;
}

int ProseModel::outdatedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += stateOf(row) == ProseState::Outdated ? 1 : 0;
    return count;
}

int ProseModel::rowOf(const QString& id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_texts.at(row).id == id)
            return row;
    }
    return -1;
}

int ProseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
}

QVariant ProseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row()).simplified();
    case Qt::ToolTipRole:
        return text(index.row());
    case IdRole:
        return m_texts.at(index.row()).id;
    case StateRole:
        return static_cast<int>(stateOf(index.row()));
    default:
        return {};
    }
}

ProseModel::ProseState ProseModel::stateOf(int row) const
{
    if (!isEdited(row))
        return ProseState::Generated;
    return unmatched(row).empty() ? ProseState::Edited : ProseState::Outdated;
}

} // namespace touyan
