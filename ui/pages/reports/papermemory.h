#pragma once

#include "reports/paperchoices.h"

#include <QDateTime>
#include <QHash>
#include <QSettings>

#include <optional>

namespace touyan {

/// What this user chose last for each paper, and which words were changed. Kept on this computer:
/// what the office agreed on is in the templates of the database.
class PaperMemory
{
public:
    QString lastPaper() const;
    void setLastPaper(const QString& paper);

    PaperChoices choices(const QString& paper) const;
    void setChoices(const QString& paper, const PaperChoices& choices);
    /// What was typed for one @p issue, such as title and signatory; nothing where nothing was.
    std::optional<PaperChoices> wording(const QString& paper, const QString& issue) const;
    void setWording(const QString& paper, const QString& issue, const PaperChoices& wording);
    /// Id of the template that was applied last; 0 for none.
    qint64 templateOf(const QString& paper) const;
    void setTemplate(const QString& paper, qint64 id);
    /// How the user had the paper before a template was applied; that comes back without one.
    PaperChoices ownManner(const QString& paper) const;
    void setOwnManner(const QString& paper, const PaperChoices& manner);
    /// Whether the paper obeys the filter of the window; it does unless told otherwise.
    bool followsFilter(const QString& paper) const;
    void setFollowsFilter(const QString& paper, bool follows);

    /// Words in the place of generated ones, by the id of the paragraph. @p issue is what they
    /// belong to: the file, year and month.
    QHash<QString, QString> texts(const QString& paper, const QString& issue) const;
    void setTexts(const QString& paper, const QString& issue, const QHash<QString, QString>& texts);

    /// The moments of @p file from which packs were made that left the program, the last first.
    QList<QDateTime> packs(const QString& file) const;
    /// @p made is how it was made: months, parts and their settings.
    void addPack(const QString& file, const QDateTime& moment, const PaperChoices& made);
    /// How the pack of @p moment was made when it left the program last; nothing where none is
    /// known.
    std::optional<PaperChoices> packChoices(const QString& file, const QDateTime& moment) const;

private:
    mutable QSettings m_settings;
};

} // namespace touyan
