package dev.huishang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How complete and how old what we hold of one stream is.
///
/// @param stream name of the stream
/// @param asOf the platform's data were complete up to here when last read, null when never loaded
/// @param rows rows held
/// @param complete false while the first load is still running
/// @param verified false after a restart, a suspend or a clock jump until the platform answered
///   again
public record StreamAge(
    String stream, @Nullable Instant asOf, long rows, boolean complete, boolean verified) {}
