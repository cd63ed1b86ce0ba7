#pragma once

#include <QAbstractButton>

#include <optional>

namespace touyan {

/// A rounded button with a text, perhaps a count and perhaps a mark at its end. Checked means
/// chosen, shown in soft blue.
class Pill : public QAbstractButton
{
    Q_OBJECT
public:
    /// What stands at the end of the pill.
    enum class Mark
    {
        None,
        Menu, ///< opens a list
        Check, ///< a switch: a tick when on
        Cross ///< takes away what it names
    };

    explicit Pill(const QString& text, QWidget* parent = nullptr);

    void setMark(Mark mark);
    Mark mark() const { return m_mark; }
    /// A number after the text, or none.
    void setCount(std::optional<int> count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    /// Whether the pill is drawn as chosen.
    virtual bool isLit() const { return isChecked(); }
    /// The width kept free for the mark.
    virtual int markWidth() const;
    virtual void paintMark(QPainter& painter, const QRect& rect, const QColor& color);

private:
    QString fullText() const;

    Mark m_mark = Mark::None;
    std::optional<int> m_count;
};

} // namespace touyan
