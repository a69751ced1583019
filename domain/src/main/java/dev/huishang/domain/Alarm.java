package dev.huishang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An alarm raised by the platform, row of the stream `alarms`.
///
/// @param id stable id of the occurrence
/// @param ver version of this row
/// @param severity 1 (worst) to 4
/// @param station station it concerns, or null
/// @param system connected system it concerns, or null
/// @param region division code
/// @param text what is wrong
/// @param textEn the same in English
/// @param at when it began
/// @param active false once the condition is normal again
/// @param simulated true when generated
public record Alarm(
    String id,
    long ver,
    int severity,
    @Nullable String station,
    @Nullable String system,
    String region,
    String text,
    String textEn,
    Instant at,
    boolean active,
    boolean simulated)
    implements Marked {}
