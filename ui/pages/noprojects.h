#pragma once

#include "widgets/emptystate.h"

namespace touyan {

class LinkButton;
class TextLabel;
class Workspace;

/// Why no project of @p workspace passes: the file, the filter or the year.
QString noProjectsReason(const Workspace& workspace);

/// What would bring some back: an action's text; empty when the file has none.
QString noProjectsRemedy(const Workspace& workspace);

/// Does what noProjectsRemedy() says.
void bringProjectsBack(Workspace& workspace);

/// Stands where projects would be and none pass: says why, and offers what brings some back.
class NoProjects : public EmptyState
{
    Q_OBJECT
public:
    /// @p workspace must outlive the widget.
    explicit NoProjects(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

private:
    Workspace& m_workspace;
};

/// The same in one line, for pages that go on showing something.
class NoProjectsLine : public QWidget
{
    Q_OBJECT
public:
    /// @p workspace must outlive the widget.
    explicit NoProjectsLine(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows the line when there are none of @p count projects.
    void refresh(qsizetype count);

private:
    Workspace& m_workspace;
    TextLabel* m_reason;
    LinkButton* m_remedy;
};

} // namespace touyan
