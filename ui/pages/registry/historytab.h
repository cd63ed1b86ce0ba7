#pragma once

#include "pages/registry/inspectortab.h"

class QVBoxLayout;

namespace touyan {

struct HistoryEntry;

/// 历史: what was done to the project, by whom and when, newest first.
class HistoryTab : public InspectorTab
{
    Q_OBJECT
public:
    explicit HistoryTab(Workspace& workspace, QWidget* parent = nullptr);

    void refresh(const Project& project) override;

private:
    QWidget* makeEntry(const HistoryEntry& entry);
    void addNote(const QString& text);

    QVBoxLayout* m_layout;
};

} // namespace touyan
