package dev.huishang.bench.map;

import java.util.List;

/// What one process measures.
///
/// @param contender name of what is measured
/// @param work name of the work
/// @param points how many
/// @param seconds for how long at least, after warming up
record Task(String contender, String work, int points, double seconds) {
  static Task of(List<String> args) {
    return new Task(
        args.get(0),
        args.get(1),
        Integer.parseInt(args.get(2)),
        args.size() > 3 ? Double.parseDouble(args.get(3)) : 3);
  }

  List<String> args() {
    return List.of(contender, work, String.valueOf(points), String.valueOf(seconds));
  }

  /// The name its figure is printed under.
  String name() {
    return "map." + work + "." + points + "." + contender;
  }
}
