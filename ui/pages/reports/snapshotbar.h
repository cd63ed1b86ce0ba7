#pragma once

#include <QDateTime>
#include <QWidget>

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

    void show(const QDateTime& moment, int changesSince);

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
