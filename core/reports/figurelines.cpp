#include "reports/figurelines.h"

#include "layout/scene.h"
#include "layout/timelinecells.h"
#include "reports/prosewords.h"

#include <QHash>

#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

bool isRowText(StyleRole role)
{
    return role == StyleRole::GroupText || role == StyleRole::RowText
        || role == StyleRole::RowTextMuted || role == StyleRole::RowTextWarning
        || role == StyleRole::LateText || role == StyleRole::OverdueText;
}

/// The light that a mark of @p role shows, in words; empty when it shows none.
QString lightOf(StyleRole role)
{
    for (const Light light : {Light::None, Light::Green, Light::Yellow, Light::Red}) {
        if (lightRole(light) == role)
            return lightWord(light);
    }
    return {};
}

/// Puts what is drawn back into rows: by the record that it shows, or else by its height.
class LineReader
{
public:
    explicit LineReader(const Scene& scene)
    {
        for (const SceneItem& item : scene.items())
            std::visit([&](const auto& shape) { read(shape, item); }, item.shape);
        for (const SceneItem& item : scene.items())
            std::visit([&](const auto& shape) { draw(shape, item); }, item.shape);
        for (FigureLine& line : m_text.lines) {
            if (line.name.isEmpty()) // other pictures use these roles, too
                m_text.others += line.words;
            else if (line.key.isEmpty())
                line.key = line.name;
        }
        m_text.lines.removeIf([](const FigureLine& line) { return line.name.isEmpty(); });
    }

    const FigureText& text() const { return m_text; }

private:
    FigureLine& lineOf(const SceneItem& item, double middle)
    {
        const QString key = item.record ? u"record %1"_s.arg(*item.record) : QString();
        const QString place = key.isEmpty() ? u"at %1"_s.arg(std::lround(middle)) : key;
        const auto known = m_places.constFind(place);
        if (known != m_places.cend())
            return m_text.lines[*known];
        m_places.insert(place, m_text.lines.size());
        m_middles.append(middle);
        m_text.lines.append({key, {}, {}});
        return m_text.lines.last();
    }

    void read(const SceneMarker& mark, const SceneItem& item)
    {
        const QString light = lightOf(item.role);
        if (!light.isEmpty())
            lineOf(item, mark.centre.y()).words.append(light);
    }

    void read(const SceneText& text, const SceneItem& item)
    {
        if (!isRowText(item.role)) {
            m_text.others.append(text.text);
            return;
        }
        FigureLine& line = lineOf(item, text.box.center().y());
        bool isNumber = false;
        text.text.toInt(&isNumber);
        const bool isName = item.role == StyleRole::GroupText || item.role == StyleRole::RowText;
        if (line.name.isEmpty() && isName)
            line.name = text.text;
        else if (isNumber && !item.record && !line.words.isEmpty()) // behind the mark of a light
            line.words.last() += text.text % u'项';
        else
            line.words.append(text.text);
    }

    /// Of what has a record of its own, as milestones do, the row is told by its height.
    void draw(double middle, double left, double right, StyleRole role)
    {
        constexpr double HalfARow = 10;
        for (qsizetype i = 0; i < m_middles.size(); ++i) {
            if (std::abs(m_middles.at(i) - middle) > HalfARow)
                continue;
            m_text.lines[i].drawing.append(u"%1 %2 %3"_s.arg(
                QString::number(static_cast<int>(role)), QString::number(std::lround(left)),
                QString::number(std::lround(right))));
            return;
        }
    }

    void draw(const SceneMarker& mark, const SceneItem& item)
    {
        draw(mark.centre.y(), mark.centre.x(), mark.centre.x(), item.role);
    }

    void draw(const SceneRect& bar, const SceneItem& item)
    {
        draw(bar.rect.center().y(), bar.rect.left(), bar.rect.right(), item.role);
    }

    template <typename Shape>
    void draw(const Shape& /*shape*/, const SceneItem& /*item*/)
    {
    }

    template <typename Shape>
    void read(const Shape& /*shape*/, const SceneItem& /*item*/)
    {
    }

    FigureText m_text;
    QHash<QString, qsizetype> m_places; ///< of lines
    QList<double> m_middles; ///< of lines, from above
};

} // namespace

FigureText figureText(const Scene& scene)
{
    return LineReader(scene).text();
}

} // namespace touyan
