#pragma once

#include "printing/orders.h"
#include "reports/annuallisttable.h"

#include <QObject>

class QMenu;

namespace touyan {

class Workspace;

/// The list of the year on show with the name of the file and the time, ready for paper and workbook.
AnnualListTable currentAnnualList(const Workspace& workspace);

/// What leaves the program for the year on show: the annual list as paper, workbook and CSV.
class OutputActions : public QObject
{
    Q_OBJECT
public:
    explicit OutputActions(QWidget* window);

    void setWorkspace(Workspace& workspace);
    /// Adds the exports to @p menu.
    void fill(QMenu& menu);

    /// Opens the preview of the year's list.
    void preview();
    /// Opens the preview of any paper.
    void showPaper(const PaperOrder& order);
    /// Asks for a name and writes the file.
    void saveFile(const FileOrder& order);
    /// Asks for a name and writes the year's list; @p suffix is "pdf", "xlsx" or "csv".
    void exportList(const QString& suffix);

Q_SIGNALS:
    void failed(const touyan::Error& error);
    void done(const QString& message);

private:
    QWidget* m_window;
    Workspace* m_workspace = nullptr;
};

} // namespace touyan
