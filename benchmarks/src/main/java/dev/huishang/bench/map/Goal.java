package dev.huishang.bench.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the map has to reach. The bound is stated for another machine; the ratio to the best peer
/// of the same run holds on any, and decides where a peer ran.
///
/// @param work the work
/// @param points how many
/// @param most bound of the value
/// @param worst true when it bounds the worst frame, not the median
/// @param ratio how many times the best peer must take, 0 for none
/// @param peerWork the work of the peers: a peer draws everything anew with every pan
record Goal(String work, int points, double most, boolean worst, double ratio, String peerWork) {
  static final List<Goal> ALL =
      List.of(
          new Goal("pan", 33_000, 6, false, 8, "pan"),
          new Goal("pan", 1_000_000, 6, false, 50, "pan"),
          new Goal("fling", 1_000_000, 17, true, 0, ""),
          new Goal("redraw", 33_000, 9, false, 5, "pan"),
          new Goal("recolour", 33_000, 8, false, 6, "recolour"),
          new Goal("recolour", 300_000, 15, false, 25, "recolour"),
          new Goal("recolour", 1_000_000, 25, false, 40, "recolour"),
          new Goal("choropleth", 0, 10, false, 0, ""),
          new Goal("hits", 1_000_000, 10, false, 0, ""),
          new Goal("memory", 1_000_000, 60, false, 20, "memory"),
          new Goal("tiles", 60, 20, false, 0, ""));

  private @Nullable Result own(Collection<Result> results) {
    return results.stream()
        .filter(r -> r.task().contender().equals("ours") && r.task().work().equals(work))
        .filter(r -> r.task().points() == points && r.ran())
        .findFirst()
        .orElse(null);
  }

  /// The peer that took least. Bytes a point do not depend on the number of points.
  private @Nullable Result best(Collection<Result> results) {
    return results.stream()
        .filter(r -> Plan.isPeer(r.task().contender()) && r.task().work().equals(peerWork))
        .filter(r -> work.equals("memory") || r.task().points() == points)
        .filter(Result::ran)
        .min(Comparator.comparingDouble(r -> r.middle("value")))
        .orElse(null);
  }

  /// How a run stands to this goal.
  ///
  /// @param json the line to print
  record Verdict(String json, boolean met) {}

  Verdict judge(Collection<Result> results) {
    var name = "map." + work + "." + points;
    var own = own(results);
    if (own == null) {
      return new Verdict("{\"name\":\"%s\",\"value\":null,\"ok\":false}".formatted(name), false);
    }
    double value = worst ? own.worst() : own.middle("value");
    var peer = ratio > 0 ? best(results) : null;
    boolean below = value <= most;
    double times = peer == null ? 0 : peer.middle("value") / value;
    boolean ok = peer == null ? below : times >= ratio;
    var json =
        String.format(
            Locale.ROOT,
            "{\"name\":\"%s\",\"value\":%.2f,\"unit\":\"%s\",\"peer\":%s,\"peerName\":%s,"
                + "\"ratio\":%s,\"goalRatio\":%s,\"goal\":%.0f,\"belowGoal\":%b,\"ok\":%b}",
            name,
            value,
            worst ? "ms, worst frame" : own.unit(),
            peer == null ? "null" : number(peer.middle("value")),
            peer == null ? "null" : "\"" + peer.task().contender() + "\"",
            peer == null ? "null" : number(times),
            ratio > 0 ? number(ratio) : "null",
            most,
            below,
            ok);
    return new Verdict(json, ok);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
