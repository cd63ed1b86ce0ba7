#pragma once

#include "style/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace touyan {

/// What an empty page or list shows: what belongs there, and the one action that fills it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(Icon icon, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// The one button; an empty text removes it.
    void setAction(const QString& text);

Q_SIGNALS:
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showEmblem();

    QLabel* m_sentence;
    QWidget* m_emblem;
    QPushButton* m_action;
};

} // namespace touyan
