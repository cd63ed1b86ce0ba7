#pragma once

#include <QDialog>

namespace touyan {

/// Versions, licences of what the program is built from, and the notice of the map.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace touyan
