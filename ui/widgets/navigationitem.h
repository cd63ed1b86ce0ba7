#pragma once

#include "style/icons.h"

#include <QAbstractButton>

#include <optional>

namespace touyan {

/// One page in the navigation: its icon, its name and perhaps a count.
class NavigationItem : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationItem(const QString& key, Icon icon, const QString& text, QWidget* parent);

    QString key() const { return m_key; }
    void setCount(std::optional<int> count);
    void setFolded(bool folded);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString countText() const;

    QString m_key;
    Icon m_icon;
    std::optional<int> m_count;
    bool m_isFolded = false;
};

} // namespace touyan
