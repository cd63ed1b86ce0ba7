#pragma once

#include "selection/rulefindings.h"

#include <QWidget>

class QVBoxLayout;

namespace touyan {

/// What the rules found, a line each with its light and, where it is about projects, a link to
/// them.
class FindingList : public QWidget
{
    Q_OBJECT
public:
    explicit FindingList(QWidget* parent = nullptr);

    void setFindings(const std::vector<RuleFinding>& findings);

Q_SIGNALS:
    void projectsRequested(const QList<touyan::ProjectId>& projects);

private:
    void addLine(const RuleFinding& finding);

    std::vector<RuleFinding> m_findings;
    QVBoxLayout* m_lines;
};

} // namespace touyan
