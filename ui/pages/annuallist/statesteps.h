#pragma once

#include "domain/annuallist.h"

#include <QStringList>
#include <QWidget>

namespace touyan {

/// The states of a year's list as a row of arrows: those behind it in green with a tick, the
/// present one lit. Where there is little room the states far from the present one show only their
/// tick or number.
class StateSteps : public QWidget
{
    Q_OBJECT
public:
    explicit StateSteps(QWidget* parent = nullptr);

    void setState(ListState state);
    /// What the tooltips say beside the name of each state: one text a state, empty for nothing.
    void setNotes(const QStringList& notes) { m_notes = notes; }
    /// What the tooltip of the arrow @p step says.
    QString stepText(int step) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user wants to know all about the steps.
    void clicked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// Width of the arrow @p step when all texts are shown.
    int fullWidth(int step) const;
    /// The widths of the arrows in the room there is.
    std::vector<int> stepWidths() const;
    int stepAt(int x) const;
    void paintStep(QPainter& painter, const QRect& rect, int step, bool hasRoom) const;

    ListState m_state = ListState::Collecting;
    QStringList m_notes;
};

} // namespace touyan
