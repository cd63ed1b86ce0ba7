#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace touyan {

class FilterChip;
class FilterStrip;
class SearchBox;
class Workspace;
class YearStepper;

/// The head of the window: the year, the search and the filters that every page obeys, and the
/// actions that are always at hand.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    /// Shows and changes the year and filter of @p workspace from now on.
    void setWorkspace(Workspace& workspace);
    /// Adds a button for @p action; a primary one is filled with the one blue.
    enum class Emphasis
    {
        Plain,
        Primary
    };
    QToolButton* addAction(QAction* action, Emphasis emphasis);
    /// Whether the filter strip names the scope: not above a page that has one of its own.
    void setScopeShown(bool isShown);
    void focusSearch();
    void clearFilter();

    /// That of the short form, which a narrow window shows.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeChips();
    void makeName();
    void setShort(bool isShort);
    void showFilter();
    void fillChips();
    void takeChips();
    void takeSearch(const QString& text);

    Workspace* m_workspace = nullptr;
    QHBoxLayout* m_row;
    QLabel* m_name = nullptr;
    QList<QToolButton*> m_worded; ///< buttons that lose their words in a narrow window
    bool m_isShort = false;
    FilterStrip* m_strip;
    YearStepper* m_year;
    SearchBox* m_search;
    FilterChip* m_districts;
    FilterChip* m_programmes;
    FilterChip* m_units;
    FilterChip* m_lights;
};

} // namespace touyan
