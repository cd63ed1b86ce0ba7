#pragma once

#include <QWidget>

class QSpinBox;
class QToolButton;

namespace touyan {

/// ‹ 2020 年度 ›: the year that all pages show. Stepped by the arrows, the wheel or the keyboard,
/// or typed.
class YearStepper : public QWidget
{
    Q_OBJECT
public:
    explicit YearStepper(QWidget* parent = nullptr);

    int year() const;
    /// Sets the year without a signal.
    void setYear(int year);
    void setRange(int first, int last);

Q_SIGNALS:
    /// The user chose another year.
    void yearChanged(int year);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* makeArrow(int by);
    void updateArrows();
    void updateColor();

    QSpinBox* m_box;
    QToolButton* m_back;
    QToolButton* m_forward;
};

} // namespace touyan
