#include "pages/compare/listchooser.h"

#include "domain/liststatus.h"
#include "domain/records.h"
#include "selection/listcontents.h"
#include "selection/revision.h"
#include "style/metrics.h"
#include "widgets/dateedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

ListMoment momentFrom(const QVariant& notation)
{
    return parseListMoment(notation.toString()).value();
}

} // namespace

ListChooser::ListChooser(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_years(new QComboBox(this))
    , m_states(new QComboBox(this))
    , m_day(new DateEdit(this))
{
    m_years->setAccessibleName(tr("%1: list").arg(name));
    m_states->setAccessibleName(tr("%1: which text of the list").arg(name));
    m_day->setAccessibleName(tr("%1: day").arg(name));
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_years->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // A year that is cut cannot be told from another.
    m_years->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Grid);
    for (QWidget* part : std::initializer_list<QWidget*>{m_years, m_states, m_day})
        layout->addWidget(part);
    connect(m_years, &QComboBox::activated, this, [this] {
        ListMoment moment;
        moment.year = m_years->currentData().toInt();
        choose(moment);
    });
    connect(m_states, &QComboBox::activated, this, [this] {
        ListMoment moment = momentFrom(m_states->currentData());
        if (moment.state == ListMoment::State::Date)
            moment.day = m_day->date();
        choose(moment);
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) {
        ListMoment moment = m_moment;
        moment.day = day;
        choose(moment);
    });
}

void ListChooser::setLists(const Records& records, QDate lastDay)
{
    std::vector<Offer> offers;
    for (const AnnualList& list : records.all<AnnualList>()) {
        const auto revisions = revisionsOf(records, list.id);
        offers.push_back({list.year, !isOpenForPlacing(list.state),
                          revisions.empty() ? 0 : revisions.back().number});
    }
    std::sort(offers.begin(), offers.end(),
              [](const Offer& a, const Offer& b) { return a.year > b.year; });
    const QSignalBlocker blocker(m_day);
    m_day->setMaximumDate(lastDay);
    if (!m_moment.day.isValid())
        m_day->setDate(lastDay);
    auto meetings = heldMeetings(records, lastDay);
    if (offers == m_offers && meetings == m_meetings)
        return;
    m_offers = offers;
    m_meetings = std::move(meetings);
    m_years->clear();
    for (const Offer& offer : m_offers)
        m_years->addItem(tr("List of %1").arg(offer.year), offer.year);
    showMoment();
}

/// The meetings up to @p lastDay that a list can be compared with; only the last few matter.
std::vector<std::pair<QString, QString>> ListChooser::heldMeetings(const Records& records,
                                                                   QDate lastDay)
{
    constexpr size_t Most = 5;
    std::vector<const Meeting*> held;
    for (const Meeting& meeting : records.all<Meeting>()) {
        if (meeting.heldOn.isValid() && meeting.heldOn <= lastDay)
            held.push_back(&meeting);
    }
    std::stable_sort(held.begin(), held.end(),
                     [](const Meeting* a, const Meeting* b) { return a->heldOn > b->heldOn; });
    held.resize(std::min(held.size(), Most));
    std::vector<std::pair<QString, QString>> meetings;
    for (const Meeting* meeting : held)
        meetings.emplace_back(meeting->code.isEmpty() ? meeting->name : meeting->code,
                              meeting->name);
    return meetings;
}

void ListChooser::setMoment(const ListMoment& moment)
{
    m_moment = moment;
    showMoment();
}

void ListChooser::fillStates()
{
    const auto offer = std::find_if(m_offers.begin(), m_offers.end(),
                                    [this](const Offer& it) { return it.year == m_moment.year; });
    m_states->clear();
    if (offer == m_offers.end())
        return;
    const auto add = [this](const ListMoment& moment) {
        m_states->addItem(stateTitleOf(moment), notationOf(moment));
    };
    const auto in = [&](ListMoment::State state) {
        ListMoment moment;
        moment.year = offer->year;
        moment.state = state;
        return moment;
    };
    add(in(ListMoment::State::Current));
    if (offer->isIssued) {
        add(in(ListMoment::State::InForce));
        add(in(ListMoment::State::Issued));
    }
    for (int number = 1; offer->isIssued && number <= offer->lastRevision; ++number) {
        ListMoment moment = in(ListMoment::State::Revision);
        moment.revision = number;
        add(moment);
    }
    for (const auto& [code, title] : m_meetings) {
        ListMoment moment = in(ListMoment::State::Meeting);
        moment.meeting = code;
        //: 1: a meeting
        m_states->addItem(tr("as of “%1”").arg(title), notationOf(moment));
    }
    ListMoment day = in(ListMoment::State::Date);
    day.day = m_day->date();
    m_states->addItem(tr("as of a day…"), notationOf(day));
}

void ListChooser::showMoment()
{
    const QSignalBlocker blocker(m_day);
    m_years->setCurrentIndex(m_years->findData(m_moment.year));
    const bool isDay = m_moment.state == ListMoment::State::Date;
    if (isDay)
        m_day->setDate(m_moment.day);
    fillStates();
    m_states->setCurrentIndex(m_states->findData(notationOf(m_moment)));
    m_day->setVisible(isDay);
}

void ListChooser::choose(const ListMoment& moment)
{
    if (moment == m_moment)
        return;
    setMoment(moment);
    Q_EMIT momentChanged(moment);
}

} // namespace touyan
