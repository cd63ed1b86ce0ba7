#pragma once

#include "widgets/emptystate.h"

namespace touyan {

class Workspace;

/// Stands where projects would be and none pass: says whether the filter or the year is why, and
/// offers what brings some back.
class NoProjects : public EmptyState
{
    Q_OBJECT
public:
    /// @p workspace must outlive the widget.
    explicit NoProjects(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

private:
    bool isFileEmpty() const;
    QString sentence() const;
    void bringBack();

    Workspace& m_workspace;
};

} // namespace touyan
