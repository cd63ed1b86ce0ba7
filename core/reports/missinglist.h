#pragma once

#include "layout/scenelanguage.h"

#include <QString>

namespace touyan {

class YearView;

/// That the year of @p view has no list, so that its projects are those under way in it by their
/// plans; empty when it has one.
QString missingListNote(const YearView& view, SceneLanguage language = SceneLanguage::Interface);

} // namespace touyan
