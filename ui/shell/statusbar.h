#pragma once

#include "shell/pagesums.h"
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
    /// What the page shows, where it chooses its projects by itself; what passes the filter else.
    void setPageSums(const std::optional<PageSums>& sums);

private:
    void showSums();
    void showFile();

    Workspace* m_workspace = nullptr;
    std::optional<PageSums> m_pageSums;
};

} // namespace touyan
