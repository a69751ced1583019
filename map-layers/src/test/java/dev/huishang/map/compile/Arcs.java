package dev.huishang.map.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Turns rings of counties into arcs with one unit on either side, so that no border is drawn
/// twice.
final class Arcs {
  /// One arc: points as packed longs, the unit to its left and to its right (0 outside).
  record Arc(long[] points, int left, int right) {}

  private static final class Owners {
    int forward;
    int backward;
  }

  private final TreeMap<Long, TreeMap<Long, Owners>> segments = new TreeMap<>();
  private int unique;

  static long pack(int x, int y) {
    return ((long) x << 32) | (y & 0xFFFFFFFFL);
  }

  static int x(long p) {
    return (int) (p >> 32);
  }

  static int y(long p) {
    return (int) p;
  }

  /// Adds a ring with the unit on its left (counter-clockwise outside, clockwise holes). An island
  /// that two units claim is drawn once, for the unit named first: the source gives 前三岛 to both
  /// sides.
  void ring(long[] ring, int unit) {
    if (taken(ring)) {
      System.out.println("ring of " + ring.length + " points already taken, left out for " + unit);
      return;
    }
    for (int i = 0; i + 1 < ring.length; i++) {
      long a = ring[i];
      long b = ring[i + 1];
      if (a == b) {
        continue;
      }
      boolean forward = a < b;
      var owners =
          segments
              .computeIfAbsent(forward ? a : b, k -> new TreeMap<>())
              .computeIfAbsent(
                  forward ? b : a,
                  k -> {
                    unique++;
                    return new Owners();
                  });
      if (forward ? owners.forward != 0 : owners.backward != 0) {
        throw new IllegalStateException("segment used twice on one side by " + unit);
      }
      if (forward) {
        owners.forward = unit;
      } else {
        owners.backward = unit;
      }
    }
  }

  private boolean taken(long[] ring) {
    boolean forward = ring[0] < ring[1];
    var to = segments.get(forward ? ring[0] : ring[1]);
    var owners = to == null ? null : to.get(forward ? ring[1] : ring[0]);
    return owners != null && (forward ? owners.forward : owners.backward) != 0;
  }

  int uniqueSegments() {
    return unique;
  }

  /// Chains the segments between nodes: points where more than two meet or the pair of owners
  /// changes.
  List<Arc> chain() {
    Map<Long, List<long[]>> at =
        new HashMap<>(); // point -> {other, left, right} seen from the point
    for (var from : segments.entrySet()) {
      for (var to : from.getValue().entrySet()) {
        long a = from.getKey();
        long b = to.getKey();
        var o = to.getValue();
        at.computeIfAbsent(a, k -> new ArrayList<>()).add(new long[] {b, o.forward, o.backward});
        at.computeIfAbsent(b, k -> new ArrayList<>()).add(new long[] {a, o.backward, o.forward});
      }
    }
    Set<Long> used = new HashSet<>();
    var arcs = new ArrayList<Arc>();
    var points = new ArrayList<>(at.keySet());
    points.sort(null);
    for (int pass = 0; pass < 2; pass++) { // nodes first, then closed rings without a node
      for (var start : points) {
        if (pass == 0 && !node(at.get(start))) {
          continue;
        }
        for (var edge : at.get(start)) {
          if (used.add(key(start, edge[0]))) {
            arcs.add(walk(at, used, start, edge));
          }
        }
      }
    }
    return arcs;
  }

  private static boolean node(List<long[]> edges) {
    return edges.size() != 2
        || edges.get(0)[1] != edges.get(1)[2]
        || edges.get(0)[2] != edges.get(1)[1];
  }

  private static long key(long a, long b) {
    return Math.min(a, b) * 0x9E3779B97F4A7C15L ^ Math.max(a, b) * 0xC2B2AE3D27D4EB4FL;
  }

  private static Arc walk(Map<Long, List<long[]>> at, Set<Long> used, long start, long[] edge) {
    var line = new ArrayDeque<Long>();
    line.add(start);
    long before = start;
    long here = edge[0];
    while (true) {
      line.add(here);
      var edges = at.get(here);
      if (node(edges) || here == start) {
        break;
      }
      long next = edges.get(0)[0] == before ? edges.get(1)[0] : edges.get(0)[0];
      if (!used.add(key(here, next))) {
        break;
      }
      before = here;
      here = next;
    }
    return new Arc(
        line.stream().mapToLong(Long::longValue).toArray(), (int) edge[1], (int) edge[2]);
  }
}
