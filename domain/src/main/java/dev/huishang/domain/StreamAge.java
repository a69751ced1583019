package dev.huishang.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    String stream, @Nullable Instant asOf, long rows, boolean complete, boolean verified) {
  /// As of when this stream is held; empty while it was never loaded.
  public static Optional<Instant> asOf(List<StreamAge> ages, String stream) {
    return ages.stream()
        .filter(a -> a.stream().equals(stream))
        .map(StreamAge::asOf)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
