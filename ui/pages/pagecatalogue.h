#pragma once

#include "style/icons.h"

#include <span>

class QWidget;

namespace touyan {

class Page;
class Workspace;

/// One entry of the navigation. A page is added by its line in the catalogue.
struct PageEntry
{
    const char* key; ///< stable: remembered as the last page
    const char* group; ///< English title of its group in the navigation
    const char* title; ///< English title
    Icon icon;
    Page* (*make)(Workspace& workspace, QWidget* parent);

    QString translatedTitle() const;
    QString translatedGroup() const;
};

/// All pages in the order of the navigation.
std::span<const PageEntry> pageCatalogue();

} // namespace touyan
