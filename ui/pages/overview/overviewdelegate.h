#pragma once

#include <QStyledItemDelegate>

namespace touyan {

/// Draws a light instead of a text.
class LightDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// @p role of the model holds the light as an int.
    LightDelegate(int role, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int m_role;
};

/// Draws the text as a badge.
class BadgeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// @p role of the model holds the tone as an int.
    BadgeDelegate(int role, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

/// Writes as many reasons as have room, each as a whole, and how many more there are.
class ReasonsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// @p role of the model holds the reasons as a QStringList.
    ReasonsDelegate(int role, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_role;
};

} // namespace touyan
