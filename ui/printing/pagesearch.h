#pragma once

#include <QList>
#include <QRectF>
#include <QString>

#include <vector>

namespace touyan {

class PageLayout;

/// Where on its page a text was found; several rectangles if it goes over the end of a line.
struct PageHit
{
    QList<QRectF> rectangles; ///< twips
};

/// Finds a text in the pages of a document, without regard to case. Counting reads the texts only;
/// places are made page by page.
class PageSearch
{
public:
    /// @p layout must outlive this.
    PageSearch(const PageLayout& layout, const QString& text);

    const QString& text() const { return m_text; }
    /// In all pages; headings that tables repeat do not count.
    int hitCount() const { return m_firstHits.back(); }
    int pageOf(int hit) const;
    /// The first hit on @p page or after it; hitCount() if there is none.
    int firstHitFrom(int page) const { return m_firstHits[static_cast<size_t>(page)]; }
    /// The hits on @p page, in the order in which they are counted.
    QList<PageHit> hits(int page) const;

private:
    const PageLayout& m_layout;
    QString m_text;
    std::vector<int> m_firstHits; ///< by page the number of hits before it, and at last all hits
};

} // namespace touyan
