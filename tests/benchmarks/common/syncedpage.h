#pragma once

#include <QByteArray>
#include <QString>

namespace touyan {

/// The least that makes anything durable: a page of 4 kB written over an old one, and one
/// fdatasync.
class SyncedPage
{
public:
    explicit SyncedPage(const QString& folder);
    ~SyncedPage();
    SyncedPage(const SyncedPage&) = delete;
    SyncedPage& operator=(const SyncedPage&) = delete;

    void write() const;

private:
    int m_file;
    QByteArray m_page;
};

} // namespace touyan
