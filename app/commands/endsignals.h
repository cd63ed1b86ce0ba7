#pragma once

namespace touyan {

/// From now on, a program that is told to end (SIGINT, SIGTERM, SIGHUP) removes its temporary files
/// and folders before it does.
void cleanUpOnSignals();

} // namespace touyan
