#pragma once

#include "analysis/snapshot.h"
#include "pages/reports/proofmodel.h"
#include "reports/paperchoices.h"

#include <QDate>
#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace touyan {

class MarkedText;
class ProofGrounds;
class TableView;
class Workspace;

/// 核稿: a speech or report that someone else wrote is pasted and its figures are compared with the
/// records: as they are now, following the year and the file, or as a pack of papers was made from
/// them. Stays open beside the work.
class ProofWindow : public QDialog
{
    Q_OBJECT
public:
    explicit ProofWindow(Workspace& workspace, QWidget* parent = nullptr);
    ~ProofWindow() override;

    void setText(const QString& text);
    QString text() const;
    /// Offers the moment of a pack, and takes it when it is another than before: @p snapshot, and
    /// the period that the pack's @p choices say.
    void setPack(const Snapshot& snapshot, const PaperChoices& choices);
    ProofModel& model() const { return *m_model; }
    TableView& table() const { return *m_table; }
    /// Which moment is compared with; on show once there is a pack.
    QComboBox& moment() const { return *m_moment; }
    /// Checks the text now rather than when typing pauses.
    void check();

private:
    /// A moment whose figures the text is compared with.
    struct Moment
    {
        Snapshot snapshot;
        PaperChoices choices;
    };

    bool isOfPack() const;
    /// That of the pack, or of the file and the year on show as they are now.
    Moment chosenMoment() const;
    /// Of the chosen moment; kept while it stays so.
    const ProofGrounds& grounds();
    void recheck();
    QWidget* makeTextCard();
    QWidget* makeTableCard();
    void showMarks();
    QString asOfWords();
    void showSummary();
    void jump();
    void goToWrong();
    void followCursor();
    void correct(int row);
    void correctCurrent();
    void correctAll();

    Workspace& m_workspace;
    ProofModel* m_model;
    QPlainTextEdit* m_text;
    MarkedText* m_marks;
    TableView* m_table;
    QLabel* m_summary;
    QLabel* m_asOf;
    QComboBox* m_moment;
    QPushButton* m_next;
    QPushButton* m_correct;
    QPushButton* m_correctAll;
    std::optional<Moment> m_pack;
    std::unique_ptr<ProofGrounds> m_grounds;
    QDate m_groundsDay; ///< the day of the file that they were made for
    QTimer m_pause;
    bool m_isJumping = false;
};

} // namespace touyan
