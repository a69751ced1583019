package dev.huishang.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A connected system and the health of its link, row of the stream `systems`.
///
/// @param id stable id, for example `permit-platform`
/// @param ver version of this row
/// @param zh Chinese name
/// @param en English name
/// @param kind vertical, ministry, hub, identity, exchange, local or external
/// @param pulls what it delivers
/// @param cadenceSeconds its own rhythm; null is judged by success only
/// @param lastSuccess when it last answered
/// @param newestData newest data time it delivered
/// @param successRate share of good calls in 24 h, 0..1
/// @param p95Ms 95th percentile of call time in ms
/// @param expected records expected in the last period
/// @param got records received in the last period
/// @param error error class of the last failure, or null
/// @param authExpiry when its credential runs out, or null
/// @param schema version of its schema
/// @param simulated true when the link itself is generated
public record SystemLink(
    String id,
    long ver,
    String zh,
    String en,
    SystemKind kind,
    String pulls,
    @Nullable Long cadenceSeconds,
    @Nullable Instant lastSuccess,
    @Nullable Instant newestData,
    double successRate,
    int p95Ms,
    long expected,
    long got,
    @Nullable String error,
    @Nullable Instant authExpiry,
    String schema,
    boolean simulated)
    implements Marked {
  public SystemLink {
    BadRow.unless(cadenceSeconds == null || cadenceSeconds > 0, "cadenceSeconds", cadenceSeconds);
  }

  /// Its own rhythm, or null.
  public @Nullable Duration cadence() {
    return cadenceSeconds == null ? null : Duration.ofSeconds(cadenceSeconds);
  }
}
