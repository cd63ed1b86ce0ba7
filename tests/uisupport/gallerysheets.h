#pragma once

class QWidget;

/// Pages of the gallery, each without an owner.
namespace touyan::gallery {

QWidget* overviewPage();
QWidget* registryPage();
QWidget* controlsPage();

} // namespace touyan::gallery
