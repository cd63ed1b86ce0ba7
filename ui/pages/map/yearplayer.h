#pragma once

#include <QBasicTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QSlider;
class QToolButton;

namespace touyan {

/// Goes through the years: a slider, and a button that lets it run. The year itself belongs to the
/// workspace; this only asks for it.
class YearPlayer : public QWidget
{
    Q_OBJECT
public:
    explicit YearPlayer(QWidget* parent = nullptr);

    /// Hidden when there is only one year.
    void setYears(int first, int last);
    /// Set without a signal.
    void setYear(int year);
    int firstYear() const;
    int lastYear() const;
    bool isPlaying() const { return m_timer.isActive(); }

public Q_SLOTS:
    /// All years, and then back to the one that was shown before; what was stopped on the way goes
    /// on from there.
    void play();
    void stop();

Q_SIGNALS:
    void yearChosen(int year);
    void playingChanged(bool isPlaying);

protected:
    void timerEvent(QTimerEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateButton();
    void finish();

    QToolButton* m_button;
    QLabel* m_first;
    QSlider* m_slider;
    QLabel* m_last;
    QLabel* m_year;
    QBasicTimer m_timer;
    std::optional<int> m_home; ///< the year shown before playing; none when nothing is on its way
};

} // namespace touyan
