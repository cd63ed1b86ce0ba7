#pragma once

#include "widgets/choicepopup.h"
#include "widgets/pill.h"

namespace touyan {

/// A pill that narrows what all pages show: 全部区域, or the districts chosen, with a cross to
/// clear them.
class FilterChip : public Pill
{
    Q_OBJECT
public:
    /// @p allText is shown while nothing is chosen: "All districts".
    explicit FilterChip(const QString& allText, QWidget* parent = nullptr);

    void setChoices(const QList<ListedChoice>& choices);
    QStringList selected() const { return m_selected; }
    /// Sets the chosen keys without a signal; keys that are no choice are dropped.
    void setSelected(const QStringList& keys);
    void clearSelection();
    /// What is shown in the place of "All districts" where there is little room: "Districts".
    void setShortText(const QString& text) { m_shortText = text; }
    void setShortened(bool shortened);

    /// Narrower than its text when there is no room: the tooltip names what is chosen.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose, or cleared.
    void selectionChanged(const QStringList& keys);

protected:
    bool isLit() const override { return !m_selected.isEmpty(); }
    int markWidth() const override;
    void paintMark(QPainter& painter, const QRect& rect, const QColor& color) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open();
    void take(const QStringList& keys);
    void updateText();
    QRect crossRect() const;

    QString m_allText;
    QString m_shortText;
    bool m_isShortened = false;
    QList<ListedChoice> m_choices;
    QStringList m_selected;
    ChoicePopup* m_popup = nullptr; ///< made by open()
};

} // namespace touyan
