#pragma once

#include <QListView>

namespace touyan {

class PageLayout;
class ThumbnailModel;

/// Small pictures of all pages; choosing one goes to it.
class ThumbnailList : public QListView
{
    Q_OBJECT
public:
    explicit ThumbnailList(QWidget* parent = nullptr);

    /// @p layout must outlive its being shown; null shows nothing.
    void setPages(const PageLayout* layout);
    void setCurrentPage(int page);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    ThumbnailModel* m_model;
    bool m_isFollowing = false; ///< set while the page on show, not the user, moves the choice
};

} // namespace touyan
