#include "widgets/faultline.h"

#include "style/metrics.h"
#include "widgets/linkbutton.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSpinBox>
#include <QTextLayout>
#include <QVBoxLayout>

namespace touyan {
namespace {

constexpr int LinkGap = 4;
constexpr QSize SheetSize(460, 220);

} // namespace

FaultLine::FaultLine(QWidget* form, int lines)
    : TextLabel(TextKind::Error, {}, form)
    , m_form(form)
    , m_lines(lines)
{
    // No word wrap: with it the label would ask for as many lines as the text has.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize FaultLine::sizeHint() const
{
    return {0, m_lines * fontMetrics().lineSpacing()};
}

void FaultLine::setFault(const QString& fault)
{
    m_standing = fault;
    refuse({});
}

void FaultLine::refuse(const QString& why)
{
    m_watch.reset();
    showText(why.isEmpty() ? m_standing : why, QPalette::BrightText);
    if (!why.isEmpty())
        watchInputs();
}

void FaultLine::tell(const QString& message)
{
    m_watch.reset();
    showText(message, QPalette::PlaceholderText);
}

void FaultLine::showText(const QString& text, QPalette::ColorRole role)
{
    setForegroundRole(role);
    setText(text);
    setToolTip(text);
    layOut();
}

void FaultLine::setLines(int lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
    layOut();
}

/// Of whatever sort they are; those that come later tell when the next input is refused.
void FaultLine::watchInputs()
{
    m_watch = std::make_unique<QObject>();
    const auto watch = [this](const auto* input, auto signal) {
        connect(input, signal, m_watch.get(), [this] { refuse({}); });
    };
    for (const auto* line : m_form->findChildren<QLineEdit*>())
        watch(line, &QLineEdit::textEdited);
    for (const auto* text : m_form->findChildren<QPlainTextEdit*>())
        watch(text, &QPlainTextEdit::textChanged);
    for (const auto* box : m_form->findChildren<QComboBox*>())
        watch(box, &QComboBox::currentIndexChanged);
    for (const auto* box : m_form->findChildren<QSpinBox*>())
        watch(box, &QSpinBox::valueChanged);
    for (const auto* date : m_form->findChildren<QDateTimeEdit*>())
        watch(date, &QDateTimeEdit::dateTimeChanged);
    for (const auto* button : m_form->findChildren<QAbstractButton*>())
        watch(button, &QAbstractButton::toggled);
    for (const auto* view : m_form->findChildren<QAbstractItemView*>()) {
        if (view->model())
            watch(view->model(), &QAbstractItemModel::dataChanged);
    }
}

/// A line of its own for each sentence that has one.
QStringList FaultLine::brokenText() const
{
    QString whole = text();
    whole.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(whole, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(contentsRect().width());
        lines.append(whole.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

void FaultLine::layOut()
{
    m_shown.clear();
    if (!text().isEmpty() && contentsRect().width() > 0)
        m_shown = brokenText();
    bool isCut = m_shown.size() > m_lines;
    if (isCut) {
        const int width = contentsRect().width();
        QString rest = m_shown.mid(m_lines - 1).join(QString());
        rest.replace(QChar::LineSeparator, u' ');
        isCut = fontMetrics().horizontalAdvance(rest) > width;
        if (isCut)
            showLink();
        const int free = isCut ? std::max(0, width - m_link->width() - LinkGap) : width;
        m_shown = m_shown.mid(0, m_lines);
        m_shown.last() = fontMetrics().elidedText(rest, Qt::ElideRight, free);
    }
    if (m_link)
        m_link->setVisible(isCut);
    for (QString& line : m_shown)
        line.remove(QChar::LineSeparator);
    update();
}

/// Where there is a little less room than for all lines they move together.
QRect FaultLine::lineRect(int line) const
{
    const QRect room = contentsRect();
    const int spacing = std::min(fontMetrics().lineSpacing(), room.height() / m_lines);
    const int top = (room.height() - static_cast<int>(m_shown.size()) * spacing) / 2;
    return {room.left(), room.top() + top + line * spacing, room.width(), spacing};
}

/// At the end of the last line.
void FaultLine::showLink()
{
    if (!m_link) {
        m_link = new LinkButton({}, this);
        m_link->setAutoDefault(false);
        connect(m_link, &QPushButton::clicked, this, &FaultLine::openWhole);
    }
    const auto count = static_cast<int>(text().count(u'\n')) + 1;
    m_link->setText(count > 1 ? tr("All %n…", nullptr, count) : tr("Read all…"));
    m_link->setAccessibleDescription(text());
    const QRect room = contentsRect();
    const QSize size(m_link->sizeHint().width(),
                     std::min(fontMetrics().lineSpacing(), room.height() / m_lines));
    const int full = m_lines * size.height();
    m_link->setGeometry(room.right() + 1 - size.width(),
                        room.top() + (room.height() + full) / 2 - size.height(), size.width(),
                        size.height());
}

void FaultLine::openWhole()
{
    auto* sheet = new QFrame(m_link, Qt::Popup);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setFrameShape(QFrame::StyledPanel);
    auto* whole = new QPlainTextEdit(text(), sheet);
    whole->setAccessibleName(tr("What is said"));
    whole->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    whole->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(metrics::Grid, metrics::Grid, metrics::Grid, metrics::Grid);
    layout->addWidget(whole);
    sheet->resize(SheetSize);
    const QRect screen = this->screen()->availableGeometry();
    QRect place(QPoint(), SheetSize);
    place.moveBottomRight(m_link->mapToGlobal(QPoint(m_link->width(), 0)));
    place.moveTopLeft({std::max(place.left(), screen.left()), std::max(place.top(), screen.top())});
    sheet->move(place.topLeft());
    sheet->show();
    whole->setFocus();
}

void FaultLine::resizeEvent(QResizeEvent* event)
{
    TextLabel::resizeEvent(event);
    layOut();
}

void FaultLine::changeEvent(QEvent* event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

void FaultLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    for (int line = 0; line < m_shown.size(); ++line)
        painter.drawText(lineRect(line),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         m_shown.at(line));
}

} // namespace touyan
