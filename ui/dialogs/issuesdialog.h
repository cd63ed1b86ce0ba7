#pragma once

#include "io/issue.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QDialogButtonBox;
class QLabel;

namespace touyan {

class IssueModel;
class TableView;

/// Shows what was found wrong in files from elsewhere before anything is taken over: a summary, the
/// list, at most one question, and the button that takes over the rest.
class IssuesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit IssuesDialog(const QString& title, QWidget* parent = nullptr);

    void setSummary(const QString& text);
    void setIssues(std::vector<Issue> issues);
    /// A yes/no question below the list, "no" at first.
    void setQuestion(const QString& text);
    /// The button that accepts the dialog; without an acceptable rest it can only be closed.
    void setAcceptText(const QString& text, bool isEnabled);

    const std::vector<Issue>& issues() const;

Q_SIGNALS:
    void questionAnswered(bool isYes);

private:
    void showWhole();

    IssueModel* m_model;
    QLabel* m_summary;
    TableView* m_table;
    QLabel* m_whole;
    QCheckBox* m_question;
    QDialogButtonBox* m_buttons;
};

} // namespace touyan
