#include "pages/reports/paperlistmodel.h"

#include "reports/papercatalogue.h"
#include "search/pinyin.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString termsOf(const PaperEntry& paper)
{
    const QString words = paper.translatedTitle() % u' ' % paper.translatedSummary();
    return (words % u'\n' % pinyin(words) % u'\n' % pinyinInitials(words)).toLower();
}

} // namespace

PaperListModel::PaperListModel(QObject* parent)
    : QAbstractListModel(parent)
{
    std::optional<PaperGroup> group;
    for (const PaperEntry& paper : allPapers()) {
        if (group != paper.group)
            m_rows.push_back({nullptr, titleOf(paper.group), {}});
        group = paper.group;
        m_rows.push_back({&paper, paper.translatedTitle(), termsOf(paper)});
    }
}

int PaperListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaperListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
    case SummaryRole:
        return row.paper ? row.paper->translatedSummary() : QString();
    case NameRole:
        return row.paper ? QString::fromLatin1(row.paper->name) : QString();
    case SearchRole:
        return row.terms;
    default:
        return {};
    }
}

Qt::ItemFlags PaperListModel::flags(const QModelIndex& index) const
{
    const bool isPaper = !index.data(NameRole).toString().isEmpty();
    return isPaper ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void PaperListFilter::search(const QString& text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QModelIndex PaperListFilter::indexOf(const QString& name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex at = index(row, 0);
        if (!name.isEmpty() && at.data(PaperListModel::NameRole).toString() == name)
            return at;
    }
    return {};
}

QModelIndex PaperListFilter::firstPaper() const
{
    return rowCount() > 1 ? index(1, 0) : QModelIndex();
}

bool PaperListFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto accepts = [&](int at) {
        const QString terms =
            sourceModel()->index(at, 0, parent).data(PaperListModel::SearchRole).toString();
        return !terms.isEmpty()
            && std::all_of(m_words.cbegin(), m_words.cend(),
                           [&terms](const QString& word) { return terms.contains(word); });
    };
    const auto isCaption = [&](int at) {
        return sourceModel()
            ->index(at, 0, parent)
            .data(PaperListModel::NameRole)
            .toString()
            .isEmpty();
    };
    if (!isCaption(row))
        return accepts(row);
    for (int at = row + 1; at < sourceModel()->rowCount(parent) && !isCaption(at); ++at) {
        if (accepts(at))
            return true;
    }
    return false;
}

} // namespace touyan
