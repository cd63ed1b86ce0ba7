#pragma once

#include "widgets/statusstrip.h"

namespace touyan {

class Workspace;

/// The foot of the window: which file, how many projects pass the filter, their sums, and that all
/// is saved.
class StatusBar : public StatusStrip
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget* parent = nullptr);

    void setWorkspace(Workspace& workspace);

private:
    void showSums();
    void showFile();

    Workspace* m_workspace = nullptr;
};

} // namespace touyan
