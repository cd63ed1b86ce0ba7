#pragma once

#include "pages/selection/changedialog.h"
#include "selection/revision.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace touyan {

class FaultLine;
class MeetingChooser;
class NameCompleter;
class PillBar;
class Workspace;

/// Makes one numbered revision of an issued list: 增补, 调出 or 变更, with what it changes. One
/// undo step.
class RevisionDialog : public ChangeDialog
{
    Q_OBJECT
public:
    RevisionDialog(Workspace& workspace, int year, QWidget* parent = nullptr);

    void accept() override;
    void setKind(RevisionKind kind);
    void setProject(ProjectId project);

private:
    /// Shows the file as it is now; what is chosen and typed stays.
    void follow();
    void showAccess();
    /// The projects that a revision of the kind may name, with their names.
    QList<std::pair<ProjectId, QString>> offeredProjects() const;
    QWidget* makeForm(const AnnualList* list);
    void makeAmounts();
    void makeSearch();
    void fillProjects();
    void offerProjects();
    ProjectId project() const;
    void showPreview();
    Result<RevisionRequest> request() const;
    Result<std::optional<Money>> amountIn(const QLineEdit& line, const char* key) const;
    Result<ChangeSet> revision();
    /// What the revision would be, whoever decided it and when.
    Result<ChangeSet> foreseen();

    AnnualListId m_list;
    QList<std::pair<ProjectId, QString>> m_offered;
    RevisionKind m_kind = RevisionKind::Addition;
    PillBar* m_kinds;
    QFormLayout* m_form = nullptr;
    QComboBox* m_project = nullptr;
    NameCompleter* m_completer = nullptr;
    QComboBox* m_category = nullptr;
    QLineEdit* m_planned = nullptr;
    QLineEdit* m_support = nullptr;
    QCheckBox* m_deferred = nullptr;
    QDateEdit* m_madeOn = nullptr;
    MeetingChooser* m_meeting = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_preview;
    FaultLine* m_warnings;
    FaultLine* m_fault;
    QPushButton* m_apply;
};

} // namespace touyan
