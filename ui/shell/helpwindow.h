#pragma once

#include <QDialog>

namespace touyan {

/// The short help in the language of the interface. Stays open beside the work.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    /// @p languageCode is "zh" or "en".
    explicit HelpWindow(const QString& languageCode, QWidget* parent = nullptr);
};

} // namespace touyan
