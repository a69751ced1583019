package dev.huishang.bench.surface;

import dev.huishang.map.InverseDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The surface as a plain program computes it: for every cell, at every time step, the nearest
/// stations out of a tree in three dimensions. Two lanes, as ours.
final class PlainSurface {
  private static final double EARTH_KM = 6371.0088;
  private final InverseDistance method;
  private final double[][] cells;

  private record Node(double[] at, int station, int axis, List<Node> below, List<Node> above) {}

  private final List<Node> root;

  /// @param cells places, longitude and latitude
  PlainSurface(InverseDistance method, double[][] cells, double[] lon, double[] lat) {
    this.method = method;
    this.cells = new double[cells.length][];
    for (int i = 0; i < cells.length; i++) {
      this.cells[i] = sphere(cells[i][0], cells[i][1]);
    }
    var all = new ArrayList<double[]>();
    for (int i = 0; i < lon.length; i++) {
      var p = sphere(lon[i], lat[i]);
      all.add(new double[] {p[0], p[1], p[2], i});
    }
    root = tree(all, 0);
  }

  private static List<Node> tree(List<double[]> points, int axis) {
    if (points.isEmpty()) {
      return List.of();
    }
    points.sort((a, b) -> Double.compare(a[axis], b[axis]));
    int m = points.size() / 2;
    var p = points.get(m);
    int next = (axis + 1) % 3;
    return List.of(
        new Node(
            p,
            (int) p[3],
            axis,
            tree(new ArrayList<>(points.subList(0, m)), next),
            tree(new ArrayList<>(points.subList(m + 1, points.size())), next)));
  }

  float[] apply(double[] values) {
    var out = new float[cells.length];
    double limit = 2 * Math.sin(method.limitKm() / EARTH_KM / 2);
    IntStream.range(0, cells.length)
        .parallel()
        .forEach(
            i -> out[i] = (float) value(new Nearest(cells[i], method.neighbours(), limit), values));
    return out;
  }

  private double value(Nearest near, double[] values) {
    if (!root.isEmpty()) {
      near.search(root.getFirst());
    }
    double sum = 0;
    double weights = 0;
    for (int k = 0; k < near.held; k++) {
      double value = values[near.station[k]];
      if (!Double.isNaN(value)) {
        double km = Math.max(1, 2 * Math.asin(Math.sqrt(near.square[k]) / 2) * EARTH_KM);
        double w = method.power() == 2 ? 1 / (km * km) : Math.pow(km, -method.power());
        sum += w * value;
        weights += w;
      }
    }
    return sum / weights;
  }

  private static final class Nearest {
    final double[] at;
    final int[] station;
    final double[] square;
    final double limit;
    int held;

    Nearest(double[] at, int most, double limit) {
      this.at = at;
      this.limit = limit * limit;
      station = new int[most];
      square = new double[most];
    }

    void search(Node node) {
      double dx = node.at[0] - at[0];
      double dy = node.at[1] - at[1];
      double dz = node.at[2] - at[2];
      keep(dx * dx + dy * dy + dz * dz, node.station);
      double side = at[node.axis] - node.at[node.axis];
      for (var first : side < 0 ? node.below : node.above) {
        search(first);
      }
      if (side * side <= farthest()) {
        for (var second : side < 0 ? node.above : node.below) {
          search(second);
        }
      }
    }

    private double farthest() {
      return held < square.length ? limit : square[held - 1];
    }

    private void keep(double d, int index) {
      if (d > farthest() || held == square.length && d == farthest()) {
        return;
      }
      int k = held < square.length ? held++ : held - 1;
      for (; k > 0 && square[k - 1] > d; k--) {
        square[k] = square[k - 1];
        station[k] = station[k - 1];
      }
      square[k] = d;
      station[k] = index;
    }
  }

  private static double[] sphere(double lon, double lat) {
    double f = Math.toRadians(lat);
    double l = Math.toRadians(lon);
    return new double[] {Math.cos(f) * Math.cos(l), Math.cos(f) * Math.sin(l), Math.sin(f)};
  }
}
