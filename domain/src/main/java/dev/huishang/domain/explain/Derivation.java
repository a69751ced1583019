package dev.huishang.domain.explain;

import java.util.List;

/// How a value came about, as data: what went in, which row of which standard was used, how it was
/// rounded.
///
/// @param what what was computed, for example `空气质量指数 / air quality index`
/// @param value the result with its unit; empty where there is none
/// @param standard number and edition, for example `HJ 633-2026`
/// @param clause clause or table of it
/// @param inputs values that went in, in the order they were used
/// @param steps what was done, in order
/// @param parts derivations of the values this one rests on
public record Derivation(
    Said what,
    Said value,
    String standard,
    Said clause,
    List<Input> inputs,
    List<Step> steps,
    List<Derivation> parts) {
  public Derivation {
    inputs = List.copyOf(inputs);
    steps = List.copyOf(steps);
    parts = List.copyOf(parts);
  }

  /// One value that went in.
  ///
  /// @param name name or code
  /// @param value as it came
  /// @param unit unit, empty for none
  /// @param time data time (RFC 3339), empty where it has none
  /// @param label the name as it is shown
  /// @param shown the value as it is shown
  public record Input(String name, String value, String unit, String time, Said label, Said shown) {
    /// A value that is shown as it came, under its name.
    public Input(String name, String value, String unit, String time) {
      this(name, value, unit, time, Said.same(name), Said.same(value));
    }

    /// A value shown as it came, under a label.
    public Input(String name, Said label, String value, String time) {
      this(name, value, "", time, label, Said.same(value));
    }
  }

  /// One step.
  ///
  /// @param rule what the standard says here, with its clause
  /// @param did what that meant for these values
  public record Step(Said rule, Said did) {
    /// A step whose outcome is the same in both languages.
    public Step(Said rule, String did) {
      this(rule, Said.same(did));
    }
  }
}
