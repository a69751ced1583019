package dev.huishang.app.display;

import dev.huishang.domain.explain.Derivation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything known of one station or indicator, in words and figures.
///
/// @param id station or indicator
/// @param title its name
/// @param subtitle code, region, kind
/// @param value its figure
/// @param unit unit of the figure
/// @param chip class or status as a word, empty for none
/// @param chipRgb colour of the chip
/// @param age how old it is, in words
/// @param header names of the columns of the table
/// @param rows the table
/// @param chips colour per row of the chip in column 3, empty where the table has no chips
/// @param charts histories to choose from
/// @param provenance where it comes from, one line each
/// @param how how the figure was computed
/// @param why how the figure came about, null where no standard states one
/// @param rowsWhy the same per row of the table; empty without chips
public record Detail(
    String id,
    String title,
    String subtitle,
    String value,
    String unit,
    String chip,
    int chipRgb,
    String age,
    List<String> header,
    List<List<String>> rows,
    List<Integer> chips,
    List<History> charts,
    List<String> provenance,
    String how,
    @Nullable Derivation why,
    List<Optional<Derivation>> rowsWhy) {

  /// Values over time; a missing value is a gap.
  ///
  /// @param name what is shown
  /// @param unit its unit
  /// @param dots value by time, oldest first; NaN is a gap
  /// @param limit limit drawn as a line, NaN for none
  public record History(String name, String unit, List<Dot> dots, double limit) {}

  /// One value.
  ///
  /// @param corrected the platform said two different things of it
  public record Dot(Instant at, double value, boolean corrected) {}
}
