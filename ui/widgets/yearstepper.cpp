#include "widgets/yearstepper.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace touyan {

YearStepper::YearStepper(QWidget* parent)
    : QWidget(parent)
    , m_box(new QSpinBox(this))
    , m_back(makeArrow(-1))
    , m_forward(makeArrow(1))
{
    m_box->setFrame(false);
    m_box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_box->setAlignment(Qt::AlignCenter);
    m_box->setKeyboardTracking(false);
    m_box->setFont(boldTextFont());
    //: 1: a year
    const QStringList around = tr("Year %1").split(QStringLiteral("%1"));
    m_box->setPrefix(around.first());
    m_box->setSuffix(around.value(1));
    m_box->setAccessibleName(tr("Year"));
    m_box->installEventFilter(this);
    setRange(2000, 2100);
    m_back->setAccessibleName(tr("Previous year"));
    m_back->setToolTip(tr("Previous year (Alt+PageUp)"));
    m_forward->setAccessibleName(tr("Next year"));
    m_forward->setToolTip(tr("Next year (Alt+PageDown)"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    layout->addWidget(m_back);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_forward);
    setFixedHeight(metrics::ControlHeight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusProxy(m_box);
    updateColor();
    connect(m_box, &QSpinBox::valueChanged, this, [this](int year) {
        // A step selects the number, which would stay marked where the keyboard is elsewhere.
        m_box->findChild<QLineEdit*>()->deselect();
        updateArrows();
        Q_EMIT yearChanged(year);
    });
}

QToolButton* YearStepper::makeArrow(int by)
{
    auto* button = new QToolButton(this);
    button->setIcon(themedIcon(by < 0 ? Icon::ChevronLeft : Icon::ChevronRight, IconTint::Muted));
    button->setIconSize(QSize(metrics::SmallIconSize, metrics::SmallIconSize));
    button->setAutoRaise(true);
    button->setFixedSize(metrics::ControlHeight - 4, metrics::ControlHeight - 4);
    button->setAutoRepeat(true);
    connect(button, &QToolButton::clicked, this, [this, by] {
        m_box->stepBy(by);
        m_box->findChild<QLineEdit*>()->deselect();
    });
    return button;
}

int YearStepper::year() const
{
    return m_box->value();
}

void YearStepper::setYear(int year)
{
    const QSignalBlocker blocker(m_box);
    m_box->setValue(year);
    updateArrows();
}

void YearStepper::setRange(int first, int last)
{
    m_box->setRange(first, last);
    updateArrows();
}

void YearStepper::updateArrows()
{
    m_back->setEnabled(m_box->value() > m_box->minimum());
    m_forward->setEnabled(m_box->value() < m_box->maximum());
}

void YearStepper::updateColor()
{
    const QColor color = tokensFor(QApplication::palette()).accentText;
    if (m_box->palette().color(QPalette::Text) == color)
        return;
    QPalette palette = m_box->palette();
    palette.setColor(QPalette::Text, color);
    m_box->setPalette(palette);
}

void YearStepper::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColor();
}

bool YearStepper::eventFilter(QObject* watched, QEvent* event)
{
    // The frame around the box shows who has the keyboard.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void YearStepper::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    paintBox(painter, rect(), metrics::ControlRadius, tokens.surface, tokens.border);
    if (m_box->hasFocus())
        paintFocusRing(painter, rect(), metrics::ControlRadius, tokens);
}

} // namespace touyan
