#include "shell/helpwindow.h"

#include <QFile>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSize DefaultSize(760, 640);

/// Room around the text, and lines between table cells: QTextDocument gives Markdown neither.
const auto Styles = u"table { border-collapse: collapse; } "
                    "td, th { padding: 4px 10px; border: 1px solid #c9d2de; } "
                    "h1 { font-size: 20px; } h2 { font-size: 15px; margin-top: 18px; }"_s;

} // namespace

HelpWindow::HelpWindow(const QString& languageCode, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Touyan Help"));
    resize(DefaultSize);
    QFile file(u":/help/%1.md"_s.arg(languageCode));
    QTextDocument markdown;
    if (file.open(QIODevice::ReadOnly))
        markdown.setMarkdown(QString::fromUtf8(file.readAll()));
    auto* browser = new QTextBrowser(this);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setAccessibleName(tr("Help text"));
    browser->document()->setDefaultStyleSheet(Styles);
    browser->document()->setDocumentMargin(24);
    browser->setHtml(markdown.toHtml());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(browser);
}

} // namespace touyan
