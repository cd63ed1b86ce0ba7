#include "widgets/issueseal.h"

#include "selection/issue.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/elidedlabel.h"
#include "widgets/linkbutton.h"
#include "widgets/noteline.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int ShownDigits = 12;
constexpr int MarkSize = 16;

QString issueFacts(const AnnualList& list)
{
    QStringList facts{IssueSeal::tr("Issued on %1").arg(list.issuedOn.toString(Qt::ISODate))};
    if (!list.documentNumber.isEmpty())
        facts.prepend(list.documentNumber);
    return facts.join(u" · "_s);
}

} // namespace

IssueSeal::IssueSeal(QWidget* parent)
    : QWidget(parent)
    , m_mark(new TextLabel(TextKind::Text, {}, this))
    , m_facts(new ElidedLabel(TextKind::Strong, {}, this))
    , m_hash(new TextLabel(TextKind::Muted, {}, this))
    , m_copy(new LinkButton(tr("Copy the SHA-256"), this))
    , m_warning(new NoteLine(this))
{
    m_mark->setFixedWidth(MarkSize);
    showMark();
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setAutoDefault(false);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(metrics::HalfGrid);
    lines->addWidget(m_warning);
    auto* layout = new QHBoxLayout;
    lines->addLayout(layout);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_mark);
    layout->addWidget(m_facts);
    layout->addSpacing(metrics::Grid);
    layout->addWidget(m_hash);
    layout->addWidget(m_copy);
    layout->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_copy, &QPushButton::clicked, this, &IssueSeal::copy);
    hide();
}

void IssueSeal::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMark();
}

/// In the accent of the theme that is on.
void IssueSeal::showMark()
{
    m_mark->setPixmap(themedIcon(Icon::Check, IconTint::Accent).pixmap(MarkSize));
}

void IssueSeal::setList(const Records& records, const AnnualList* list)
{
    // To verify the frozen text takes a while, and pages ask at every change of a filter. Where the
    // text is gone, the steps of the list tell, which are not part of it.
    if (m_shown && list && *m_shown == *list && hasSnapshot(*list))
        return;
    m_shown = list ? std::optional(*list) : std::nullopt;
    const QString warning = list ? snapshotWarning(records, *list).value_or(QString()) : QString();
    const bool isIssued = list && hasSnapshot(*list);
    setVisible(isIssued || !warning.isEmpty());
    m_warning->setNote(warning, Tone::Bad);
    m_mark->setVisible(isIssued && warning.isEmpty());
    for (QWidget* part : std::initializer_list<QWidget*>{m_facts, m_hash, m_copy})
        part->setVisible(isIssued);
    if (!isIssued)
        return;
    m_facts->setText(issueFacts(*list));
    m_hash->setText(u"SHA-256 "_s % list->snapshotSha256.left(ShownDigits) % u'…');
    const QString whole = u"SHA-256 "_s % list->snapshotSha256;
    m_hash->setToolTip(whole);
    m_hash->setAccessibleName(whole);
}

QString IssueSeal::text() const
{
    return isHidden() ? QString() : QString(m_facts->text() % u" · "_s % m_hash->text());
}

QString IssueSeal::warning() const
{
    return m_warning->text();
}

void IssueSeal::copy()
{
    if (!m_shown)
        return;
    QGuiApplication::clipboard()->setText(m_shown->snapshotSha256);
    Q_EMIT copied(tr("The SHA-256 of the issued list is on the clipboard."));
}

} // namespace touyan
