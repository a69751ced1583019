package dev.huishang.app.display;

import java.util.List;
import java.util.Optional;

/// What is in view, or chosen.
///
/// @param rows in the order asked for; empty while no table is open
/// @param total how many points there are
/// @param valued how many of them have a current value
/// @param classes how many points each class has, the worst first; points without a current value
///   are counted as such
/// @param worst the worst point with a current value
/// @param chosen true where these are the points somebody chose
record SightAnswer(
    List<SightRow> rows,
    int total,
    int valued,
    List<ClassCount> classes,
    Optional<SightRow> worst,
    boolean chosen) {
  static final SightAnswer NONE =
      new SightAnswer(List.of(), 0, 0, List.of(), Optional.empty(), false);

  /// A class and how many have it.
  ///
  /// @param word as the screen says it
  /// @param expired true for those without a current value
  record ClassCount(String word, int rgb, int severity, boolean expired, int count) {}
}
