#pragma once

#include <QToolBar>

class QLabel;

namespace touyan {

class SearchBox;

/// Finds words in the pages of a preview: what to look for, which of how many hits is in view, and
/// the way to the next.
class SearchBar : public QToolBar
{
    Q_OBJECT
public:
    explicit SearchBar(QWidget* parent = nullptr);

    /// For a preview that is a part of a page: hits are told in few characters.
    void setCompact() { m_isCompact = true; }
    QString text() const;
    /// Shows that hit @p number, from 1, of @p count is in view.
    void showHits(int number, int count);
    /// Nothing is looked for.
    void showNoSearch();
    /// The field has what of @p width the other tools leave it, and never less than some words
    /// need.
    void fitInto(int width);

Q_SIGNALS:
    /// What to look for; empty: nothing any more.
    void searchChanged(const QString& text);
    void nextWanted();
    void previousWanted();

private:
    QLabel* m_hitCount;
    SearchBox* m_box;
    bool m_isCompact = false;
};

} // namespace touyan
