#pragma once

#include <QAccessible>

class QWidget;

namespace touyan {

/// Tells screen readers what @p widget, which paints itself, is: Qt takes it for a mere container,
/// which they pass over.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace touyan
