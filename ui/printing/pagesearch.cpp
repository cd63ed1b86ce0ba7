#include "printing/pagesearch.h"

#include "printing/pagelayout.h"

#include <algorithm>

namespace touyan {
namespace {

/// Calls @p found with the position of each occurrence of @p wanted in @p text.
template <typename Function>
void forEachHit(const QString& text, const QString& wanted, Function found)
{
    if (wanted.isEmpty())
        return;
    qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive);
    while (at >= 0) {
        found(static_cast<int>(at));
        at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive);
    }
}

/// Collects the places of a text on a page.
class HitSink final : public PageSink
{
public:
    explicit HitSink(const QString& wanted)
        : m_wanted(wanted)
    {
    }

    void addText(const PageText& text, PaperColour /*colour*/) override
    {
        if (text.isRepeated)
            return;
        forEachHit(text.text.text(), m_wanted, [this, &text](int at) { addHit(text, at); });
    }

    void addLine(const PageLine& /*line*/, PaperColour /*colour*/) override { }
    void addFigure(const Figure& /*figure*/, const QRectF& /*box*/) override { }

    QList<PageHit> hits() const { return m_hits; }

private:
    void addHit(const PageText& text, int at)
    {
        // A piece of a text shows some of its lines only.
        const double pitch = text.text.pitch();
        const QPointF origin = text.origin - QPointF(0, text.first * pitch);
        const double bottom = text.origin.y() + text.count * pitch;
        PageHit hit{text.text.rectangles(origin, at, static_cast<int>(m_wanted.size()))};
        hit.rectangles.removeIf([&text, bottom, pitch](const QRectF& it) {
            return it.top() < text.origin.y() - pitch / 2 || it.bottom() > bottom + pitch / 2;
        });
        if (!hit.rectangles.isEmpty())
            m_hits.append(hit);
    }

    const QString& m_wanted;
    QList<PageHit> m_hits;
};

} // namespace

PageSearch::PageSearch(const PageLayout& layout, const QString& text)
    : m_layout(layout)
    , m_text(text)
{
    int count = 0;
    for (int page = 0; page < layout.pageCount(); ++page) {
        m_firstHits.push_back(count);
        const QStringList texts = m_text.isEmpty() ? QStringList() : layout.texts(page);
        for (const QString& it : texts)
            forEachHit(it, m_text, [&count](int /*at*/) { ++count; });
    }
    m_firstHits.push_back(count);
}

int PageSearch::pageOf(int hit) const
{
    const auto after = std::upper_bound(m_firstHits.begin(), m_firstHits.end(), hit);
    return static_cast<int>(after - m_firstHits.begin()) - 1;
}

QList<PageHit> PageSearch::hits(int page) const
{
    HitSink sink(m_text);
    m_layout.emitPage(page, sink);
    return sink.hits();
}

} // namespace touyan
