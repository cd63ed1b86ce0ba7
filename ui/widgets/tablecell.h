#pragma once

#include "widgets/marks.h"

#include <QMetaType>

#include <functional>
#include <optional>

class QModelIndex;

namespace touyan {

/// How a table draws a cell, besides its text and alignment.
struct CellLook
{
    enum class Form
    {
        Text,
        Light, ///< only the mark of @c light
        Badge, ///< the text as a badge in @c tone
        Share, ///< a bar of @c share, the text at its right
        Caption ///< the name of a group; meant for a cell that spans the row
    };

    Form form = Form::Text;
    Tone tone = Tone::Neutral;
    bool isFaint = false; ///< secondary text
    bool isStrong = false;
    Light light = Light::None;
    double share = 0; ///< 0 to 1
};

/// Says how a cell of a model looks. The default reads CellLookRole.
using CellLookReader = std::function<CellLook(const QModelIndex&)>;

/// The role under which a model may give a CellLook for a cell.
inline constexpr int CellLookRole = 0x0100 + 900;
/// The role under which a model may give the whole text of a cell that it shows shortened; it is
/// what goes to a spreadsheet.
inline constexpr int CopiedTextRole = 0x0100 + 902;
CellLook cellLook(const QModelIndex& index);

} // namespace touyan

Q_DECLARE_METATYPE(touyan::CellLook)
