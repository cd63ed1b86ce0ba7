#pragma once

#include "charts/charttable.h"
#include "printing/orders.h"
#include "printing/sceneexport.h"
#include "widgets/card.h"

class QMenu;
class QStackedLayout;

namespace touyan {

class Sentence;

/// A card with one drawing and what can be done with it: copy it as picture, copy its numbers, open
/// them as table, save it. With nothing to draw it says why.
class PictureCard : public Card
{
    Q_OBJECT
public:
    explicit PictureCard(QWidget* parent = nullptr);

    /// The numbers behind the drawing.
    virtual const ChartTable& table() const = 0;
    /// The drawing with its title, in light colours, as on paper.
    virtual Picture picture() const = 0;

public Q_SLOTS:
    void copyPicture();
    void copyData();
    void openAsTable();
    /// Asks for a file of the kind that @p suffix names: svg, pdf, png or xlsx.
    void saveAs(const QString& suffix);

Q_SIGNALS:
    /// The user wants the drawing as a file.
    void fileRequested(const touyan::FileOrder& order);
    /// Something was put on the clipboard, in a sentence.
    void done(const QString& message);

protected:
    /// Puts @p drawing below the title.
    void setDrawing(QWidget* drawing);
    /// Shows the drawing, or @p emptyReason in its place.
    void showDrawing(const QString& emptyReason);
    /// Writes what the card shows now, also when it has changed until then.
    virtual std::function<Result<void>(const QString& path)> writer() const = 0;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void addMenu();

    QStackedLayout* m_stack;
    Sentence* m_reason;
    QMenu* m_menu;
};

} // namespace touyan
