#include "jobs/jobbar.h"

#include "jobs/job.h"
#include "style/metrics.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace std::chrono_literals;

namespace touyan {
namespace {

constexpr int BarWidth = 160;
constexpr auto TickTime = 100ms;

} // namespace

JobBar::JobBar(Job& job, QWidget* parent)
    : QWidget(parent)
    , m_job(job)
    , m_title(new ElidedLabel(TextKind::Muted, {}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setFixedWidth(BarWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where it is needed later
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Grid, metrics::HalfGrid, metrics::Grid, metrics::HalfGrid);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    m_tick.setInterval(TickTime);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        tick();
        m_tick.start();
        show();
    });
    connect(&m_tick, &QTimer::timeout, this, &JobBar::tick);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_title->setText(tr("Stopping…"));
        m_job.cancel();
        Q_EMIT cancelled();
    });
    connect(&job, &Job::started, this, &JobBar::onStarted);
    connect(&job, &Job::finished, this, &JobBar::onFinished);
    hide();
}

void JobBar::setTitle(const QString& title)
{
    m_text = title;
    m_title->setText(title);
}

void JobBar::onStarted()
{
    m_cancel->setEnabled(true);
    m_title->setText(m_text);
    if (!isVisible())
        m_patience.start();
}

void JobBar::onFinished()
{
    if (m_job.isRunning()) // whoever heard of the end before has begun anew
        return;
    m_patience.stop();
    m_tick.stop();
    hide();
}

void JobBar::tick()
{
    const Progress& progress = m_job.progress();
    const int total = progress.total();
    m_bar->setVisible(total > 0); // before, nobody knows how far it is
    if (total <= 0)
        return;
    m_bar->setRange(0, total);
    m_bar->setValue(progress.done());
    if (m_cancel->isEnabled()) // else it says that it is being stopped
        //: 1: what is being done, 2: a number of percent
        m_title->setText(tr("%1 %2 %").arg(m_text).arg(100LL * progress.done() / total));
}

} // namespace touyan
