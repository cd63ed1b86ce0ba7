#include "pages/selection/meetingchooser.h"

#include "pages/selection/dialogparts.h"
#include "style/metrics.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

namespace touyan {
namespace {

constexpr qint64 NewMeeting = -1;
constexpr int NameWidth = 240;

} // namespace

MeetingChooser::MeetingChooser(const Records& records, MeetingId current, QDate today,
                               QWidget* parent)
    : QWidget(parent)
    , m_box(meetingBox(records, current, this))
    , m_name(new QLineEdit(this))
    , m_day(dateBox(today, this))
{
    offerNew();
    m_box->setAccessibleName(tr("Meeting"));
    m_name->setPlaceholderText(tr("What the meeting is called"));
    m_name->setAccessibleName(tr("Name of the new meeting"));
    m_name->setMinimumWidth(NameWidth);
    m_day->setAccessibleName(tr("Day of the new meeting"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_box, 2);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_day);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &MeetingChooser::showInputs);
    showInputs();
}

void MeetingChooser::offerNew()
{
    m_box->addItem(tr("A new meeting…"), NewMeeting);
}

void MeetingChooser::follow(const Records& records)
{
    const bool wasNew = isNew();
    const MeetingId chosen = meeting();
    {
        const QSignalBlocker blocker(m_box);
        refillMeetings(*m_box, records, chosen);
        offerNew();
        if (wasNew)
            chooseNew();
    }
    if (isNew() != wasNew)
        showInputs();
}

bool MeetingChooser::isNew() const
{
    return m_box->currentData().toLongLong() == NewMeeting;
}

MeetingId MeetingChooser::meeting() const
{
    return isNew() ? MeetingId() : meetingIn(*m_box);
}

QString MeetingChooser::newName() const
{
    return isNew() ? m_name->text().trimmed() : QString();
}

QDate MeetingChooser::newDay() const
{
    return m_day->date();
}

void MeetingChooser::chooseNew()
{
    m_box->setCurrentIndex(m_box->count() - 1);
}

void MeetingChooser::askFor()
{
    QWidget* missing = m_box;
    if (isNew())
        missing = m_name;
    missing->setFocus();
}

void MeetingChooser::showInputs()
{
    m_name->setVisible(isNew());
    m_day->setVisible(isNew());
    if (isNew())
        m_name->setFocus();
}

} // namespace touyan
