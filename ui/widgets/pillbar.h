#pragma once

#include <QHash>
#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace touyan {

class Pill;

/// A row of pills of which one is chosen: the scope of a page, the scale of a time axis.
class PillBar : public QWidget
{
    Q_OBJECT
public:
    explicit PillBar(QWidget* parent = nullptr);

    /// The first pill added is the chosen one.
    void addPill(const QString& key, const QString& text);
    void setText(const QString& key, const QString& text);
    void setCount(const QString& key, std::optional<int> count);
    QString current() const { return m_current; }
    /// Chooses a pill without a signal.
    void setCurrent(const QString& key);

Q_SIGNALS:
    /// The user chose another pill.
    void currentChanged(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QString& key);
    void step(int by);

    QHBoxLayout* m_layout;
    QStringList m_order;
    QHash<QString, Pill*> m_pills;
    QString m_current;
};

} // namespace touyan
