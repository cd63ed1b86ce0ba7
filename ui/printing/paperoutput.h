#pragma once

#include "jobs/job.h"
#include "printing/paperexport.h"

#include <QObject>

class QWidget;

namespace touyan {

/// Takes a paper out of the program: as a PDF, as a file for a word processor, to a printer. All
/// beside the window, whole or not at all.
class PaperOutput : public QObject
{
    Q_OBJECT
public:
    explicit PaperOutput(QWidget* window);

    Job& job() { return m_job; }
    bool isBusy() const { return m_job.isRunning(); }

    /// Asks for a name and writes the file.
    void save(const Document& document, PaperFile kind);
    /// Writes the file @p path.
    void write(const Document& document, PaperFile kind, const QString& path);
    /// Asks for a printer and prints; @p paper is that of the page on show.
    void print(const Document& document, int pageCount, const Paper& paper);

Q_SIGNALS:
    void failed(const touyan::Error& error);
    void done(const QString& message);
    /// The paper was printed or saved, not stopped.
    void written();
    /// What is being done, for a progress bar.
    void titled(const QString& title);

private:
    void run(const QString& title, const QString& message, Job::Work work);

    QWidget* m_window;
    Job m_job;
    QString m_message;
};

} // namespace touyan
