#pragma once

#include "storage/outsidechanges.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace touyan {

class Workspace;

/// A line below the head of a window that only reads its file: says when another program has
/// changed the file, and by whom, and offers to load it anew. Not seen until then.
class OutsideNotice : public QWidget
{
    Q_OBJECT
public:
    explicit OutsideNotice(QWidget* parent = nullptr);

    /// Keeps how the file @p path is before it is read for watch(): what another program writes
    /// while it is read is told, too.
    void expect(const QString& path);
    /// Looks after the file of @p workspace from now on, if that may not be written here.
    void watch(const Workspace& workspace);
    /// What it says; empty while it is not seen.
    QString text() const;

public Q_SLOTS:
    /// Looks now, as it does every few seconds.
    void look();

Q_SIGNALS:
    void reloadRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QPushButton* m_reload;
    QTimer m_timer;
    std::optional<OutsideChanges> m_expected; ///< of a file that is being read
    std::optional<OutsideChanges> m_changes;
};

} // namespace touyan
