#include "shell/statusbar.h"

#include "domain/fieldtext.h"
#include "models/workspace.h"
#include "storage/backup.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// "14:20" or "2020-11-23 14:20" of the latest automatic backup; empty when there is none.
QString lastBackup(const Portfolio& portfolio)
{
    const BackupFolder folder(portfolio.path());
    const QStringList names = folder.names();
    if (names.isEmpty())
        return {};
    const QDateTime made = QFileInfo(folder.path() % u'/' % names.last()).lastModified();
    return made.date() == QDate::currentDate() ? made.toString(u"HH:mm"_s)
                                               : made.toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

StatusBar::StatusBar(QWidget* parent)
    : StatusStrip(parent)
{
}

void StatusBar::setWorkspace(Workspace& workspace)
{
    m_workspace = &workspace;
    connect(&workspace, &Workspace::filterChanged, this, &StatusBar::showSums);
    connect(&workspace, &Workspace::changed, this, &StatusBar::showSums);
    connect(&workspace.session(), &EditSession::refusedChanged, this, &StatusBar::showFile);
    showSums();
    showFile();
}

void StatusBar::setPageSums(const std::optional<PageSums>& sums)
{
    m_pageSums = sums;
    if (m_workspace)
        showSums();
}

void StatusBar::showSums()
{
    const QString file = QFileInfo(m_workspace->portfolio().path()).fileName();
    const QString day = tr("As of %1").arg(m_workspace->today().toString(Qt::ISODate));
    if (m_pageSums && !m_pageSums->sums) {
        setFacts({file, day});
        return;
    }
    const RollUp& sum = m_pageSums ? *m_pageSums->sums : m_workspace->totals();
    const QString shown = tr("Showing %1 of %2 projects")
                              .arg(QString::number(sum.count),
                                   QString::number(m_workspace->records().all<Project>().size()));
    const bool isByPlan = !m_pageSums && !m_workspace->view().list()
        && m_workspace->filter().scope == ProjectScope::YearList && sum.count > 0;
    setFacts({file,
              //: %1 says how many projects are shown, %2 is a year
              isByPlan ? tr("%1 (by their plans: no list of %2)")
                             .arg(shown, QString::number(m_workspace->year()))
                       : shown,
              tr("Total investment ¥%1 × 100M").arg(moneyText(sum.total, MoneyUnit::Yi)),
              tr("Planned this year ¥%1 × 100M").arg(moneyText(sum.planned, MoneyUnit::Yi)), day});
}

void StatusBar::showFile()
{
    const Portfolio& portfolio = m_workspace->portfolio();
    QList<StatusNote> notes;
    const QString backup = lastBackup(portfolio);
    if (!backup.isEmpty())
        notes.append(
            {tr("Backed up %1").arg(backup), Icon::Backup, BackupFolder(portfolio.path()).path()});
    if (portfolio.isReadOnly())
        notes.append({tr("Read-only"), Icon::Lock, portfolio.warnings().join(u'\n')});
    else if (const int refused = m_workspace->session().refusedCount(); refused > 0)
        notes.append({tr("%n value(s) not saved", nullptr, refused), Icon::Warning,
                      tr("The fields marked in red say why. Escape brings back what is stored.")});
    else
        notes.append({tr("All saved"), Icon::Check,
                      tr("Every change is in the file as soon as it is made.")});
    setNotes(notes);
}

} // namespace touyan
