#pragma once

#include "views/charts/picturecard.h"

namespace touyan {

class ChartView;

/// One chart of a page.
class ChartCard : public PictureCard
{
    Q_OBJECT
public:
    explicit ChartCard(ChartForm form, QWidget* parent = nullptr);

    const ChartTable& table() const override;
    Picture picture() const override;
    void setTable(const ChartTable& table);
    /// What a click on a bar does.
    void setHint(const QString& hint);

Q_SIGNALS:
    /// A row of the table was clicked; @p key is that of the table, @p columnKey that of the part
    /// of the bar, where parts stand for something.
    void activated(qint64 key, qint64 columnKey = -1);

protected:
    std::function<Result<void>(const QString& path)> writer() const override;

private:
    ChartForm m_form;
    ChartView* m_view;
};

} // namespace touyan
