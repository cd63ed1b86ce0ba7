#include "pages/map/yearplayer.h"

#include "style/fonts.h"
#include "style/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimerEvent>
#include <QToolButton>

#include <utility>

namespace touyan {

namespace {

constexpr int StepTime = 1'400; // milliseconds: long enough to look at a map
constexpr int IconSize = 16;

/// A triangle, or two bars while the years run.
QIcon buttonIcon(bool isPlaying, const QColor& color)
{
    QPixmap pixmap(2 * IconSize, 2 * IconSize); // sharp on dense screens too
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(2, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (isPlaying) {
        painter.drawRect(3, 2, 4, 12);
        painter.drawRect(9, 2, 4, 12);
    } else {
        painter.drawPolygon(QPolygonF({{4, 2}, {13, 8}, {4, 14}}));
    }
    return QIcon(pixmap);
}

} // namespace

YearPlayer::YearPlayer(QWidget* parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_first(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_last(new QLabel(this))
    , m_year(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::CardMargin, metrics::HalfGrid, metrics::CardMargin,
                            metrics::HalfGrid);
    row->setSpacing(metrics::Grid);
    m_year->setFont(boldTextFont());
    row->addWidget(m_button);
    row->addWidget(m_year);
    row->addWidget(m_first);
    row->addWidget(m_slider, 1);
    row->addWidget(m_last);
    m_slider->setAccessibleName(tr("Year on the map"));
    m_slider->setPageStep(1);
    m_slider->setMinimumHeight(metrics::RowHeight - 4);
    for (QLabel* label : {m_first, m_last})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_button->setAutoRaise(true);
    connect(m_button, &QToolButton::clicked, this, [this] { isPlaying() ? stop() : play(); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int year) {
        m_year->setText(QString::number(year));
        Q_EMIT yearChosen(year);
    });
    // Who takes the slider wants to look at one year.
    connect(m_slider, &QSlider::sliderPressed, this, [this] {
        m_home.reset();
        stop();
    });
    updateButton();
}

void YearPlayer::setYears(int first, int last)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(first, last);
    m_first->setText(QString::number(first));
    m_last->setText(QString::number(last));
    setVisible(last > first);
}

int YearPlayer::firstYear() const
{
    return m_slider->minimum();
}

int YearPlayer::lastYear() const
{
    return m_slider->maximum();
}

void YearPlayer::setYear(int year)
{
    if (year != m_slider->value())
        m_home.reset(); // somebody chose another year
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(year);
    m_year->setText(QString::number(year));
}

void YearPlayer::play()
{
    if (isPlaying())
        return;
    if (!m_home) {
        m_home = m_slider->value();
        m_slider->setValue(m_slider->minimum());
    }
    m_timer.start(StepTime, this);
    updateButton();
    Q_EMIT playingChanged(true);
}

void YearPlayer::stop()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    updateButton();
    Q_EMIT playingChanged(false);
}

void YearPlayer::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    if (m_slider->value() < m_slider->maximum())
        m_slider->setValue(m_slider->value() + 1);
    else
        finish();
}

void YearPlayer::finish()
{
    const std::optional<int> home = std::exchange(m_home, std::nullopt);
    stop();
    m_slider->setValue(home.value_or(m_slider->value()));
}

void YearPlayer::hideEvent(QHideEvent*)
{
    m_home.reset();
    stop();
}

void YearPlayer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateButton();
}

void YearPlayer::updateButton()
{
    const QString name = isPlaying() ? tr("Stop") : tr("Play the years");
    m_button->setIcon(buttonIcon(isPlaying(), palette().color(QPalette::Text)));
    m_button->setToolTip(name);
    m_button->setAccessibleName(name);
}

} // namespace touyan
