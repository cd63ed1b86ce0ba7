#include "printing/reportwindow.h"

#include "printing/pageview.h"
#include "printing/paperoutput.h"
#include "printing/previewwidget.h"
#include "style/metrics.h"
#include "widgets/toast.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QScreen>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSize DefaultSize(1180, 800);

QString sizeName(PaperSize size)
{
    return u"A%1"_s.arg(4 - static_cast<int>(size));
}

} // namespace

ReportWindow::ReportWindow(PaperOrder order, QWidget* parent)
    : QDialog(parent)
    , m_order(std::move(order))
    , m_sizes(new QComboBox(this))
    , m_preview(new PreviewWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Preview: %1").arg(m_order.title));
    resize(DefaultSize.boundedTo(this->screen()->availableSize() - metrics::WindowFrame));
    addSizes();
    m_preview->setUnmatched(m_order.unmatched);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview);
    connect(m_preview, &PreviewWidget::failed, this, &ReportWindow::failed);
    auto* toast = new Toast(this);
    connect(m_preview, &PreviewWidget::done, this, [this, toast](const QString& message) {
        if (isVisible())
            toast->showMessage(message);
        else // its job went on behind it
            Q_EMIT done(message);
    });
    layOut();
    m_preview->view().goTo(m_order.page);
}

/// What is being printed or written goes on behind a window that is closed, and closes it at its
/// end.
bool ReportWindow::staysForItsJob()
{
    if (!m_preview->output().isBusy())
        return false;
    if (isVisible()) {
        hide();
        connect(&m_preview->output().job(), &Job::finished, this, &ReportWindow::close,
                Qt::QueuedConnection);
    }
    return true;
}

void ReportWindow::reject()
{
    if (!staysForItsJob())
        QDialog::reject();
}

void ReportWindow::closeEvent(QCloseEvent* event)
{
    if (staysForItsJob())
        event->ignore();
    else
        QDialog::closeEvent(event);
}

void ReportWindow::addSizes()
{
    for (const PaperSize size : std::as_const(m_order.sizes))
        m_sizes->addItem(sizeName(size), static_cast<int>(size));
    m_sizes->setAccessibleName(tr("Paper"));
    m_sizes->setVisible(m_sizes->count() > 1);
    if (m_sizes->count() > 1)
        m_preview->toolBar().addWidget(m_sizes);
    connect(m_sizes, &QComboBox::currentIndexChanged, this, &ReportWindow::layOut);
}

void ReportWindow::layOut()
{
    m_preview->setDocument(m_order.compose(static_cast<PaperSize>(m_sizes->currentData().toInt())));
}

} // namespace touyan
