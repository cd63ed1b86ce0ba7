#include "widgets/searchbox.h"

#include "style/icons.h"
#include "style/metrics.h"
#include "style/tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

#include <chrono>

using namespace std::chrono_literals;

namespace touyan {

namespace {

constexpr auto Pause = 120ms;
constexpr int IconRoom = 22;

} // namespace

SearchBox::SearchBox(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    setTextMargins(IconRoom, 0, 0, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::tell);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        // Clearing is one deliberate act; nothing is gained by waiting.
        if (text.isEmpty())
            tell();
        else
            m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::tell);
}

void SearchBox::showSearch(const QString& text)
{
    if (text == m_told)
        return;
    m_told = text;
    setText(text);
}

void SearchBox::tell()
{
    m_pause.stop();
    if (text() == m_told)
        return;
    m_told = text();
    Q_EMIT searchChanged(m_told);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        tell();
        Q_EMIT resultsWanted();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, Icon::Search,
              QRect(metrics::Grid, (height() - metrics::SmallIconSize) / 2, metrics::SmallIconSize,
                    metrics::SmallIconSize),
              tokensFor(palette()).textFaint);
}

} // namespace touyan
