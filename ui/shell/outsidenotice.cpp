#include "shell/outsidenotice.h"

#include "models/workspace.h"
#include "storage/writerlock.h"
#include "style/metrics.h"
#include "style/tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr auto TimeBetweenLooks = 3s;

} // namespace

OutsideNotice::OutsideNotice(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_reload(new QPushButton(tr("&Load anew"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::HalfGrid, metrics::PageMargin,
                               metrics::HalfGrid);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_reload);
    m_text->setWordWrap(true);
    m_timer.setInterval(TimeBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &OutsideNotice::look);
    connect(m_reload, &QPushButton::clicked, this, &OutsideNotice::reloadRequested);
    hide();
}

/// What nobody holds, nobody changes meanwhile: its journal need not be read before the file is.
void OutsideNotice::expect(const QString& path)
{
    m_expected.reset();
    if (WriterLock::isBeside(path))
        m_expected.emplace(path);
}

void OutsideNotice::watch(const Workspace& workspace)
{
    hide();
    m_changes = std::exchange(m_expected, std::nullopt);
    m_timer.stop();
    if (!workspace.portfolio().isReadOnly()) {
        m_changes.reset();
        return;
    }
    const QString& path = workspace.portfolio().path();
    if (!m_changes || m_changes->path() != path)
        m_changes.emplace(path);
    m_timer.start();
}

QString OutsideNotice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void OutsideNotice::look()
{
    const auto last = m_changes ? m_changes->last() : std::nullopt;
    if (!last)
        return;
    //: 1: who, 2: time of day, 3: what was done
    const QString text = tr("%1 changed this file at %2: %3. What is shown here is older.")
                             .arg(last->who, last->at.toString(u"HH:mm"_s), last->label);
    if (!isHidden() && text == m_text->text())
        return;
    m_text->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void OutsideNotice::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

} // namespace touyan
