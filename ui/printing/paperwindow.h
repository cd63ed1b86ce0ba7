#pragma once

#include "reports/document.h"

#include <QDialog>

namespace touyan {

class PreviewWidget;
class Toast;

/// A paper as it will be printed, in a window that stays open beside the work and says itself what
/// became of printing and saving.
class PaperWindow : public QDialog
{
    Q_OBJECT
public:
    explicit PaperWindow(Document document, QWidget* parent = nullptr);

    PreviewWidget& preview() { return *m_preview; }

private:
    PreviewWidget* m_preview;
    Toast* m_toast;
};

/// Opens @p document in a window of its own above that of @p widget.
void openPaper(Document document, QWidget* widget);

} // namespace touyan
