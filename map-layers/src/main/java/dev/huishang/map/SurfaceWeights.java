package dev.huishang.map;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What each cell of the grid takes from which station, computed once for a set of stations; a time
/// step then is one pass over flat arrays. Not to be changed; may be used by many lanes.
public final class SurfaceWeights {
  /// Weights of one block of cells.
  ///
  /// @param first number of its first cell
  /// @param starts by cell of the block, where its weights begin
  /// @param station whose value, doubled
  /// @param weight adding up to 1 in each cell
  private record Part(int first, int[] starts, int[] station, float[] weight) {}

  private final LandGrid grid;
  private final InverseDistance method;
  private final Part[] parts;
  private final Sphere.Points stations;

  /// By station used here, its index in the input.
  private final int[] input;

  private final int given;

  private SurfaceWeights(
      LandGrid grid,
      InverseDistance method,
      Part[] parts,
      Sphere.Points stations,
      int[] input,
      int given) {
    this.stations = stations;
    this.grid = grid;
    this.method = method;
    this.parts = parts;
    this.input = input;
    this.given = given;
  }

  /// Weights of these stations. A station whose place is no place on Earth (not a number, out of
  /// range) is left out and counted.
  ///
  /// @param lon degrees, CGCS2000
  /// @param lat degrees, CGCS2000
  public static SurfaceWeights of(
      LandGrid grid, InverseDistance method, double[] lon, double[] lat) {
    int[] input =
        IntStream.range(0, Math.min(lon.length, lat.length))
            .filter(i -> Sphere.isPlace(lon[i], lat[i]))
            .toArray();
    var stations =
        Sphere.Points.of(
            Arrays.stream(input).mapToDouble(i -> lon[i]).toArray(),
            Arrays.stream(input).mapToDouble(i -> lat[i]).toArray());
    int[] all = IntStream.range(0, input.length).toArray();
    var parts =
        IntStream.range(0, grid.blocks.length - 1)
            .parallel()
            .filter(b -> grid.blocks[b] < grid.blocks[b + 1])
            .mapToObj(b -> part(grid, method, stations, all, b))
            .toArray(Part[]::new);
    return new SurfaceWeights(grid, method, parts, stations, input, lon.length);
  }

  private static Part part(
      LandGrid grid, InverseDistance method, Sphere.Points stations, int[] all, int block) {
    int first = grid.blocks[block];
    int cells = grid.blocks[block + 1] - first;
    int across = (grid.columns + LandGrid.BLOCK - 1) / LandGrid.BLOCK;
    var near = new NearestStations(grid, stations, method, first, cells);
    near.search(
        block % across * LandGrid.BLOCK,
        block / across * LandGrid.BLOCK,
        LandGrid.BLOCK,
        all,
        all.length);
    var starts = new int[cells + 1];
    for (int i = 0; i < cells; i++) {
      starts[i + 1] = starts[i] + near.count[i];
    }
    var station = new int[starts[cells]];
    var weight = new float[starts[cells]];
    var w = new double[method.neighbours()];
    for (int i = 0; i < cells; i++) {
      int from = i * method.neighbours();
      double sum = 0;
      for (int k = 0; k < near.count[i]; k++) {
        w[k] = method.weight(Math.sqrt(near.square[from + k]));
        sum += w[k];
      }
      for (int k = 0; k < near.count[i]; k++) {
        station[starts[i] + k] = near.station[from + k] * 2;
        weight[starts[i] + k] = (float) (w[k] / sum);
      }
    }
    return new Part(first, starts, station, weight);
  }

  /// The surface of these values. What is missing (not a number), infinite or out of range is left
  /// out and counted; the other stations of a cell then share its weight, so that no missing value
  /// ever counts as nought. A cell whose stations all lack a value takes the nearest ones that have
  /// one, within the limit.
  ///
  /// @param values in the order the stations were given in
  /// @param low least possible value
  /// @param high greatest possible value
  public Surface apply(double[] values, double low, double high) {
    var pairs = new float[2 * input.length];
    int missing = 0;
    int refused = 0;
    for (int i = 0; i < input.length; i++) {
      double value = input[i] < values.length ? values[input[i]] : Double.NaN;
      if (Double.isNaN(value)) {
        missing++;
      } else if (Double.isInfinite(value) || value < low || value > high) {
        refused++;
      } else {
        pairs[2 * i] = (float) value;
        pairs[2 * i + 1] = 1;
      }
    }
    var cells = new float[grid.cells()];
    IntStream.range(0, parts.length).parallel().forEach(p -> apply(parts[p], pairs, cells));
    new FartherStations(grid, method, stations).fill(pairs, cells);
    var counts =
        new Surface.Counts(
            given, input.length - missing - refused, missing, refused, given - input.length);
    return new Surface(new Field(grid, cells), method, counts);
  }

  /// A cell without any value divides nought by nought: not a number.
  private static void apply(Part part, float[] pairs, float[] cells) {
    int[] starts = part.starts;
    int[] station = part.station;
    float[] weight = part.weight;
    for (int i = 0; i + 1 < starts.length; i++) {
      float sum = 0;
      float share = 0;
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        int s = station[k];
        sum += weight[k] * pairs[s];
        share += weight[k] * pairs[s + 1];
      }
      cells[part.first + i] = sum / share;
    }
  }

  /// Bytes held.
  public long bytes() {
    return Arrays.stream(parts)
        .mapToLong(p -> 4L * (p.starts.length + p.station.length + p.weight.length))
        .sum();
  }
}
