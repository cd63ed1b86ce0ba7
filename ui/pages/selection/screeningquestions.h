#pragma once

#include "selection/screening.h"

#include <QAbstractTableModel>
#include <QWidget>

class QPushButton;

namespace touyan {

class TableView;
class Workspace;

/// The office's own questions of a list, edited in place. A question that is being added is a row
/// of its own until it is worded: only then the file has it.
class ScreeningQuestionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        QuestionColumn,
        SupplementColumn,
        ColumnCount
    };

    ScreeningQuestionModel(Workspace& workspace, AnnualListId list, QObject* parent = nullptr);

    /// Reads the questions anew.
    void follow();
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    ScreeningQuestionId questionAt(int row) const;
    int rowOf(ScreeningQuestionId question) const;
    /// Adds a row for a question that is still to be worded; answers its number.
    int addDraft();
    /// Takes that row away, if there is one.
    void dropDraft();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    bool isDraft(int row) const { return m_hasDraft && row + 1 == rowCount(); }
    bool writeDraft(const QString& text);

    Workspace& m_workspace;
    AnnualListId m_list;
    bool m_isEditable = true;
    bool m_hasDraft = false; ///< the last row is not in the file
    std::vector<ScreeningQuestion> m_questions;
};

/// The table of questions with what adds, moves and removes them.
class ScreeningQuestions : public QWidget
{
    Q_OBJECT
public:
    ScreeningQuestions(Workspace& workspace, AnnualListId list, QWidget* parent = nullptr);

    void follow();
    void setEditable(bool isEditable);
    ScreeningQuestionModel& model() { return *m_model; }
    TableView& table() { return *m_table; }

public Q_SLOTS:
    void add();
    void removeCurrent();
    void askToRemove(ScreeningQuestionId question, int answers);
    void remove(ScreeningQuestionId question);
    /// Moves the current question @p by places.
    void moveCurrent(int by);

private:
    void enableButtons();
    void select(ScreeningQuestionId question);

    Workspace& m_workspace;
    AnnualListId m_list;
    bool m_isEditable = true;
    ScreeningQuestionModel* m_model;
    TableView* m_table;
    QPushButton* m_add;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
};

} // namespace touyan
