#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <memory>
#include <optional>
#include <vector>

namespace touyan {

/// The part of a row that one column adds when it is in.
struct MilpTerm
{
    int column = 0;
    qint64 factor = 0;
};

/// The sum of the factors of all columns that are in must lie between the bounds.
struct MilpRow
{
    std::vector<MilpTerm> terms;
    std::optional<qint64> low;
    std::optional<qint64> high;
};

/// A choice among columns, each in or out: the one with the greatest sum of gains that keeps all
/// rows. Everything is a whole number, so that no tolerance decides.
struct Milp
{
    std::vector<qint64> gains;
    std::vector<MilpRow> rows;
    /// The last so many columns stand for nothing that is chosen: they follow from the others by
    /// the rows, and nobody counts them.
    int followers = 0;

    int columnCount() const { return static_cast<int>(gains.size()); }
    int choiceCount() const { return columnCount() - followers; }
};

/// A choice and what it gains.
struct MilpChoice
{
    std::vector<bool> isIn;
    qint64 gain = 0;
};

/// What is settled of a column before the search.
enum class MilpState : char
{
    Free,
    Out,
    In
};
using MilpStates = std::vector<MilpState>;

/// @p row divided by what all its factors share, the bounds drawn to the nearest sums that can be
/// met: smaller numbers, the same choices.
MilpRow reduced(MilpRow row);

qint64 sumOf(const MilpRow& row, const std::vector<bool>& isIn);
bool keeps(const MilpRow& row, const std::vector<bool>& isIn);
qint64 gainOf(const Milp& milp, const std::vector<bool>& isIn);

/// The best choice, or nothing where none keeps all rows. Fails only when @p progress is stopped or
/// the solver gives up. The same problem gives the same choice each time.
///
/// The solver behind it is GLPK, known to milp.cpp alone. Compared on Debian 12 with quota, budget,
/// share of new ones, limits per district and programme, limits per applicant and either-or pairs,
/// 8 instances of each size and family; seconds to the proven optimum of the whole problem in one
/// call, median (longest), first of the family with supports independent of the scores, then in
/// step with them:
///
///            GLPK 5.0                     CBC 2.10.8                   lp_solve 5.5.2.5
///     100    0.015 (0.02) 0.017 (0.04)    0.03 (0.07) 0.035 (0.12)     0.02 (0.03) 0.05 (0.09)
///     200    0.02 (0.04)  0.07 (0.13)     0.035 (0.06) 0.13 (0.14)     0.05 (0.09) 0.19 (0.23)
///     500    0.05 (0.18)  0.18 (0.57)     0.06 (0.14) 0.15 (0.23)      0.43 (0.63) 0.80 (2.7)
///
/// All three agree on every optimum. Where the budget is so tight that it alone decides, a single
/// call takes GLPK more than 15; CBC took up to 129, and in one instance ended without proving that
/// its choice is the best. That is what ExactSearch is for, after which the
/// solver sees problems of some dozen columns, and which of them is taken matters little. So the
/// rest decides. Licence: GLPK's is GPL 3 or later, as this program's; CBC's (EPL 1.0) cannot be
/// combined with that; lp_solve's (LGPL 2.1) can. Stopping: GLPK asks a callback at every node.
/// API: one documented C header, row prices after each linear solution, warm starts; state per
/// thread. lp_solve was slower, and with an absolute gap below one unit it called choices optimal
/// that were 1–2 % short.
Result<std::optional<MilpChoice>> solveMilp(const Milp& milp, Progress& progress);

/// The same problem with columns that may be in by a fraction. Keeps what it learnt from one
/// question to the next. To be used and destroyed in the thread that made it.
class LinearRelaxation
{
public:
    /// @p milp must outlive the relaxation.
    explicit LinearRelaxation(const Milp& milp);
    ~LinearRelaxation();
    LinearRelaxation(const LinearRelaxation&) = delete;
    LinearRelaxation& operator=(const LinearRelaxation&) = delete;

    /// Draws the bounds of one row anew.
    void setBounds(size_t row, std::optional<qint64> low, std::optional<qint64> high);
    /// The gain that one unit of each row is worth; nothing where the rows contradict each other
    /// even with fractions.
    std::optional<std::vector<double>> rowPrices(const MilpStates& states);
    /// How many columns the last answer has in, fractions added up and followers left out.
    double columnsIn() const;

private:
    struct Solver;
    std::unique_ptr<Solver> m_solver;
};

} // namespace touyan
