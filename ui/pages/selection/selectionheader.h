#pragma once

#include "domain/annuallist.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace touyan {

class PillBar;
class StateSteps;

/// The head of the selection page: title, steps of the list, the two views and what can be done.
/// The steps go into a line of their own where there is little room, and the views along with them
/// where there is less.
class SelectionHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Without a state the steps, the views and the actions are hidden.
    void setState(std::optional<ListState> state);
    /// What the steps say in their tooltips, see StateSteps::setNotes().
    void setStepNotes(const QStringList& notes);
    /// Adds a button for @p action; the one in the one blue should be the last.
    void addButton(QAction* action);

    /// Of its lines when all parts that can have one of their own.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user wants the table rather than the board, or the board again.
    void tableChosen(bool isTable);
    /// The user wants to know all about the steps.
    void stepsRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    bool fits(std::initializer_list<const QWidget*> parts) const;
    void lay();

    QLabel* m_title;
    StateSteps* m_steps;
    PillBar* m_views;
    QWidget* m_tools;
    QHBoxLayout* m_buttons;
    QHBoxLayout* m_second; ///< line for what has no room in the first
    QGridLayout* m_layout;
};

} // namespace touyan
