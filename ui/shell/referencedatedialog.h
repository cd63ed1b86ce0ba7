#pragma once

#include <QDialog>

class QCheckBox;
class QDateEdit;

namespace touyan {

class Workspace;

/// Sets the day that figures are made for (统计基准日). Kept in the database, one undo step.
class ReferenceDateDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReferenceDateDialog(Workspace& workspace, QWidget* parent = nullptr);

    void accept() override;

private:
    Workspace& m_workspace;
    QCheckBox* m_isToday;
    QDateEdit* m_date;
};

} // namespace touyan
