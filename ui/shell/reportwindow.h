#pragma once

#include "base/result.h"
#include "reports/annuallisttable.h"

#include <QDialog>

class QComboBox;

namespace touyan {

class PreviewWidget;

/// The annual list as it will be printed, with the choice of paper. Stays open beside the work.
class ReportWindow : public QDialog
{
    Q_OBJECT
public:
    explicit ReportWindow(AnnualListTable list, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const touyan::Error& error);
    void done(const QString& message);

private:
    void layOut();

    AnnualListTable m_list;
    QComboBox* m_paper;
    PreviewWidget* m_preview;
};

} // namespace touyan
