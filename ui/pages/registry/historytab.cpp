#include "pages/registry/historytab.h"

#include "domain/field.h"
#include "domain/fieldtext.h"
#include "domain/project.h"
#include "models/projecthistory.h"
#include "models/workspace.h"
#include "style/metrics.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr qsizetype MostEntries = 60;
constexpr qsizetype LongestText = 60;

QString shortened(const QString& text)
{
    if (text.isEmpty())
        return notStatedText();
    QString line = text;
    line.replace(u'\n', u' ');
    return line.size() > LongestText ? QString(line.left(LongestText) % u'…') : line;
}

QString lineText(const HistoryLine& line)
{
    switch (line.kind) {
    case HistoryLine::Kind::Added:
        return HistoryTab::tr("Added: %1").arg(line.what);
    case HistoryLine::Kind::Removed:
        return HistoryTab::tr("Removed: %1").arg(line.what);
    case HistoryLine::Kind::Changed:
        break;
    }
    //: 1: a field, 2: its value before, 3: its value since
    return HistoryTab::tr("%1: %2 → %3")
        .arg(line.what, shortened(line.before), shortened(line.after));
}

} // namespace

HistoryTab::HistoryTab(Workspace& workspace, QWidget* parent)
    : InspectorTab(workspace, parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(metrics::CardMargin, metrics::Grid, metrics::CardMargin,
                                 metrics::CardMargin);
    m_layout->setSpacing(metrics::CardGap);
    m_layout->setAlignment(Qt::AlignTop);
}

void HistoryTab::addNote(const QString& text)
{
    auto* note = new TextLabel(TextKind::Muted, text, this);
    note->setWordWrap(true);
    m_layout->addWidget(note);
}

QWidget* HistoryTab::makeEntry(const HistoryEntry& entry)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(
        new TextLabel(TextKind::Small,
                      QString(entry.at.toString(u"yyyy-MM-dd HH:mm"_s) % u"  " % entry.who), box));
    auto* label = new TextLabel(TextKind::Text, entry.label, box);
    label->setWordWrap(true);
    layout->addWidget(label);
    for (const HistoryLine& line : entry.lines) {
        auto* text = new TextLabel(TextKind::Muted, lineText(line), box);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(text);
    }
    return box;
}

void HistoryTab::refresh(const Project& project)
{
    while (const auto item = std::unique_ptr<QLayoutItem>(m_layout->takeAt(0)))
        delete item->widget();
    const auto history = historyOf(project.id, workspace().portfolio());
    if (!history) {
        addNote(history.error().message);
        return;
    }
    for (qsizetype i = 0; i < std::min(MostEntries, history->size()); ++i)
        m_layout->addWidget(makeEntry(history->at(i)));
    if (history->isEmpty())
        addNote(tr("Nothing was changed since the file was created."));
    else if (history->size() > MostEntries)
        addNote(tr("%n older change(s) are in the journal.", nullptr,
                   static_cast<int>(history->size() - MostEntries)));
}

} // namespace touyan
