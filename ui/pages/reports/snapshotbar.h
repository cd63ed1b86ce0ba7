#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

class QPushButton;

namespace touyan {

class TextLabel;

/// From which moment of the file a pack is made, and how much has moved since: all its parts say
/// the same until a new snapshot is taken.
class SnapshotBar : public QWidget
{
    Q_OBJECT
public:
    explicit SnapshotBar(QWidget* parent = nullptr);

    /// A pack that left the program earlier, and how much has moved since then.
    struct Outgone
    {
        QDateTime moment;
        int changesSince = 0;
    };

    void show(const QDateTime& moment, int changesSince, const std::optional<Outgone>& outgone);

Q_SIGNALS:
    /// The user wants the pack to be made from the file as it is now.
    void renewalWanted();
    /// The user wants to know what moved since.
    void correctionsWanted();

private:
    TextLabel* m_words;
    QPushButton* m_corrections;
    QPushButton* m_renew;
};

} // namespace touyan
