#pragma once

#include <QFont>

namespace touyan {

/// The fonts of the interface by purpose; sizes are pixels of ui/style/metrics.h.
QFont textFont();
QFont boldTextFont();
QFont smallFont();
QFont tinyFont();
QFont cardTitleFont();
QFont pageTitleFont();
QFont figureFont();

} // namespace touyan
