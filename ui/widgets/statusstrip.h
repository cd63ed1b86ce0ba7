#pragma once

#include "style/icons.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace touyan {

/// A note at the right of the status strip.
struct StatusNote
{
    QString text;
    std::optional<Icon> icon = {};
    QString toolTip = {};
};

/// The line at the window's foot: what is on show at the left, what has been done at the right. In
/// a narrow window facts give way whole, those in the middle first.
class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setFacts(const QStringList& facts);
    void setNotes(const QList<StatusNote>& notes);
    /// Room for a progress bar or the like, left of the notes.
    QHBoxLayout* middle() const { return m_middle; }

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    QHBoxLayout* m_facts;
    QHBoxLayout* m_middle;
    QHBoxLayout* m_notes;
};

} // namespace touyan
