#pragma once

#include "base/result.h"
#include "domain/review.h"
#include "io/scoresheetimport.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace touyan {

class IssuesDialog;
class Workspace;

/// Sends the scoring workbooks of the round on show out and takes them back in. What is wrong with
/// workbooks is shown before any score is taken over; the scores of one collection are one undo
/// step.
class ScoreSheetActions : public QObject
{
    Q_OBJECT
public:
    /// @p round tells the round on show, not valid for none. @p workspace outlives the actions.
    ScoreSheetActions(Workspace& workspace, std::function<ReviewRoundId()> round, QWidget* parent);

    QAction* writeAction() const { return m_write; }
    QAction* collectAction() const { return m_collect; }
    /// To be called when another round comes on show.
    void refresh();

    /// Writes the workbooks into @p folder.
    void writeTo(const QString& folder);
    /// Reads @p files, and takes them over or shows what is wrong.
    void collect(const QStringList& files);

Q_SIGNALS:
    void done(const QString& message);
    void failed(const touyan::Error& error);

private:
    const ReviewRound* round() const;
    ScoreCollection collected(const QStringList& files, ExistingScores existing);
    void askAndTakeOver(const QStringList& files, ScoreCollection collection);
    void show(const ScoreCollection& collection, qsizetype fileCount, IssuesDialog& dialog) const;
    void takeOver(const ScoreCollection& collection);
    void chooseFolder();
    void chooseFiles();

    Workspace& m_workspace;
    std::function<ReviewRoundId()> m_round;
    QWidget* m_parent;
    QAction* m_write;
    QAction* m_collect;
};

} // namespace touyan
