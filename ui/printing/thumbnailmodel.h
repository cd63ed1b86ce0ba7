#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>

namespace touyan {

class PageLayout;

/// The pages of a document with their number and a small picture, made when it comes into view.
class ThumbnailModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int LongSide = 104; // pixels
    static constexpr int NumberHeight = 22; // pixels, below the picture
    static constexpr int Margin = 8; // pixels, above the picture

    explicit ThumbnailModel(QObject* parent = nullptr);

    void setPages(const PageLayout* layout, double devicePixelRatio);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QPixmap picture(int page) const;
    /// Of the picture of @p page, in pixels.
    QSizeF pictureSize(int page) const;

    const PageLayout* m_layout = nullptr;
    double m_ratio = 1;
    mutable QCache<int, QPixmap> m_pictures;
};

} // namespace touyan
