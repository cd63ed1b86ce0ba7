#pragma once

#include "selection/screening.h"

#include <QWidget>

#include <map>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace touyan {

class FaultLine;
class ScreeningRow;
class TextLabel;
class Workspace;

/// One entry under screening: its checks, the office's questions, and the officer's verdict.
class ScreeningDetail : public QWidget
{
    Q_OBJECT
public:
    explicit ScreeningDetail(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows @p screening; the @p chosen entries, it among them, get what is answered here and the
    /// verdict.
    void setScreening(const EntryScreening& screening, const QList<ListEntryId>& chosen);
    void setEditable(bool isEditable);
    /// Says @p why a verdict was not taken; the reason is asked for.
    void refuse(const QString& why);
    /// Why the last verdict was not taken; empty when it was.
    QString refusal() const;

Q_SIGNALS:
    void verdictGiven(touyan::ScreeningVerdict verdict, const QString& reason);

private:
    QWidget* makeVerdict();
    void makeRows();
    void showChecks();
    void showVerdict();
    void tellVerdict(ScreeningVerdict verdict);
    void answer(ScreeningQuestionId question, std::optional<bool> isYes, const QString& remark);

    Workspace& m_workspace;
    EntryScreening m_screening;
    QList<ListEntryId> m_chosen;
    bool m_isEditable = true;
    TextLabel* m_title;
    TextLabel* m_facts;
    TextLabel* m_suggestion;
    QVBoxLayout* m_checks;
    std::vector<ScreeningRow*> m_rows;
    TextLabel* m_verdict;
    QLineEdit* m_reason;
    FaultLine* m_refusal;
    std::map<ScreeningVerdict, QPushButton*> m_buttons;
};

} // namespace touyan
