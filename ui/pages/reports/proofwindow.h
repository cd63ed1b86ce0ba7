#pragma once

#include "pages/reports/proofmodel.h"

#include <QDate>
#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace touyan {

class MarkedText;
class ProofGrounds;
class TableView;
class Workspace;

/// 核稿: a speech or report that someone else wrote is pasted and its figures are compared with the
/// records. Stays open beside the work and follows the year and the file.
class ProofWindow : public QDialog
{
    Q_OBJECT
public:
    explicit ProofWindow(Workspace& workspace, QWidget* parent = nullptr);
    ~ProofWindow() override;

    void setText(const QString& text);
    QString text() const;
    ProofModel& model() const { return *m_model; }
    TableView& table() const { return *m_table; }
    /// Checks the text now rather than when typing pauses.
    void check();

private:
    /// As the file and the year on show are now; kept while they stay so.
    const ProofGrounds& grounds();
    void recheck();
    QWidget* makeTextCard();
    QWidget* makeTableCard();
    void showMarks();
    QString asOfWords() const;
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
    QPushButton* m_next;
    QPushButton* m_correct;
    QPushButton* m_correctAll;
    std::unique_ptr<ProofGrounds> m_grounds;
    QDate m_groundsDay; ///< the day of the file that they were made for
    QTimer m_pause;
    bool m_isJumping = false;
};

} // namespace touyan
