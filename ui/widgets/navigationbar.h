#pragma once

#include "style/icons.h"

#include <QScrollArea>

#include <optional>

class QToolButton;
class QVBoxLayout;

namespace touyan {

class NavigationItem;

/// The pages of the window at its left, in groups. Can be folded to its icons.
class NavigationBar : public QScrollArea
{
    Q_OBJECT
public:
    explicit NavigationBar(QWidget* parent = nullptr);

    void addGroup(const QString& caption);
    void addItem(const QString& key, Icon icon, const QString& text);
    /// A number at the right of an item, or none.
    void setCount(const QString& key, std::optional<int> count);
    QString current() const { return m_current; }
    /// Marks an item as the page on show, without a signal.
    void setCurrent(const QString& key);
    bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);

Q_SIGNALS:
    /// The user asked for a page.
    void activated(const QString& key);
    void foldedChanged(bool folded);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    NavigationItem* find(const QString& key) const;
    void step(const NavigationItem* from, int by);
    void fitWidth();

    QVBoxLayout* m_layout;
    QList<NavigationItem*> m_items;
    QList<QWidget*> m_captions;
    QString m_current;
    bool m_isFolded = false;
};

} // namespace touyan
