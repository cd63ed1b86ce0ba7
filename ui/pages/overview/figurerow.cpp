#include "pages/overview/figurerow.h"

#include "style/metrics.h"
#include "widgets/wrappingrow.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const QString ShownFigures = u"overview/figures"_s;

struct FigureName
{
    const char* key; ///< kept in the settings
    const char* title;
};

/// By OverviewFigure.
constexpr std::array<FigureName, OverviewFigureCount> Names = {{
    {"listed", QT_TRANSLATE_NOOP("touyan::FigureRow", "Key projects of the year")},
    {"total", QT_TRANSLATE_NOOP("touyan::FigureRow", "Total investment")},
    {"invested", QT_TRANSLATE_NOOP("touyan::FigureRow", "Invested in the year")},
    {"lights", QT_TRANSLATE_NOOP("touyan::FigureRow", "Lights")},
    {"platforms", QT_TRANSLATE_NOOP("touyan::FigureRow", "Platforms built")},
    {"decisions", QT_TRANSLATE_NOOP("touyan::FigureRow", "Decisions due")},
    {"candidates", QT_TRANSLATE_NOOP("touyan::FigureRow", "Candidates to review")},
}};

QStringList usualFigures()
{
    return {u"listed"_s, u"invested"_s, u"lights"_s, u"decisions"_s, u"candidates"_s};
}

} // namespace

FigureRow::FigureRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new WrappingRow(this))
{
    m_row->setSpacing(metrics::CardGap);
    for (size_t at = 0; at < m_figures.size(); ++at) {
        auto* figure = new KeyFigure(this);
        connect(figure, &KeyFigure::clicked, this,
                [this, at] { Q_EMIT activated(static_cast<OverviewFigure>(at)); });
        m_figures.at(at) = figure;
    }
    m_shown = QSettings().value(ShownFigures, usualFigures()).toStringList();
    place();
}

void FigureRow::setContents(const std::array<FigureContent, OverviewFigureCount>& contents)
{
    for (size_t at = 0; at < m_figures.size(); ++at)
        m_figures.at(at)->setContent(contents.at(at));
}

QList<ListedChoice> FigureRow::choices() const
{
    QList<ListedChoice> choices;
    for (const FigureName& name : Names)
        choices.append({QLatin1StringView(name.key), tr(name.title), {}, {}});
    return choices;
}

void FigureRow::setShown(const QStringList& keys)
{
    m_shown = keys;
    QSettings().setValue(ShownFigures, keys);
    place();
}

void FigureRow::reset()
{
    setShown(usualFigures());
}

void FigureRow::place()
{
    for (KeyFigure* figure : m_figures) {
        m_row->removeWidget(figure);
        figure->hide();
    }
    for (const QString& key : std::as_const(m_shown)) {
        const auto name = std::find_if(Names.begin(), Names.end(), [&key](const FigureName& each) {
            return key == QLatin1StringView(each.key);
        });
        if (name == Names.end())
            continue; // of another version
        KeyFigure* figure = m_figures.at(static_cast<size_t>(name - Names.begin()));
        m_row->addWidget(figure); // each takes the width that its text needs
        figure->show();
    }
    setVisible(!m_shown.isEmpty());
}

} // namespace touyan
