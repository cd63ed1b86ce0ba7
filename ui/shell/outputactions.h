#pragma once

#include "printing/orders.h"
#include "reports/annuallist.h"

#include <QObject>

class QMenu;

namespace touyan {

class Workspace;

/// The list of the year on show in @p edition with the name of the file and the time, ready for
/// paper and workbook.
AnnualListTable currentAnnualList(const Workspace& workspace,
                                  ListEdition edition = ListEdition::InForce);

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
    void preview(touyan::ListEdition edition = ListEdition::InForce);
    /// Opens the preview of any paper.
    void showPaper(const PaperOrder& order);
    /// Asks for a name and writes the file.
    void saveFile(const FileOrder& order);
    /// Asks for a name and writes the year's list; @p suffix is "pdf", "xlsx" or "csv".
    void exportList(const QString& suffix,
                    touyan::ListEdition edition = touyan::ListEdition::InForce);

Q_SIGNALS:
    void failed(const touyan::Error& error);
    void done(const QString& message);

private:
    bool canShow(ListEdition edition);

    QWidget* m_window;
    Workspace* m_workspace = nullptr;
};

} // namespace touyan
