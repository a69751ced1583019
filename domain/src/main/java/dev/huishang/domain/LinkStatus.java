package dev.huishang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the banner says about the way to the platform.
///
/// @param state measured state
/// @param since when it was entered
/// @param lastProof last verified byte from the platform, null when none was ever seen
/// @param reason why, as a stable code such as `silent`, `refused`, `not-platform`, `auth`, `pages`
///   (some streams come in pages that cannot be read)
public record LinkStatus(
    Connectivity state, Instant since, @Nullable Instant lastProof, String reason) {}
