package dev.huishang.map;

import java.util.List;

/// Colours of a field by breakpoints: no colour below the first value, then step by step.
///
/// @param from values below get no colour
/// @param steps ascending; what is beyond the last has its colour
public record ColourScale(double from, List<Step> steps) {
  /// No colour.
  static final int NONE = -1;

  /// One class.
  ///
  /// @param upTo greatest value of the class, itself included
  /// @param rgb `0xRRGGBB`
  public record Step(double upTo, int rgb) {}

  /// Sorts nothing: breakpoints that do not ascend are a mistake of the caller.
  public ColourScale {
    steps = List.copyOf(steps);
    for (int i = 1; i < steps.size(); i++) {
      if (!(steps.get(i - 1).upTo() < steps.get(i).upTo())) {
        throw new IllegalArgumentException("breakpoints do not ascend: " + steps);
      }
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("no colours");
    }
  }

  /// Colour of a value, [#NONE] where it has none.
  int rgb(float value) {
    if (!(value >= from)) {
      return NONE;
    }
    for (var step : steps) {
      if (value <= step.upTo()) {
        return step.rgb();
      }
    }
    return steps.getLast().rgb();
  }
}
