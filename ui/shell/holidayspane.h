#pragma once

#include "selection/calendarsettings.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;

namespace touyan {

class HolidaysModel;
class TableView;
class Workspace;

/// Shows the public holidays year by year and lets the office add to them and take from them.
class HolidaysPane : public QWidget
{
    Q_OBJECT
public:
    explicit HolidaysPane(Workspace& workspace, QWidget* parent = nullptr);

    HolidaysModel& model() const { return *m_model; }
    /// What is to be written into the file; empty when nothing was changed.
    ChangeSet changes() const;
    void setYear(int year);
    /// Adds the stretch from @p first to @p last as typed; false when it is none, and why is shown.
    bool add(QDate first, QDate last, DayKind kind);

private:
    QLayout* makeHeader();
    void fillTable();
    QLayout* makeInputs();
    void addTyped();
    void removeChosen();
    void showState();

    Workspace& m_workspace;
    HolidaysModel* m_model;
    TableView* m_table;
    QSpinBox* m_year;
    QLabel* m_known;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QComboBox* m_kind;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_fault;
};

} // namespace touyan
