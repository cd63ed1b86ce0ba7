#pragma once

#include "printing/orders.h"

#include <QWidget>

namespace touyan {

class Workspace;

/// A page of the window. It shows what the workspace says and keeps no year, filter or selection of
/// its own. Constructed when it is first shown; the workspace outlives it.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Workspace& workspace, QWidget* parent = nullptr);

    /// Called when the page comes to the front and whenever the workspace changed while it is
    /// there: a page in the background does no work.
    virtual void refresh() = 0;
    /// Actions of the page for the menus, beside those on the page itself: print, export, copy.
    virtual QList<QAction*> pageActions() const { return {}; }
    /// Those that write what the page shows into a file or print it.
    virtual QList<QAction*> exportActions() const { return {}; }

Q_SIGNALS:
    /// Something that the user asked for is done, in a sentence; failures go to the edit session.
    void done(const QString& message);
    /// What @p message told is so no more.
    void withdrawn(const QString& message);
    /// The user wants to see a paper, or a file of something on the page.
    void paperRequested(const touyan::PaperOrder& order);
    void fileRequested(const touyan::FileOrder& order);

protected:
    Workspace& workspace() const { return m_workspace; }
    void showEvent(QShowEvent* event) override;

private:
    void refreshIfShown();

    Workspace& m_workspace;
    bool m_isStale = true;
};

} // namespace touyan
