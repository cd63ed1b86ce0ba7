#include "shell/outputactions.h"

#include "io/annuallistworkbook.h"
#include "io/csv.h"
#include "models/workspace.h"
#include "printing/paperexport.h"
#include "printing/reportwindow.h"
#include "reports/annuallist.h"
#include "reports/annuallistpaper.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Result<void> writeList(const AnnualListTable& list, const QString& suffix, const QString& path)
{
    if (suffix == u"xlsx")
        return writeAnnualListWorkbook(list, path);
    if (suffix == u"csv")
        return writeCsv(annualListSheet(list), path);
    Progress progress;
    const auto kind = paperFileOf(path);
    const auto written =
        exportPaper(annualListPaper(list), kind.value_or(PaperFile::Pdf), path, progress);
    if (!written)
        return written.error();
    return {};
}

} // namespace

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
    menu.addAction(tr("Annual list for &editing (Word)…"), this, [this] { exportList(u"docx"_s); });
}

/// Otherwise the user is told why.
bool OutputActions::canShow(ListEdition edition)
{
    const auto possible = checkEdition(m_workspace->records(), m_workspace->view(), edition);
    if (!possible)
        Q_EMIT failed(possible.error());
    return possible.has_value();
}

void OutputActions::preview(ListEdition edition)
{
    if (!m_workspace || !canShow(edition))
        return;
    const AnnualListTable list = currentAnnualList(*m_workspace, edition);
    showPaper({.title = tr("Annual list %1").arg(list.year),
               .compose =
                   [list](PaperSize size) {
                       AnnualListPaperOptions options;
                       options.paper = size;
                       return annualListPaper(list, options);
                   },
               .sizes = {PaperSize::A4, PaperSize::A3}});
}

void OutputActions::showPaper(const PaperOrder& order)
{
    auto* window = new ReportWindow(order, m_window);
    connect(window, &ReportWindow::failed, this, &OutputActions::failed);
    connect(window, &ReportWindow::done, this, &OutputActions::done);
    window->show();
}

void OutputActions::exportList(const QString& suffix, ListEdition edition)
{
    if (!m_workspace || !canShow(edition))
        return;
    const AnnualListTable list = currentAnnualList(*m_workspace, edition);
    saveFile(
        {.title = tr("Export the annual list"),
         .name = tr("Annual list %1").arg(list.year),
         .suffix = suffix,
         .write = [list, suffix](const QString& path) { return writeList(list, suffix, path); }});
}

void OutputActions::saveFile(const FileOrder& order)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(m_window, order.title,
                                                folder % u'/' % order.name % u'.' % order.suffix,
                                                u"*."_s + order.suffix);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix() != order.suffix)
        path += u'.' % order.suffix;
    if (const auto written = order.write(path); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT done(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace touyan
