#include "common/syncedpage.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touyan {

SyncedPage::SyncedPage(const QString& folder)
    : m_file(open(QFile::encodeName(folder + u"/page"_s).constData(),
                  O_CREAT | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR))
    , m_page(4096, 'x')
{
    write();
}

SyncedPage::~SyncedPage()
{
    close(m_file);
}

void SyncedPage::write() const
{
    if (pwrite(m_file, m_page.constData(), static_cast<size_t>(m_page.size()), 0) < 0
        || fdatasync(m_file) != 0)
        qFatal("The page could not be written.");
}

} // namespace touyan
