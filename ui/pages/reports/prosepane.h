#pragma once

#include "pages/reports/prosemodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace touyan {

class MarkedText;

/// The paragraphs that the paper generates, to be changed before it is printed: the list of them,
/// the words of the chosen one, and what was generated.
class ProsePane : public QWidget
{
    Q_OBJECT
public:
    explicit ProsePane(QWidget* parent = nullptr);

    ProseModel& model() const { return *m_model; }
    QListView& view() const { return *m_view; }
    QPlainTextEdit& text() const { return *m_text; }
    /// Chooses the paragraph called @p id.
    void choose(const QString& id);

Q_SIGNALS:
    /// The user's words are others now.
    void edited();
    /// The user went to the paragraph called @p id.
    void paragraphChosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showParagraph();
    void showState();
    void onReset();
    QString currentId() const;
    int currentRow() const;

    ProseModel* m_model;
    QListView* m_view;
    QLabel* m_state;
    QPlainTextEdit* m_text;
    MarkedText* m_marks;
    QLabel* m_generated;
    QPushButton* m_restore;
    QPushButton* m_restoreAll;
    QStackedWidget* m_stack;
    QString m_chosen; ///< kept when the paragraphs become others
    bool m_isShowing = false;
    bool m_isResetting = false;
};

} // namespace touyan
