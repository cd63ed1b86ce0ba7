#pragma once

#include "style/icons.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStandardItemModel;
class QToolButton;
QT_END_NAMESPACE

/// What several sheets of the gallery show; figures and names are invented.
namespace touyan::gallery {

enum class Emphasis
{
    Plain,
    Primary
};

QPushButton* button(const QString& text, QWidget* parent, Emphasis emphasis = Emphasis::Plain);
QToolButton* toolButton(Icon icon, const QString& tip, QWidget* parent);
QWidget* titleRow(const QString& title, const QString& note, QWidget* parent);
QWidget* makeForm(QWidget* parent);
QStandardItemModel* makeProjects(QObject* parent);

/// The bar, navigation and status strip around a page, as the window has them.
class Frame : public QWidget
{
public:
    Frame(const QString& current, QWidget* page);

private:
    QWidget* makeTopBar();
    QWidget* makeNavigation(const QString& current);
};

} // namespace touyan::gallery
