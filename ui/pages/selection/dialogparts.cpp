#include "pages/selection/dialogparts.h"

#include "domain/records.h"
#include "style/metrics.h"
#include "widgets/dateedit.h"
#include "widgets/faultline.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Takes the Enter that nothing in its parent, a dialog, wanted.
class EnterKeeper : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress || watched != parent())
            return false;
        const int key = static_cast<QKeyEvent*>(event)->key();
        return key == Qt::Key_Return || key == Qt::Key_Enter;
    }
};

constexpr int SideMargin = 24;
constexpr int TopMargin = 20;

} // namespace

QVBoxLayout* dialogLayout(QDialog& dialog)
{
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(SideMargin, TopMargin, SideMargin, metrics::PageMargin);
    layout->setSpacing(metrics::CardGap);
    return layout;
}

QComboBox* meetingBox(const Records& records, MeetingId current, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    refillMeetings(*box, records, current);
    return box;
}

void refillMeetings(QComboBox& box, const Records& records, MeetingId current)
{
    const MeetingId chosen = meetingIn(box);
    QList<Meeting> meetings = records.all<Meeting>().rows();
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const Meeting& a, const Meeting& b) { return a.heldOn > b.heldOn; });
    box.clear();
    box.addItem(QCoreApplication::translate("SelectionDialogs", "Not named"), qint64(0));
    for (const Meeting& meeting : std::as_const(meetings)) {
        const QString day = meeting.heldOn.toString(Qt::ISODate);
        box.addItem(day.isEmpty() ? meeting.name : QString(meeting.name % u" · "_s % day),
                    meeting.id.value);
    }
    const MeetingId wanted = chosen.isValid() ? chosen : current;
    box.setCurrentIndex(std::max(box.findData(wanted.value), 0));
}

MeetingId meetingIn(const QComboBox& box)
{
    return MeetingId{box.currentData().toLongLong()};
}

QDateEdit* dateBox(QDate day, QWidget* parent)
{
    return new DateEdit(day, parent);
}

FaultLine* faultLabel(QWidget* form)
{
    return new FaultLine(form, 2);
}

void keepEnter(QDialog& dialog)
{
    dialog.installEventFilter(new EnterKeeper(&dialog));
}

QDialogButtonBox* applyButtons(const QString& apply, QDialog& dialog)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(apply);
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

QLayout* dialogFoot(FaultLine& fault, QDialogButtonBox& buttons)
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::CardGap);
    foot->addWidget(&fault, 1);
    foot->addWidget(&buttons);
    return foot;
}

} // namespace touyan
