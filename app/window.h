#pragma once

namespace touyan {

/// Opens the window on the file named by the first argument, on the file of last time, or on the
/// user's own database. Returns the exit status.
int runWindow(int argc, char** argv);

} // namespace touyan
