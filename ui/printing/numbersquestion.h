#pragma once

#include <functional>

class QWidget;

namespace touyan {

/// Asks in front of @p parent whether a paper is wanted although @p count numbers in words that
/// people changed do not match the records, and calls @p act when it is. Calls it at once when
/// there are none.
void askAboutNumbers(int count, QWidget* parent, std::function<void()> act);

} // namespace touyan
