#pragma once

#include <QWidget>

class QHBoxLayout;

namespace touyan {

class Workspace;

/// The parts of the filter that have no control of their own at the head of the window, each a pill
/// with a cross that takes it away: what a click on a chart narrows by, and another scope than the
/// year's list. Hidden while there is none.
class FilterStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FilterStrip(QWidget* parent = nullptr);

    /// A page that says by itself which projects it is about needs no pill for the scope.
    void setScopeShown(bool isShown) { m_isScopeShown = isShown; }
    /// Shows the filter of @p workspace as it is now.
    void showFilterOf(Workspace& workspace);

private:
    QHBoxLayout* m_row;
    bool m_isScopeShown = true;
};

} // namespace touyan
