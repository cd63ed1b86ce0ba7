#pragma once

namespace touyan {

class Page;
class Workspace;
struct TargetProgress;

/// Shows over @p page what the actual value of @p target is made of; where it is made of nothing,
/// the page says so.
void showTargetEvidence(const TargetProgress& target, const Workspace& workspace, Page& page);

} // namespace touyan
