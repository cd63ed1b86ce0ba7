#pragma once

#include "domain/light.h"

#include <QWidget>

namespace touyan {

/// A traffic light as shape and colour, with a text beside it: ◆ 滞后 12%.
class LightLabel : public QWidget
{
    Q_OBJECT
public:
    explicit LightLabel(Light light = Light::None, const QString& text = {},
                        QWidget* parent = nullptr);

    void setLight(Light light, const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Light m_light;
    QString m_text;
};

} // namespace touyan
