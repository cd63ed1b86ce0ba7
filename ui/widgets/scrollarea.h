#pragma once

#include <QScrollArea>

namespace touyan {

/// An area without a frame in which @p content scrolls up and down; what lies below it shows
/// through. @p content may still be empty.
QScrollArea* scrolling(QWidget* content, QWidget* parent);

} // namespace touyan
