#pragma once

#include "widgets/textlabel.h"

#include <memory>

namespace touyan {

class LinkButton;

/// Says what is wrong in the red of errors. Its room is there while nothing is wrong, so that
/// nothing moves when something is. What does not fit ends with an ellipsis and a link, which opens
/// the whole text to be read and copied.
class FaultLine : public TextLabel
{
    Q_OBJECT
public:
    /// Watches the inputs in @p form, which becomes its parent.
    explicit FaultLine(QWidget* form, int lines = 1);

    /// Says @p fault until the next call.
    void setFault(const QString& fault);
    /// Says why an input was not taken, until the next call or edit in the form: what is corrected
    /// is no longer wrong. An empty text shows the standing fault again.
    void refuse(const QString& why);
    bool isRefusing() const { return m_watch != nullptr; }
    /// Says, until the next call, something that is not wrong.
    void tell(const QString& message);

    /// Gives it the room of @p lines.
    void setLines(int lines);
    /// What is seen of the text, line by line.
    const QStringList& shownLines() const { return m_shown; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void watchInputs();
    void showText(const QString& text, QPalette::ColorRole role);
    /// Breaks the text into what is shown of it.
    void layOut();
    QStringList brokenText() const;
    QRect lineRect(int line) const;
    void showLink();
    void openWhole();

    QWidget* m_form;
    int m_lines;
    QString m_standing;
    QStringList m_shown;
    LinkButton* m_link = nullptr; ///< to the whole text; not before something did not fit
    std::unique_ptr<QObject> m_watch; ///< holds the connections to the inputs while it refuses
};

} // namespace touyan
