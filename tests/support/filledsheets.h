#pragma once

#include <QString>

#include <functional>

namespace touyan {

/// Fills in the scoring workbook @p path as an expert does in a spreadsheet program: each open cell
/// of a project takes the points of (project, criterion), both from 0, and each question is
/// answered with yes. How many projects were scored.
int fillScoreSheet(const QString& path, const std::function<double(int, int)>& points);

} // namespace touyan
