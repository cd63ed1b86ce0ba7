#pragma once

#include "selection/screening.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace touyan {

class Badge;
class PillBar;
class TextLabel;

/// One check of an entry: its verdict, what it is, why, and what to hand in. A question of the
/// office is answered here.
class ScreeningRow : public QWidget
{
    Q_OBJECT
public:
    explicit ScreeningRow(ScreeningRule rule, QWidget* parent = nullptr);

    void setCheck(const ScreeningCheck& check);
    /// For a question: its text and the answer there is.
    void setAnswer(const QString& question, const ScreeningAnswer* answer);
    void setEditable(bool isEditable);

Q_SIGNALS:
    /// The user answered the question, or took the answer back.
    void answered(std::optional<bool> isYes, const QString& remark);

private:
    void addAnswer();
    void tellAnswer();

    ScreeningRule m_rule;
    Badge* m_badge;
    TextLabel* m_title;
    TextLabel* m_reason;
    TextLabel* m_supplement;
    PillBar* m_answer = nullptr;
    QLineEdit* m_remark = nullptr;
};

} // namespace touyan
