package dev.huishang.domain.rules;

import dev.huishang.domain.SystemLink;
import java.time.Duration;
import java.time.Instant;

/// Health of a link to a system, judged by data age against the system's own rhythm: an answer
/// alone is not health.
public enum LinkHealth {
  UP,
  DEGRADED,
  DOWN,
  UNKNOWN;

  /// Share of good calls in 24 h below which a link without fixed rhythm is degraded, and down.
  private static final double GOOD = 0.95;

  private static final double BAD = 0.5;

  /// Health at this instant.
  ///
  /// @param verified false while the platform has not confirmed what is held of the link: what
  ///   cannot be seen is not healthy, and not broken either (P12)
  public static LinkHealth of(SystemLink link, Instant now, boolean verified) {
    if (!verified) {
      return UNKNOWN;
    }
    var seen = link.newestData() == null ? link.lastSuccess() : link.newestData();
    if (seen == null) {
      return UNKNOWN;
    }
    if (link.cadence() == null) {
      return link.successRate() >= GOOD ? UP : link.successRate() >= BAD ? DEGRADED : DOWN;
    }
    return switch (Freshness.of(Duration.between(seen, now), link.cadence())) {
      case FRESH -> link.error() == null ? UP : DEGRADED;
      case LATE -> DEGRADED;
      case EXPIRED -> DOWN;
      case NEVER -> UNKNOWN;
    };
  }
}
