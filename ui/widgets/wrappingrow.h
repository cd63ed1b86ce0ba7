#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace touyan {

/// A row of controls that goes on in a second line where it has not enough room: the head of a
/// page. Stretches take what is left of their line.
class WrappingRow : public QLayout
{
    Q_OBJECT
public:
    explicit WrappingRow(QWidget* parent = nullptr);
    ~WrappingRow() override;

    void addSpacing(int width);
    void addStretch();
    void addLayout(QLayout* layout);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int at) const override;
    QLayoutItem* takeAt(int at) override;
    /// Of one line with all, but as high as the lines are that it was last laid out in. That the
    /// height follows from the width is not told: scroll areas would take what is liked best for
    /// the least.
    QSize sizeHint() const override;
    /// As wide as the widest item.
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

private:
    using Line = std::vector<QLayoutItem*>;
    std::vector<Line> lines(int width) const;
    Line shown() const;
    std::vector<Line> evened(const Line& all, const std::vector<Line>& lines, int width) const;
    int heightOf(const std::vector<Line>& lines) const;
    QRect inner(const QRect& rect) const;
    void place(const Line& line, const QRect& rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_height = 0; ///< of the lines as they were laid out
};

} // namespace touyan
