#pragma once

#include "analysis/rollup.h"
#include "widgets/card.h"

class QHBoxLayout;
class QPushButton;

namespace touyan {

class Badge;
class ElidedLabel;
class LightLabel;

/// One project in one line: nature, light, days, place, money and what comes next.
class ProjectStrip : public Card
{
    Q_OBJECT
public:
    explicit ProjectStrip(QWidget* parent = nullptr);

    /// As far as @p judged is known on @p day; invalid: all of it.
    void showProject(const JudgedProject& judged, const Records& records, const ProjectParts& parts,
                     QDate day);
    /// Says that nothing is selected.
    void showNothing();
    /// That the project called @p name is selected, but is not among those shown.
    void showFiltered(const QString& name);

Q_SIGNALS:
    void openRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWords(const QString& words);
    void arrange();

    ElidedLabel* m_name;
    Badge* m_nature;
    LightLabel* m_light;
    QLabel* m_days;
    ElidedLabel* m_place;
    QLabel* m_money;
    ElidedLabel* m_next;
    QPushButton* m_open;
    QHBoxLayout* m_row;
    QHBoxLayout* m_second; ///< empty where all stands in one row
    bool m_isOneRow = false;
};

/// "Next: commissioning 2020-10-31 (expected 11-30)", by what is known on @p day or, where that is
/// not valid, now; an empty text when nothing is to come then.
QString nextMilestoneText(ProjectId project, const Records& records, const ProjectParts& parts,
                          QDate day);

} // namespace touyan
