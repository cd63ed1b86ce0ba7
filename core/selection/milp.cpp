#include "selection/milp.h"

#include <QCoreApplication>

#include <algorithm>
#include <glpk.h>
#include <numeric>

namespace touyan {
namespace {

/// GLPK keeps an environment for each thread; this one is silent and goes with its thread.
class ThreadEnvironment
{
public:
    ThreadEnvironment() { glp_term_out(GLP_OFF); }
    ThreadEnvironment(const ThreadEnvironment&) = delete;
    ThreadEnvironment& operator=(const ThreadEnvironment&) = delete;
    ~ThreadEnvironment() { glp_free_env(); }

    /// To be called before anything else of GLPK.
    static void prepare() { thread_local const ThreadEnvironment environment; }
};

/// A GLPK problem that is deleted with its owner.
using Problem = std::unique_ptr<glp_prob, decltype(&glp_delete_prob)>;

qint64 floorDivided(qint64 number, qint64 divisor)
{
    const qint64 quotient = number / divisor;
    return number % divisor < 0 ? quotient - 1 : quotient;
}

/// How GLPK calls a row with these bounds.
int boundsKind(std::optional<qint64> low, std::optional<qint64> high)
{
    if (low && high)
        return *low == *high ? GLP_FX : GLP_DB;
    if (low)
        return GLP_LO;
    return high ? GLP_UP : GLP_FR;
}

/// @p index counts from 1, as GLPK does.
void setRowBounds(glp_prob* problem, int index, std::optional<qint64> low,
                  std::optional<qint64> high)
{
    glp_set_row_bnds(problem, index, boundsKind(low, high), static_cast<double>(low.value_or(0)),
                     static_cast<double>(high.value_or(0)));
}

void addRow(glp_prob* problem, const MilpRow& row)
{
    const int index = glp_add_rows(problem, 1);
    setRowBounds(problem, index, row.low, row.high);
    std::vector<int> columns = {0}; // GLPK counts from 1
    std::vector<double> factors = {0};
    for (const MilpTerm& term : row.terms) {
        columns.push_back(term.column + 1);
        factors.push_back(static_cast<double>(term.factor));
    }
    glp_set_mat_row(problem, index, static_cast<int>(row.terms.size()), columns.data(),
                    factors.data());
}

Problem makeProblem(const Milp& milp)
{
    Problem problem(glp_create_prob(), &glp_delete_prob);
    glp_set_obj_dir(problem.get(), GLP_MAX);
    if (milp.columnCount() > 0)
        glp_add_cols(problem.get(), milp.columnCount());
    for (int column = 0; column < milp.columnCount(); ++column) {
        glp_set_obj_coef(problem.get(), column + 1,
                         static_cast<double>(milp.gains[static_cast<size_t>(column)]));
        glp_set_col_kind(problem.get(), column + 1, GLP_BV);
    }
    for (const MilpRow& row : milp.rows)
        addRow(problem.get(), row);
    return problem;
}

void stopWhenTold(glp_tree* tree, void* progress)
{
    if (static_cast<Progress*>(progress)->isStopped())
        glp_ios_terminate(tree);
}

/// Rules out exactly the choice @p isIn.
MilpRow rowAgainst(const std::vector<bool>& isIn)
{
    MilpRow row;
    qint64 inCount = 0;
    for (size_t column = 0; column < isIn.size(); ++column) {
        row.terms.push_back({static_cast<int>(column), isIn[column] ? 1 : -1});
        inCount += isIn[column] ? 1 : 0;
    }
    row.high = inCount - 1;
    return row;
}

Error stopped()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Optimiser", "The calculation was cancelled."),
            {}};
}

/// What the solver finds, rounded; it works with fractions, and so the rows are yet to be checked.
Result<std::optional<std::vector<bool>>> roundedChoice(const Milp& milp, Progress& progress)
{
    const Problem problem = makeProblem(milp);
    glp_iocp options;
    glp_init_iocp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.presolve = GLP_ON;
    options.cb_func = stopWhenTold;
    options.cb_info = &progress;
    const int failure = glp_intopt(problem.get(), &options);
    if (failure == GLP_ESTOP || progress.isStopped())
        return stopped();
    if (failure == GLP_ENOPFS)
        return std::optional<std::vector<bool>>();
    if (failure != 0)
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate("Optimiser", "The solver gave up (code %1).").arg(failure),
            {}};
    if (glp_mip_status(problem.get()) != GLP_OPT)
        return std::optional<std::vector<bool>>();
    std::vector<bool> isIn;
    for (int column = 1; column <= milp.columnCount(); ++column)
        isIn.push_back(glp_mip_col_val(problem.get(), column) > 0.5);
    return std::optional(std::move(isIn));
}

} // namespace

