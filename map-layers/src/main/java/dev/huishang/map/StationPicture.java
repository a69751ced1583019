package dev.huishang.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Monitoring points as flat arrays, sorted into a grid of half degrees that serves drawing and
/// picking. Never changes: a new state of the world is a new picture.
public final class StationPicture {
  /// What a point looks like; many points share one.
  record Style(MarkShape shape, MarkLook look, int rgb) {}

  private static final int CELLS = 720;
  final double[] x;
  final double[] y;
  final short[] style;
  final Style[] styles;
  final int[] ids;
  final @Nullable String[] figures;
  private final int[] starts;

  private StationPicture(Builder from) {
    int n = from.points.size();
    var order = new Integer[n];
    Arrays.setAll(order, i -> i);
    // stable: within a cell, what was added last is drawn on top
    Arrays.sort(
        order, Comparator.comparingInt(i -> cell(from.points.get(i)[0], from.points.get(i)[1])));
    x = new double[n];
    y = new double[n];
    style = new short[n];
    ids = new int[n];
    figures = new String[n];
    starts = new int[CELLS * CELLS + 1];
    styles = from.styles.keySet().toArray(Style[]::new);
    for (int i = 0; i < n; i++) {
      var point = from.points.get(order[i]);
      x[i] = Camera.worldX(point[0]);
      y[i] = Camera.worldY(point[1]);
      ids[i] = (int) point[2];
      style[i] = (short) point[3];
      figures[i] = from.figures.get(order[i]);
      starts[cell(point[0], point[1]) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  /// True when both look the same, point by point: there is nothing to draw anew.
  public boolean sameAs(StationPicture other) {
    return Arrays.equals(x, other.x)
        && Arrays.equals(y, other.y)
        && Arrays.equals(style, other.style)
        && Arrays.equals(styles, other.styles)
        && Arrays.equals(ids, other.ids)
        && Arrays.equals(figures, other.figures);
  }

  private static int cell(double lon, double lat) {
    int cx = Math.clamp((int) ((lon + 180) * 2), 0, CELLS - 1);
    int cy = Math.clamp((int) ((lat + 180) * 2), 0, CELLS - 1);
    return cy * CELLS + cx;
  }

  /// Number of points.
  public int size() {
    return x.length;
  }

  /// How many points look how: what a picture claims of the age of its values.
  public Map<MarkLook, Integer> looks() {
    var looks = new EnumMap<MarkLook, Integer>(MarkLook.class);
    for (short s : style) {
      looks.merge(styles[s].look(), 1, Integer::sum);
    }
    return looks;
  }

  /// Runs of points inside a box of degrees, as pairs from, to; a run may hold a few points beyond
  /// the box.
  int[] runs(double west, double south, double east, double north) {
    int low = cell(west, south);
    int high = cell(east, north);
    int rows = high / CELLS - low / CELLS + 1;
    var runs = new int[Math.max(0, rows) * 2];
    for (int i = 0; i < rows; i++) {
      int row = (low / CELLS + i) * CELLS;
      runs[i * 2] = starts[row + low % CELLS];
      runs[i * 2 + 1] = starts[row + high % CELLS + 1];
    }
    return runs;
  }

  /// Id of the point nearest to a place within `reach` world units, or -1.
  int nearest(double wx, double wy, double reach) {
    var runs =
        runs(
            Camera.lon(wx - reach),
            Camera.lat(wy + reach),
            Camera.lon(wx + reach),
            Camera.lat(wy - reach));
    int best = -1;
    double least = reach * reach;
    for (int r = 0; r < runs.length; r += 2) {
      for (int i = runs[r]; i < runs[r + 1]; i++) {
        double d = (x[i] - wx) * (x[i] - wx) + (y[i] - wy) * (y[i] - wy);
        if (d <= least) {
          least = d;
          best = i;
        }
      }
    }
    return best;
  }

  /// Gathers points.
  public static final class Builder {
    private final List<double[]> points = new ArrayList<>();
    private final List<@Nullable String> figures = new ArrayList<>();
    private final Map<Style, Integer> styles = new LinkedHashMap<>();

    /// Adds a point. Within a neighbourhood the last added is drawn on top.
    ///
    /// @param id what a click answers, not negative
    /// @param lon degrees, CGCS2000
    /// @param lat degrees, CGCS2000
    /// @param rgb colour of the class of its value
    /// @param figure what it carries from zoom 8, or null
    public Builder add(
        int id,
        double lon,
        double lat,
        MarkShape shape,
        MarkLook look,
        int rgb,
        @Nullable String figure) {
      int index = styles.computeIfAbsent(new Style(shape, look, rgb), k -> styles.size());
      points.add(new double[] {lon, lat, id, index});
      figures.add(figure);
      return this;
    }

    /// The picture of all points added so far.
    public StationPicture build() {
      return new StationPicture(this);
    }
  }
}
