#include "layout/classbreaks.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace touyan {

namespace {

using Values = std::vector<double>;

/// The roundest number that is at least @p low and below @p high.
double roundestBetween(double low, double high)
{
    const double largest = std::max(std::abs(low), std::abs(high));
    for (int power = static_cast<int>(std::ceil(std::log10(largest))); power > -12; --power) {
        const double step = std::pow(10, power);
        for (const double factor : {1.0, 0.5}) {
            const double candidate = std::ceil(low / (step * factor)) * (step * factor);
            if (candidate >= low && candidate < high)
                return candidate;
        }
    }
    return low;
}

/// Bounds from where classes begin: indexes into the sorted values, without the first.
Values boundsAt(const std::vector<size_t>& starts, const Values& values)
{
    Values bounds;
    for (const size_t start : starts) {
        if (values[start - 1] < values[start])
            bounds.push_back(roundestBetween(values[start - 1], values[start]));
    }
    bounds.push_back(values.back());
    return bounds;
}

Values quantileBounds(const Values& values, size_t count)
{
    std::vector<size_t> starts;
    for (size_t i = 1; i < count; ++i) {
        // Equal values stay in one class: move the border up to where the value changes.
        size_t start = std::max<size_t>(1, i * values.size() / count);
        while (start < values.size() && values[start] == values[start - 1])
            ++start;
        if (start < values.size() && (starts.empty() || start > starts.back()))
            starts.push_back(start);
    }
    return boundsAt(starts, values);
}

/// Sum of squared distances from their mean of the values from @p first to before @p end.
class Spread
{
public:
    explicit Spread(const Values& values)
        : m_sums(values.size() + 1)
        , m_squares(values.size() + 1)
    {
        for (size_t i = 0; i < values.size(); ++i) {
            m_sums[i + 1] = m_sums[i] + values[i];
            m_squares[i + 1] = m_squares[i] + values[i] * values[i];
        }
    }
    double of(size_t first, size_t end) const
    {
        const double sum = m_sums[end] - m_sums[first];
        return m_squares[end] - m_squares[first] - sum * sum / static_cast<double>(end - first);
    }

private:
    Values m_sums;
    Values m_squares;
};

Values naturalBounds(const Values& values, size_t count)
{
    // best[k][n]: least spread of the first n values in k + 1 classes; start[k][n]: where the last
    // of them begins.
    const size_t size = values.size();
    const Spread spread(values);
    std::vector<Values> best(count, Values(size + 1, std::numeric_limits<double>::max()));
    std::vector<std::vector<size_t>> start(count, std::vector<size_t>(size + 1, 0));
    for (size_t n = 1; n <= size; ++n)
        best[0][n] = spread.of(0, n);
    for (size_t k = 1; k < count; ++k) {
        for (size_t n = k + 1; n <= size; ++n) {
            for (size_t first = k; first < n; ++first) {
                const double sum = best[k - 1][first] + spread.of(first, n);
                if (sum < best[k][n]) {
                    best[k][n] = sum;
                    start[k][n] = first;
                }
            }
        }
    }
    std::vector<size_t> starts;
    for (size_t k = count - 1, n = size; k > 0; --k) {
        n = start[k][n];
        starts.push_back(n);
    }
    std::reverse(starts.begin(), starts.end());
    return boundsAt(starts, values);
}

Values equalBounds(const Values& values, size_t count)
{
    const double low = values.front();
    const double high = values.back();
    const double wanted = (high - low) / static_cast<double>(count);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0, 20.0}) {
        const double step = power * factor;
        Values bounds;
        const auto first = static_cast<qint64>(std::floor(low / step)) + 1;
        for (qint64 i = first; static_cast<double>(i) * step < high; ++i)
            bounds.push_back(static_cast<double>(i) * step);
        bounds.push_back(high);
        if (bounds.size() <= count)
            return bounds;
    }
    return {high};
}

} // namespace

std::vector<double> classBounds(std::vector<double> values, ClassMethod method, int count)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty() || count < 1)
        return {};
    std::sort(values.begin(), values.end());
    Values different = values;
    different.erase(std::unique(different.begin(), different.end()), different.end());
    const size_t classes = std::min(different.size(), static_cast<size_t>(count));
    if (classes == 1)
        return {values.back()};
    switch (method) {
    case ClassMethod::Equal:
        return equalBounds(values, classes);
    case ClassMethod::Quantile:
        return quantileBounds(values, classes);
    case ClassMethod::Natural:
        return naturalBounds(values, classes);
    }
    return {values.back()};
}

int classOf(double value, const std::vector<double>& bounds)
{
    const auto at = std::lower_bound(bounds.cbegin(), bounds.cend(), value);
    const auto last = static_cast<int>(bounds.size()) - 1;
    return std::min(static_cast<int>(at - bounds.cbegin()), last);
}

QString shortNumber(double value)
{
    for (int decimals = 0; decimals < 4; ++decimals) {
        const double scale = std::pow(10, decimals);
        if (std::abs(std::round(value * scale) / scale - value) < std::abs(value) * 1e-9 + 1e-12)
            return QLocale().toString(value, 'f', decimals);
    }
    return QLocale().toString(value, 'f', 2);
}

} // namespace touyan
