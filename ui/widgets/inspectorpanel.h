#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace touyan {

/// The panel at the right of a page that shows one record in full: its name, a line about it, and
/// tabs to edit it.
class InspectorPanel : public QFrame
{
    Q_OBJECT
public:
    explicit InspectorPanel(QWidget* parent = nullptr);

    /// A long title takes three lines at most, two in a low panel; the whole is its tooltip.
    void setTitle(const QString& title);
    /// The line below the title; badges, lights and labels are added by the owner.
    QHBoxLayout* summary() const { return m_summary; }
    /// Adds a tab whose content scrolls when it is too long. Answers its index.
    int addPage(const QString& title, QWidget* content);
    void setPageTitle(int index, const QString& title);
    int currentPage() const;
    void setCurrentPage(int index);
    /// Brings the beginning of the current page into view.
    void scrollToTop();

Q_SIGNALS:
    /// The user closed the panel.
    void closed();
    void currentPageChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTitle();

    QString m_wholeTitle;
    QLabel* m_title;
    QHBoxLayout* m_summary;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace touyan
