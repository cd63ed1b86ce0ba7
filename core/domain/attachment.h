#pragma once

#include "domain/fieldcodec.h"
#include "domain/recordkind.h"

#include <QDate>
#include <QString>

namespace touyan {

/// A file that belongs to a record; its content is stored once under its SHA-256.
struct Attachment
{
    AttachmentId id;
    QString name;
    RecordRef owner;
    QString mediaType;
    qint64 size = 0;
    QString sha256;
    QDate addedOn;
    QString notes;

    bool operator==(const Attachment&) const = default;
};

/// A choice of the office that travels with its database, such as a threshold.
struct Setting
{
    SettingId id;
    QString key;
    QString value;

    bool operator==(const Setting&) const = default;
};

} // namespace touyan
