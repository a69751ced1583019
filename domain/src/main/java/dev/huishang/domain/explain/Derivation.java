package dev.huishang.domain.explain;

import java.util.List;

/// How a value came about, as data: what went in, which row of which standard was used, how it was
/// rounded.
///
/// @param what what was computed, in both languages, for example `空气质量指数 / air quality index`
/// @param value the result as text, with its unit; empty where there is none
/// @param standard number and edition, for example `HJ 633-2026`
/// @param clause clause or table of it
/// @param inputs values that went in, in the order they were used
/// @param steps what was done, in order
/// @param parts derivations of the values this one rests on
public record Derivation(
    String what,
    String value,
    String standard,
    String clause,
    List<Input> inputs,
    List<Step> steps,
    List<Derivation> parts) {
  /// One value that went in.
  ///
  /// @param name name or code
  /// @param value as it came
  /// @param unit unit, empty for none
  /// @param time data time (RFC 3339), empty where it has none
  public record Input(String name, String value, String unit, String time) {}

  /// One step.
  ///
  /// @param rule what the standard says here, with its clause
  /// @param did what that meant for these values
  public record Step(String rule, String did) {}
}
