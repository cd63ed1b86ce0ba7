#pragma once

#include "domain/annuallist.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace touyan {

class StateSteps;

/// The head of the selection page: title, steps of the list, the two views and what can be done. The
/// steps go into a line of their own where there is little room.
class SelectionHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Without a state the steps, the views and the actions are hidden.
    void setState(std::optional<ListState> state);
    /// Adds a button for @p action; the one in the one blue should be the last.
    void addButton(QAction* action);

Q_SIGNALS:
    /// The user wants the table rather than the board, or the board again.
    void tableChosen(bool isTable);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void lay();

    QLabel* m_title;
    StateSteps* m_steps;
    QWidget* m_tools;
    QHBoxLayout* m_buttons;
    QGridLayout* m_layout;
};

} // namespace touyan
