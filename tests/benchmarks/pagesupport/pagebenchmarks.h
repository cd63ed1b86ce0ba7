#pragma once

namespace touyan {

/// Runs the benchmarks of a page: in the program's look, with settings that are forgotten. Returns
/// the exit code of the program.
int runPageBenchmarks(int argc, char** argv);

} // namespace touyan
