#include "pages/reports/snapshotbar.h"

#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace touyan {

SnapshotBar::SnapshotBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextKind::Muted, {}, this))
    , m_corrections(new QPushButton(tr("What moved since"), this))
    , m_renew(new QPushButton(themedIcon(Icon::Refresh), tr("New snapshot"), this))
{
    m_words->setWordWrap(true);
    m_corrections->setToolTip(tr("Opens the correction sheet to the pack"));
    m_renew->setToolTip(tr("Makes the pack from the file as it is now"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::CardMargin, metrics::HalfGrid, metrics::Grid,
                               metrics::HalfGrid);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_corrections);
    layout->addWidget(m_renew);
    connect(m_corrections, &QPushButton::clicked, this, &SnapshotBar::correctionsWanted);
    connect(m_renew, &QPushButton::clicked, this, &SnapshotBar::renewalWanted);
    hide();
}

void SnapshotBar::show(const QDateTime& moment, int changesSince,
                       const std::optional<Outgone>& outgone)
{
    const QString since = moment.toString(u"yyyy-MM-dd HH:mm"_s);
    QString words = changesSince == 0
        ? tr("All parts from the file as of %1").arg(since)
        : tr("All parts from the file as of %1; %n change(s) since", nullptr, changesSince)
              .arg(since);
    // Of the pack on show itself it has been said.
    const bool isOutOfDate = outgone && outgone->changesSince > 0
        && outgone->moment.toSecsSinceEpoch() != moment.toSecsSinceEpoch();
    if (isOutOfDate)
        //: after another sentence; 1: a moment
        words += tr(". The pack printed or saved with the state of %1 is out of date: %n change(s) "
                    "since.",
                    nullptr, outgone->changesSince)
                     .arg(outgone->moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
    m_words->setText(words);
    m_corrections->setEnabled(changesSince > 0 || isOutOfDate);
    m_renew->setEnabled(changesSince > 0);
    QWidget::show();
}

} // namespace touyan
