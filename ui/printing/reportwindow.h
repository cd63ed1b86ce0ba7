#pragma once

#include "printing/orders.h"

#include <QDialog>

class QComboBox;

namespace touyan {

class PreviewWidget;

/// A paper as it will be printed, with the choice of its size where there is one. Stays open beside
/// the work.
class ReportWindow : public QDialog
{
    Q_OBJECT
public:
    explicit ReportWindow(PaperOrder order, QWidget* parent = nullptr);

    PreviewWidget& preview() { return *m_preview; }

    void reject() override;

Q_SIGNALS:
    void failed(const touyan::Error& error);
    void done(const QString& message);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    bool staysForItsJob();
    void addSizes();
    void layOut();

    PaperOrder m_order;
    QComboBox* m_sizes;
    PreviewWidget* m_preview;
};

} // namespace touyan
