#pragma once

#include <QPushButton>

namespace touyan {

/// A text in the one blue that does something when clicked; underlined under the pointer.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace touyan
