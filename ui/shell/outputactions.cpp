#include "shell/outputactions.h"

#include "io/annuallistworkbook.h"
#include "io/csv.h"
#include "models/workspace.h"
#include "printing/pagelayout.h"
#include "printing/pdfexport.h"
#include "reports/annuallistpaper.h"
#include "shell/reportwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace touyan {

AnnualListTable currentAnnualList(const Workspace& workspace, ListEdition edition)
{
    AnnualListTable list = annualListTable(workspace.records(), workspace.view(), edition);
    list.source = QFileInfo(workspace.portfolio().path()).fileName();
    list.madeAt = workspace.portfolio().clock().now();
    return list;
}

OutputActions::OutputActions(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void OutputActions::setWorkspace(Workspace& workspace)
{
    m_workspace = &workspace;
}

void OutputActions::fill(QMenu& menu)
{
    menu.addAction(tr("Annual list as &workbook (xlsx)…"), this, [this] { exportList(u"xlsx"_s); });
    menu.addAction(tr("Annual list as &CSV…"), this, [this] { exportList(u"csv"_s); });
    menu.addAction(tr("Annual list as &PDF…"), this, [this] { exportList(u"pdf"_s); });
}

void OutputActions::preview(ListEdition edition)
{
    if (!m_workspace)
        return;
    auto* window = new ReportWindow(currentAnnualList(*m_workspace, edition), m_window);
    connect(window, &ReportWindow::failed, this, &OutputActions::failed);
    connect(window, &ReportWindow::done, this, &OutputActions::done);
    window->show();
}

void OutputActions::exportList(const QString& suffix, ListEdition edition)
{
    if (!m_workspace)
        return;
    const QString name
        = tr("Annual list %1").arg(m_workspace->year()) % u'.' % suffix;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(m_window, tr("Export the annual list"),
                                                folder % u'/' % name, u"*."_s + suffix);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix() != suffix)
        path += u'.' % suffix;
    if (const auto written = writeList(suffix, path, edition); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT done(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

Result<void> OutputActions::writeList(const QString& suffix, const QString& path,
                                      ListEdition edition) const
{
    const AnnualListTable list = currentAnnualList(*m_workspace, edition);
    if (suffix == u"xlsx")
        return writeAnnualListWorkbook(list, path);
    if (suffix == u"csv")
        return writeCsv(annualListSheet(list), path);
    Progress progress;
    const PageLayout layout(annualListPaper(list), PaperFonts());
    return exportPdf(layout, path, progress);
}

} // namespace touyan
