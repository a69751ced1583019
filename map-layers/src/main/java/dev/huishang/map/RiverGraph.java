package dev.huishang.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// The river lines of the base map as a graph: their places, the stretches between them, and links
/// where the end of one line meets another. How a line was drawn says nothing of its flow: water
/// runs the way that is nearer to an outlet.
final class RiverGraph {
  /// The end of a line this near to another one joins it, kilometres.
  private static final double JOIN = 6;

  /// A stretch between two places.
  record Stretch(int from, int to, String name) {}

  final List<double[]> places = new ArrayList<>();
  final List<Stretch> stretches = new ArrayList<>();
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final Map<Long, String> names = new HashMap<>();
  private final Map<Integer, List<Integer>> beside = new HashMap<>();

  /// By place the next one downstream, -1 at an outlet and where no outlet is known.
  int[] next = {};

  /// By place the way to the outlet, kilometres; infinite without one.
  double[] left = {};

  RiverGraph(List<River> rivers, List<double[]> outlets, List<double[]> links) {
    for (var river : rivers) {
      var line = river.line();
      int before = -1;
      for (int i = 0; i < line.x().length; i++) {
        int at = place(line.x()[i], line.y()[i]);
        if (before >= 0 && before != at) {
          join(before, at, river.name());
        }
        before = at;
      }
    }
    joinEnds(rivers);
    for (double[] link : links) {
      join(nearest(link[0], link[1]), nearest(link[2], link[3]), "");
    }
    flow(outlets);
  }

  private int place(int x, int y) {
    return numbers.computeIfAbsent(
        (long) x << 32 | y & 0xFFFFFFFFL,
        _ -> {
          places.add(new double[] {x / 1e5, y / 1e5});
          return places.size() - 1;
        });
  }

  private void join(int a, int b, String name) {
    stretches.add(new Stretch(a, b, name));
    if (!name.isEmpty()) {
      names.putIfAbsent((long) a << 32 | b, name);
      names.putIfAbsent((long) b << 32 | a, name);
    }
    beside.computeIfAbsent(a, _ -> new ArrayList<>()).add(b);
    beside.computeIfAbsent(b, _ -> new ArrayList<>()).add(a);
  }

  private void joinEnds(List<River> rivers) {
    for (var river : rivers) {
      var line = river.line();
      for (int end : new int[] {0, line.x().length - 1}) {
        int from = place(line.x()[end], line.y()[end]);
        int to = -1;
        double least = JOIN;
        for (var other : rivers) {
          for (int i = 0; other != river && i < other.line().x().length; i++) {
            double d = km(places.get(from), other.line().x()[i] / 1e5, other.line().y()[i] / 1e5);
            if (d < least) {
              least = d;
              to = place(other.line().x()[i], other.line().y()[i]);
            }
          }
        }
        if (to >= 0 && to != from) {
          join(from, to, river.name());
        }
      }
    }
  }

  int nearest(double lon, double lat) {
    int best = 0;
    for (int i = 1; i < places.size(); i++) {
      if (km(places.get(i), lon, lat) < km(places.get(best), lon, lat)) {
        best = i;
      }
    }
    return best;
  }

  /// Shortest ways to the outlets (Dijkstra 1959).
  private void flow(List<double[]> outlets) {
    next = new int[places.size()];
    left = new double[places.size()];
    Arrays.fill(next, -1);
    Arrays.fill(left, Double.POSITIVE_INFINITY);
    record Way(int place, double km) {}
    var queue = new PriorityQueue<Way>((a, b) -> Double.compare(a.km, b.km));
    for (double[] outlet : outlets) {
      int at = nearest(outlet[0], outlet[1]);
      left[at] = 0;
      queue.add(new Way(at, 0));
    }
    while (!queue.isEmpty()) {
      var way = queue.remove();
      if (way.km > left[way.place]) {
        continue;
      }
      for (int to : beside.getOrDefault(way.place, List.of())) {
        double km = way.km + km(places.get(to), places.get(way.place)[0], places.get(way.place)[1]);
        if (km < left[to]) {
          left[to] = km;
          next[to] = way.place;
          queue.add(new Way(to, km));
        }
      }
    }
  }

  /// Name of the river from a place downstream; without one, that of before.
  String name(int place, String before) {
    return names.getOrDefault((long) place << 32 | next[place] & 0xFFFFFFFFL, before);
  }

  /// Distance on the sphere, kilometres; planes are good enough for what is far away.
  static double km(double[] a, double lon, double lat) {
    double dy = Math.toRadians(lat - a[1]);
    double dx = Math.toRadians(lon - a[0]) * Math.cos(Math.toRadians((lat + a[1]) / 2));
    return Math.sqrt(dx * dx + dy * dy) * InverseDistance.EARTH_KM;
  }
}
