package dev.huishang.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The hours kept, for reading: whole networks at once.
public interface HourPast {
  /// Networks kept by the hour.
  List<String> networks();

  /// How long hours are kept.
  Duration keep();

  /// Rises whenever something became known.
  long version();

  /// Where a station stands in the blocks of its network, or -1.
  int place(String network, String station);

  /// The values of a network over some hours: one read; call on the reading lane.
  ///
  /// @param known as this room knew them so long after each hour began; null for now
  HourBlock block(String network, Instant from, int hours, @Nullable Duration known);
}
