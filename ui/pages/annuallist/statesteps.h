#pragma once

#include "domain/annuallist.h"

#include <QWidget>

namespace touyan {

/// The states of a year's list as a row of steps: those behind it ticked, the present one lit.
class StateSteps : public QWidget
{
    Q_OBJECT
public:
    explicit StateSteps(QWidget* parent = nullptr);

    void setState(ListState state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ListState m_state = ListState::Collecting;
};

} // namespace touyan
