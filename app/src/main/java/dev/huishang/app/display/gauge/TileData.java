package dev.huishang.app.display.gauge;

import dev.huishang.domain.rules.Freshness;
import dev.huishang.domain.rules.KpiStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one tile shows, in words: no rule is left to the view.
///
/// @param id indicator
/// @param over name of its domain where domains stand side by side, otherwise empty
/// @param title one line
/// @param value figure with fixed decimals, an em dash for none
/// @param unit unit, may be empty
/// @param trend change against the same period with sign and figure, empty without one
/// @param better 1 the trend is good, -1 bad, 0 neither
/// @param series values of the periods, oldest first
/// @param target target with year and met or missed as a word, empty without one
/// @param status how the value stands to its target
/// @param word the status as a word
/// @param foot coverage, data time and source
/// @param at data time, null when nothing ever came
/// @param age age in words
/// @param freshness how old it is
/// @param verified false while the platform has not confirmed the value: then it is never drawn
///   fresh
/// @param thin true when too few inputs were current
public record TileData(
    String id,
    String over,
    String title,
    String value,
    String unit,
    String trend,
    int better,
    List<Double> series,
    String target,
    KpiStatus status,
    String word,
    String foot,
    @Nullable Instant at,
    String age,
    Freshness freshness,
    boolean verified,
    boolean thin) {

  /// True when it may be drawn as fresh (P10, P12).
  public boolean fresh() {
    return verified && freshness == Freshness.FRESH;
  }

  /// The words that take as many lines as they need, and those that leave them less room.
  List<String> wraps() {
    return List.of(over, title, target, foot, trend, age);
  }

  /// The same with the name of its domain over the title, where domains stand side by side.
  public TileData under(String domain) {
    return new TileData(
        id, domain, title, value, unit, trend, better, series, target, status, word, foot, at, age,
        freshness, verified, thin);
  }
}
