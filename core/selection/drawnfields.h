#pragma once

#include "selection/draw.h"

namespace touyan {

/// The fields to be represented that nobody on the panel as drawn has, by their characters: none,
/// unless the pool names more than there were seats for.
QStringList unrepresentedFields(const PanelDraw& draw);
/// The same in words; empty when there are none.
QString unrepresentedText(const PanelDraw& draw);

} // namespace touyan
