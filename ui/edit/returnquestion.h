#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace touyan {

struct ListReturn;

/// Asks before a step of an annual list is undone or redone: what becomes of the list, and why
/// where a list goes back.
class ReturnQuestion : public QDialog
{
    Q_OBJECT
public:
    enum class Way
    {
        Undo,
        Redo
    };

    /// @p what is the change in words.
    ReturnQuestion(Way way, const QString& what, const ListReturn& change, QWidget* parent);

    QString question() const;
    QString consequences() const;
    QLineEdit& reason() const { return *m_reason; }
    QPushButton& agreement() const { return *m_agree; }
    QPushButton& refusal() const { return *m_refuse; }

    /// Nothing without the reason that is needed.
    void accept() override;

private:
    bool isAnswered() const;

    bool m_needsReason;
    QLineEdit* m_reason;
    QPushButton* m_agree = nullptr;
    QPushButton* m_refuse = nullptr;
};

} // namespace touyan
