#pragma once

#include <QString>

#include <vector>

namespace touyan {

/// How the values of a map are divided into classes.
enum class ClassMethod
{
    Equal, ///< 等距: round steps of one width
    Quantile, ///< 分位: as many districts in each class
    Natural ///< 自然断点: least spread within the classes (Jenks)
};

/// Upper bounds of at most @p count classes, ascending; the last one is the greatest value. Bounds
/// are the roundest numbers that divide the values so. Fewer different values make fewer classes.
std::vector<double> classBounds(std::vector<double> values, ClassMethod method, int count);

/// The class of @p value, from 0.
int classOf(double value, const std::vector<double>& bounds);

/// A number with as few decimals as it needs, in the language of the program.
QString shortNumber(double value);

} // namespace touyan
