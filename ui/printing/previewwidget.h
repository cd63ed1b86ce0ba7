#pragma once

#include "base/result.h"
#include "reports/document.h"

#include <QWidget>

#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolBar;

namespace touyan {

class PageLayout;
class PageSearch;
class PageView;
class PaperOutput;
class SearchBar;
class TextLabel;
class ThumbnailList;

/// A document as it will be printed: its pages with zoom, thumbnails and search, and what makes a
/// file or paper of it.
class PreviewWidget : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewWidget(QWidget* parent = nullptr);
    ~PreviewWidget() override;

    /// Lays @p document out and shows its first page.
    void setDocument(Document document);
    /// Shows pages that were laid out elsewhere: the same paper with other words or choices. What
    /// is in view stays; paragraphs called one of @p edited get a bar at their side.
    void setPages(std::unique_ptr<PageLayout> pages, const QStringList& edited = {});
    /// How many numbers in words that people changed do not match the records: before such a paper
    /// is written or printed they are asked about it.
    void setUnmatched(int count) { m_unmatched = count; }
    /// Scrolls until the paragraph called @p id is in view.
    void showParagraph(const QString& id);
    /// Leaves saving and printing to the owner, and the thumbnails away until they are asked for:
    /// for a preview that is a part of a page.
    void setCompact();
    /// The pages on show; null before the first document.
    const PageLayout* pages() const { return m_layout.get(); }
    PageView& view() { return *m_view; }
    PaperOutput& output() { return *m_output; }
    /// For what a window adds, such as the choice of a paper size.
    QToolBar& toolBar() { return *m_toolBar; }

public Q_SLOTS:
    /// Asks for a file name and writes the PDF beside the window.
    void savePdf();
    /// The same for a word processor file.
    void saveWord();
    /// Asks for a printer and prints.
    void print();
    void findNext();
    void findPrevious();

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void failed(const touyan::Error& error);
    void done(const QString& message);

private Q_SLOTS:
    void onPageChanged(int page);
    void onZoomChanged(double zoom);
    void onZoomEntered();
    void search(const QString& text);

private:
    void makeToolBars();
    void addOutputTools();
    void addPageTools();
    void addZoomTools();
    void afterPages(std::unique_ptr<PageLayout> layout);
    void connectParts();
    void connectOutput();
    void find(const QString& text);
    void showHit(int hit);
    void fitSearch();
    void showHitCount();
    void showFontNote();

    std::unique_ptr<PageLayout> m_layout;
    std::unique_ptr<PageSearch> m_search;
    int m_hit = -1;
    int m_unmatched = 0;
    QToolBar* m_toolBar;
    SearchBar* m_searchBar;
    PageView* m_view;
    ThumbnailList* m_thumbnails;
    PaperOutput* m_output;
    QAction* m_save = nullptr;
    QAction* m_saveWord = nullptr;
    QAction* m_print = nullptr;
    QAction* m_fitWidth = nullptr;
    QAction* m_outputEnd = nullptr;
    QAction* m_fitPage = nullptr;
    QSpinBox* m_pageBox = nullptr;
    QLabel* m_pageCount = nullptr;
    QComboBox* m_zoomBox = nullptr;
    TextLabel* m_fontNote;
    bool m_isCompact = false;
};

} // namespace touyan
