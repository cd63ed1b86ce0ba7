#pragma once

#include <QScrollArea>

namespace touyan {

class Page;

/// Shows a page as large as the room there is, or as small as it can be where that is larger: then
/// it scrolls.
class PageFrame : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageFrame(Page* page, QWidget* parent = nullptr);

    Page* page() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
};

} // namespace touyan
