#pragma once

namespace touyan {

/// The traffic light of a project. Shown with its shape as well as its colour: ● ◆ ■.
enum class Light
{
    None, ///< nothing to judge: not yet started, finished, or no figures
    Green,
    Yellow,
    Red
};

} // namespace touyan
