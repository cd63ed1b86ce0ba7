#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace touyan {

/// A short message above the foot of a window that asks for nothing and goes away by itself, with
/// at most one action: 已删除 3 个项目 · 撤销.
class Toast : public QFrame
{
    Q_OBJECT
public:
    /// @p host is the widget over which messages appear.
    explicit Toast(QWidget* host);

    /// Shows @p message, for some seconds from when it can be seen; @p action is the text of its
    /// button, empty for none.
    void showMessage(const QString& message, const QString& action = {});
    /// Hides @p message if it is the one that is shown.
    void withdraw(const QString& message);

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void announce();

    QLabel* m_message;
    QPushButton* m_action;
    QTimer m_timer;
    bool m_isUnseen = false; ///< the message; its host is not shown yet
};

} // namespace touyan
