#include "shell/reportwindow.h"

#include "printing/previewwidget.h"
#include "reports/annuallistpaper.h"

#include <QComboBox>
#include <QToolBar>
#include <QVBoxLayout>

namespace touyan {
namespace {

constexpr QSize DefaultSize(1180, 800);

} // namespace

ReportWindow::ReportWindow(AnnualListTable list, QWidget* parent)
    : QDialog(parent)
    , m_list(std::move(list))
    , m_paper(new QComboBox(this))
    , m_preview(new PreviewWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Preview: annual list %1").arg(m_list.year));
    resize(DefaultSize);
    m_paper->addItem(tr("A4 landscape"), QVariant::fromValue(static_cast<int>(PaperSize::A4)));
    m_paper->addItem(tr("A3 landscape"), QVariant::fromValue(static_cast<int>(PaperSize::A3)));
    m_paper->setAccessibleName(tr("Paper"));
    m_preview->toolBar().addWidget(m_paper);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportWindow::layOut);
    connect(m_preview, &PreviewWidget::failed, this, &ReportWindow::failed);
    connect(m_preview, &PreviewWidget::done, this, &ReportWindow::done);
    layOut();
}

void ReportWindow::layOut()
{
    AnnualListPaperOptions options;
    options.paper = static_cast<PaperSize>(m_paper->currentData().toInt());
    m_preview->setDocument(annualListPaper(m_list, options));
}

} // namespace touyan
