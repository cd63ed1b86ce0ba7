#include "pages/review/scoresheetactions.h"

#include "dialogs/issuesdialog.h"
#include "domain/liststatus.h"
#include "io/scoresheets.h"
#include "models/workspace.h"
#include "selection/draw.h"
#include "selection/reviewround.h"
#include "style/icons.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include <memory>

using namespace Qt::StringLiterals;

namespace touyan {

ScoreSheetActions::ScoreSheetActions(Workspace& workspace, std::function<ReviewRoundId()> round,
                                     QWidget* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_round(std::move(round))
    , m_parent(parent)
    , m_write(new QAction(themedIcon(Icon::Export), tr("&Write the scoring sheets…"), this))
    , m_collect(new QAction(themedIcon(Icon::Import), tr("&Collect scoring sheets…"), this))
{
    m_write->setToolTip(tr("Writes one workbook per expert to be filled in"));
    m_collect->setToolTip(tr("Reads the workbooks that experts handed back"));
    connect(m_write, &QAction::triggered, this, &ScoreSheetActions::chooseFolder);
    connect(m_collect, &QAction::triggered, this, &ScoreSheetActions::chooseFiles);
    connect(&workspace, &Workspace::changed, this, &ScoreSheetActions::refresh);
    refresh();
}

void ScoreSheetActions::refresh()
{
    const ReviewRound* shown = round();
    const AnnualList* list = shown ? m_workspace.records().find(shown->list) : nullptr;
    const bool isPossible =
        list && isOpenForPlacing(list->state) && !m_workspace.portfolio().isReadOnly();
    m_write->setEnabled(isPossible);
    m_collect->setEnabled(isPossible);
}

const ReviewRound* ScoreSheetActions::round() const
{
    return m_workspace.records().find(m_round());
}

void ScoreSheetActions::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        m_parent, tr("Folder for the scoring sheets"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.isEmpty())
        writeTo(folder);
}

void ScoreSheetActions::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        m_parent, tr("Scoring sheets that came back"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Workbooks (*.xlsx)"));
    if (!files.isEmpty())
        collect(files);
}

void ScoreSheetActions::writeTo(const QString& folder)
{
    const ReviewRound* round = this->round();
    if (!round)
        return;
    const Records& records = m_workspace.records();
    const auto written =
        writeScoreSheets(records, *round, roundRows(records, *round).projectsToScore(), folder);
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    if (const auto kept = m_workspace.session().submit(written->keys); !kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    QString message =
        tr("%n scoring sheet(s) written to %1", nullptr, static_cast<int>(written->files.size()))
            .arg(QDir::toNativeSeparators(folder));
    if (const QString warning = earlyReviewWarning(records, *round); !warning.isEmpty())
        message += u"\n"_s + warning;
    if (!written->withoutProjects.isEmpty())
        message += u"\n"_s
            + tr("Without a sheet, because they may score none of the projects: %1")
                  .arg(written->withoutProjects.join(u", "));
    Q_EMIT done(message);
}

void ScoreSheetActions::collect(const QStringList& files)
{
    if (!round())
        return;
    ScoreCollection collection = collected(files, ExistingScores::Kept);
    if (collection.issues.empty())
        takeOver(collection);
    else
        askAndTakeOver(files, std::move(collection));
}

ScoreCollection ScoreSheetActions::collected(const QStringList& files, ExistingScores existing)
{
    return collectScoreSheets(m_workspace.records(), m_round(), files, existing,
                              m_workspace.portfolio().ids());
}

void ScoreSheetActions::askAndTakeOver(const QStringList& files, ScoreCollection collection)
{
    auto* dialog = new IssuesDialog(tr("Collect scoring sheets"), m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (collection.scoredBefore > 0)
        dialog->setQuestion(tr("&Replace scores that are there already"));
    show(collection, files.size(), *dialog);
    const auto current = std::make_shared<ScoreCollection>(std::move(collection));
    connect(
        dialog, &IssuesDialog::questionAnswered, this, [this, dialog, files, current](bool isYes) {
            *current = collected(files, isYes ? ExistingScores::Replaced : ExistingScores::Kept);
            show(*current, files.size(), *dialog);
        });
    connect(dialog, &QDialog::accepted, this, [this, current] { takeOver(*current); });
    dialog->open();
}

void ScoreSheetActions::show(const ScoreCollection& collection, qsizetype fileCount,
                             IssuesDialog& dialog) const
{
    const auto good = static_cast<int>(collection.sheets.size());
    dialog.setSummary(tr("%1 of %2 workbooks can be taken over. A workbook with a fault is left "
                         "out as a whole; the others are not affected.")
                          .arg(QString::number(good), QString::number(fileCount)));
    dialog.setIssues(collection.issues);
    dialog.setAcceptText(tr("&Take over %n workbook(s)", nullptr, good), good > 0);
}

void ScoreSheetActions::takeOver(const ScoreCollection& collection)
{
    if (const auto submitted = m_workspace.session().submit(collection.changes); !submitted)
        Q_EMIT failed(submitted.error());
    else
        Q_EMIT done(tr("%n scoring sheet(s) taken over", nullptr,
                       static_cast<int>(collection.sheets.size())));
}

} // namespace touyan
