#pragma once

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace touyan {

struct PaperEntry;

/// The papers of the catalogue, each group below its caption.
class PaperListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        NameRole = Qt::UserRole + 1, ///< of the paper in the catalogue; empty for a caption
        SummaryRole,
        SearchRole ///< what the paper is found by: title and summary, as characters and pinyin
    };

    explicit PaperListModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        const PaperEntry* paper = nullptr; ///< null for a caption
        QString title;
        QString terms;
    };

    std::vector<Row> m_rows;
};

/// The papers that fit what is typed, and the captions of those that are left.
class PaperListFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void search(const QString& text);
    /// The index of the paper called @p name; invalid when it is filtered out.
    QModelIndex indexOf(const QString& name) const;
    QModelIndex firstPaper() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace touyan
