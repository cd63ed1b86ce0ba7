#pragma once

// The headers nearly every file of the interface includes; compiled once, on top of the core's.
#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QWidget>
