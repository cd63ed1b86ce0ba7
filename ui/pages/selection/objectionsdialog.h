#pragma once

#include "domain/records.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace touyan {

class EmptyState;
class FaultLine;
class ObjectionForm;
class ObjectionsModel;
class TableView;
class Workspace;

/// The objections to a list that is public: entered, looked into and settled, each kept as one undo
/// step. Stays open beside the work.
class ObjectionsDialog : public QDialog
{
    Q_OBJECT
public:
    ObjectionsDialog(Workspace& workspace, int year, QWidget* parent = nullptr);

    ObjectionsModel& model() const { return *m_model; }
    TableView& table() const { return *m_table; }
    ObjectionForm& form() const { return *m_form; }

public Q_SLOTS:
    /// Begins a new objection, against the selected project where it is on the list.
    void begin();
    /// Keeps what the form states.
    void keep();
    /// Gives up what was typed since.
    void discard();

private:
    QWidget* makeList();
    QWidget* makeForm();
    void refresh();
    void fill(const Objection& objection);
    void showChosen();
    Objection statement() const;
    bool isFileAsShown() const;
    void showState();
    bool isEditable() const;
    bool isChanged() const;
    EntryStatus placeAfterUpheld(const Objection& objection) const;

    Workspace& m_workspace;
    AnnualListId m_list;
    Objection m_shown; ///< as the file had it when the form was filled
    Objection m_filled; ///< what the form stated then
    EntryStatus m_filledTo = EntryStatus::Removed;
    ObjectionsModel* m_model;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    ObjectionForm* m_form;
    QLabel* m_state;
    QLabel* m_effect;
    FaultLine* m_fault;
    QPushButton* m_new;
    QPushButton* m_keep;
    QPushButton* m_discard;
};

} // namespace touyan
