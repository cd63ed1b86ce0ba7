#pragma once

#include <QWidget>

namespace touyan {

/// A muted sentence in the middle of where something would be drawn, saying why there is nothing.
/// Unlike a label it leaves the height to what it stands in for.
class Sentence : public QWidget
{
    Q_OBJECT
public:
    explicit Sentence(const QString& text = {}, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace touyan
