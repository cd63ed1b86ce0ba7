#pragma once

#include "pages/selection/changedialog.h"
#include "selection/liststep.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace touyan {

class FaultLine;
class LinkButton;
class PillBar;
class Workspace;

/// Takes a year's list one step on or back: what is missing, what the step does, and what it needs
/// to be told. One undo step.
class StepDialog : public ChangeDialog
{
    Q_OBJECT
public:
    /// Begins with the step on from the state of the list of @p year.
    StepDialog(Workspace& workspace, int year, QWidget* parent = nullptr);

    void accept() override;
    /// Chooses another of the states that the list may go to.
    void setTarget(ListState to);
    ListState target() const { return m_to; }

Q_SIGNALS:
    /// The user wants to screen the candidates, or to go on with the expert review.
    void screeningRequested();
    void reviewRequested();
    /// The user wants to record what the meeting decided per project.
    void decisionsRequested();
    /// The user wants to see the objections to the list.
    void objectionsRequested();

private:
    QWidget* makeLinks();
    void follow();
    void addInputs(const AnnualList& list);
    void addTargets(const AnnualList& list);
    StepRequest request() const;
    void showInputs();
    void showFindings();
    void addLine(const StepFinding& finding);
    void addRemark(const QString& text);
    void focusWhatIsMissing();
    bool needsReason(const std::vector<StepFinding>& missing) const;

    AnnualListId m_list;
    ListState m_to = ListState::Screening;
    PillBar* m_targets;
    QListWidget* m_findings;
    QWidget* m_links = nullptr;
    LinkButton* m_screening = nullptr;
    LinkButton* m_review = nullptr;
    LinkButton* m_decisions = nullptr;
    LinkButton* m_objections = nullptr;
    QFormLayout* m_form;
    QComboBox* m_meeting = nullptr;
    QCheckBox* m_approves = nullptr;
    QDateEdit* m_publicFrom = nullptr;
    QSpinBox* m_publicDays = nullptr;
    QLineEdit* m_number = nullptr;
    QDateEdit* m_issuedOn = nullptr;
    QLineEdit* m_reason = nullptr;
    FaultLine* m_fault;
    QPushButton* m_apply;
};

} // namespace touyan
