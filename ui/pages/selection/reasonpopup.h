#pragma once

#include "base/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace touyan {

/// Asks for a reason in a line below the card that it is about. Not modal: Enter gives it, Esc or
/// another question takes the question back.
class ReasonPopup : public QFrame
{
    Q_OBJECT
public:
    /// Takes the reason; an error is shown below the line, and the question stays.
    using Taker = std::function<Result<void>(const QString& reason)>;

    /// @p page is the widget it floats over.
    explicit ReasonPopup(QWidget* page);

    /// Opens below @p anchor, in the coordinates of the page, with @p text to begin with.
    void ask(const QString& question, const QString& text, const QRect& anchor, Taker taker);
    void cancel();

Q_SIGNALS:
    /// The question is answered or taken back.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void give();
    void place();

    QLabel* m_question;
    QLineEdit* m_line;
    QLabel* m_error;
    QRect m_anchor;
    Taker m_taker;
};

} // namespace touyan
