package dev.huishang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A heavy-pollution warning, row of the stream `alerts`. Cities and provinces issue warnings;
/// there is no blue one (环大气〔2024〕6号).
///
/// @param id stable id
/// @param ver version of this row
/// @param color YELLOW, ORANGE or RED
/// @param region division code it covers
/// @param headline one line
/// @param headlineEn the same in English
/// @param from start of validity
/// @param until end of validity
/// @param lifted true once it was lifted
/// @param simulated true when generated
/// @param message identifier of the newest warning message (CAP) about it; null where none was made
public record Warning(
    String id,
    long ver,
    WarningColor color,
    String region,
    String headline,
    String headlineEn,
    Instant from,
    Instant until,
    boolean lifted,
    boolean simulated,
    @Nullable String message)
    implements Marked {
  /// The same warning, told of by this message.
  public Warning toldBy(String identifier) {
    return new Warning(
        id, ver, color, region, headline, headlineEn, from, until, lifted, simulated, identifier);
  }
}
