#pragma once

#include "layout/geojson.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace touyan {

/// Shows what is in a map file before it is used, and asks for the number of its approval.
class MapFileDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p map as MapSource reads it from the file @p path.
    MapFileDialog(const QString& path, GeoMap map, QWidget* parent = nullptr);

    QString approvalNumber() const;

private:
    void updateWarning();

    QLineEdit* m_number;
    QLabel* m_warning;
};

} // namespace touyan
