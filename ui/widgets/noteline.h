#pragma once

#include "widgets/marks.h"

#include <QWidget>

namespace touyan {

/// A note of what is no fault of an input, with a sign before it: what to know, in amber what to
/// look at, or in red what is wrong with the file. It wraps, and is not seen while it says nothing.
class NoteLine : public QWidget
{
    Q_OBJECT
public:
    explicit NoteLine(QWidget* parent = nullptr);

    /// Says @p text; Tone::Warning is amber with a warning sign, Tone::Bad red with that of
    /// an error, any other a quiet information.
    void setNote(const QString& text, Tone tone = Tone::Neutral);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect textRect(int width) const;

    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace touyan
