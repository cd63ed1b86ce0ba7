#include "widgets/filterchip.h"

#include "style/icons.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace touyan {

namespace {

constexpr int LongestText = 14;
constexpr int NarrowestChip = 96;

QString shortened(const QString& text)
{
    return text.size() > LongestText ? text.left(LongestText - 1) + u'…' : text;
}

} // namespace

FilterChip::FilterChip(const QString& allText, QWidget* parent)
    : Pill(allText, parent)
    , m_allText(allText)
{
    setCheckable(false);
    setMark(Mark::Menu);
    setAccessibleName(allText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &Pill::clicked, this, &FilterChip::open);
}

QSize FilterChip::minimumSizeHint() const
{
    return sizeHint().boundedTo({NarrowestChip, QWIDGETSIZE_MAX});
}

void FilterChip::setChoices(const QList<ListedChoice>& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    if (m_popup)
        m_popup->setChoices(choices);
    setSelected(m_selected);
}

void FilterChip::setSelected(const QStringList& keys)
{
    m_selected.clear();
    for (const ListedChoice& choice : std::as_const(m_choices)) {
        if (keys.contains(choice.key))
            m_selected << choice.key;
    }
    if (m_popup)
        m_popup->setSelected(m_selected);
    updateText();
}

void FilterChip::clearSelection()
{
    if (m_selected.isEmpty())
        return;
    setSelected({});
    Q_EMIT selectionChanged({});
}

void FilterChip::setShortened(bool shortened)
{
    if (shortened == m_isShortened)
        return;
    m_isShortened = shortened;
    updateText();
}

void FilterChip::take(const QStringList& keys)
{
    if (keys == m_selected)
        return;
    m_selected = keys;
    updateText();
    Q_EMIT selectionChanged(m_selected);
}

void FilterChip::updateText()
{
    QStringList texts;
    for (const ListedChoice& choice : std::as_const(m_choices)) {
        if (m_selected.contains(choice.key))
            texts << choice.text;
    }
    const int count = static_cast<int>(texts.size());
    const bool isShort = m_isShortened && !m_shortText.isEmpty();
    if (count == 0)
        setText(isShort ? m_shortText : m_allText);
    else if (count == 1)
        setText(shortened(texts.constFirst()));
    else
        //: 1: the first chosen, n: how many are chosen
        setText(tr("%1 and others, %n in all", nullptr, count).arg(shortened(texts.constFirst())));
    setToolTip(count == 0 && isShort ? m_allText : texts.join(u'\n'));
    setAccessibleDescription(texts.join(u", "));
    updateGeometry();
    update();
}

int FilterChip::markWidth() const
{
    return m_selected.isEmpty() ? 18 : 36;
}

QRect FilterChip::crossRect() const
{
    return m_selected.isEmpty() ? QRect() : QRect(width() - 26, 0, 26, height());
}

void FilterChip::paintMark(QPainter& painter, const QRect& rect, const QColor& color)
{
    if (m_selected.isEmpty()) {
        Pill::paintMark(painter, rect, color);
        return;
    }
    Pill::paintMark(painter, rect.translated(-18, 0), color);
    paintIcon(painter, Icon::Close, rect.adjusted(1, 1, -1, -1), color);
}

void FilterChip::mousePressEvent(QMouseEvent* event)
{
    if (crossRect().contains(event->position().toPoint()))
        clearSelection();
    else
        Pill::mousePressEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clearSelection();
        return;
    default:
        Pill::keyPressEvent(event);
    }
}

/// The list of choices is made when it is first opened: a start need not wait for it.
void FilterChip::open()
{
    if (!m_popup) {
        m_popup = new ChoicePopup(m_allText, this);
        m_popup->setChoices(m_choices);
        connect(m_popup, &ChoicePopup::selectionChanged, this, &FilterChip::take);
    }
    m_popup->setSelected(m_selected);
    m_popup->openAt(*this);
}

} // namespace touyan
