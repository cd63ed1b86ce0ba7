#pragma once

#include "layout/scene.h"
#include "views/scenepalette.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace touyan {

/// Pages as they will be printed, one at a time, as large as they fit.
class ScenePreview : public QWidget
{
    Q_OBJECT
public:
    explicit ScenePreview(QWidget* parent = nullptr);

    /// @p count may be more than the pages given: the first ones stand for all.
    void setPages(std::vector<Scene> pages, size_t count);
    int page() const { return m_page; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }

    QSize sizeHint() const override { return {620, 480}; }

public Q_SLOTS:
    void showPage(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRectF sheetRect() const;
    void updateTurning();

    std::vector<Scene> m_pages;
    size_t m_count = 0;
    int m_page = 0;
    ScenePalette m_palette = ScenePalette::print();
    QWidget* m_turning; ///< the line below the page
    QToolButton* m_back;
    QToolButton* m_forward;
    QLabel* m_number;
};

} // namespace touyan
