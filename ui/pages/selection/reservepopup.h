#pragma once

#include "domain/records.h"

#include <QFrame>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace touyan {

class NoteLine;
class SearchBox;

/// Projects in reserve, to check those that become candidates.
class ReservePopup : public QFrame
{
    Q_OBJECT
public:
    explicit ReservePopup(QWidget* parent);

    void setProjects(const QList<ProjectId>& projects, const Records& records);
    /// Says below the projects what else there is; empty for nothing.
    void setNote(const QString& note);
    QListWidget& list() const { return *m_list; }

Q_SIGNALS:
    void chosen(const QList<touyan::ProjectId>& projects);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void filter(const QString& text);
    void updateButton();
    void choose();
    QList<ProjectId> checked() const;

    SearchBox* m_search;
    QListWidget* m_list;
    NoteLine* m_note;
    QPushButton* m_choose;
};

} // namespace touyan
