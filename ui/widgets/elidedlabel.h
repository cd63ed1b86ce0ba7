#pragma once

#include "widgets/textlabel.h"

namespace touyan {

/// A label that may become narrower than its text, which then ends in "…" and stands whole in the
/// tool tip.
class ElidedLabel : public TextLabel
{
    Q_OBJECT
public:
    using TextLabel::TextLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace touyan
