#pragma once

#include "domain/recordkind.h"
#include "printing/orders.h"
#include "reports/annuallist.h"
#include "shell/pagesums.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace touyan {

class NavigationBar;
class Page;
class PageFrame;
class Workspace;

/// The navigation and the pages. A page is made when it is first shown.
class PageStack : public QWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent = nullptr);

    /// Drops all pages and shows those of @p workspace from now on.
    void setWorkspace(Workspace& workspace);
    void showPage(const QString& key);
    /// Selects @p project and shows it in the registry.
    void openProject(ProjectId project);
    QString currentKey() const;
    Page* currentPage() const;
    /// Whether the page on show says by itself which projects it is about.
    bool showsScope() const;
    /// What it shows; nothing where that is what passes the filter.
    std::optional<PageSums> shownSums() const;

Q_SIGNALS:
    void pageChanged(const QString& key);
    /// shownSums() may be others.
    void sumsChanged();
    /// A page asks for the year's list as a paper or a workbook.
    void printRequested(touyan::ListEdition edition);
    void exportRequested(const QString& suffix, touyan::ListEdition edition);
    /// A page asks for a paper or a file of its own.
    void paperRequested(const touyan::PaperOrder& order);
    void fileRequested(const touyan::FileOrder& order);
    /// See Page::done().
    void done(const QString& message);
    void withdrawn(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Page* makePage(const QString& key);
    void connectPage(Page& page);
    void showPlatforms();
    void showChart(const QString& key);
    void updateCounts();

    Workspace* m_workspace = nullptr;
    NavigationBar* m_navigation;
    QStackedWidget* m_stack;
    QHash<QString, PageFrame*> m_pages;
};

} // namespace touyan
