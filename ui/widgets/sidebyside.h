#pragma once

#include <QWidget>

class QBoxLayout;

namespace touyan {

/// What a page is about with a panel beside it; below it where there is no room for both.
class SideBySide : public QWidget
{
    Q_OBJECT
public:
    /// @p side is as wide as its least width while it is beside @p main.
    SideBySide(QWidget* main, QWidget* side, QWidget* parent = nullptr);

    bool isStacked() const;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setStacked(bool isStacked);

    QBoxLayout* m_layout;
    QWidget* m_main;
    QWidget* m_side;
};

} // namespace touyan
