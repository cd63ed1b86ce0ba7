#pragma once

#include "widgets/choicepopup.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace touyan {

/// Choices to be checked and put in order, by dragging or with the two buttons: columns of a table,
/// parts of a pack.
class OrderedChoices : public QWidget
{
    Q_OBJECT
public:
    explicit OrderedChoices(QWidget* parent = nullptr);

    void setChoices(const QList<ListedChoice>& choices);
    /// The keys that are checked, from the top.
    QStringList selected() const;
    /// Puts these first, checked and in this order, without a signal; the others follow unchecked.
    void setSelected(const QStringList& keys);
    /// Whether the order can be changed; else the choices stay in theirs.
    void setMovable(bool movable);
    /// How many rows are on show before the list scrolls.
    void setVisibleRows(int rows);

Q_SIGNALS:
    /// The user checked, unchecked or moved a choice.
    void changed();

private:
    void move(int by);
    void updateButtons();

    QList<ListedChoice> m_choices;
    QListWidget* m_list;
    QToolButton* m_up;
    QToolButton* m_down;
    bool m_isShowing = false;
    bool m_isMovable = true;
    int m_visibleRows = 7;
};

} // namespace touyan