MilpRow reduced(MilpRow row)
{
    qint64 divisor = 0;
    for (const MilpTerm& term : row.terms)
        divisor = std::gcd(divisor, term.factor);
    if (divisor <= 1)
        return row;
    for (MilpTerm& term : row.terms)
        term.factor /= divisor;
    if (row.low)
        row.low = -floorDivided(-*row.low, divisor);
    if (row.high)
        row.high = floorDivided(*row.high, divisor);
    return row;
}

qint64 sumOf(const MilpRow& row, const std::vector<bool>& isIn)
{
    qint64 sum = 0;
    for (const MilpTerm& term : row.terms)
        sum += isIn[static_cast<size_t>(term.column)] ? term.factor : 0;
    return sum;
}

bool keeps(const MilpRow& row, const std::vector<bool>& isIn)
{
    const qint64 sum = sumOf(row, isIn);
    return (!row.low || sum >= *row.low) && (!row.high || sum <= *row.high);
}

qint64 gainOf(const Milp& milp, const std::vector<bool>& isIn)
{
    qint64 gain = 0;
    for (size_t column = 0; column < isIn.size(); ++column)
        gain += isIn[column] ? milp.gains[column] : 0;
    return gain;
}

Result<std::optional<MilpChoice>> solveMilp(const Milp& milp, Progress& progress)
{
    ThreadEnvironment::prepare();
    if (progress.isStopped())
        return stopped();
    Milp narrowed = milp;
    for (;;) {
        const auto rounded = roundedChoice(narrowed, progress);
        if (!rounded)
            return rounded.error();
        if (!*rounded)
            return std::optional<MilpChoice>();
        const std::vector<bool>& isIn = **rounded;
        const bool keepsAll = std::all_of(milp.rows.cbegin(), milp.rows.cend(),
                                          [&isIn](const MilpRow& row) { return keeps(row, isIn); });
        if (keepsAll)
            return std::optional(MilpChoice{isIn, gainOf(milp, isIn)});
        narrowed.rows.push_back(rowAgainst(isIn));
    }
}

struct LinearRelaxation::Solver
{
    Problem problem;
    int choiceCount = 0;
    bool isFresh = true;

    void settle(const MilpStates& states) const;
    int run();
};

void LinearRelaxation::Solver::settle(const MilpStates& states) const
{
    for (size_t column = 0; column < states.size(); ++column) {
        const double low = states[column] == MilpState::In ? 1 : 0;
        const double high = states[column] == MilpState::Out ? 0 : 1;
        glp_set_col_bnds(problem.get(), static_cast<int>(column) + 1, low == high ? GLP_FX : GLP_DB,
                         low, high);
    }
}

int LinearRelaxation::Solver::run()
{
    glp_smcp options;
    glp_init_smcp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.meth = GLP_DUALP;
    if (isFresh) {
        glp_scale_prob(problem.get(), GLP_SF_AUTO);
        glp_adv_basis(problem.get(), 0);
    }
    isFresh = false;
    int failure = glp_simplex(problem.get(), &options);
    if (failure != 0) { // the basis kept from the last question may be of no use for this one
        glp_std_basis(problem.get());
        failure = glp_simplex(problem.get(), &options);
    }
    return failure;
}

LinearRelaxation::LinearRelaxation(const Milp& milp)
    : m_solver(new Solver{Problem(nullptr, &glp_delete_prob), milp.choiceCount()})
{
    ThreadEnvironment::prepare();
    m_solver->problem = makeProblem(milp);
}

LinearRelaxation::~LinearRelaxation() = default;

void LinearRelaxation::setBounds(size_t row, std::optional<qint64> low, std::optional<qint64> high)
{
    setRowBounds(m_solver->problem.get(), static_cast<int>(row) + 1, low, high);
}

double LinearRelaxation::columnsIn() const
{
    double sum = 0;
    for (int column = 1; column <= m_solver->choiceCount; ++column)
        sum += glp_get_col_prim(m_solver->problem.get(), column);
    return sum;
}

std::optional<std::vector<double>> LinearRelaxation::rowPrices(const MilpStates& states)
{
    m_solver->settle(states);
    const int failure = m_solver->run();
    glp_prob* problem = m_solver->problem.get();
    const int rows = glp_get_num_rows(problem);
    std::vector<double> prices(static_cast<size_t>(rows), 0.0);
    if (failure != 0)
        return prices; // worth nothing known: a true, if loose, answer
    if (glp_get_status(problem) == GLP_NOFEAS)
        return {};
    for (int row = 1; row <= rows; ++row)
        prices[static_cast<size_t>(row) - 1] = glp_get_row_dual(problem, row);
    return prices;
}

} // namespace touyan
