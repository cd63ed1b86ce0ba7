#pragma once

#include "widgets/marks.h"

#include <QWidget>

namespace touyan {

/// A short word on a coloured ground: 续建, 已收 52.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(const QString& text = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace touyan
