package dev.huishang.platform.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Random fields over the country: walks at the nodes of a grid reach a place with Gaussian weights
/// of unit variance, so that values correlate as `exp(-d²/4 reach²)`. Nodes are walked when a place
/// asks for them, a block of hours at a time, and forgotten: they can always be made again.
final class Grid {
  /// A place on the grid: the nodes that reach it and their weights.
  record Spot(int[] node, double[] weight) {}

  private static final double KM = 111.2;
  private static final double SOUTH = 2;
  private static final double NORTH = 56;
  private final double reach;
  private final int kept;
  private final double spacing;
  private final List<double[]> nodes = new ArrayList<>();
  private final List<Integer> rowStart = new ArrayList<>();
  private final Map<Long, AtomicReferenceArray<float[]>> blocks = new ConcurrentHashMap<>();

  /// @param reach kilometres after which a node's weight is down by one sigma
  /// @param spacing degrees between nodes
  /// @param kept blocks of all fields held at a time
  Grid(double reach, double spacing, int kept) {
    this.reach = reach;
    this.kept = kept;
    this.spacing = spacing;
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

  /// Values of a field at a place: `n` hours from `hour`, `step` apart.
  ///
  /// @param field number of the field, below 16
  /// @param walk how the field keeps
  double[] run(Spot spot, int field, Walk walk, long hour, int n, int step) {
    var out = new double[n];
    for (int i = 0; i < n; ) {
      long block = Math.floorDiv(hour + (long) i * step, Walk.BLOCK);
      var rows = rows(spot, field, block, walk);
      for (; i < n && Math.floorDiv(hour + (long) i * step, Walk.BLOCK) == block; i++) {
        int h = (int) Math.floorMod(hour + (long) i * step, (long) Walk.BLOCK);
        for (int k = 0; k < rows.length; k++) {
          out[i] += rows[k][h] * spot.weight[k];
        }
      }
    }
    return out;
  }

  private float[][] rows(Spot spot, int field, long block, Walk walk) {
    if (blocks.size() > kept) {
      blocks.clear();
    }
    var made =
        blocks.computeIfAbsent(block * 16 + field, k -> new AtomicReferenceArray<>(nodes.size()));
    var rows = new float[spot.node.length][];
    for (int k = 0; k < rows.length; k++) {
      var row = made.get(spot.node[k]);
      if (row == null) {
        row = row(field, spot.node[k], block, walk);
        made.set(spot.node[k], row);
      }
      rows[k] = row;
    }
    return rows;
  }

  private static float[] row(int field, int node, long block, Walk walk) {
    var run = walk.run(100 + field, node, block * Walk.BLOCK, Walk.BLOCK);
    var row = new float[Walk.BLOCK];
    for (int h = 0; h < row.length; h++) {
      row[h] = (float) run[h];
    }
    return row;
  }
}
