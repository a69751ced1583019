package dev.huishang.platform.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// A random field over the country: walks at the nodes of a grid reach a place with Gaussian
/// weights of unit variance, so that values correlate as `exp(-d²/4 reach²)`. Nodes are walked when
/// a place asks for them, a block of hours at a time, and forgotten: they can always be made again.
final class Grid {
  /// A place on the grid: the nodes that reach it and their weights.
  record Spot(int[] node, double[] weight) {}

  private static final double KM = 111.2;
  private static final double SOUTH = 2;
  private static final double NORTH = 56;

  /// Kilometres between nodes for each of reach: no grid shows through the weights.
  private static final double DENSITY = 1.75;

  /// Blocks held at a time: a month and what it overlaps.
  private static final int KEPT = 20;

  private final int number;
  private final double reach;
  private final double spacing;
  private final Walk walk;
  private final List<double[]> nodes = new ArrayList<>();
  private final List<Integer> rowStart = new ArrayList<>();
  private final Map<Long, AtomicReferenceArray<float[]>> blocks = new ConcurrentHashMap<>();

  /// @param number of the field: its own randomness
  /// @param reach kilometres after which a node's weight is down by one sigma
  /// @param walk how a node keeps
  Grid(int number, double reach, Walk walk) {
    this.number = number;
    this.reach = reach;
    this.walk = walk;
    spacing = DENSITY * reach / KM;
    for (int row = 0; SOUTH + row * spacing <= NORTH; row++) {
      double lat = SOUTH + row * spacing;
      rowStart.add(nodes.size());
      double step = spacing / StrictMath.cos(StrictMath.toRadians(lat));
      for (double lon = 72; lon <= 137; lon += step) {
        nodes.add(new double[] {lon, lat});
      }
    }
    rowStart.add(nodes.size());
  }

  /// The place at a longitude and latitude.
  Spot spot(double lon, double lat) {
    var near = new ArrayList<Integer>();
    var raw = new ArrayList<Double>();
    double square = 0;
    double east = KM * StrictMath.cos(StrictMath.toRadians(lat));
    for (int i = start(lat - 3 * reach / KM); i < start(lat + 3 * reach / KM + spacing); i++) {
      double dy = (nodes.get(i)[1] - lat) * KM;
      double dx = (nodes.get(i)[0] - lon) * east;
      double d2 = dx * dx + dy * dy;
      if (d2 < 9 * reach * reach) {
        double w = StrictMath.exp(-d2 / (2 * reach * reach));
        near.add(i);
        raw.add(w);
        square += w * w;
      }
    }
    double norm = StrictMath.sqrt(square);
    return new Spot(
        near.stream().mapToInt(Integer::intValue).toArray(),
        raw.stream().mapToDouble(w -> w / norm).toArray());
  }

  /// First node of the row at a latitude or the next one north.
  private int start(double lat) {
    int row = (int) StrictMath.ceil((lat - SOUTH) / spacing);
    return rowStart.get(Math.max(0, Math.min(rowStart.size() - 1, row)));
  }

  /// Values of the field at a place: `n` hours from `hour`, `step` apart.
  double[] run(Spot spot, long hour, int n, int step) {
    var out = new double[n];
    long last = Math.floorDiv(hour + (n - 1L) * step, Walk.BLOCK);
    for (int i = 0; i < n; ) {
      long block = Math.floorDiv(hour + (long) i * step, Walk.BLOCK);
      int h = (int) (hour + (long) i * step - block * Walk.BLOCK);
      int until = Math.min(n, i + (Walk.BLOCK - 1 - h) / step + 1);
      var made = made(block);
      for (int k = 0; k < spot.node.length; k++) {
        var row = made.get(spot.node[k]);
        if (row == null) {
          row = walked(spot.node[k], block, last, made);
        }
        for (int j = i, at = h; j < until; j++, at += step) {
          out[j] += row[at] * spot.weight[k];
        }
      }
      i = until;
    }
    return out;
  }

  private AtomicReferenceArray<float[]> made(long block) {
    if (blocks.size() > KEPT) {
      blocks.clear();
    }
    return blocks.computeIfAbsent(block, k -> new AtomicReferenceArray<>(nodes.size()));
  }

  /// Walks a node from a block to the last one that will be asked for, in one go.
  private float[] walked(int node, long first, long last, AtomicReferenceArray<float[]> made) {
    int n = (int) (last - first + 1) * Walk.BLOCK;
    var run = walk.run(100 + number, node, first * Walk.BLOCK, n);
    var row = row(run, 0);
    made.set(node, row);
    for (long block = first + 1; block <= last; block++) {
      made(block).set(node, row(run, (int) (block - first) * Walk.BLOCK));
    }
    return row;
  }

  private static float[] row(double[] run, int from) {
    var row = new float[Walk.BLOCK];
    for (int h = 0; h < row.length; h++) {
      row[h] = (float) run[from + h];
    }
    return row;
  }
}
