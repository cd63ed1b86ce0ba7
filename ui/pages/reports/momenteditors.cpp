#include "pages/reports/momenteditors.h"

#include "pages/compare/listchooser.h"
#include "pages/reports/papermemory.h"
#include "portfolio/portfolio.h"
#include "selection/liststates.h"
#include "style/metrics.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr size_t MostMoments = 40;

/// As the box shows it; options write a T for the space.
const auto ShownFormat = u"yyyy-MM-dd HH:mm:ss"_s;
const auto OptionFormat = u"yyyy-MM-ddTHH:mm:ss"_s;

QString shownMoment(const QDateTime& moment)
{
    return moment.toLocalTime().toString(ShownFormat);
}

/// Lets the list below @p box be wider than the box.
void showWholeEntries(QComboBox& box)
{
    constexpr int MostWidth = 520;
    QAbstractItemView& list = *box.view();
    list.setTextElideMode(Qt::ElideRight);
    list.setMinimumWidth(std::min(
        MostWidth, list.sizeHintForColumn(0) + list.verticalScrollBar()->sizeHint().width()));
}

/// Of two lists to be compared the first is usually that of the year before as it was issued.
ListMoment usualMoment(const PaperOption& option, const OptionContext& context)
{
    ListMoment moment;
    moment.year = context.year;
    if (qstrcmp(option.key, "from") != 0)
        return moment;
    const AnnualList* before = findList(context.records, context.year - 1);
    if (before)
        moment.year = context.year - 1;
    if (before && before->state >= ListState::Issued)
        moment.state = ListMoment::State::Issued;
    return moment;
}

} // namespace

ListMomentEditor::ListMomentEditor(const PaperOption& option, const OptionContext& context,
                                   QWidget* parent)
    : OptionEditor(option, parent)
    , m_box(new QComboBox(this))
    , m_chooser(new ListChooser(option.translatedTitle(), this))
    , m_usual(usualMoment(option, context))
{
    auto* line = new QWidget(this);
    auto* layout = new QVBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::HalfGrid);
    layout->addWidget(m_box);
    layout->addWidget(m_chooser);
    m_box->addItem(tr("Automatic"));
    m_box->addItem(tr("Choose a list"));
    m_chooser->setLists(context.records, context.today);
    setValues({});
    m_box->setVisible(!option.isRequired);
    setInput(line);
    line->setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int at) {
        m_chooser->setVisible(at == 1);
        Q_EMIT changed();
    });
    connect(m_chooser, &ListChooser::momentChanged, this, &OptionEditor::changed);
}

QStringList ListMomentEditor::values() const
{
    return m_box->currentIndex() == 0 && !option().isRequired
        ? QStringList()
        : QStringList{notationOf(m_chooser->moment())};
}

void ListMomentEditor::setValues(const QStringList& values)
{
    const auto moment = parseListMoment(values.value(0));
    const bool isChosen = !values.isEmpty() && moment;
    m_box->setCurrentIndex(isChosen ? 1 : 0);
    m_chooser->setVisible(isChosen || option().isRequired);
    m_chooser->setMoment(isChosen ? *moment : m_usual);
}

MomentEditor::MomentEditor(const PaperOption& option, const OptionContext& context, QWidget* parent)
    : OptionEditor(option, parent)
    , m_box(new QComboBox(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->lineEdit()->setPlaceholderText(option.isRequired ? u"2020-12-10 09:30:00"_s
                                                            : tr("Automatic"));
    if (context.portfolio) {
        offerPacks(*context.portfolio);
        offerJournal(*context.portfolio);
    }
    showWholeEntries(*m_box);
    m_box->setCurrentIndex(-1);
    setInput(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        m_box->setEditText(m_box->currentData().toString());
        Q_EMIT changed();
    });
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_box->lineEdit()->isModified())
            Q_EMIT changed();
        m_box->lineEdit()->setModified(false);
    });
}

void MomentEditor::offerPacks(const Portfolio& portfolio)
{
    for (const QDateTime& moment : PaperMemory().packs(portfolio.path())) {
        //: 1: the moment of the file that a printed or saved meeting pack was made from
        m_box->addItem(tr("%1 · meeting pack printed or saved")
                           .arg(moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)),
                       shownMoment(moment));
    }
}

void MomentEditor::offerJournal(const Portfolio& portfolio)
{
    const auto journal = portfolio.journal();
    if (!journal)
        return;
    for (auto entry = journal->crbegin(); entry != journal->crend(); ++entry) {
        if (static_cast<size_t>(entry - journal->crbegin()) >= MostMoments)
            break;
        //: 1: a moment, 2: what was done then
        m_box->addItem(tr("%1 · %2").arg(entry->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                                         entry->label),
                       shownMoment(entry->at));
    }
}

QStringList MomentEditor::values() const
{
    const QString text = m_box->currentText().trimmed();
    if (text.isEmpty())
        return {};
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate); // with a space as well
    return {moment.isValid() ? moment.toString(OptionFormat) : text};
}

void MomentEditor::setValues(const QStringList& values)
{
    const QDateTime moment = QDateTime::fromString(values.value(0), Qt::ISODate);
    m_box->setEditText(moment.isValid() ? moment.toString(ShownFormat) : values.value(0));
    m_box->lineEdit()->setModified(false);
}

} // namespace touyan
