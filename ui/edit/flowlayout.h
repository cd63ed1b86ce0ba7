#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace touyan {

/// Sets its widgets side by side and goes on in the next line where they end; the last one takes
/// the rest of its line.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void insertWidget(int at, QWidget* widget);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int at) const override;
    QLayoutItem* takeAt(int at) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

private:
    enum class Apply
    {
        No,
        Yes
    };
    int arrange(const QRect& rect, Apply apply) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace touyan
