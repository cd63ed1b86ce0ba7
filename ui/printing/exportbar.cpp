#include "printing/exportbar.h"

#include "printing/exportjob.h"
#include "style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace touyan {
namespace {

constexpr int Delay = 400; // milliseconds: shorter exports need no bar
constexpr int BarWidth = 240;

} // namespace

ExportBar::ExportBar(ExportJob& job, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(tr("Writing the file…"), this))
    , m_bar(new QProgressBar(this))
{
    m_bar->setFixedWidth(BarWidth);
    m_bar->setAccessibleName(m_text->text());
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Grid, metrics::HalfGrid, metrics::Grid, metrics::HalfGrid);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(cancel);
    row->addStretch(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(cancel, &QPushButton::clicked, &job, &ExportJob::cancel);
    connect(&job, &ExportJob::started, this, [this] {
        showProgress(0, 0);
        m_delay.start();
    });
    connect(&job, &ExportJob::progressed, this, &ExportBar::showProgress);
    connect(&job, &ExportJob::ended, this, [this] {
        m_delay.stop();
        hide();
    });
    hide();
}

void ExportBar::showProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

} // namespace touyan
