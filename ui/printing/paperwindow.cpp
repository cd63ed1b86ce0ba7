#include "printing/paperwindow.h"

#include "printing/previewwidget.h"
#include "widgets/toast.h"

#include <QVBoxLayout>

namespace touyan {
namespace {

constexpr QSize DefaultSize(1180, 800);

} // namespace

PaperWindow::PaperWindow(Document document, QWidget* parent)
    : QDialog(parent)
    , m_preview(new PreviewWidget(this))
    , m_toast(new Toast(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Preview: %1").arg(document.title));
    resize(DefaultSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview);
    connect(m_preview, &PreviewWidget::failed, m_toast,
            [this](const Error& error) { m_toast->showMessage(error.message); });
    connect(m_preview, &PreviewWidget::done, m_toast,
            [this](const QString& message) { m_toast->showMessage(message); });
    m_preview->setDocument(std::move(document));
}

void openPaper(Document document, QWidget* widget)
{
    auto* window = new PaperWindow(std::move(document), widget->window());
    window->show();
}

} // namespace touyan
