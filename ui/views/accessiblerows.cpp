#include "views/accessiblerows.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

namespace touyan {

namespace {

AccessibleRows* rowsOf(QObject* object)
{
    return dynamic_cast<AccessibleRows*>(object);
}

/// One row of a view.
class RowInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RowInterface(QWidget* widget, int row)
        : m_widget(widget)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_row < rows()->accessibleRowCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_widget->window()->windowHandle(); }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        if (text == QAccessible::Value)
            return rows()->accessibleRowValue(m_row);
        return text == QAccessible::Name ? rows()->accessibleRowText(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override
    {
        const QRect rect = isValid() ? rows()->accessibleRowRect(m_row) : QRect();
        return rect.isEmpty() ? rect : QRect(m_widget->mapToGlobal(rect.topLeft()), rect.size());
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = isValid() && rows()->isAccessibleRowSelected(m_row);
        state.focused = rows()->currentAccessibleRow() == m_row && m_widget->hasFocus();
        state.offscreen = isValid() && rows()->accessibleRowRect(m_row).isEmpty();
        state.invalid = !isValid();
        const auto isExpanded =
            isValid() ? rows()->isAccessibleRowExpanded(m_row) : std::optional<bool>();
        state.expandable = isExpanded.has_value();
        state.expanded = isExpanded.value_or(false);
        state.collapsed = !isExpanded.value_or(true);
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override // NOLINT: Qt's name
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && isValid())
            rows()->pressAccessibleRow(m_row);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    AccessibleRows* rows() const { return rowsOf(m_widget); }

    QWidget* m_widget;
    int m_row;
};

/// The view itself. Rows get their interface when somebody asks for them.
class RowsInterface : public QAccessibleWidget
{
public:
    explicit RowsInterface(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::List)
    {
    }
    ~RowsInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(RowsInterface)

    int childCount() const override { return rows()->accessibleRowCount(); }
    QAccessibleInterface* child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (!m_rows.contains(row)) {
            m_rows.insert(
                row, QAccessible::registerAccessibleInterface(new RowInterface(widget(), row)));
        }
        return QAccessible::accessibleInterface(m_rows.value(row));
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
        return child(rows()->accessibleRowAt(at));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }
    QAccessibleInterface* focusChild() const override
    {
        return child(rows()->currentAccessibleRow());
    }

private:
    AccessibleRows* rows() const { return rowsOf(object()); }

    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    return widget != nullptr && rowsOf(widget) != nullptr ? new RowsInterface(widget) : nullptr;
}

} // namespace

int AccessibleRows::accessibleRowAt(QPoint at) const
{
    for (int row = 0; row < accessibleRowCount(); ++row) {
        if (accessibleRowRect(row).contains(at))
            return row;
    }
    return -1;
}

void installAccessibleRows()
{
    // Qt itself ignores a factory that it knows already.
    QAccessible::installFactory(makeInterface);
}

} // namespace touyan
