#pragma once

#include <QFrame>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace touyan {

class SearchBox;

/// One thing that can be chosen in a list of choices.
struct ListedChoice
{
    QString key;
    QString text;
    QString terms; ///< more to find it by, e.g. pinyin initials
    QString group; ///< caption above the first of its group; may be empty

    bool operator==(const ListedChoice&) const = default;
};

/// A popup with a search field and a list of boxes to check. Every check takes effect at once.
class ChoicePopup : public QFrame
{
    Q_OBJECT
public:
    explicit ChoicePopup(const QString& title, QWidget* parent);

    void setChoices(const QList<ListedChoice>& choices);
    /// What the button below the choices does: with @p text it checks @p keys. Without this it
    /// clears all.
    void setReset(const QString& text, const QStringList& keys);
    /// Checks exactly these keys, without a signal.
    void setSelected(const QStringList& keys);
    /// Opens below @p anchor, or above it where there is no room.
    void openAt(const QWidget& anchor);

Q_SIGNALS:
    void selectionChanged(const QStringList& keys);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addCaption(const QString& text);
    void filter(const QString& text);
    void toggle(QListWidgetItem* item);
    void chooseFound();
    void tell();
    QStringList selected() const;

    SearchBox* m_search;
    QListWidget* m_list;
    QPushButton* m_clear;
    QStringList m_reset; ///< what the button checks
};

} // namespace touyan
