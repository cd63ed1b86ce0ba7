#pragma once

#include "domain/records.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace touyan {

class PillBar;

/// Everything that is kept of one objection: what was raised by whom, and what became of it.
class ObjectionForm : public QWidget
{
    Q_OBJECT
public:
    explicit ObjectionForm(QWidget* parent = nullptr);

    /// The projects that an objection may be against.
    void setProjects(const QList<ProjectId>& projects, const Records& records);
    void setObjection(const Objection& objection, EntryStatus upheldTo);
    /// As it is stated now.
    Objection objection() const;
    /// Where an upheld objection takes the project.
    EntryStatus upheldTo() const;
    void setOutcome(ObjectionOutcome outcome);
    QLineEdit& subject() const { return *m_subject; }
    QLineEdit& raisedBy() const { return *m_raisedBy; }
    QComboBox& project() const { return *m_project; }
    QPlainTextEdit& findings() const { return *m_findings; }

Q_SIGNALS:
    /// The user changed something.
    void edited();

private:
    void showOutcome();

    Objection m_objection;
    QFormLayout* m_layout;
    QComboBox* m_project;
    QLineEdit* m_subject;
    QLineEdit* m_raisedBy;
    QDateEdit* m_raisedOn;
    QPlainTextEdit* m_text;
    PillBar* m_outcome;
    QDateEdit* m_closedOn;
    QPlainTextEdit* m_findings;
    PillBar* m_upheldTo;
    bool m_isFilling = false;
};

} // namespace touyan
