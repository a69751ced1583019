package dev.huishang.domain.warning;

import dev.huishang.domain.WarningColor;
import dev.huishang.domain.explain.Derivation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the ladder says of a series.
///
/// @param color highest colour the known days reach, null for none
/// @param could highest colour the open days could make of it; equal to `color` when nothing hangs
///   on them
/// @param episodes the episodes, in time
/// @param derivation how it came about
public record Verdict(
    @Nullable WarningColor color,
    @Nullable WarningColor could,
    List<Episode> episodes,
    Derivation derivation) {
  public Verdict {
    episodes = List.copyOf(episodes);
  }

  /// True when no open day could change the colour.
  public boolean certain() {
    return color == could;
  }
}
