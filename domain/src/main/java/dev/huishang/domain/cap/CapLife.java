package dev.huishang.domain.cap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One message and where it stands.
///
/// @param key its name
/// @param message the message; null for one that was never seen
/// @param state where it stands
/// @param findings what about its references, or references to it, has to be said
public record CapLife(
    CapKey key, @Nullable CapMessage message, CapState state, List<CapFinding> findings) {}
